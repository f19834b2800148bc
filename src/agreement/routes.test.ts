import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { inTransaction } from '../database/transaction.ts'
import { beginSession } from '../partnership/actions.ts'
import type { Role } from '../partnership/rules.ts'
import { createApp } from '../web/app.ts'
import { agreementsOf, focusAreasOf, goalsOf } from './queries.ts'

const tenant = '60000000-0000-4000-8000-000000000001'
const ekbro = '60000000-0000-4000-8000-000000000010'
const police = '60000000-0000-4000-8000-000000000011'
const anna = '60000000-0000-4000-8000-000000000021'
const karim = '60000000-0000-4000-8000-000000000022'
const rut = '60000000-0000-4000-8000-000000000023'
let db: FreshDatabase
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  db = await freshDatabase()
  let minute = 0
  const now = () => new Date(Date.parse('2026-11-22T09:00:00Z') + minute++ * 60_000)
  app = createApp({ db, now, demo: false, secure: false, log: ({ error }) => console.error(error) })
  await db.owner.query(`
    insert into tenant (id) values ('${tenant}');
    insert into partnership (tenant, id) values ('${tenant}', '${ekbro}');
    insert into partnership_address values ('ekbro', '${tenant}', '${ekbro}');
    insert into partnership_settings (tenant, partnership, name, kind, country, languages, time_zone, written_at)
      values ('${tenant}', '${ekbro}', 'Ekbro', 'municipality', 'SE', '{sv}', 'Europe/Stockholm', now());
    insert into organisation (tenant, id, partnership, name, kind, party, created_at) values
      ('${tenant}', '${ekbro}', '${ekbro}', 'Ekbro kommun', 'municipality', 'municipality', now()),
      ('${tenant}', '${police}', '${ekbro}', 'Polisen', 'police', 'police', now())`)
  await person(anna, 'coordinator', ekbro)
  await person(karim, 'police-liaison', police)
  await person(rut, 'reader', ekbro)
})
afterAll(() => db.drop())

async function person(id: string, role: Role, organisation: string) {
  await db.owner.query(`
    insert into app_user (tenant, id, email, name, language, created_at)
      values ('${tenant}', '${id}', '${id}@example.org', 'Anna Ek', 'sv', now());
    insert into role_assignment (tenant, partnership, app_user, organisation, role, assigned_at)
      values ('${tenant}', '${ekbro}', '${id}', '${organisation}', '${role}', now())`)
  await beginSession(db.app, {
    tenant,
    user: id,
    device: 'test',
    at: new Date('2026-11-22T08:00:00Z'),
    token: id,
  })
}

async function ask(path: string, by: string, filled?: [string, string][]) {
  const body = filled && new URLSearchParams(filled)
  const method = filled ? 'POST' : 'GET'
  return app.request(path, { method, headers: { cookie: `samsyn=${by}` }, ...(body && { body }) })
}

const within = <Value>(read: (trx: Parameters<typeof agreementsOf>[0]) => Promise<Value>) =>
  inTransaction(db.app, { tenant, partnership: ekbro, user: anna }, read)
const agreement = async () => (await within((trx) => agreementsOf(trx, ekbro)))[0]!

const written: [string, string][] = [
  ['title', 'Överenskommelse med <script>alert(1)</script>'],
  ['parties', ekbro],
  ['parties', police],
  ['purposes', 'Stärka det brottsförebyggande arbetet\nÖka tryggheten'],
  ['fields', 'Ungdomar\nTrafik'],
  ['legalBasis', 'Lag (2023:196)'],
  ['aims', 'Färre brott'],
  ['termKind', 'until-further-notice'],
  ['signatory-0-organisation', 'Ekbro kommun'],
  ['signatory-0-office', 'Kommunchef'],
  ['signatory-0-date', '2026-01-12'],
]

describe('an agreement', () => {
  it('S3-02 S3-28 it keeps purposes, law and common aims, and holds until further notice', async () => {
    const entered = await ask('/app/agreement/new', anna, written)
    expect(entered.status).toBe(303)
    const page = await (await ask(entered.headers.get('location')!, rut)).text()
    expect(page).toContain('Stärka det brottsförebyggande arbetet')
    expect(page).toContain('Lag (2023:196)')
    expect(page).toContain('Färre brott')
    expect(page).toContain('Tills vidare')
    expect(page).not.toContain('<script>alert')
    expect(await agreement()).toMatchObject({
      termTo: null,
      purposes: expect.arrayContaining(['Öka tryggheten']),
    })
  })

  it('a form sent twice enters one agreement', async () => {
    const { id } = await agreement()
    const again = await ask('/app/agreement/new', anna, written)
    expect(again.headers.get('location')).toBe(`/app/agreement/${id}?saved`)
    expect(await within((trx) => agreementsOf(trx, ekbro))).toHaveLength(1)
  })

  it('what it lacks is told at its field, and what was written is kept', async () => {
    const faulty = written.filter(([name]) => name !== 'purposes' && name !== 'parties')
    const answer = await ask('/app/agreement/new', anna, faulty)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Skriv minst ett syfte. Lagen kräver det.')
    expect(page).toContain('Välj minst två parter.')
    expect(page).toContain('Färre brott')
    expect(page).not.toContain('<script>alert')
  })

  it('S2-55 each party is told as signed by an office on a day, or as not signed yet', async () => {
    const { id } = await agreement()
    const before = await (await ask(`/app/agreement/${id}`, rut)).text()
    expect(before).toContain('Kommunchef, undertecknat 12 januari 2026')
    expect(before).toContain('inte undertecknat än')
    const forOthers: [string, string][] = [
      ['party', ekbro],
      ['office', 'Kommunalråd'],
      ['signedOn', '2026-02-01'],
    ]
    expect((await ask(`/app/agreement/${id}/sign`, karim, forOthers)).status).toBe(403)
    const own: [string, string][] = [
      ['party', police],
      ['office', 'Lokalpolisområdeschef'],
      ['signedOn', '2026-02-01'],
    ]
    expect((await ask(`/app/agreement/${id}/sign`, karim, own)).status).toBe(303)
    const after = await (await ask(`/app/agreement/${id}`, rut)).text()
    expect(after).toContain('Lokalpolisområdeschef, undertecknat 1 februari 2026')
    expect(after).not.toContain('inte undertecknat än')
    expect(
      (await ask(`/app/agreement/${id}/sign`, karim, [...own.slice(0, 2), ['signedOn', '2027-01-01']]))
        .status,
    ).toBe(422)
  })

  it('an amendment is a whole new version with who, when and why; the one before stays', async () => {
    const { id, number } = await agreement()
    const changed: [string, string][] = [
      ...written.filter(([name]) => name !== 'aims'),
      ['aims', 'Ökad tillit'],
    ]
    const amend = (more: [string, string][]) => ask(`/app/agreement/${id}/amend`, anna, [...changed, ...more])
    expect((await amend([['basedOn', String(number)]])).status).toBe(422)
    const reasoned: [string, string][] = [
      ['basedOn', String(number)],
      ['reason', 'Ny målsättning efter årets möte'],
    ]
    expect((await amend(reasoned)).status).toBe(303)
    expect((await amend(reasoned)).status).toBe(422)
    // What would read as before is no version of its own.
    const again = await amend([['basedOn', String(number + 1)], reasoned[1]!])
    expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('Inget är ändrat.')])
    const page = await (await ask(`/app/agreement/${id}`, rut)).text()
    expect(page).toContain('Ny målsättning efter årets möte')
    expect(page).toContain('Ändrat: gemensam målsättning')
    expect(page).toContain('Anna Ek, 22 nov. 2026')
    expect(await agreement()).toMatchObject({ number: number + 1, aims: 'Ökad tillit' })
  })

  it('its councils are changed by themselves and stay when the rest is changed', async () => {
    const before = await agreement()
    const path = `/app/agreement/${before.id}/councils`
    const council: [string, string][] = [
      ['council-0-name', 'Lokala Brå'],
      ['council-0-seats', 'Kommunchefen\nLokalpolisområdeschefen'],
      ['council-0-leastMeetings', '4'],
      ['basedOn', String(before.number)],
    ]
    expect((await ask(path, rut)).status).toBe(403)
    expect((await ask(path, anna, council)).status).toBe(422)
    expect((await ask(path, anna, [...council, ['reason', 'Rådet stod inte med']])).status).toBe(303)
    const page = await (await ask(`/app/agreement/${before.id}`, rut)).text()
    expect(page).toContain('Kommunchefen, Lokalpolisområdeschefen')
    expect(page).toContain('minst 4 om året')
    const rest: [string, string][] = [
      ...written,
      ['noticeMonths', '6'],
      ['basedOn', String(before.number + 1)],
      ['reason', 'Uppsägningstiden stod inte med'],
    ]
    expect((await ask(`/app/agreement/${before.id}/amend`, anna, rest)).status).toBe(303)
    expect(await agreement()).toMatchObject({
      noticeMonths: 6,
      councils: [{ name: 'Lokala Brå', leastMeetings: 4 }],
    })
  })

  it('only who reaches the whole partnership changes it', async () => {
    const { id } = await agreement()
    for (const who of [karim, rut]) {
      expect((await ask('/app/agreement/new', who, written)).status).toBe(403)
      expect((await ask(`/app/agreement/${id}/amend`, who, written)).status).toBe(403)
    }
    expect((await ask('/app/agreement/11111111-1111-4111-8111-111111111111', anna)).status).toBe(404)
    expect((await ask('/app/agreement/nonsense', anna)).status).toBe(404)
  })
})

describe('focus areas and goals', () => {
  const area: [string, string][] = [
    ['name', 'Inbrott'],
    ['classes', 'situational'],
    ['offences', 'home-burglary'],
    ['objects', 'homes'],
    ['objects', 'summer-cottages'],
    ['targetGroups', 'elderly'],
    ['outcomeCrime', 'Färre inbrott'],
  ]

  it('a focus area says what is hoped for in both, or why not', async () => {
    const { id } = await agreement()
    const half = await ask(`/app/agreement/${id}/focus-areas/new`, anna, area)
    expect(half.status).toBe(422)
    expect(await half.text()).toContain('Ett av de två saknas. Skriv det, eller skriv varför det saknas.')
    const whole: [string, string][] = [...area, ['outcomeReason', 'Otryggheten mäts inte här']]
    for (const _ of [1, 2])
      expect((await ask(`/app/agreement/${id}/focus-areas/new`, anna, whole)).status).toBe(303)
    expect(await within((trx) => focusAreasOf(trx, ekbro))).toHaveLength(1)
    const page = await (await ask(`/app/agreement/${id}`, rut)).text()
    expect(page).toContain('inbrott i bostad')
    expect(page).toContain('bostäder och fritidshus')
    expect(page).toContain('Otryggheten mäts inte här')
  })

  it('S2-45 a focus area has joint goals and goals of each party', async () => {
    const [focusArea] = await within((trx) => focusAreasOf(trx, ekbro))
    const add = (owner: string, words: string) =>
      ask(`/app/agreement/focus-areas/${focusArea!.id}/goals/new`, anna, [
        ['owner', owner],
        ['words', words],
        ['byDay', '2027-12-31'],
      ])
    for (const [owner, words] of [
      ['joint', 'Inbrotten minskar'],
      ['police', 'Fler utredningar leder till åtal'],
      ['municipality', 'Alla bostadsområden har grannsamverkan'],
      ['municipality', 'Alla parkeringar är belysta'],
    ] as const)
      expect((await add(owner, words)).status).toBe(303)
    expect((await add('nobody', 'Ingens mål')).status).toBe(422)
    const goals = await within((trx) => goalsOf(trx, ekbro))
    expect(goals.map(({ owner }) => owner)).toEqual(['joint', 'police', 'municipality', 'municipality'])
    const amended = await ask(`/app/agreement/goals/${goals[0]!.id}/amend`, anna, [
      ['owner', 'joint'],
      ['words', 'Inbrotten halveras'],
      ['basedOn', '1'],
      ['reason', 'Målet var för lågt'],
    ])
    expect(amended.status).toBe(303)
    const page = await (await ask(`/app/agreement/${(await agreement()).id}`, rut)).text()
    expect(page).toContain('Inbrotten halveras')
    expect(page).toContain('Målet var för lågt')
    expect(page).toContain('Antal mål – Gemensamma: 1. Polisens: 1. Kommunens: 2.')
  })
})
