import { expect, test } from '@playwright/test'
import { usableByKeyboard } from './keyboard.ts'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

test('the invited person opens the link, chooses a password and may do what a reporter may', async ({
  page,
  browser,
}, { project }) => {
  const email = `nils-${project.name}@nattvandrarna.example`
  await signInAs(page, 'Anna Ek')
  await page.goto('/app/partnership/people')
  await page.getByRole('link', { name: 'Bjud in någon' }).click()
  await page.getByLabel('Vilken e-postadress har personen?').fill(email)
  await page.getByRole('radio', { name: /^rapportör/ }).check()
  await page.getByLabel('Vilken organisation arbetar personen för?').selectOption('Nattvandrarna i Ekbro')
  await page.getByRole('button', { name: 'Gör en länk' }).click()
  const link = await page.getByRole('textbox', { name: /länk/i }).inputValue()
  await axeClean(page)
  await noHorizontalScroll(page)

  const invited = await (await browser.newContext()).newPage()
  await invited.goto(link)
  await usableByKeyboard(invited)
  await axeClean(invited)
  await noHorizontalScroll(invited)
  await invited.getByLabel(/heter du/).fill('Nils Natt')
  const [first, again] = await invited.locator('input[type=password]').all()
  await first?.fill('vi går ut när det är mörkt')
  await again?.fill('vi går ut när det är mörkt')
  await invited.locator('main').getByRole('button').first().click()
  await expect(invited).toHaveURL(/\/app(#|$)/)
  await expect(invited.getByRole('banner')).toContainText('Nils Natt, Nattvandrarna i Ekbro')

  await invited.goto('/app/log')
  await expect(invited.getByRole('link', { name: 'Nattvandring på riskhelger' })).toBeVisible()
  await expect(invited.getByRole('link', { name: 'Trafikkontroller varje månad' })).toHaveCount(0)
  const refused = await invited.goto('/app/partnership/people')
  expect(refused?.status()).toBe(403)
  await expect(invited.getByRole('heading', { level: 1 })).toHaveText('Det här får du inte göra')

  const used = await (await browser.newContext()).newPage()
  expect((await used.goto(link))?.status()).not.toBe(200)
})
