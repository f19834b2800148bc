import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { axeClean, noHorizontalScroll, signInAs } from './support.ts'

/** So many answers are opened together at least. */
const together = 10

// One long way: what a resident writes becomes a theme, a statement, a problem, a focus area, a promise.
test('S3-07 S4-09 what a resident wrote becomes a focus area and a promise, and the receipt tells it', async ({
  page,
  browser,
}, { project }) => {
  test.skip(project.name === 'phone', 'the way is long: each of its pages is tried on a phone by itself')
  test.setTimeout(240_000)
  const mark = project.name
  const theme = `Bommen vid dammen (${mark})`
  const problem = `Bilar kör förbi bommen (${mark})`
  const area = `Lugnt vid dammen (${mark})`
  const measure = `Laga bommen (${mark})`
  const promise = `Bommen vid dammen är hel varje kväll (${mark}).`

  await signInAs(page, 'Anna Ek')
  const survey = await openedSurvey(page, mark)
  const resident = await (await browser.newContext()).newPage()
  const code = await answered(resident, survey.slug, mark)
  await closed(page, survey.at)
  openTheAnswers()

  await makeTheme(page, theme)
  await codeVoices(page, theme, mark)
  const picture = await beginPicture(page, mark)
  for (const party of ['municipality', 'residents']) await state(page, { picture, party, theme, mark })
  const problemAt = await mergeInto(page, { picture, problem, theme })
  await sign(page, problemAt, 'municipality', 'Säkerhetschef')
  const police = await (await browser.newContext()).newPage()
  await signInAs(police, 'Karim Berg')
  await sign(police, problemAt, 'police', 'Lokalpolisområdeschef')
  await page.goto(problemAt)
  await expect(page.getByText('Undertecknat av båda parter.')).toBeVisible()
  await prioritise(page, picture, problem, mark)

  await makeFocusArea(page, area, problem)
  await makeMeasure(page, { area, measure, problem })
  await makePromise(page, { measure, promise, theme })

  await page.goto('/app/thread')
  await page.getByRole('link', { name: theme }).first().click()
  for (const told of [problem, area, measure]) await expect(page.getByText(told).first()).toBeVisible()
  await axeClean(page)
  await noHorizontalScroll(page)

  await resident.goto('/ekbro/sv/receipt')
  await resident.getByLabel('Vilken är din kod?').fill(code)
  await resident.getByRole('button', { name: 'Visa' }).click()
  for (const told of [theme, problem, area, promise])
    await expect(resident.getByText(told).first()).toBeVisible()
  await axeClean(resident)
  await noHorizontalScroll(resident)
  await resident.getByRole('link', { name: promise }).click()
  await expect(resident.getByRole('heading', { level: 1 })).toContainText(promise)
})

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`)
const save = (page: Page) => page.locator('main form.sheet button[type=submit]').last().click()
const tick = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).check()

/** A survey with one question in words, in Swedish, opened. */
async function openedSurvey(page: Page, mark: string): Promise<{ at: string; slug: string }> {
  const slug = `dammen-${mark}`
  await page.goto('/app/dialogue/survey/new')
  await field(page, 'title-sv').fill(`Runt dammen (${mark})`)
  await field(page, 'introduction-sv').fill('Vi frågar er som bor vid dammen.')
  await tick(page, 'languages', 'sv')
  for (const other of ['en', 'da']) {
    const box = page.locator(`[name="languages"][value="${other}"]`)
    if (await box.count()) await box.uncheck()
  }
  await page.getByRole('radio', { name: 'Nej, svaren är anonyma' }).check()
  await save(page)
  await page.waitForURL(/\/app\/dialogue\/survey\/[0-9a-f-]{36}/)
  const at = new URL(page.url()).pathname
  await page.goto(`${at}/question/new/free-text`)
  await field(page, 'words-sv').fill('Vad behöver bli bättre vid dammen?')
  await save(page)
  await page.goto(`${at}/open`)
  await field(page, 'slug').fill(slug)
  await save(page)
  await expect(page.locator('main')).toContainText('öppen')
  return { at, slug }
}

/** Ten residents answer; the code of the first one's words. */
async function answered(page: Page, slug: string, mark: string): Promise<string> {
  let first = ''
  for (let number = 1; number <= together; number += 1) {
    await page.goto(`/ekbro/sv/survey/${slug}`)
    await page
      .locator('main textarea')
      .fill(`Bommen är trasig och bilar kör in om natten (${mark} ${number})`)
    await page.getByRole('button', { name: 'Skicka svaret' }).click()
    const code = (await page.locator('.receipt-code').textContent()) ?? ''
    first ||= code.trim()
  }
  await axeClean(page)
  return first
}

async function closed(page: Page, at: string): Promise<void> {
  await page.goto(`${at}/close`)
  await field(page, 'reason').fill('Vi har hört nog.')
  await save(page)
}

/** What the running server does by itself every ten minutes. */
function openTheAnswers(): void {
  const { JOURNEY_DATA } = process.env
  execFileSync('node', ['bin/samsyn.mjs', 'open-answers'], {
    env: { ...process.env, DATA_DIR: JOURNEY_DATA },
  })
}

async function makeTheme(page: Page, theme: string): Promise<void> {
  await page.goto('/app/dialogue/themes/new')
  await field(page, 'name').fill(theme)
  await tick(page, 'public', 'yes')
  await save(page)
}

/** Reads the ten voices and counts each in the theme. */
async function codeVoices(page: Page, theme: string, mark: string): Promise<void> {
  await page.goto(`/app/dialogue/codings?reading=uncoded&text=${encodeURIComponent(mark)}`)
  await expect(page.getByText(`(${mark} 1)`).first()).toBeVisible()
  for (const box of await page.getByRole('checkbox', { name: theme }).all()) await box.check()
  await page.getByRole('button', { name: 'Spara kodningen' }).click()
  await page.goto('/app/dialogue/themes')
  await expect(page.getByText(theme).first()).toBeVisible()
}

async function beginPicture(page: Page, mark: string): Promise<string> {
  await page.goto('/app/situation-picture/new')
  await field(page, 'title').fill(`Bilden vid dammen (${mark})`)
  await field(page, 'from').fill('2026-01-01')
  await field(page, 'to').fill('2026-12-31')
  await save(page)
  await page.waitForURL(/\/app\/situation-picture\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname
}

type Stating = { picture: string; party: string; theme: string; mark: string }

/** One party's statement, resting on the count of the theme. */
async function state(page: Page, { picture, party, theme, mark }: Stating): Promise<void> {
  await page.goto(`${picture}/statements/new`)
  await tick(page, 'party', party)
  if (party === 'municipality') await field(page, 'organisation').selectOption('Ekbro kommun')
  await field(page, 'words').fill(`Bilar kör in vid dammen när bommen är trasig (${party}, ${mark}).`)
  await field(page, 'theme').selectOption(theme)
  await tick(page, 'visibility', 'public')
  await save(page)
  await page.getByRole('link', { name: 'Lägg till underlag' }).click()
  await page.getByRole('link', { name: 'Så många röster om ett tema' }).click()
  await field(page, 'theme').selectOption(theme)
  await field(page, 'words').fill('Tio röster i enkäten.')
  await save(page)
}

async function mergeInto(
  page: Page,
  { picture, problem, theme }: { picture: string; problem: string; theme: string },
): Promise<string> {
  await page.goto(`${picture}/merge`)
  for (const box of await page.locator('[name="statement"]').all()) await box.check()
  await page.getByRole('button', { name: 'Formulera problemet av de markerade' }).click()
  await page.getByRole('radio', { name: /Bara den ena sidan ser det/ }).check()
  await field(page, 'title').fill(problem)
  await field(page, 'words').fill('Vid dammen kör bilar in om natten.')
  await field(page, 'difference').fill('Polisen har inte fått några anmälningar.')
  await field(page, 'theme').selectOption(theme)
  await tick(page, 'visibility', 'public')
  await save(page)
  await page.waitForURL(/\/app\/situation-picture\/problem\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname
}

async function sign(page: Page, problem: string, party: string, office: string): Promise<void> {
  await page.goto(`${problem}/sign-off`)
  const choice = page.locator(`[name="party"][value="${party}"]`)
  if ((await choice.getAttribute('type')) === 'radio') await choice.check()
  await field(page, 'office').fill(office)
  await save(page)
}

async function prioritise(page: Page, picture: string, problem: string, mark: string): Promise<void> {
  await page.goto(`${picture}/priorities/new`)
  await field(page, 'title').fill(`Möte om dammen (${mark})`)
  await field(page, 'heldOn').fill('2026-01-15')
  for (const name of ['Ekbro kommun', 'Lokalpolisområde Vidsjö']) {
    const box = page.getByRole('checkbox', { name: new RegExp(name) })
    await box.first().check()
  }
  await save(page)
  await page
    .getByRole('link', { name: /Besluta/ })
    .first()
    .click()
  await tick(page, 'prioritised', 'yes')
  await field(page, 'place').fill('1')
  await field(page, 'reason').fill('Många har tagit upp det.')
  await save(page)
  await expect(page.getByText(problem).first()).toBeVisible()
}

async function makeFocusArea(page: Page, area: string, problem: string): Promise<void> {
  await page.goto('/app/agreement')
  await page.locator('main h2 a').first().click()
  await page.getByRole('link', { name: 'Lägg till ett fokusområde' }).click()
  await field(page, 'name').fill(area)
  await tick(page, 'classes', 'situational')
  await field(page, 'outcomeCrime').fill('Färre bilar inne vid dammen')
  await field(page, 'outcomeSafety').fill('Fler vågar gå där')
  await save(page)
  await page.waitForURL(/\/app\/agreement\//)
  const card = page.locator('article', { has: page.getByRole('heading', { name: area }) })
  await card.locator('a[href$="/problems"]').click()
  await page.getByRole('checkbox', { name: problem }).check()
  await save(page)
}

async function makeMeasure(
  page: Page,
  { area, measure, problem }: { area: string; measure: string; problem: string },
): Promise<void> {
  await page.goto('/app/action-plan')
  const section = page.locator('section', { has: page.getByRole('heading', { name: area }) })
  await section.locator('a[href$="/measure/new"]').click()
  await field(page, 'title').fill(measure)
  await field(page, 'what').fill('Bommen lagas.')
  await field(page, 'plannedWhen').fill('I vår')
  await field(page, 'cooperation').fill('Med de boende')
  await field(page, 'followUp').fill('En kontroll i månaden')
  await tick(page, 'classes', 'situational')
  await field(page, 'responsible').selectOption('Ekbro kommun')
  await page.locator('details.more > summary').click()
  await tick(page, 'visibility', 'public')
  await save(page)
  await page.getByRole('link', { name: 'Ange problem' }).click()
  await page.getByRole('checkbox', { name: problem }).check()
  await save(page)
}

async function makePromise(
  page: Page,
  { measure, promise, theme }: { measure: string; promise: string; theme: string },
): Promise<void> {
  await page.getByRole('link', { name: 'Lägg till ett åtagande' }).click()
  await page.getByLabel('Vad ska göras?').fill(`${measure}: se till bommen`)
  await page.getByRole('radio', { name: 'Ett visst antal gånger' }).check()
  await page.getByRole('checkbox', { name: 'Ekbro kommun' }).first().check()
  await page.getByRole('button', { name: 'Visa meningen' }).click()
  await page.getByRole('button', { name: 'Använd förslaget' }).click()
  await page.getByRole('radio', { name: 'Kommunen', exact: true }).check()
  await page.getByRole('button', { name: 'Spara åtagandet' }).click()
  await page
    .getByRole('link', { name: /Skriv det invånarna läser/ })
    .first()
    .click()
  await page.getByLabel('Vad lovar ni, med vanliga ord?').fill(promise)
  await page.getByRole('checkbox', { name: 'Visa löftet på sidan för invånare' }).check()
  await page.getByRole('button', { name: 'Spara', exact: true }).click()
  await page
    .getByRole('link', { name: /Ange teman/ })
    .first()
    .click()
  await page.getByRole('checkbox', { name: theme }).check()
  await save(page)
}
