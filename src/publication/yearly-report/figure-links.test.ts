import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FreshDatabase } from '../../database/fresh.ts'
import { asPublic, inTransaction } from '../../database/transaction.ts'
import { demoDatabase } from '../../demo/demo-database.ts'
import { type Visitor, visitor } from '../../demo/visitor.ts'
import type { Piece, Words } from '../../documents/document.rules.ts'
import type { JudgedPeriod } from '../../follow-up/standing.rules.ts'
import { publicPartnershipAt } from '../../partnership/public.queries.ts'
import { createApp } from '../../web/app.ts'
import { periodFigure } from '../../web/period-words.ts'
import { webText } from '../../web/words.ts'
import { cadenceOn, periodNameOf, spanOf } from '../public/citizen-promise/period.rules.ts'
import { promiseText, writtenPeriod } from '../public/citizen-promise/progress.pages.tsx'
import { toldPromises } from '../public/citizen-promise/queries.ts'
import type { ToldPromise } from '../public/citizen-promise/rules.ts'
import type { ReportBlock } from './blocks.report.ts'
import { reportOf } from './ground.queries.ts'
import { publicationsListed } from './public/queries.ts'
import type { Amounts, YearlyReport } from './rules.ts'
import { figureInWords, reportText } from './words.report.ts'
import { linksOn, reportBlocks } from './year.report.ts'

// "Every figure leads to its rows": each figure of the report's value stands in
// the blocks, which both the page and the print are made of, behind a link; and
// what it leads to is there and adds up to it.

const today = '2026-11-22'
const sv = 'sv'
const t = reportText(sv).report
const links = linksOn('', 'ekbro', sv)
let db: FreshDatabase
let stranger: Visitor
let report: YearlyReport
let blocks: ReportBlock[]
let promises: ToldPromise[]

beforeAll(async () => {
  db = await demoDatabase(new Date(`${today}T09:00:00Z`))
  await secondResource()
  const now = () => new Date(`${today}T09:00:00Z`)
  stranger = visitor(
    createApp({ db, now, demo: true, secure: false, log: ({ error }) => console.error(error) }),
  )
  const face = (await publicPartnershipAt(db.public, 'ekbro'))!
  const place = { tenant: face.tenant, partnership: face.id }
  promises = (await asPublic(db.public, place, (trx) => toldPromises(trx, face, today))).promises
  const nothingWritten = { id: crypto.randomUUID(), year: 2025 }
  report = await inTransaction(db.app, { ...place, user: null }, async (trx) => {
    return (await reportOf(trx, nothingWritten, face.id, today)).report
  })
  blocks = reportBlocks(report, { language: sv, links })
})
afterAll(() => db.drop())

/**
 * Another organisation tells hours of the same measure, so that its sum has more
 * than one row: some of a promise, some of a commitment that residents cannot read.
 */
async function secondResource() {
  await db.owner.query(`
    with told as (
      select r.*, o.id as other
        from measure_resource r
        join organisation o on o.tenant = r.tenant and o.partnership = r.partnership and o.id <> r.organisation
       where r.year = 2025 and r.kind = 'used' and r.hours = 512 limit 1),
    unseen as (
      insert into commitment (tenant, partnership, measure, created_at)
      select tenant, partnership, measure, now() from told returning id),
    seen as (
      select p.commitment as id from citizen_promise_version p join commitment c on c.id = p.commitment
       where p.public and c.measure = (select measure from told) limit 1)
    insert into measure_resource (tenant, partnership, measure, year, kind, organisation, hours, commitment, written_at)
    select r.tenant, r.partnership, r.measure, r.year, r.kind, r.other, 20, c.id, now()
      from told r, (select id from unseen union all select id from seen) c`)
}

const wordsOf = (block: ReportBlock): Words[] => {
  if (block.kind === 'paragraph' || block.kind === 'note') return [block.words]
  if (block.kind === 'list') return block.items
  if (block.kind === 'definitions') return block.items.map(({ words }) => words)
  return block.kind === 'table' ? block.rows.flat() : []
}
const piecesOf = (words: Words): Piece[] =>
  typeof words === 'string' ? [] : words.filter((piece) => typeof piece !== 'string')
const textOf = (words: Words): string =>
  typeof words === 'string'
    ? words
    : words.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
const ledIn = (some: ReportBlock[]) =>
  some
    .flatMap(wordsOf)
    .flatMap(piecesOf)
    .filter(({ href }) => href)
const leading = (text: string, href: string) =>
  ledIn(blocks).filter((piece) => piece.text === text && piece.href === href).length

/** The rows of the one table that an anchor names. */
function rowsAt(href: string): string[][] {
  const named = blocks.filter((block) => block.kind === 'table' && `#${block.anchor}` === href)
  expect(named, href).toHaveLength(1)
  const [table] = named
  return table?.kind === 'table' ? table.rows.map((row) => row.map(textOf)) : []
}

/** Every place in a value where a number stands: `promises[].closed.done`. */
function numbersIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return [path]
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((one) => numbersIn(one, `${path}[]`))
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, path ? `${path}.${key}` : key))
}

it('the value holds these figures and no others: a new one needs its link, and a place below', () => {
  const found = new Set(
    numbersIn(report).filter((path) => !/\.cadence\.|^year$|^changes\[\]\.number$/.test(path)),
  )
  const figures = ['closed', 'open', 'sinceBegun'].flatMap((of) => [
    `promises[].${of}.done`,
    `promises[].${of}.due`,
  ])
  const known = [
    ...figures,
    'promises[].closed.late',
    'promises[].missedBefore',
    'promises[].kinds[].done',
    'questions.done[].count',
    ...['planned', 'used'].map((kind) => `resources[].${kind}.hours`),
  ]
  // Rows themselves, which the figures are added up from.
  const rows = /^(promises\[\]\.(periods|kindMonths)\[\]|resources\[\]\.rows\[\])\./
  expect([...found].filter((path) => !rows.test(path)).sort()).toEqual(known.sort())
})

describe('within the report', () => {
  it('the number of promises and each standing, told twice, lead to the table of promises', () => {
    const rows = rowsAt('#promises')
    expect(leading(t.promisesCounted(report.promises.length), '#promises')).toBe(1)
    expect(rows).toHaveLength(report.promises.length)
    expect(report.questions.done.length).toBeGreaterThan(1)
    for (const { standing, count } of report.questions.done) {
      const word = webText(sv).standings[standing]
      expect(leading(`${count} ${word}`, '#promises'), word).toBe(2)
      expect(rows.filter(([, , , stood]) => stood === word)).toHaveLength(count)
    }
  })

  it('planned and used resources lead to what each organisation told', () => {
    const rows = rowsAt('#resource-rows')
    expect(report.resources).toMatchObject([
      { planned: { hours: 480 }, used: { hours: 552 }, rows: [{}, {}, {}, {}] },
    ])
    for (const { title, planned, used } of report.resources)
      for (const [kind, sum] of [
        [t.resourceHeads.planned, planned],
        [t.resourceHeads.used, used],
      ] as [string, Amounts][]) {
        expect(leading(`${sum.hours} timmar`, '#resource-rows')).toBe(1)
        const its = rows.filter(([measure, , which]) => measure === title && which === kind)
        expect(its.reduce((all, [, , , , told]) => all + Number.parseInt(told!, 10), 0)).toBe(sum.hours)
      }
    expect(rows.filter(([, , , organisation]) => organisation === t.noOrganisation)).toEqual([])
  })

  it('S3-12 a row of resources names the commitment it was told of, and none that residents cannot read', () => {
    const told = report.resources.flatMap(({ rows }) => rows.map(({ commitment }) => commitment))
    expect(told.filter((one) => one !== null)).toHaveLength(2)
    const named = rowsAt('#resource-rows').map(([, commitment]) => commitment)
    const promised = promises.map(({ title }) => title)
    expect(named.filter((one) => promised.includes(one!))).toHaveLength(1)
    expect(named.filter((one) => one === t.noTitle.other)).toHaveLength(1)
    expect(named.filter((one) => one === t.noTitle.whole)).toHaveLength(told.length - 2)
  })

  it('how many there were of each kind leads to the kinds month by month', () => {
    const counted = report.promises.filter(({ kinds }) => kinds.length > 0)
    expect(counted.map(({ kinds }) => kinds.length)).toEqual([3])
    for (const { id, kinds } of counted) {
      const rows = rowsAt(`#kinds-${id}`)
      expect(rows).toHaveLength(12)
      for (const { name, done } of kinds) {
        expect(leading(String(done), `#kinds-${id}`), name ?? '').toBeGreaterThan(0)
        const told = rows.map(([, said]) => Number(new RegExp(`${name} (\\d+)`).exec(said!)?.[1] ?? 0))
        expect(told.reduce((sum, one) => sum + one, 0)).toBe(done)
      }
    }
  })
})

describe('on the promise’s own page', () => {
  const page = async (href: string) => (await stranger.get(href)).text()
  /** The rows of a page's tables with this caption, as text. */
  const tableIn = (html: string, caption: RegExp) =>
    [...html.matchAll(/<caption[^>]*>([^<]*)<\/caption>(.*?)<\/table>/gs)]
      .filter(([, told]) => caption.test(told!))
      .flatMap(([, , body]) => [...body!.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)])
      .map(([, row]) =>
        [...row!.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
          cell!.replaceAll(/<[^>]+>/g, '').trim(),
        ),
      )
  const credited = (periods: JudgedPeriod[]) => {
    const numbered = periods.filter(
      ({ due, standing }) => due !== null && standing !== 'paused' && standing !== 'noNeedArose',
    )
    const done = numbered.map((period) => (period.limit ? period.done : Math.min(period.done, period.due!)))
    const sum = (all: number[]) => all.reduce((some, one) => some + one, 0)
    const late = sum(periods.map((period) => period.late ?? 0))
    return { done: sum(done), due: sum(numbered.map(({ due }) => due!)), ...(late > 0 && { late }) }
  }

  it('every figure of a promise leads there, and its periods or months stand there and add up to it', async () => {
    let proven = 0
    for (const promise of report.promises) {
      const href = links.promise(promise.id)
      const html = await page(href)
      const periodsTold = tableIn(html, new RegExp(`^${promiseText(sv).strip.caption}$`))
      const { fulfilment, wordings } = promises.find(({ id }) => id === promise.id)!
      const stoodThere = (periods: JudgedPeriod[]) => {
        for (const { from, to, standing, done, due, late } of periods) {
          const label = writtenPeriod(periodNameOf({ from, to }, spanOf(cadenceOn(wordings, from))), sv)
          const told = periodsTold.filter(([name]) => name === label)
          expect(told, label).toHaveLength(1)
          expect(told[0]![1]).toBe(webText(sv).standings[standing])
          expect(new Set(told[0]![2]!.match(/\d+/g)), label).toEqual(
            new Set([done, due, late ?? null].filter((one) => one !== null).map(String)),
          )
        }
      }
      const { closed, open, sinceBegun } = promise
      if (closed) expect(leading(figureInWords(closed, sv), href), promise.title).toBeGreaterThan(0)
      if (closed?.due != null) {
        const its = promise.periods.filter((period) => !period.open)
        stoodThere(its)
        const { done, due, late } = closed
        expect(credited(its)).toEqual({ done, due, ...(late && { late }) })
        proven += 1
      }
      if (closed && closed.due === null) {
        const months = tableIn(html, /^(Gjort, månad för månad|Visa \d+ tidigare månader)$/)
        const ofYear = months.filter(([month]) => month?.endsWith(String(report.year)))
        expect(ofYear.reduce((sum, [, done]) => sum + Number(done), 0)).toBe(closed.done)
        proven += 1
      }
      if (open) expect(leading(periodFigure(open, sv), href), promise.title).toBeGreaterThan(0)
      if (sinceBegun && promise.begins < `${report.year}-01-01`) {
        expect(leading(periodFigure(sinceBegun, sv), href), promise.title).toBeGreaterThan(0)
        const its = fulfilment.periods.filter((period) => !period.open && period.to <= report.until)
        stoodThere(its)
        expect(credited(its)).toMatchObject({ done: sinceBegun.done, due: sinceBegun.due })
      }
      if (promise.periods.length > 1) {
        const standings = Map.groupBy(promise.periods, ({ standing }) => standing)
        for (const [standing, its] of standings)
          expect(leading(`${its.length} ${webText(sv).standings[standing]}`, href)).toBeGreaterThan(0)
      }
    }
    expect(proven).toBeGreaterThan(10)
  })
})

describe('the published report', () => {
  const published = async () => {
    const face = (await publicPartnershipAt(db.public, 'ekbro'))!
    const place = { tenant: face.tenant, partnership: face.id }
    const reports = await asPublic(db.public, place, publicationsListed)
    return reports.find(({ year }) => year === 2025)!
  }

  it.each(['sv', 'en'])(
    'has in %s every place of the page that a figure leads to, once',
    async (language) => {
      const html = await (await stranger.get(`/ekbro/${language}/report/${(await published()).id}`)).text()
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target!)
      for (const anchor of ['promises', 'resource-rows']) expect(targets).toContain(anchor)
      expect(targets.filter((target) => target.startsWith('kinds-'))).toHaveLength(3)
      for (const target of targets) expect(html.split(` id="${target}"`), target).toHaveLength(2)
    },
  )

  it('has in print as many links to tables as on the page, each to a place on a page', async () => {
    const address = `/ekbro/sv/report/${(await published()).id}`
    const html = await (await stranger.get(address)).text()
    const pdf = Buffer.from(await (await stranger.get(`${address}.pdf`)).arrayBuffer()).toString('latin1')
    const onPage = Map.groupBy(
      [...html.matchAll(/href="#(promises|resource-rows|kinds-[^"]+)"/g)].map(([, target]) => target!),
      (target) => target,
    )
    const objects = [...pdf.matchAll(/\n\d+ 0 obj\n<<(.*?)endobj/gs)].map(([, object]) => object!)
    const led = objects
      .filter((object) => object.includes('/Subtype /Link'))
      .flatMap((object) => /\/Dest (\d+) 0 R/.exec(object)?.[1] ?? [])
    for (const place of led) expect(pdf).toMatch(new RegExp(`\\n${place} 0 obj\\n\\[\\d+ 0 R /XYZ `))
    const shared = [...Map.groupBy(led, (place) => place).values()].map((same) => same.length)
    expect(shared.filter((count) => count > 1).sort()).toEqual(
      [...onPage.values()].map((same) => same.length).sort(),
    )
  })
})
