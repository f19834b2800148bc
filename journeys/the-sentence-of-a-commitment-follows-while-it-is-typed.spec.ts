import { expect, test } from '@playwright/test'
import { axeClean, beginCommitment, noHorizontalScroll, signInAs } from './support.ts'

test('S4-03 sentence, remarks and periods follow while a commitment is typed, and stay where something is to be put right', async ({
  page,
}) => {
  await signInAs(page, 'Anna Ek')
  await beginCommitment(page)

  const sentence = page.locator('#preview-sentence')
  await page.getByLabel('Vad ska göras?').fill('Synliga regelbundet')
  await expect(page.locator('#preview-remarks')).toContainText('”regelbundet” kan betyda vad som helst')
  await expect(page.locator('#preview-proposal')).toContainText('Minst en gång per kvartal')
  await page.getByLabel('Hur många?', { exact: true }).fill('10')
  await page.getByLabel('På hur lång tid?').selectOption('month')
  await expect(sentence).toHaveText('Minst 10 gånger per månad')
  await page.getByLabel('Vad ska göras?').fill('Trafikkontroller')
  await expect(page.locator('#preview-remarks')).toBeHidden()
  await expect(page.locator('#preview-periods li').nth(1)).toContainText(': 10')

  await page.getByRole('button', { name: 'Spara åtagandet' }).click()
  await expect(page.getByText('Något behöver rättas')).toBeVisible()
  await expect(sentence).toHaveText('Minst 10 gånger per månad')
  await axeClean(page)
  await noHorizontalScroll(page)
})
