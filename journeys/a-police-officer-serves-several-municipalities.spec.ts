import { expect, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

test('what is owed in all of them stands on one page; the officer changes municipality in plain sight and logs there', async ({
  page,
}) => {
  const banner = page.getByRole('banner')
  await signInAs(page, 'Karim Berg')
  await banner.getByRole('link', { name: 'Byt' }).click()
  await page.getByRole('radio', { name: /^Tallberga kommun/ }).check()
  await axeClean(page)
  await page.getByRole('button', { name: 'Byt' }).click()
  await expect(banner).toContainText('Tallberga kommun')

  await page.goto('/app/log')
  await page.getByRole('link', { name: 'Kontroll varje vecka' }).click()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sparat')
  await expect(page.getByText('Lokalpolisområde Vidsjö').first()).toBeVisible()

  await page.goto('/app/follow-up/owed')
  await page.getByRole('link', { name: 'Alla mina kommuner' }).click()
  await axeClean(page)
  await noHorizontalScroll(page)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Trafikkontroller varje månad – Ekbro kommun' })
    .getByRole('button', { name: 'Byt till Ekbro kommun' })
    .click()
  await expect(banner).toContainText('Ekbro kommun')
  await expect(banner).not.toContainText('Tallberga kommun')
  await expect(page.getByRole('link', { name: 'Trafikkontroller varje månad' }).first()).toBeVisible()
})
