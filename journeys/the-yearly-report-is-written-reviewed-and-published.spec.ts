import { expect, type Page, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

test.setTimeout(120_000)

/** Each project takes a municipality and a year of its own, as a year is reported once. */
const places = {
  phone: {
    writer: 'Mette Holm',
    reviewer: 'Jens Dam',
    year: '2025',
    site: '/havnsoe/da',
    logged: 'Møder med restauratørerne',
    through: null,
    begin: 'Begynd',
    summaryMissing: 'Sammenfatningen er ikke skrevet.',
    notReviewed: 'Ingen har gennemgået den.',
    save: 'Gem denne del',
    read: 'Læs det hele og gennemgå',
    approve: /^Ja, jeg har læst/,
    judge: 'Gem gennemgangen',
    publish: 'Offentliggør nu',
    see: 'Se den offentliggjorte',
    otherDay: 'En anden dag',
    saveLog: 'Gem',
    saved: 'Gemt',
  },
  desk: {
    writer: 'Anna Ek',
    reviewer: 'Karim Berg',
    year: '2024',
    site: '/ekbro/sv',
    logged: 'Information till hushåll och företag',
    through: 'Ekbrobladet',
    begin: 'Börja',
    summaryMissing: 'Sammanfattningen är inte skriven.',
    notReviewed: 'Ingen har granskat den.',
    save: 'Spara den här delen',
    read: 'Läs hela och granska',
    approve: /^Ja, jag har läst/,
    judge: 'Spara granskningen',
    publish: 'Publicera nu',
    see: 'Se den publicerade',
    otherDay: 'En annan dag',
    saveLog: 'Spara',
    saved: 'Sparat',
  },
} as const
type Place = (typeof places)[keyof typeof places]

test('no part that must be there may be empty; two have read it; what was published stays as it was shown', async ({
  page,
  browser,
}, { project }) => {
  const place = places[project.name as keyof typeof places]
  await signInAs(page, place.writer)
  const report = await begun(page, place)
  await publish(page, report, place)
  await expect(page.getByText(place.summaryMissing)).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)

  await writeAll(page, report, place)
  await publish(page, report, place)
  await expect(page.getByText(place.notReviewed)).toBeVisible()
  const reviewer = await (await browser.newContext()).newPage()
  await signInAs(reviewer, place.reviewer)
  await reviewer.goto(report)
  await reviewer.getByRole('link', { name: place.read }).click()
  await axeClean(reviewer)
  await noHorizontalScroll(reviewer)
  await reviewer.getByRole('radio', { name: place.approve }).check()
  await reviewer.getByRole('button', { name: place.judge }).click()

  await publish(page, report, place)
  const resident = await (await browser.newContext()).newPage()
  await resident.goto(`${place.site}/report`)
  await resident
    .getByRole('link', { name: new RegExp(place.year) })
    .first()
    .click()
  await axeClean(resident)
  await noHorizontalScroll(resident)
  const shown = await resident.locator('main').innerText()
  const address = await resident.locator('a[href$=".pdf"]').first().getAttribute('href')
  const pdf = await resident.request.get(String(address))
  expect(pdf.headers()['content-type']).toContain('application/pdf')
  expect((await pdf.body()).subarray(0, 4).toString()).toBe('%PDF')

  await logAfterwards(page, place)
  await resident.reload()
  expect(await resident.locator('main').innerText()).toBe(shown)
})

/** Begins on the year's report; gives its address. */
async function begun(page: Page, { year, begin }: Place): Promise<string> {
  await page.goto('/app/publication')
  await page.locator('input[name=year]').fill(year)
  await page.getByRole('button', { name: begin }).click()
  await page.waitForURL(/\/app\/publication\/report\//)
  await axeClean(page)
  await noHorizontalScroll(page)
  return new URL(page.url()).pathname
}

async function publish(page: Page, report: string, place: Place): Promise<void> {
  await page.goto(`${report}/publish`)
  await page.locator('input[name=submittedOn]').fill(new Date().toISOString().slice(0, 10))
  await page.locator('input[name=caseNumber]').fill('KS 41')
  await page.getByRole('button', { name: place.publish }).click()
}

/** Keeps what the log proposes for every part that must be there, and adds a sentence. */
async function writeAll(page: Page, report: string, place: Place): Promise<void> {
  for (const section of ['summary', 'joint-measures', 'results', 'planned-measures']) {
    await page.goto(report)
    const form = page.locator(`form[action$="/section/${section}"]`)
    const words = form.locator('textarea')
    await words.fill(`${await words.inputValue()}\n\n${place.logged}.`)
    await form.getByRole('button', { name: place.save }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(place.year)
  }
}

/** Something done in the reported year is logged only now. */
async function logAfterwards(page: Page, place: Place): Promise<void> {
  await page.goto('/app/log')
  await page.getByRole('link', { name: place.logged }).click()
  if (place.through) await page.getByRole('radio', { name: place.through }).check()
  await page.getByText(place.otherDay).click()
  await page.locator('input[type=date]').first().fill(`${place.year}-05-14`)
  await page.getByRole('button', { name: place.saveLog, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.saved)
}
