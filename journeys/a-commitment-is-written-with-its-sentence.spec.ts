import { expect, test } from '@playwright/test'
import { axeClean, keyboardReachesMain, noHorizontalScroll, signInAs } from './support.ts'

test('S4-03 the sentence and the lint follow while a commitment is typed', async ({ page }) => {
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/action-plan')
  await keyboardReachesMain(page)
  await axeClean(page)
  await noHorizontalScroll(page)

  await page.locator('main h3 a').first().click()
  await axeClean(page)
  await page.getByRole('link', { name: 'Lägg till ett åtagande' }).click()
  await axeClean(page)
  await noHorizontalScroll(page)

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
})

test('two adopted versions are laid side by side', async ({ page }) => {
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/action-plan/versions')
  await axeClean(page)
  await page.getByLabel('Den tidigare').selectOption({ index: 0 })
  await page.getByRole('button', { name: 'Jämför' }).click()
  await expect(page.getByRole('heading', { name: 'Två versioner sida vid sida' })).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)
  await page.goto('/app/action-plan/changes')
  await axeClean(page)
  await noHorizontalScroll(page)
})
