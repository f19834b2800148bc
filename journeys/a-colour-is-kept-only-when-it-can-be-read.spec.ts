import { expect, type Page, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

const places = {
  phone: { coordinator: 'Ove Tall', site: '/tallberga/sv' },
  desk: { coordinator: 'Siv Moss', site: '/mossnas/sv' },
} as const

test('another colour is seen by residents at once; a pale one is refused, and the old one stays', async ({
  page,
  browser,
}, { project }) => {
  const { coordinator, site } = places[project.name as keyof typeof places]
  const resident = await (await browser.newContext()).newPage()
  await resident.goto(site)
  const before = await accentOf(resident)

  await signInAs(page, coordinator)
  await page.goto('/app/partnership/settings')
  await page.getByLabel('Vilken färg har ni?').fill('#ffee88')
  await page.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText(/mörk/).first()).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)
  await resident.reload()
  expect(await accentOf(resident)).toBe(before)

  await page.getByLabel('Vilken färg har ni?').fill('#7a1f5a')
  await page.getByRole('button', { name: 'Spara' }).click()
  await resident.reload()
  expect(await accentOf(resident)).not.toBe(before)
  await axeClean(resident)
})

/** The colour of a link, as the browser paints it. */
async function accentOf(resident: Page): Promise<string> {
  return resident
    .locator('main a')
    .first()
    .evaluate((link) => getComputedStyle(link).color)
}
