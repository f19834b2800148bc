import { expect, test } from '@playwright/test'
import { signInAs } from './support.ts'

test.use({ javaScriptEnabled: false })

test('an occurrence is searched for and logged for yesterday without script', async ({ page }) => {
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/log')
  await page.getByLabel('Sök').fill('hushåll')
  await page.getByRole('button', { name: 'Sök' }).click()
  await page.getByRole('link', { name: 'Information till hushåll och företag' }).click()
  await page.getByRole('radio', { name: 'Ekbrobladet' }).check()
  await page.getByRole('radio', { name: /^I går/ }).check()
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sparat')
})

test('a commitment is written, previewed and saved without script', async ({ page }, { project }) => {
  const title = `Möten om båtstölder (${project.name})`
  await signInAs(page, 'Siv Moss')
  await page.goto('/app/action-plan')
  await page.locator('main .card a').first().click()
  await page.getByRole('link', { name: 'Lägg till ett åtagande' }).click()
  await page.getByLabel('Hur står det i överenskommelsen eller beslutet?').fill('Minst 2 möten per kvartal')
  await page.getByRole('button', { name: 'Läs orden' }).click()
  await expect(page.getByText('Orden lästes som: Minst 2 gånger per kvartal')).toBeVisible()
  await page.getByLabel('Vad ska göras?').fill(title)
  await page.getByRole('checkbox', { name: 'Mossnäs kommun' }).first().check()
  await page.getByRole('radio', { name: 'Kommunen', exact: true }).check()
  await page.getByRole('button', { name: 'Visa meningen' }).click()
  await expect(page.locator('#preview-sentence')).toHaveText('Minst 2 gånger per kvartal')
  await page.getByRole('button', { name: 'Spara åtagandet' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
})
