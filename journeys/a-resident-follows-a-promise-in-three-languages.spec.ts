import { expect, test } from '@playwright/test'
import { axeClean, noHorizontalScroll } from './support.ts'

const promise = 'Polisen gör minst tio trafikkontroller varje månad: hastighet, alkohol och droger.'

test('a resident reads the story of a promise, in their own language, without a cookie or a script', async ({
  page,
  context,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })

  await page.goto('/ekbro/sv')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('har lovat')
  await axeClean(page)
  await noHorizontalScroll(page)

  await page.getByRole('link', { name: promise }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(promise)
  await expect(page.getByText('Minst 10 gånger per månad')).toBeVisible()
  await page.getByText('Visa som tabell').click()
  const periods = page.getByRole('table').filter({ hasText: 'juli 2025' }).first()
  await expect(periods).toBeVisible()
  await expect(page.getByText('Två av fyra poliser var kommenderade till annan ort')).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)

  const languages = page.getByRole('contentinfo')
  await languages.getByRole('link', { name: 'Dansk' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  await expect(page.getByText('Mindst 10 gange om måneden')).toBeVisible()
  await languages.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('At least 10 times a month')).toBeVisible()
  await expect(page).toHaveURL(/\/ekbro\/en\/citizen-promise\//)

  expect(await context.cookies()).toEqual([])
  expect(scripts).toEqual([])
})

test('what the standing words mean, and where to say that something is wrong, is never far away', async ({
  page,
}) => {
  await page.goto('/ekbro/sv')
  await page.getByRole('banner').getByRole('link', { name: 'Vad orden betyder' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad orden betyder')
  for (const word of ['uppfyllt', 'i fas', 'släpar efter', 'kan inte bedömas', 'pausat'])
    await expect(page.getByRole('heading', { name: word, exact: true })).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)

  await page.getByRole('contentinfo').getByRole('link', { name: 'Är något fel?' }).click()
  await expect(page.getByRole('link', { name: /trygghet@ekbro.example/ }).first()).toBeVisible()
  await axeClean(page)
})
