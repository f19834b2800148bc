import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type Fixture, fixtureHouse } from '../../demo/fixture.ts'
import { answerKeysOf } from '../../web/sealing.ts'
import { openWaitingAnswers } from './jobs.ts'
import { lookUpReceipt, type Sent, sendAnswer } from './public/actions.ts'

// Somebody has the whole database in hand: every table and row, where it lies on the disk, which transaction
// wrote it. They know who came when. What they must not find: whose answer is whose, and what else they wrote.

const keys = answerKeysOf(Buffer.alloc(32, 3))
const survey = '30000000-0000-4000-8000-000000000001'
const people = Array.from({ length: 240 }, (_, at) => at)
let db: FreshDatabase
let fixture: Fixture
let place: { tenant: string; partnership: string; survey: string }
const sent: Sent[] = []

/** Each person can be told by the year they were born, by what they wrote first and by what they wrote then. */
const answerOf = (person: number) => ({
  channel: person % 2 ? 'affisch' : '',
  entered: false,
  ticked: { born: person },
  written: [
    { question: 'worst', words: `Det värsta är nummer ${person} här`, language: 'sv' as const },
    { question: 'best', words: `Det bästa är nummer ${person} här`, language: 'sv' as const },
  ],
})
const formOf = (person: number) => `form of ${person}`

beforeAll(async () => {
  db = await freshDatabase()
  fixture = await fixtureHouse(db)
  place = { tenant: fixture.tenant, partnership: fixture.partnerships.granby, survey }
  await db.owner.query(
    `insert into survey (tenant, partnership, id, created_at) values ($1, $2, $3, now())`,
    [place.tenant, place.partnership, survey],
  )
  await db.owner.query(
    `insert into survey_version (tenant, partnership, survey, number, title, languages, anonymous, questions, written_at)
     values ($1, $2, $3, 1, '{"sv": "Trygghet"}', '{sv}', true, '[]', now())`,
    [place.tenant, place.partnership, survey],
  )
  await db.owner.query(
    `insert into survey_opening (tenant, partnership, survey, number, slug, opened_on) values ($1, $2, $3, 1, 'trygghet', '2026-02-01')`,
    [place.tenant, place.partnership, survey],
  )
  for (const person of people.slice(0, 150)) sent.push(await send(person))
  await open()
  for (const person of people.slice(150)) sent.push(await send(person))
  await db.owner.query(
    `insert into survey_closing (tenant, partnership, survey, closed_on) values ($1, $2, $3, '2026-03-02')`,
    [place.tenant, place.partnership, survey],
  )
  await open()
})
afterAll(() => db.drop())

const send = (person: number) =>
  sendAnswer(db.intake, keys, { ...place, form: formOf(person), today: '2026-03-01' }, answerOf(person))
const open = () => openWaitingAnswers(db.app, keys, fixture.clock.at)

type Row = { physical: number; xmin: string; id: string; person: number; batch?: number; question?: string }

const closedRows = async (): Promise<Row[]> =>
  (
    await db.owner.query(
      `select row_number() over (order by ctid)::int as physical, xmin::text, id, batch, (answers ->> 'born')::int as person
         from survey_answer where survey = $1 order by ctid`,
      [survey],
    )
  ).rows
const textRows = async (question: string): Promise<Row[]> =>
  (
    await db.owner.query(
      `select row_number() over (order by ctid)::int as physical, xmin::text, id, substring(words from '\\d+')::int as person
         from voice where survey = $1 and question = $2 order by ctid`,
      [survey, question],
    )
  ).rows

describe('nothing is lost and nothing is doubled', () => {
  it('acknowledged is stored: one row and two voices of each', async () => {
    expect(sent.map(({ taken }) => taken)).toEqual(people.map(() => 'taken'))
    expect(persons(await closedRows())).toEqual(people)
    expect(persons(await textRows('worst'))).toEqual(people)
    expect(persons(await textRows('best'))).toEqual(people)
  })

  it('nothing is left sealed, and which forms were sent is forgotten', async () => {
    for (const table of ['survey_sealed_answer', 'survey_form_receipt']) {
      const { rows } = await db.owner.query(`select count(*)::int as n from ${table}`)
      expect(rows[0].n, table).toBe(0)
    }
  })

  it('a closed survey takes nothing in, a foreign one neither', async () => {
    expect((await send(999)).taken).toBe('closed')
    const elsewhere = { ...place, partnership: fixture.partnerships.lovsta, form: 'x', today: '2026-03-01' }
    expect((await sendAnswer(db.intake, keys, elsewhere, answerOf(1))).taken).toBe('closed')
  })
})

describe('S4-06 with the whole database in hand', () => {
  it('the answers of one batch lie in no order of arrival', async () => {
    const rows = await closedRows()
    for (const batch of new Set(rows.map((row) => row.batch))) {
      const of = rows.filter((row) => row.batch === batch)
      expect(of.length).toBeGreaterThanOrEqual(10)
      byChance(of.map(({ physical, person }) => [physical, person]))
      byChance(of.map(({ id, person }) => [Number.parseInt(id.slice(0, 8), 16), person]))
    }
  })

  it('the texts lie in no order of arrival, and in none of the answers’', async () => {
    const answers = new Map((await closedRows()).map(({ person, physical }) => [person, physical]))
    for (const question of ['worst', 'best'])
      for (const of of Map.groupBy(await textRows(question), ({ xmin }) => xmin).values()) {
        byChance(of.map(({ physical, person }) => [physical, person]))
        byChance(of.map(({ physical, person }) => [physical, answers.get(person)!]))
        byChance(of.map(({ id, person }) => [Number.parseInt(id.slice(0, 8), 16), person]))
      }
  })

  it('two texts of one person are tied together by nothing', async () => {
    const best = new Map((await textRows('best')).map(({ person, physical }) => [person, physical]))
    for (const together of Map.groupBy(await textRows('worst'), ({ xmin }) => xmin).values())
      byChance(together.map(({ person, physical }) => [physical, best.get(person)!]))
  })

  it('no transaction wrote both answers and texts, and none fewer than ten of either', async () => {
    const answers = Map.groupBy(await closedRows(), ({ xmin }) => xmin)
    const texts = Map.groupBy([...(await textRows('worst')), ...(await textRows('best'))], ({ xmin }) => xmin)
    expect([...answers.keys()].filter((xmin) => texts.has(xmin))).toEqual([])
    for (const rows of [...answers.values(), ...texts.values()])
      expect(rows.length).toBeGreaterThanOrEqual(10)
  })

  it('no value stands both beside an answer and beside a text, but what all of the survey share', async () => {
    const valuesOf = async (query: string) => {
      const { rows } = await db.owner.query(query, [survey])
      return new Set(rows.flatMap((row) => Object.values(row).map((value) => JSON.stringify(value))))
    }
    const answers = await valuesOf('select * from survey_answer where survey = $1')
    const texts = await valuesOf(
      'select v.*, r.digest from voice v left join voice_receipt r on r.voice = v.id where v.survey = $1',
    )
    const shared = [...answers].filter((value) => texts.has(value)).sort()
    // Nobody who answers here is weighed: nothing at all stands there beside every answer.
    const { rows: weighed } = await db.owner.query(
      'select from survey_answer where survey = $1 and weight is not null',
      [survey],
    )
    expect(weighed).toEqual([])
    const ofAll = [place.tenant, place.partnership, survey, '', false, null].map((value) =>
      JSON.stringify(value),
    )
    expect(shared.filter((value) => !ofAll.includes(value))).toEqual([])
  })

  it('neither a code nor the id of a form stands anywhere, in any table', async () => {
    const { rows: tables } = await db.owner.query(
      `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    const secrets = [
      ...sent.flatMap(({ codes }) => codes.flatMap(({ code }) => [code, code.replaceAll('-', '')])),
      ...people.map(formOf),
    ]
    for (const { relname } of tables) {
      const { rows } = await db.owner.query(
        `select 1 from "${relname}" as t where t::text ilike any ($1) limit 1`,
        [secrets.map((secret) => `%${secret}%`)],
      )
      expect(rows, relname).toEqual([])
    }
  })

  it('no column of an answer or a voice tells a time of day, an address or whose hand it was', async () => {
    const { rows } = await db.owner.query(
      `select table_name, column_name, data_type from information_schema.columns
        where table_name in ('survey_answer', 'survey_sealed_answer', 'survey_form_receipt', 'voice', 'voice_receipt')`,
    )
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter(({ data_type }) => /time|inet|cidr|macaddr/.test(data_type))).toEqual([])
    expect(
      rows.filter(({ column_name }) => /_at$|_by$|user|coder|^ip|address|device/.test(column_name)),
    ).toEqual([])
    const { rows: days } = await db.owner.query(`select distinct said_on from voice where survey = $1`, [
      survey,
    ])
    expect(days).toEqual([{ said_on: '2026-02-01' }])
  })

  it('the audit log tells of batches, not of answers', async () => {
    const { rows } = await db.owner.query(
      `select act, noun_id, app_user from audit_entry where noun = 'survey'`,
    )
    const { rows: batches } = await db.owner.query('select distinct batch from survey_answer')
    expect(rows).toEqual(batches.map(() => ({ act: 'open-answers', noun_id: survey, app_user: null })))
  })
})

describe('receipts', () => {
  const lookUp = (code: string, partnership = place.partnership) =>
    inTransaction(db.app, { tenant: place.tenant, partnership, user: null }, (trx) =>
      lookUpReceipt(trx, keys, code),
    )

  it('a code leads to the words it was given for', async () => {
    const byId = new Map(
      [...(await textRows('worst')), ...(await textRows('best'))].map((row) => [row.id, row]),
    )
    for (const person of [0, 17, 239])
      for (const { code } of sent[person]!.codes) {
        const found = await lookUp(code.toLowerCase())
        expect(typeof found === 'object' && byId.get(found.voice)?.person).toBe(person)
      }
  })

  it('one that was mistyped is told from one that is not known here', async () => {
    const { code } = sent[0]!.codes[0]!
    expect(await lookUp(code.slice(0, -1))).toBe('mistyped')
    expect(await lookUp('0000-0000-0000-00000')).toBe('unknown')
    expect(await lookUp(code, fixture.partnerships.lovsta)).toBe('unknown')
  })

  it('a struck voice is not known by its receipt any more', async () => {
    const { code } = sent[5]!.codes[0]!
    const found = await lookUp(code)
    await db.owner.query(
      `insert into voice_strike (tenant, partnership, voice, reason, struck_at) values ($1, $2, $3, 'utpekar någon', now())`,
      [place.tenant, place.partnership, typeof found === 'object' && found.voice],
    )
    expect(await lookUp(code)).toBe('unknown')
  })
})

const persons = (rows: Row[]) => rows.map(({ person }) => person).sort((a, b) => a - b)

/** Pairs are in no order: their rank correlation is what chance gives (Spearman; five standard errors of 1 / √(n − 1)). */
function byChance(pairs: [number, number][]): void {
  expect(pairs.length).toBeGreaterThanOrEqual(8)
  expect(Math.abs(rankCorrelation(pairs))).toBeLessThan(5 / Math.sqrt(pairs.length - 1))
}

function rankCorrelation(pairs: [number, number][]): number {
  const ranks = (values: number[]) => {
    const sorted = [...values].sort((a, b) => a - b)
    return values.map((value) => sorted.indexOf(value))
  }
  const [one, other] = [ranks(pairs.map(([a]) => a)), ranks(pairs.map(([, b]) => b))]
  const n = pairs.length
  const squares = one.reduce((sum, rank, at) => sum + (rank - other[at]!) ** 2, 0)
  return 1 - (6 * squares) / (n * (n * n - 1))
}
