import { expect, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

test('who goes back after the receipt is told that it is saved, and a second press counts once', async ({
  page,
}) => {
  await signInAs(page, 'Lisa Norén')
  // Not from what is owed: a run on another screen may have done that already.
  await page.goto('/app/log')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Fältgruppen söker upp unga/ })
    .click()
  await page.getByLabel('Hur många?').fill('3')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sparat')
  const code = page.getByText(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
  const receipt = await code.innerText()

  await page.goBack()
  await expect(page.getByText('Det här är redan sparat: 3 gånger')).toBeVisible()
  await expect(page.getByLabel('Hur många?')).toHaveValue('3')
  await axeClean(page)
  await noHorizontalScroll(page)
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Det här var redan sparat. Det räknas en gång.')).toBeVisible()
  await expect(code).toHaveText(receipt)

  // One more is a form of its own, from the receipt as from the form.
  await page.goBack()
  await page.getByRole('main').getByRole('link', { name: 'Logga en till' }).click()
  await expect(page.getByText('Det här är redan sparat')).toHaveCount(0)
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sparat')
  await expect(code).not.toHaveText(receipt)
})
