import { expect, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

test('a session that ends while a form is filled costs nothing of what was written', async ({
  page,
  context,
}) => {
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/log')
  await page.getByRole('link', { name: 'Information till hushåll och företag' }).click()
  await page.getByRole('radio', { name: 'Ekbrobladet' }).check()
  await page.getByText('Lägg till mer').click()
  const note = 'Utskick till hushållen om låsta förråd'
  await page.getByLabel('Vill du anteckna något?').fill(note)
  await context.clearCookies()
  await page.getByRole('button', { name: 'Spara' }).click()

  await expect(page.getByText('Det du skrev finns kvar')).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)
  await page.getByRole('button', { name: 'Anna Ek', exact: true }).click()
  const send = page.getByRole('button', { name: /^(Spara|Skicka)/ })
  if (await send.isVisible()) await send.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sparat')
  await expect(page.getByText(note)).toBeVisible()
})
