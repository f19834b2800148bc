import { expect, type Page, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

const places = {
  phone: { coordinator: 'Ove Tall', name: 'Tallberga' },
  desk: { coordinator: 'Siv Moss', name: 'Mossnäs' },
} as const

/** Quarters of burglaries: half as many as the year before, and a place beside it where nothing changed. */
const figures = (name: string) => {
  const quarters = (place: string, year: number, counts: (number | string)[]) =>
    counts.map((count, at) => `${place};inbrott i bostad;${year}K${at + 1};${count}`)
  return [
    'kommun;brott;kvartal;antal',
    ...quarters(name, 2025, [40, 38, 41, 39]),
    ...quarters(name, 2026, [19, 21, 'många']),
    ...quarters('Grannby', 2025, [50, 49, 52, 50]),
    ...quarters('Grannby', 2026, [51, 50, 49]),
  ].join('\n')
}

test('S1-01 a file goes in, what cannot be read is told line by line, and the sentence says what the figures hold for', async ({
  page,
}, { project }) => {
  const { coordinator, name } = places[project.name as keyof typeof places]
  await signInAs(page, coordinator)
  await page.goto('/app/offences')
  await page.getByRole('link', { name: 'Läs in en fil med siffror' }).click()

  await page.getByRole('button', { name: 'Läs filen' }).click()
  await expect(page.getByRole('alert')).toContainText('Välj en fil.')
  await handIn(page, 'bara ord')
  await expect(page.getByRole('alert')).toContainText('Ingen tabell finns i filen.')
  await axeClean(page)

  await handIn(page, figures(name))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad betyder siffrorna?')
  await expect(page.getByRole('row', { name: /många/ })).toContainText('Inget tal.')
  await axeClean(page)
  await noHorizontalScroll(page)
  await page.getByRole('button', { name: 'Läs in siffrorna' }).click()
  await expect(page.getByRole('alert')).toContainText('Vems siffror är det?')
  await page.getByLabel('Vems siffror är det?').fill('Polisområdet')
  await page.getByRole('checkbox', { name: 'Grannby' }).check()
  await page.getByRole('button', { name: 'Läs in siffrorna' }).click()

  await expect(page.getByRole('status')).toContainText('13 siffror är nya')
  await page.getByRole('link', { name: 'inbrott i bostad' }).click()
  // The third quarter could not be read, so it is compared in neither year.
  await expect(
    page.getByText(/kvartal 1–2 2026: 40 anmälda, mot 78 samma tid året före \(−49\s%\)/),
  ).toBeVisible()
  await expect(page.getByRole('row', { name: /Grannby/ })).toContainText('ingen säker förändring')
  await page.getByText('Så avgörs det').click()
  await axeClean(page)
  await noHorizontalScroll(page)
})

async function handIn(page: Page, contents: string): Promise<void> {
  await page
    .getByLabel('Vilken fil?')
    .setInputFiles({ name: 'siffror.csv', mimeType: 'text/csv', buffer: Buffer.from(contents) })
  await page.getByRole('button', { name: 'Läs filen' }).click()
}
