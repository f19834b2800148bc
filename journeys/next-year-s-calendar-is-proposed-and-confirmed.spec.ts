import { expect, test } from '@playwright/test'
import { usableByKeyboard } from './keyboard.ts'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

test('S2-26 the coordinator reads the year, adds a weekend and confirms next year', async ({ page }, {
  project,
}) => {
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/areas')
  await usableByKeyboard(page)
  await axeClean(page)
  await noHorizontalScroll(page)

  await page.getByRole('link', { name: 'Lägg till ett tillfälle' }).click()
  await page.getByLabel('Vad heter tillfället?').fill(`Hamnfest (${project.name})`)
  await page.getByLabel('Vilken kalender hör det till?').selectOption({ label: 'evenemang' })
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByText('Ange första dagen som år-månad-dag').first()).toBeVisible()
  await axeClean(page)
  const year = new Date().getFullYear()
  await page.getByLabel('Vilken är första dagen?').fill(`${year}-08-21`)
  await page.getByLabel('Vilken är sista dagen?').fill(`${year}-08-23`)
  await page.getByRole('button', { name: 'Lägg till' }).click()
  await expect(page.getByRole('status')).toHaveText('Ett tillfälle är tillagt.')
  await expect(page.getByText(`Hamnfest (${project.name})`).last()).toBeVisible()

  await page.goto(`/app/areas/proposals/${year + 1}`)
  await axeClean(page)
  await noHorizontalScroll(page)
  const proposed = page.getByRole('checkbox', { name: `Ta med Hamnfest (${project.name})` })
  await expect(proposed).not.toBeChecked()
  await proposed.check()
  await page.getByRole('button', { name: 'Lägg till de förbockade' }).click()
  await expect(page).toHaveURL(new RegExp(`year=${year + 1}`))
  await expect(page.getByText(`Hamnfest (${project.name})`).last()).toBeVisible()
})

test('a weekend that is called off is struck with its reason and stays readable', async ({ page }, {
  project,
}) => {
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/areas/occasions/several')
  await axeClean(page)
  await noHorizontalScroll(page)
  const title = `Trimmarträff (${project.name})`
  await page.getByLabel('Vilken kalender hör det till?').selectOption({ label: 'riskhelger' })
  await page.getByLabel('Vilka är tillfällena?').fill(`11/9–13/9 ${new Date().getFullYear()} ${title}`)
  await page.getByRole('button', { name: 'Lägg till alla' }).click()
  // A browser sets a space before what is only heard, hence before the colon.
  await page.getByRole('link', { name: `Stryk : ${title}` }).click()
  await axeClean(page)
  await page.getByLabel('Varför stryks det?').fill('Arrangören har ställt in.')
  await page.getByRole('button', { name: 'Stryk tillfället' }).click()
  await expect(page.getByText(title).last()).toBeVisible()
  await expect(page.getByText('Arrangören har ställt in.').first()).toBeVisible()
})

test('the shipped lists are read by keyboard, without scrolling sideways', async ({ page }) => {
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/knowledge/offence-kinds')
  await usableByKeyboard(page)
  await axeClean(page)
  await noHorizontalScroll(page)
})
