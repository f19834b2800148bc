import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { inTransaction } from '../database/transaction.ts'
import { beginSession } from '../partnership/actions.ts'
import { createApp } from '../web/app.ts'
import { agreementsOf, focusAreasOf, goalsOf } from './queries.ts'
import { supplementsOf } from './supplements/queries.ts'

const id = (number: number) => `61000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const tenant = id(1)
const area = id(10)
const police = id(11)
const pia = id(21)
/** Six municipalities below the police area; each has a partnership and an organisation. */
const names = ['Algmyra', 'Bergnäs', 'Dalsele', 'Fjällby', 'Granträsk', 'Hällvik']
const place = (number: number) => id(100 + number)
const municipality = (number: number) => id(200 + number)
let db: FreshDatabase
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  db = await freshDatabase()
  let minute = 0
  const now = () => new Date(Date.parse('2026-11-22T09:00:00Z') + minute++ * 60_000)
  app = createApp({ db, now, demo: false, secure: false, log: ({ error }) => console.error(error) })
  const settings = 'tenant, partnership, name, kind, country, languages, time_zone, written_at'
  await db.owner.query(`
    insert into tenant (id) values ('${tenant}');
    insert into partnership (tenant, id) values ('${tenant}', '${area}');
    insert into partnership_address values ('fjallet', '${tenant}', '${area}');
    insert into partnership_settings (${settings})
      values ('${tenant}', '${area}', 'Södra fjället', 'police-area', 'SE', '{sv}', 'Europe/Stockholm', now());
    insert into organisation (tenant, id, partnership, name, kind, party, created_at)
      values ('${tenant}', '${police}', '${area}', 'Polisen', 'police', 'police', now());
    insert into app_user (tenant, id, email, name, language, created_at)
      values ('${tenant}', '${pia}', 'pia@example.org', 'Pia Vik', 'sv', now());
    insert into role_assignment (tenant, partnership, app_user, organisation, role, assigned_at)
      values ('${tenant}', '${area}', '${pia}', '${police}', 'coordinator', now())`)
  for (const [number, name] of names.entries())
    await db.owner.query(`
      insert into partnership (tenant, id, parent) values ('${tenant}', '${place(number)}', '${area}');
      insert into partnership_settings (${settings}) values
        ('${tenant}', '${place(number)}', '${name}', 'municipality', 'SE', '{sv}', 'Europe/Stockholm', now());
      insert into organisation (tenant, id, partnership, name, kind, party, created_at) values
        ('${tenant}', '${municipality(number)}', '${place(number)}', '${name} kommun', 'municipality', 'municipality', now());
      insert into partnership_grant (tenant, reader, owner_partnership, granted_by, granted_at)
        values ('${tenant}', '${area}', '${place(number)}', '${pia}', now())`)
  const at = new Date('2026-11-22T08:00:00Z')
  await beginSession(db.app, { tenant, user: pia, device: 'test', at, token: pia })
})
afterAll(() => db.drop())

const headers = { cookie: `samsyn=${pia}` }
const read = async (path: string) => (await app.request(path, { headers })).text()
const send = (path: string, filled: [string, string][]) =>
  app.request(path, { method: 'POST', headers, body: new URLSearchParams(filled) })
const within = <Value>(read: (trx: Parameters<typeof agreementsOf>[0]) => Promise<Value>) =>
  inTransaction(db.app, { tenant, partnership: area, user: pia }, read)
const agreement = async () => (await within((trx) => agreementsOf(trx, area)))[0]!

const written: [string, string][] = [
  ['title', 'Strategisk överenskommelse, del 1'],
  ['parties', police],
  ...names.map((_, number): [string, string] => ['parties', municipality(number)]),
  [
    'purposes',
    'Göra samverkan formell, fördjupa den och utveckla den\nGe en plattform på lång sikt i glesbygd',
  ],
  ['fields', 'Unga\nDroger och tillsyn\nInkludering'],
  ['termKind', 'signature-to-date'],
  ['termFrom', '2027-01-01'],
  ['termTo', '2028-12-31'],
  ['signedAtPlace', 'Fjällby'],
  ['signatory-0-organisation', 'Polisen'],
  ['signatory-0-office', 'Lokalpolisområdeschef'],
  ['signatory-0-date', '2026-11-10'],
  ['reference-0-title', 'Strategi för alkohol och droger 2016–2020'],
  ['reference-0-issuer', 'Regeringen'],
  ['reference-0-number', 'Skr. 2015/16:86'],
  ['reference-0-validTo', '2020-12-31'],
  ['reference-1-title', 'Samverkan i lokalt arbete'],
  ['reference-1-issuer', 'Rådet'],
  ['reference-1-number', 'ISBN 978-91-87335-60-0'],
]

describe('an agreement over several municipalities', () => {
  it('S2-04 S2-31 the police and six municipalities agree part 1: seven parties with their focus areas', async () => {
    const entered = await send('/app/agreement/new', written)
    expect(entered.status).toBe(303)
    const { id: made, parties } = await agreement()
    expect(parties).toHaveLength(7)
    for (const name of ['Unga', 'Droger och tillsyn', 'Inkludering']) {
      const area: [string, string][] = [
        ['name', name],
        ['classes', 'social'],
        ['outcomeReason', 'Anges i varje kommuns del 2'],
      ]
      expect((await send(`/app/agreement/${made}/focus-areas/new`, area)).status).toBe(303)
    }
    const page = await read(`/app/agreement/${made}`)
    for (const name of names) expect(page).toContain(`<dt>${name} kommun</dt>`)
    expect(page).toContain('Droger och tillsyn')
  })

  it('S2-32 it has three focus areas, and a period', async () => {
    const { id: made } = await agreement()
    expect(await within((trx) => focusAreasOf(trx, area))).toHaveLength(3)
    expect(await read(`/app/agreement/${made}`)).toContain(
      'Från 1 januari 2027 till och med 31 december 2028',
    )
  })

  it('S2-06 its purpose is written in words of its own', async () => {
    const { id: made } = await agreement()
    expect(await read(`/app/agreement/${made}`)).toContain('Ge en plattform på lång sikt i glesbygd')
  })

  it('S2-08 what it leans on stands with title, issuer, number and validity, and what has expired is flagged', async () => {
    const { id: made } = await agreement()
    const page = await read(`/app/agreement/${made}`)
    expect(page).toContain(
      'Strategi för alkohol och droger 2016–2020, Regeringen, Skr. 2015/16:86 (gäller inte längre, gällde till och med 31 december 2020)',
    )
    expect(page).toContain('Samverkan i lokalt arbete, Rådet, ISBN 978-91-87335-60-0</li>')
    expect(page).toContain(
      'Strategi för alkohol och droger 2016–2020, som överenskommelsen hänvisar till, slutade gälla 31 december 2020.',
    )
  })

  it('S2-34 a focus area is measured by availability and by consumption', async () => {
    const areas = await within((trx) => focusAreasOf(trx, area))
    const drugs = areas.find(({ name }) => name === 'Droger och tillsyn')!
    const substances = ['alkohol', 'narkotika', 'dopning', 'tobak']
    for (const substance of substances)
      for (const indicator of [`Tillgänglighet: ${substance}`, `Konsumtion: ${substance}`]) {
        const goal: [string, string][] = [
          ['owner', 'joint'],
          ['words', `${indicator} ska minska`],
          ['indicator', indicator],
        ]
        expect((await send(`/app/agreement/focus-areas/${drugs.id}/goals/new`, goal)).status).toBe(303)
      }
    const goals = await within((trx) => goalsOf(trx, area))
    expect(goals.map(({ indicator }) => indicator)).toEqual(
      substances.flatMap((substance) => [`Tillgänglighet: ${substance}`, `Konsumtion: ${substance}`]),
    )
  })

  it('S2-55 each party is shown with office, organisation, place, day and state; who has not signed is warned of', async () => {
    const { id: made } = await agreement()
    const page = await read(`/app/agreement/${made}`)
    expect(page).toContain('Lokalpolisområdeschef, undertecknat 10 november 2026, Fjällby')
    expect(page.match(/inte undertecknat än/g)).toHaveLength(6)
    expect(page).toContain('Börjar gälla 1 januari 2027, men är inte undertecknad av Algmyra kommun')
    const offices = [
      'Kommunchef',
      '2:e vice ordförande',
      'Koncernchef',
      'Kommunchef',
      'Kommunchef',
      'Kommunalråd',
    ]
    for (const [number, office] of offices.entries()) {
      const signature: [string, string][] = [
        ['party', municipality(number)],
        ['office', office],
        ['signedOn', '2026-11-20'],
        ['signedAtPlace', number === 0 ? 'Algmyra' : ''],
      ]
      expect((await send(`/app/agreement/${made}/sign`, signature)).status).toBe(303)
    }
    const after = await read(`/app/agreement/${made}`)
    expect(after).toContain('Kommunchef, undertecknat 20 november 2026, Algmyra')
    expect(after).toContain('2:e vice ordförande, undertecknat 20 november 2026, Fjällby')
    expect(after).not.toContain('inte undertecknat än')
    expect(after).not.toContain('men är inte undertecknad')
  })

  it('says which municipalities it covers; one that leaves stays with its last day', async () => {
    const { id: made, number } = await agreement()
    const path = `/app/agreement/${made}/municipalities`
    const covers: [string, string][] = names.map((_, at) => [`covers-${place(at)}`, 'yes'])
    const amendment = (basedOn: number): [string, string][] => [
      ['basedOn', String(basedOn)],
      ['reason', 'Kommunerna stod inte med'],
    ]
    expect((await send(path, covers)).status).toBe(422)
    expect((await send(path, [...covers, ...amendment(number)])).status).toBe(303)
    expect((await agreement()).municipalities).toHaveLength(6)
    const backwards: [string, string][] = [
      [`from-${place(5)}`, '2028-01-01'],
      [`to-${place(5)}`, '2027-06-30'],
    ]
    const refused = await send(path, [...covers, ...backwards, ...amendment(number + 1)])
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Den sista dagen ligger före den första')
    const leaving: [string, string][] = [[`to-${place(5)}`, '2027-06-30']]
    expect((await send(path, [...covers, ...leaving, ...amendment(number + 1)])).status).toBe(303)
    expect(await read(`/app/agreement/${made}`)).toContain('<li>Hällvik, till och med 30 juni 2027</li>')
    const { municipalities } = await agreement()
    expect(municipalities).toContainEqual({ municipality: place(5), from: null, to: '2027-06-30' })
    const amended = await send(`/app/agreement/${made}/amend`, [...written, ...amendment(number + 2)])
    expect(amended.status).toBe(303)
    expect((await agreement()).municipalities).toEqual(municipalities)
  })

  it('S2-36 what others do beside it has an owner outside, can be amended and struck, and holds no person', async () => {
    const { id: made } = await agreement()
    const form: [string, string][] = [
      ['title', 'Tillsammans mot näthandel'],
      ['owner', 'Länsstyrelsen'],
      ['description', 'Om narkotika på nätet'],
      ['link', 'https://example.org/nat'],
      ['from', '2027-01-01'],
    ]
    const add = (changed: [string, string][]) =>
      send(`/app/agreement/${made}/supplements/new`, [...new Map([...form, ...changed])])
    expect((await add([['owner', '']])).status).toBe(422)
    expect((await add([['link', 'javascript:alert(1)']])).status).toBe(422)
    expect((await add([['description', 'Ring 19121212-1212']])).status).toBe(422)
    expect((await add([['to', '2026-01-01']])).status).toBe(422)
    for (const _ of [1, 2]) expect((await add([])).status).toBe(303)
    expect(
      (
        await add([
          ['title', 'Kärlek utan tvång'],
          ['owner', 'Rädda Barnen'],
        ])
      ).status,
    ).toBe(303)
    const [first, second] = await within((trx) => supplementsOf(trx, area))
    const amended: [string, string][] = [
      ...form.slice(1),
      ['title', 'Tillsammans mot droger på nätet'],
      ['basedOn', '1'],
    ]
    const amendAt = `/app/agreement/supplements/${first!.id}/amend`
    expect((await send(amendAt, amended)).status).toBe(422)
    for (const status of [303, 422])
      expect((await send(amendAt, [...amended, ['reason', 'Nytt namn']])).status).toBe(status)
    const strikeAt = `/app/agreement/supplements/${second!.id}/strike`
    expect((await send(strikeAt, [['reason', '']])).status).toBe(422)
    expect((await send(strikeAt, [['reason', 'Har avslutats']])).status).toBe(303)
    const page = await read(`/app/agreement/${made}`)
    expect(page).toContain('Tillsammans mot droger på nätet')
    expect(page).toContain('Länsstyrelsen')
    expect(page).toMatch(/<s class="struck">Kärlek utan tvång<\/s>/)
    expect(page).toContain('Har avslutats')
    expect(await within((trx) => supplementsOf(trx, area))).toHaveLength(2)
  })

  it('S2-33 a goal is about exchange between the police and the municipalities, and among these', async () => {
    const areas = await within((trx) => focusAreasOf(trx, area))
    const young = areas.find(({ name }) => name === 'Unga')!
    const { id: made } = await agreement()
    const goal: [string, string][] = [
      ['owner', 'joint'],
      ['words', 'Vi delar mer kunskap om unga'],
      ['exchanges', 'police-municipalities'],
      ['exchanges', 'municipalities'],
    ]
    expect((await send(`/app/agreement/focus-areas/${young.id}/goals/new`, goal)).status).toBe(303)
    const kept = (await within((trx) => goalsOf(trx, area))).find(({ focusArea }) => focusArea === young.id)!
    expect(kept.exchanges).toEqual(['police-municipalities', 'municipalities'])
    expect(await read(`/app/agreement/${made}`)).toContain(
      'mer utbyte mellan polisen och kommunerna och mer utbyte mellan kommunerna',
    )
    expect(await read(`/app/agreement/goals/${kept.id}/amend`)).toMatch(/value="municipalities" checked/)
    await db.owner.query("update partnership_settings set published = true where name = 'Södra fjället'")
    const shown = await (await app.request(`/fjallet/sv/focus-area/${young.id}`)).text()
    expect(shown).toContain('mellan polisen och kommunerna och mellan kommunerna')
  })

  it('a municipality that closes its rows, or is no more, is still named in what it agreed, for residents too', async () => {
    await db.owner.query(`
      insert into partnership_grant_revocation (tenant, partnership_grant, owner_partnership, revoked_by, revoked_at)
        select tenant, id, owner_partnership, '${pia}', now() from partnership_grant where owner_partnership = '${place(5)}';
      insert into organisation_version (tenant, organisation, number, name, to_day, reason, written_at)
        values ('${tenant}', '${municipality(5)}', 2, 'Hällvik kommun', '2026-11-01', 'Slogs samman', now())`)
    const { id: made, number } = await agreement()
    const page = await read(`/app/agreement/${made}`)
    expect(page).toContain('<dt>Hällvik kommun</dt>')
    expect(page).toContain('<li>Hällvik, till och med 30 juni 2027</li>')
    expect(page).not.toContain(municipality(5))
    const based: [string, string] = ['basedOn', String(number)]
    const renumbered = Object.entries({ caseNumber: 'FJ 2026/7', reason: 'Nytt nummer' })
    const amended = await send(`/app/agreement/${made}/amend`, [...written, ...renumbered, based])
    expect(amended.status).toBe(303)
    const shown = await (await app.request('/fjallet/sv/action-plan')).text()
    expect(shown).toContain('Hällvik kommun')
    expect(shown).toContain('Hällvik, till och med 30 juni 2027')
  })

  it('S2-36 residents read what others do beside it, and nothing that was struck', async () => {
    const shown = await (await app.request('/fjallet/sv/action-plan')).text()
    expect(shown).toContain('Tillsammans mot droger på nätet')
    expect(shown).toContain('Ansvarar: Länsstyrelsen')
    expect(shown).not.toContain('Kärlek utan tvång')
  })
})
