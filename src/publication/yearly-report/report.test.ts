import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { demoHouse } from '../../demo/demo-house.ts'
import { signedIn, type Visitor, visitor } from '../../demo/visitor.ts'
import type { createApp } from '../../web/app.ts'
import type { House } from '../../web/house.ts'
import { reportText } from './words.report.ts'

let db: FreshDatabase
let house: House
let app: ReturnType<typeof createApp>
let stranger: Visitor
let anna: Visitor
let karim: Visitor

beforeAll(async () => {
  const opened = await demoHouse({ demo: true })
  ;({ db, house, app, stranger } = opened)
  anna = await opened.enter('anna@ekbro.example')
  karim = await opened.enter('karim@polisen.example')
})
afterAll(() => db.drop())

const textOf = async (response: Response | Promise<Response>) => (await response).text()
/** The report of 2025, which the invented partnership published in time. */
async function publishedId(): Promise<string> {
  const list = await textOf(stranger.get('/ekbro/sv/report'))
  return /report\/([0-9a-f-]{36})"[^>]*>Årsredovisning 2025/.exec(list)?.[1] ?? ''
}
/** The promise's figures in a page, as they stand behind the links to its story. */
const figuresFor = (page: string, promise: string) =>
  [...page.matchAll(new RegExp(`citizen-promise/${promise}"[^>]*>(?:<[^>]+>)*([^<]*\\d[^<]*)`, 'g'))].map(
    ([, words]) => words,
  )

async function begin(year: number): Promise<string> {
  const begun = await anna.post('/app/publication', { year: String(year) })
  return begun.headers.get('location') ?? ''
}
const sections = ['summary', 'joint-measures', 'results', 'planned-measures']
async function write(at: string, but: Record<string, string> = {}) {
  for (const section of sections)
    await anna.post(`${at}/section/${section}`, { [section]: but[section] ?? `Vad vi säger om ${section}.` })
}
const digestIn = async (at: string, who: Visitor) =>
  /name="digest" value="([0-9a-f]+)"/.exec(await textOf(who.get(`${at}/preview`)))?.[1] ?? ''
const approve = async (at: string, who: Visitor) =>
  who.post(`${at}/review`, { outcome: 'approved', words: '', digest: await digestIn(at, who) })
const handedIn = { submittedTo: 'Kommunfullmäktige', submittedOn: '2027-02-23', caseNumber: 'KS 2027/12' }

describe('the published report', () => {
  it('S3-25 says to which body it was handed in, on which day and under which case number', async () => {
    const list = await textOf(stranger.get('/ekbro/sv/report'))
    expect(list).toContain('Lämnad till Kommunfullmäktige 24 februari 2026')
    expect(list).toContain('KS 2026/40')
  })
  it('S4-23 says how many there were of each kind, all that was logged in the year', async () => {
    const page = await textOf(stranger.get(`/ekbro/sv/report/${await publishedId()}`))
    const said = page.replaceAll(/<\/?a\b[^>]*>/g, '')
    const [, ...done] = /Av varje slag: Alkohol (\d+), Droger (\d+) och Hastighet (\d+)\./.exec(said) ?? []
    const { rows } = await db.owner.query(
      `select sum(quantity)::int as done from occurrence
        where day between '2025-01-01' and '2025-12-31' and commitment =
          (select commitment from commitment_version where title = 'Trafikkontroller varje månad')`,
    )
    expect(done.reduce((sum, one) => sum + Number(one), 0)).toBe(rows[0].done)
  })
  it('S3-26 is open to everybody as a page with headings, captions and row heads', async () => {
    const page = await textOf(stranger.get(`/ekbro/sv/report/${await publishedId()}`))
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 1) + 1)).toEqual([])
    const tables = [...page.matchAll(/<table class="ds-table[^>]*>(.*?)<\/table>/gs)]
    expect(tables.length).toBeGreaterThan(5)
    for (const [table] of tables) expect(table).toMatch(/<caption.*<th scope="col".*<th scope="row"/s)
    expect(page).not.toMatch(/<script|style=/)
  })
  it('S3-26 and in the reader’s language, saying in which one it is written', async () => {
    const page = await textOf(stranger.get(`/ekbro/en/report/${await publishedId()}`))
    expect(page).toContain('The report is written in Swedish.')
    expect(page).toContain('What we did together')
  })
  it('S3-27 holds joint measures, results and planned measures', async () => {
    const page = await textOf(stranger.get(`/ekbro/sv/report/${await publishedId()}`))
    for (const head of ['Det vi gjorde tillsammans', 'Resultat', 'Planerade åtgärder'])
      expect(page).toContain(`>${head}</h2>`)
  })
  it('calls a survey what the product calls it, in the country’s language', async () => {
    expect(await textOf(stranger.get(`/ekbro/sv/report/${await publishedId()}`))).toContain(
      'Medborgardialog och enkäter',
    )
    expect(reportText('da').sections.dialogue).toBe('Borgerdialog og spørgeskemaer')
  })
  it('every promise leads to its story, and what is not measured says so', async () => {
    const page = await textOf(stranger.get(`/ekbro/sv/report/${await publishedId()}`))
    const promises = new Set(
      [...page.matchAll(/href="(\/ekbro\/sv\/citizen-promise\/[0-9a-f-]+)"/g)].map(([, href]) => href!),
    )
    expect(promises.size).toBe(17)
    for (const href of promises) expect((await stranger.get(href)).status).toBe(200)
    expect(page).toContain('inte mätt')
    expect(page).toContain('Går inte att säga. Ingen åtgärd är utvärderad.')
  })
  it('names nobody who wrote, read or logged', async () => {
    const page = await textOf(stranger.get(`/ekbro/sv/report/${await publishedId()}`))
    for (const name of ['Anna Ek', 'Karim Berg', 'Lisa Norén']) expect(page).not.toContain(name)
  })
  it('is another partnership’s to nobody', async () => {
    expect((await stranger.get(`/tallberga/sv/report/${await publishedId()}`)).status).toBe(404)
    expect((await stranger.get('/ekbro/sv/report/00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await stranger.get('/ekbro/sv/report/nothing')).status).toBe(404)
  })
  it('S3-26 is printed as tagged PDF/UA-1 with every promise in it', async () => {
    const id = await publishedId()
    const answer = await stranger.get(`/ekbro/sv/report/${id}.pdf`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/)
    expect(pdf).toContain('/Lang (sv-SE)')
    const page = await textOf(stranger.get(`/ekbro/sv/report/${id}`))
    const promises = new Set(
      [...page.matchAll(/citizen-promise\/([0-9a-f-]+)"/g)].map(([, promise]) => promise!),
    )
    for (const promise of promises) expect(pdf).toContain(`/ekbro/sv/citizen-promise/${promise}`)
  })
})

describe('writing, reading and publishing', () => {
  it('S3-27 cannot be published with one part empty, nor unread, nor read by whoever wrote it', async () => {
    const at = await begin(2026)
    await write(at, { results: '   ' })
    const refused = await textOf(anna.post(`${at}/publish`, handedIn))
    expect(refused).toContain('Delen om resultat är inte skriven.')
    expect(refused).toContain('Ingen har granskat den.')
    expect(refused).not.toContain('Sammanfattningen är inte skriven.')
    expect(refused).toContain('Den är inte publicerad.')
    expect(refused).toMatch(new RegExp(`href="${at}#results">Delen om resultat är inte skriven.<`))
    expect(await textOf(anna.get(at))).toContain('id="results"')
    expect(refused).toMatch(new RegExp(`href="${at}/preview">Ingen har granskat den.<`))
    await anna.post(`${at}/section/results`, { results: 'Det gick så här.' })
    expect((await anna.post(`${at}/review`, { outcome: 'approved', digest: 'x' })).status).toBe(422)
    expect((await karim.post(`${at}/review`, { outcome: 'approved', digest: 'x' })).status).toBe(422)
    expect(
      (await karim.post(`${at}/review`, { outcome: 'sent-back', digest: await digestIn(at, karim) })).status,
    ).toBe(422)
    expect((await approve(at, karim)).status).toBe(303)
    await anna.post(`${at}/section/results`, { results: 'Det gick lite annorlunda.' })
    expect(await textOf(anna.post(`${at}/publish`, handedIn))).toContain(
      'Något har ändrats sedan den granskades.',
    )
  })
  it('says that a part is saved, which ones are left, and what comes next', async () => {
    const at = await begin(2023)
    const next = (page: string) => /class="ds-button" data-variant="primary" href="([^"]*)"/.exec(page)?.[1]
    const saved = await anna.post(`${at}/section/summary`, { summary: 'Det gick bra.' })
    const page = await textOf(anna.get(saved.headers.get('location') ?? ''))
    expect(page).toContain('Delen ”Sammanfattning” är sparad.')
    expect(page).toMatch(
      /1 av 4 delar som måste finnas är skrivna\. Kvar att skriva: <a href="#joint-measures">/,
    )
    expect(await textOf(anna.get('/app/publication'))).not.toContain('skriven, väntar på granskning')
    await write(at)
    expect(await textOf(karim.get('/app/publication'))).toContain('skriven, väntar på granskning')
    const written = await textOf(anna.get(at))
    expect(written).not.toContain('Kvar att skriva')
    expect(written).toContain('>Läs hela</a>')
    expect(await textOf(karim.get(at))).toContain('>Läs hela och granska</a>')
    expect(next(written)).toBe(`${at}/preview`)
    await approve(at, karim)
    expect(next(await textOf(anna.get(at)))).toBe(`${at}/publish`)
    expect(next(await textOf(karim.get(at)))).toBe(`${at}/preview`)
  })
  it('the way to the review stands first, as the report is long; whoever wrote last is told there', async () => {
    const at = await begin(2023)
    const theirs = await textOf(karim.get(`${at}/preview`))
    expect(theirs.indexOf('href="#review"')).toBeGreaterThan(0)
    expect(theirs.indexOf('href="#review"')).toBeLessThan(theirs.indexOf('<h2'))
    expect(theirs).toContain('<section id="review">')
    const own = await textOf(anna.get(`${at}/preview`))
    expect(own.indexOf('Be någon annan att granska')).toBeLessThan(own.indexOf('<h2'))
    expect(own).not.toContain('id="review"')
  })
  it('words that point out a person are warned of when saved and stop the publishing', async () => {
    const at = await begin(2026)
    const saved = await anna.post(`${at}/section/situation`, {
      situation: 'Ring Erik Larsson på 070-123 45 67.',
    })
    expect(saved.status).toBe(303)
    expect(await textOf(anna.get(at))).toContain('kan peka ut en person: 070-123 45 67, Erik Larsson')
    expect(await textOf(anna.post(`${at}/publish`, handedIn))).toContain(
      'I ”Vad som har ändrats i lägesbilden” står något',
    )
    await anna.post(`${at}/section/situation`, { situation: '' })
  })
  it('S3-25 goes out once it is whole, with day and case number, and only for the whole partnership', async () => {
    const at = await begin(2026)
    await approve(at, karim)
    expect((await karim.post(`${at}/publish`, handedIn)).status).toBe(403)
    const without = await anna.post(`${at}/publish`, { ...handedIn, caseNumber: '' })
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Skriv ärendets diarienummer.')
    expect((await anna.post(`${at}/publish`, handedIn)).status).toBe(303)
    expect(await textOf(stranger.get('/ekbro/sv/report'))).toContain('KS 2027/12')
    expect(await textOf(anna.get(`${at}/correct`))).toContain('Inga siffror har ändrats sedan publiceringen.')
    expect(await textOf(anna.post(`${at}/publish`, handedIn))).toContain('redan publicerad')
    expect((await anna.post(`${at}/section/summary`, { summary: 'Nytt.' })).status).toBe(422)
  })
  it('a year that has not begun has no report, and a member reads but does not write', async () => {
    expect((await anna.post('/app/publication', { year: '2031' })).status).toBe(422)
    const bo = visitor(app, await signedIn(house, 'bo@ekbro.example'))
    const at = await begin(2026)
    expect((await bo.get(at)).status).toBe(200)
    expect((await bo.post(`${at}/section/summary`, { summary: 'Bo skriver.' })).status).toBe(403)
    const ove = visitor(app, await signedIn(house, 'ove@tallberga.example'))
    expect((await ove.get(at)).status).toBe(404)
  })
  it('script in a section is shown as it was written', async () => {
    const at = await begin(2024)
    await anna.post(`${at}/section/summary`, { summary: '<script>alert(1)</script>' })
    expect(await textOf(anna.get(`${at}/preview`))).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect((await anna.get(`${at}/preview.pdf`)).headers.get('content-type')).toBe('application/pdf')
  })
})

describe('kept as shown', () => {
  it('what is logged afterwards changes nothing of it; a correction stands beside', async () => {
    const address = `/ekbro/sv/report/${await publishedId()}`
    const before = await textOf(stranger.get(address))
    const promise = promiseCalled(before, 'Trafikkontroller varje månad')
    expect(figuresFor(before, promise)[0]).toBe('110 av 120 (92\u00a0%)')
    await logLate(promise)
    const after = await textOf(stranger.get(address))
    expect(withoutChanging(after)).toBe(withoutChanging(before))

    const at = await begin(2025)
    expect(await textOf(anna.get(`${at}/correct`))).toContain('111 av 120')
    expect((await anna.post(`${at}/correct`, { words: '' })).status).toBe(422)
    const words = 'En kontroll i juli loggades i efterhand.'
    expect((await anna.post(`${at}/correct`, { words })).status).toBe(303)
    const corrected = await textOf(stranger.get(address))
    expect(corrected).toContain(words)
    expect(corrected).toContain('111 av 120')
    expect(corrected).toContain('110 av 120 (92\u00a0%)')
    expect(await textOf(stranger.get('/ekbro/sv/report'))).toContain('Rättad 22 november 2026')
    expect(await textOf(anna.get('/app/publication'))).toContain('publicerad och rättad')
  })
})

const withoutChanging = (page: string) => page.slice(page.indexOf('class="report"'))
const promiseCalled = (page: string, title: string) =>
  new RegExp(`<th scope="row"[^>]*>${title}</th>.*?citizen-promise/([0-9a-f-]{36})"`, 's').exec(page)?.[1] ??
  ''

/** One more traffic check in July 2025, found in somebody's notebook. */
async function logLate(commitment: string) {
  await db.owner.query(
    `insert into occurrence (tenant, id, partnership, commitment, day, quantity, organisation, recorded_at)
     select tenant, gen_random_uuid(), partnership, commitment, '2025-07-15', 1, organisation, now()
       from occurrence where commitment = $1 limit 1`,
    [commitment],
  )
}
