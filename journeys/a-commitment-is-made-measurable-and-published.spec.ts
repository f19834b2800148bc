import { expect, test } from '@playwright/test'
import { axeClean, beginCommitment, noHorizontalScroll, signInAs } from './support.ts'

test('S4-03 the form says what lacks and proposes a wording; then residents read the promise', async ({
  page,
  browser,
}, { project }) => {
  const title = `Cykelmärkning på torget (${project.name})`
  await signInAs(page, 'Anna Ek')
  await beginCommitment(page)
  await page.getByLabel('Vad ska göras?').fill(title)
  await page.getByRole('radio', { name: 'Ett visst antal gånger' }).check()
  await page.getByRole('checkbox', { name: 'Ekbro kommun' }).first().check()
  await page.getByRole('button', { name: 'Visa meningen' }).click()
  await expect(page.getByText('Det går inte att mäta än')).toBeVisible()
  await expect(page.getByText('Antal saknas. Hur många gånger räcker det?')).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)

  await page.getByRole('button', { name: 'Använd förslaget' }).click()
  await expect(page.locator('#preview-sentence')).toHaveText('Minst en gång per månad')
  await expect(page.getByText('Det går att mäta')).toBeVisible()
  await expect(page.getByLabel('Vad ska göras?')).toHaveValue(title)

  await page.getByLabel('Hur många?', { exact: true }).fill('3')
  await page.getByRole('radio', { name: 'Kommunen', exact: true }).check()
  await page.getByRole('button', { name: 'Spara åtagandet' }).click()

  // A browser sets a space before what is only heard, hence before the colon.
  await page.getByRole('link', { name: `Skriv det invånarna läser : ${title}` }).click()
  const promise = `Tre gånger i månaden märker vi cyklar på torget (${project.name}).`
  await page.getByLabel('Vad lovar ni, med vanliga ord?').fill(promise)
  await page.getByRole('checkbox', { name: 'Visa löftet på sidan för invånare' }).check()
  await axeClean(page)
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await expect(page.getByText(promise)).toBeVisible()

  const resident = await (await browser.newContext()).newPage()
  await resident.goto('/ekbro/sv')
  await resident.getByRole('link', { name: promise }).click()
  await expect(resident.getByText('Minst 3 gånger per månad')).toBeVisible()
})
