import { expect, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

const areas = { phone: 'Norra sjön', desk: 'Åbacken' } as const

test('S1-154 S1-158 an area gets its words and its status, and a resident comes in by it', async ({ page }, {
  project,
}) => {
  const area = areas[project.name as keyof typeof areas]
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/follow-up/area-status')
  await page.getByRole('link', { name: 'Status före den mörka årstiden' }).first().click()
  await axeClean(page)
  await noHorizontalScroll(page)
  await page.getByRole('link', { name: area }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(area)

  // Ready without a word is refused, and the advice that was ticked is still there.
  await page.getByLabel('Klar att publicera').check()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Fyll i det här')
  await axeClean(page)
  await page.getByLabel('Vad betyder siffrorna här?').fill(`Det har varit lugnt i ${area}.`)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await axeClean(page)
  await noHorizontalScroll(page)
  const notice = await page.request.get(
    (await page.getByRole('link', { name: 'Anslag, A3 (PDF)' }).getAttribute('href')) ?? '',
  )
  expect(notice.headers()['content-type']).toBe('application/pdf')

  await page.getByRole('navigation').getByRole('link', { name: 'Status före den mörka årstiden' }).click()
  await page.getByRole('button', { name: /^Publicera/ }).click()
  await expect(page.getByRole('row', { name: area })).toContainText('publicerad')

  await page.goto('/ekbro/sv')
  await page.getByRole('link', { name: area }).click()
  await expect(page.getByText(`Det har varit lugnt i ${area}.`)).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)
})
