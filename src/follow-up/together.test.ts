import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Act } from '../act.ts'
import { saveCitizenPromise, saveCommitment, saveMeasure } from '../action-plan/writing.queries.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { inTransaction, type Trx } from '../database/transaction.ts'
import { continuous } from '../demo/cadences.ts'
import { plainMeasure } from '../demo/plain-measure.ts'
import { beginSession } from '../partnership/actions.ts'
import { createApp } from '../web/app.ts'

// A police area with three municipalities: young people from Bergnäs and Dalsele
// go to the upper secondary school in Algmyra.
const id = (number: number) => `71000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const tenant = id(1)
const area = id(10)
const police = id(11)
const towns = ['algmyra', 'bergnas', 'dalsele'] as const
type Town = (typeof towns)[number]
const names: Record<Town, string> = { algmyra: 'Algmyra', bergnas: 'Bergnäs', dalsele: 'Dalsele' }
const number = (town: Town) => towns.indexOf(town)
const partnership = (town: Town) => id(100 + number(town))
const municipality = (town: Town) => id(200 + number(town))
const coordinator = (town: Town) => id(300 + number(town))
const areaAgreement = id(400)
const agreement = (town: Town) => id(401 + number(town))
const focusArea = (town: Town) => id(501 + number(town))
const today = '2026-11-22'
let db: FreshDatabase
let app: ReturnType<typeof createApp>
let measure: string
let commitment: string

beforeAll(async () => {
  db = await freshDatabase()
  let second = 0
  const now = () => new Date(Date.parse(`${today}T09:00:00Z`) + second++ * 1000)
  app = createApp({ db, now, demo: false, secure: false, log: ({ error }) => console.error(error) })
  await furnishNeighbours()
  for (const town of towns) {
    const session = { tenant, user: coordinator(town), device: 'test', token: town }
    await beginSession(db.app, { ...session, at: new Date(`${today}T08:00:00Z`) })
  }
  measure = await as('algmyra', (act) =>
    saveMeasure(
      act,
      { ...plainMeasure, title: 'Ungdomsbussen', responsible: municipality('algmyra') },
      { focusArea: focusArea('algmyra'), parent: null },
    ),
  )
  commitment = await as('algmyra', async (act) => {
    const saved = await saveCommitment(
      act,
      {
        title: 'Ungdomsbussen är ute',
        originalWords: '',
        cadence: { ...continuous, kind: 'counted', count: 4, comparator: 'at-least', period: 'year' },
        fromDay: '2026-01-01',
        toDay: '2026-12-31',
        giver: 'municipality',
        responsible: [municipality('algmyra')],
        cooperating: [],
        acceptedAsNotMeasurable: false,
        notMeasurableReason: '',
      },
      { measure },
    )
    await saveCitizenPromise(act, saved, {
      words: 'Vi är ute med bussen',
      feedbackEvery: 'quarter',
      public: true,
    })
    return saved
  })
})
afterAll(() => db.drop())

async function furnishNeighbours(): Promise<void> {
  await db.owner.query(`
    insert into tenant (id) values ('${tenant}'); insert into partnership (tenant, id) values ('${tenant}', '${area}');
    insert into organisation (tenant, id, partnership, name, kind, party, created_at) values ('${tenant}', '${police}', '${area}', 'Polisen', 'police', 'police', now())`)
  await writtenAgreement(areaAgreement, area)
  for (const town of towns) {
    await db.owner.query(`
      insert into partnership (tenant, id, parent) values ('${tenant}', '${partnership(town)}', '${area}'); insert into partnership_address values ('${town}', '${tenant}', '${partnership(town)}'); insert into partnership_settings (tenant, partnership, name, kind, country, languages, time_zone, published, written_at) values ('${tenant}', '${partnership(town)}', '${names[town]}', 'municipality', 'SE', '{sv}', 'Europe/Stockholm', true, now());
      insert into organisation (tenant, id, partnership, name, kind, party, created_at) values ('${tenant}', '${municipality(town)}', '${partnership(town)}', '${names[town]} kommun', 'municipality', 'municipality', now()); insert into app_user (tenant, id, email, name, language, created_at) values ('${tenant}', '${coordinator(town)}', '${town}@example.org', 'Samordnare i ${names[town]}', 'sv', now()); insert into role_assignment (tenant, partnership, app_user, organisation, role, assigned_at) values ('${tenant}', '${partnership(town)}', '${coordinator(town)}', '${municipality(town)}', 'coordinator', now()); insert into agreement_municipality (tenant, agreement, number, municipality, partnership) values ('${tenant}', '${areaAgreement}', 1, '${partnership(town)}', '${area}')`)
    await writtenAgreement(agreement(town), partnership(town))
    await db.owner.query(`
      insert into focus_area values ('${tenant}', '${focusArea(town)}', '${partnership(town)}', '${agreement(town)}', now()); insert into focus_area_version (tenant, focus_area, number, partnership, name, classes, outcome_reason, written_at) values ('${tenant}', '${focusArea(town)}', 1, '${partnership(town)}', 'Unga i ${names[town]}', '{social}', 'Mäts gemensamt', now())`)
  }
}

async function writtenAgreement(agreement: string, of: string) {
  await db.owner.query(`
    insert into agreement values ('${tenant}', '${agreement}', '${of}', now()); insert into agreement_version (tenant, agreement, number, partnership, title, purposes, fields, term_kind, term_from, written_at) values ('${tenant}', '${agreement}', 1, '${of}', 'Överenskommelse', '{Samverka}', '{Unga}', 'until-further-notice', '2026-01-01', now())`)
}

const within = <Value>(town: Town, work: (trx: Trx) => Promise<Value>) =>
  inTransaction(db.app, { tenant, partnership: partnership(town), user: coordinator(town) }, work)
const as = <Value>(town: Town, work: (act: Act) => Promise<Value>) =>
  within(town, (trx) =>
    work({
      db: trx,
      tenant,
      within: partnership(town),
      by: coordinator(town),
      organisation: municipality(town),
      role: 'coordinator',
      at: new Date(`${today}T08:30:00Z`),
      today,
    }),
  )
const ask = (town: Town, path: string) => app.request(path, { headers: { cookie: `samsyn=${town}` } })
const read = async (town: Town, path: string) => (await ask(town, path)).text()
const send = (town: Town, path: string, filled: Record<string, string> | [string, string][]) =>
  app.request(path, {
    method: 'POST',
    headers: { cookie: `samsyn=${town}` },
    body: new URLSearchParams(filled),
  })
const publicPage = async (town: Town, path: string) => (await app.request(`/${town}/sv${path}`)).text()

const crossBorder = 'Unga bor i Bergnäs och Dalsele men går på gymnasiet i Algmyra.'
const offerTo = (town: Town, words = crossBorder) =>
  send('algmyra', `/app/action-plan/measure/${measure}/share`, {
    municipality: partnership(town),
    crossBorder: words,
  })
const sharingWith = async (town: Town): Promise<string> =>
  (
    await db.owner.query('select id from measure_sharing where municipality = $1 order by offered_at desc', [
      partnership(town),
    ])
  ).rows[0].id
const accept = async (town: Town) =>
  send(town, `/app/action-plan/sharing/${await sharingWith(town)}/answer`, {
    answer: 'accepted',
    focusArea: focusArea(town),
    fromDay: '2026-03-01',
  })
const entryId = (entry: number) => id(900 + entry)
let entries = 0
const log = (town: Town, day: string, more: [string, string][] = []) =>
  send(town, `/app/log/${commitment}`, [
    ['id', entryId(++entries)],
    ['quantity', '1'],
    ['day', day],
    ['organisation', municipality(town)],
    ...more,
  ])
/** What the page of shared measures says is done: by name, and in all. */
async function doneIn(town: Town): Promise<Record<string, number>> {
  const html = await read(town, '/app/follow-up/together')
  const rows = [...html.matchAll(/<th scope="row"[^>]*>([^<,]*)[^<]*<\/th><td[^>]*>(\d+)</g)]
  return Object.fromEntries(rows.map(([, name, done]) => [name, Number(done)]))
}

describe('a measure that several municipalities have together', () => {
  it('S2-22 is offered with what crosses the border, and stands in no other plan before it is accepted', async () => {
    expect((await offerTo('bergnas', '')).status).toBe(422)
    expect((await offerTo('bergnas')).status).toBe(303)
    expect((await offerTo('bergnas')).status).toBe(422)
    expect(await read('bergnas', '/app/action-plan')).toContain(
      'Algmyra frågar om ni vill ha åtgärden gemensam',
    )
    expect(await publicPage('bergnas', '/action-plan')).not.toContain('Ungdomsbussen')
    expect((await log('bergnas', '2026-05-04')).status).toBe(404)
    expect(await read('dalsele', '/app/action-plan')).not.toContain('Ungdomsbussen')
    expect((await ask('dalsele', `/app/action-plan/sharing/${await sharingWith('bergnas')}`)).status).toBe(
      404,
    )
  })

  it('S2-22 each answers for itself: an accepted one has its place in the plan, a declined one its reason', async () => {
    const at = `/app/action-plan/sharing/${await sharingWith('bergnas')}/answer`
    expect((await send('bergnas', at, { answer: 'accepted', fromDay: '2026-03-01' })).status).toBe(422)
    expect((await send('bergnas', at, { answer: 'declined' })).status).toBe(422)
    expect((await send('algmyra', at, { answer: 'accepted' })).status).toBe(403)
    expect((await accept('bergnas')).status).toBe(303)
    expect((await accept('bergnas')).status).toBe(422)
    await offerTo('dalsele')
    const declined = { answer: 'declined', reason: 'Vi har en egen buss' }
    expect(
      (await send('dalsele', `/app/action-plan/sharing/${await sharingWith('dalsele')}/answer`, declined))
        .status,
    ).toBe(303)
    expect(await read('algmyra', `/app/action-plan/sharing/${await sharingWith('dalsele')}`)).toContain(
      'Dalsele tackade nej: Vi har en egen buss',
    )
  })

  it('S2-23 municipalities do it among themselves, without the police, and it stands in the plan of each', async () => {
    await offerTo('dalsele')
    await accept('dalsele')
    expect(await read('algmyra', '/app/action-plan')).toContain(
      'Tillsammans med Bergnäs och Dalsele, hålls av Algmyra',
    )
    for (const town of ['bergnas', 'dalsele'] as const) {
      const [other] = towns.filter((one) => one !== town && one !== 'algmyra')
      expect(await read(town, '/app/action-plan')).toContain(
        `Tillsammans med Algmyra och ${names[other!]}, hålls av Algmyra`,
      )
      const page = await read(town, `/app/action-plan/sharing/${await sharingWith(town)}`)
      expect(page).toContain('Kommunerna gör det här utan polisen.')
      expect(page).toContain(crossBorder)
    }
  })

  it('is logged once by whoever did it, and counts in every plan it says: each and all', async () => {
    expect((await log('algmyra', '2026-05-04')).status).toBe(303)
    expect((await log('bergnas', '2026-05-11')).status).toBe(303)
    const onlyTwo: [string, string][] = [
      ['asksCountsIn', 'yes'],
      ['countsIn', partnership('bergnas')],
      ['countsIn', partnership('dalsele')],
    ]
    expect((await log('dalsele', '2026-05-18', onlyTwo)).status).toBe(303)
    expect((await log('dalsele', '2026-05-19', onlyTwo.slice(0, 1))).status).toBe(422)
    const { rows } = await db.owner.query('select count(*)::int as logged from occurrence')
    expect(rows[0].logged).toBe(3)
    const expected = { Algmyra: 2, Bergnäs: 3, Dalsele: 3, 'I alla tillsammans': 3 }
    for (const town of towns) expect(await doneIn(town)).toEqual(expected)
  })

  it('counts for nobody on a day before they joined', async () => {
    expect((await log('bergnas', '2026-02-01')).status).toBe(422)
    expect((await log('algmyra', '2026-02-01')).status).toBe(303)
    expect(await doneIn('bergnas')).toEqual({ Algmyra: 3, Bergnäs: 3, Dalsele: 3, 'I alla tillsammans': 4 })
  })

  it('struck once is struck everywhere, by whoever logged it; another’s entry is not theirs to strike', async () => {
    const byBergnas = entryId(3)
    const reason = { reason: 'Bussen var trasig' }
    expect((await send('dalsele', `/app/log/strike/${byBergnas}`, reason)).status).toBe(403)
    expect((await send('bergnas', `/app/log/strike/${byBergnas}`, reason)).status).toBe(303)
    const expected = { Algmyra: 2, Bergnäs: 2, Dalsele: 2, 'I alla tillsammans': 3 }
    for (const town of towns) expect(await doneIn(town)).toEqual(expected)
  })

  it('S2-22 residents of each read it with its standing there, with whom, and what crosses the border', async () => {
    for (const town of towns) {
      const plan = await publicPage(town, '/action-plan')
      expect(plan, town).toContain('Ungdomsbussen')
      expect(plan, town).toContain('hålls av Algmyra')
      const story = await publicPage(town, `/citizen-promise/${commitment}`)
      expect(story, town).toContain(crossBorder)
      expect(story, town).toMatch(
        town === 'algmyra' ? /maj 2026<\/th><td[^>]*>1</ : /maj 2026<\/th><td[^>]*>2</,
      )
    }
  })

  it('cannot be logged for, or be read, by who is no part of it', async () => {
    const stranger = id(150)
    await db.owner.query(
      `insert into partnership (tenant, id, parent) values ('${tenant}', '${stranger}', '${area}')`,
    )
    const seen = await inTransaction(
      db.app,
      { tenant, partnership: stranger, user: coordinator('algmyra') },
      (trx) => trx.selectFrom('occurrence').select('id').execute(),
    )
    expect(seen).toEqual([])
    const row = { tenant, id: id(990), partnership: partnership('algmyra'), commitment, day: '2026-05-05' }
    const add = () =>
      inTransaction(db.app, { tenant, partnership: stranger, user: coordinator('algmyra') }, (trx) =>
        trx
          .insertInto('occurrence')
          .values({ ...row, quantity: 1, organisation: police, recordedAt: new Date() })
          .execute(),
      )
    await expect(add()).rejects.toThrow('row-level security')
  })

  it('ends with the last day of a municipality that leaves the agreement; what was done goes on counting', async () => {
    await db.owner.query(`
      insert into agreement_version (tenant, agreement, number, partnership, title, purposes, fields, term_kind, term_from, reason, written_at) values ('${tenant}', '${areaAgreement}', 2, '${area}', 'Överenskommelse', '{Samverka}', '{Unga}', 'until-further-notice', '2026-01-01', 'Bergnäs lämnar', now()); insert into agreement_municipality (tenant, agreement, number, municipality, partnership, to_day) values ('${tenant}', '${areaAgreement}', 2, '${partnership('algmyra')}', '${area}', null),
        ('${tenant}', '${areaAgreement}', 2, '${partnership('bergnas')}', '${area}', '2026-06-30'),
        ('${tenant}', '${areaAgreement}', 2, '${partnership('dalsele')}', '${area}', null)`)
    expect((await log('bergnas', '2026-07-01')).status).toBe(422)
    expect((await log('algmyra', '2026-07-01')).status).toBe(303)
    expect(await doneIn('algmyra')).toEqual({ Algmyra: 3, Bergnäs: 2, Dalsele: 3, 'I alla tillsammans': 4 })
    expect(await read('algmyra', '/app/action-plan')).toContain('Bergnäs (till och med 30 juni 2026)')
    const story = await publicPage('bergnas', `/citizen-promise/${commitment}`)
    expect(story).toMatch(/maj 2026<\/th><td[^>]*>2</)
    expect(story).not.toContain('juli 2026<')
  })

  it('is ended by either of the two, with a last day and a reason that both read', async () => {
    const at = `/app/action-plan/sharing/${await sharingWith('dalsele')}`
    expect(
      (await send('dalsele', `${at}/end`, { day: '2026-02-01', endReason: 'Vi köper en egen' })).status,
    ).toBe(422)
    expect(
      (await send('dalsele', `${at}/end`, { day: '2026-08-31', endReason: 'Vi köper en egen' })).status,
    ).toBe(303)
    expect(await read('algmyra', at)).toContain('Delades till och med 31 augusti 2026. Vi köper en egen')
    expect((await log('dalsele', '2026-09-01')).status).toBe(422)
    expect((await doneIn('dalsele')).Dalsele).toBe(3)
  })
})
