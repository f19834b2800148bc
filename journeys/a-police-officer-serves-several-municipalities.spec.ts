import { expect, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

test('what is owed in all of them stands on one page; the officer changes municipality and logs in another', async ({
  page,
}) => {
  await signInAs(page, 'Karim Berg')
  await page.goto('/app/follow-up/owed/all-municipalities')
  await expect(page.getByText('Trafikkontroller varje månad – Ekbro kommun').first()).toBeVisible()
  await expect(page.getByText('– Mossnäs kommun').first()).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)

  const banner = page.getByRole('banner')
  await expect(banner).toContainText('Ekbro kommun')
  await banner.getByRole('link', { name: 'Byt' }).click()
  await page.getByRole('radio', { name: /^Mossnäs kommun/ }).check()
  await axeClean(page)
  await page.getByRole('button', { name: 'Byt' }).click()
  await expect(page.getByRole('banner')).toContainText('Mossnäs kommun')
  await expect(page.getByRole('banner')).not.toContainText('Ekbro kommun')

  await page.goto('/app/log')
  await page.getByRole('link', { name: 'Möte med stugägarna' }).click()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sparat')
  await expect(page.getByText('Lokalpolisområde Vidsjö').first()).toBeVisible()
})
