import { expect, type Page, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

const reason = 'Det var förra veckans pass, som redan är loggat.'

test('three taps log an occurrence; residents see it at once, and see it go when it is struck', async ({
  page,
  browser,
}) => {
  const resident = await (await browser.newContext()).newPage()
  await resident.goto('/ekbro/sv')
  await resident.getByRole('link', { name: /^Fältgruppen söker upp unga/ }).click()
  const before = await doneInAll(resident)

  // The taps: who one is, “Logga” at what is owed, “Spara”.
  await signInAs(page, 'Lisa Norén')
  const owed = page.getByRole('listitem').filter({ hasText: 'Fältgruppen söker upp unga' })
  await owed.getByRole('link', { name: /^Logga/ }).tap()
  await page.getByRole('button', { name: 'Spara' }).tap()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sparat')
  await expect(page.getByText('Loggat för ”Fältgruppen söker upp unga”: en gång')).toBeVisible()
  await expect(page.getByText(/^[0-9A-F]{4}-[0-9A-F]{4}$/)).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)
  await resident.reload()
  expect(await doneInAll(resident)).toBe(before + 1)

  await page.getByRole('link', { name: 'Stryk den här' }).tap()
  await page.getByRole('button', { name: 'Stryk' }).tap()
  await expect(page.getByText('Skriv varför.').first()).toBeVisible()
  await page.getByLabel('Varför ska den strykas?').fill(reason)
  await page.getByRole('button', { name: 'Stryk' }).tap()
  await expect(page.getByText(reason).first()).toBeVisible()
  await resident.reload()
  expect(await doneInAll(resident)).toBe(before)

  await page.getByRole('link', { name: 'Se allt som är loggat' }).tap()
  await expect(page.getByRole('row').filter({ hasText: reason })).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)
})

/** How often residents read that it has been done, since the promise began. */
async function doneInAll(resident: Page): Promise<number> {
  const words = await resident
    .getByText(/Gjort \d+ gånger/)
    .first()
    .innerText()
  return Number(/Gjort (\d+)/.exec(words)?.[1])
}
