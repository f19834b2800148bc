import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Calendar, periodHere } from '../calendar.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { inTransaction } from '../database/transaction.ts'
import { beginSession } from '../partnership/actions.ts'
import type { Role } from '../partnership/rules.ts'
import { createApp } from '../web/app.ts'
import { areasOf, calendarOf, writtenOccasionsOf } from './queries.ts'

// One municipality with its coordinator and its police liaison, and a stranger from another tenant.
const ids = {
  tenant: '30000000-0000-4000-8000-000000000001',
  ekbro: '30000000-0000-4000-8000-000000000010',
  anna: '30000000-0000-4000-8000-000000000021',
  karim: '30000000-0000-4000-8000-000000000022',
  rut: '30000000-0000-4000-8000-000000000023',
  strangers: '40000000-0000-4000-8000-000000000001',
  havn: '40000000-0000-4000-8000-000000000010',
  mette: '40000000-0000-4000-8000-000000000021',
}
const now = new Date('2026-03-01T09:00:00Z')
let db: FreshDatabase
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  db = await freshDatabase()
  app = createApp({
    db,
    now: () => now,
    demo: false,
    secure: false,
    log: ({ error }) => console.error(error),
  })
  await found(ids.tenant, ids.ekbro, 'ekbro', 'SE')
  await found(ids.strangers, ids.havn, 'havn', 'DK')
  await person(ids.tenant, ids.ekbro, ids.anna, 'coordinator')
  await person(ids.tenant, ids.ekbro, ids.karim, 'police-liaison')
  await person(ids.tenant, ids.ekbro, ids.rut, 'reader')
  await person(ids.strangers, ids.havn, ids.mette, 'coordinator')
})
afterAll(() => db.drop())

async function found(tenant: string, partnership: string, slug: string, country: Calendar['country']) {
  await db.owner.query(`
    insert into tenant (id) values ('${tenant}');
    insert into partnership (tenant, id) values ('${tenant}', '${partnership}');
    insert into partnership_address values ('${slug}', '${tenant}', '${partnership}');
    insert into partnership_settings (tenant, partnership, name, kind, country, languages, time_zone, written_at)
      values ('${tenant}', '${partnership}', '${slug}', 'municipality', '${country}',
              '{${country === 'SE' ? 'sv' : 'da'}}', 'Europe/Stockholm', now());
    insert into organisation (tenant, id, partnership, name, kind, created_at)
      values ('${tenant}', '${partnership}', '${partnership}', '${slug}', 'municipality', now())`)
}

async function person(tenant: string, partnership: string, id: string, role: Role) {
  await db.owner.query(`
    insert into app_user (tenant, id, email, name, language, created_at)
      values ('${tenant}', '${id}', '${id}@example.org', '${role}', 'sv', now());
    insert into role_assignment (tenant, partnership, app_user, organisation, role, assigned_at)
      values ('${tenant}', '${partnership}', '${id}', '${partnership}', '${role}', now())`)
  await beginSession(db.app, { tenant, user: id, device: 'test', at: now, token: id })
}

async function ask(path: string, by: string, filled?: Record<string, string>) {
  const body = filled && new URLSearchParams(filled)
  const method = filled ? 'POST' : 'GET'
  return app.request(path, { method, headers: { cookie: `samsyn=${by}` }, ...(body && { body }) })
}

const inEkbro = { tenant: ids.tenant, partnership: ids.ekbro, user: ids.anna }
const written = () => inTransaction(db.app, inEkbro, (trx) => writtenOccasionsOf(trx, ids.ekbro))
const face = { id: ids.ekbro, timeZone: 'Europe/Stockholm', country: 'SE' as const }
const calendar = () => inTransaction(db.app, inEkbro, (trx) => calendarOf(trx, face))

describe('the calendar', () => {
  const market = { calendar: 'market', title: 'Ekbro marknad', from: '2026-08-07', to: '2026-08-09' }

  it('S2-26 each municipality has its calendar of seasons and events, which cadences read', async () => {
    const added = await ask('/app/areas/occasions/new', ids.anna, market)
    expect(added.status).toBe(303)
    const season = { calendar: 'tourist-season', title: 'Fjällsommar', from: '2026-06-15', to: '2026-08-20' }
    await ask('/app/areas/occasions/new', ids.karim, season)
    const page = await (await ask(added.headers.get('location')!, ids.rut)).text()
    expect(page).toContain('Ett tillfälle är tillagt.')
    expect(page).toContain('7–9 aug. 2026')
    expect(page).toContain('turistsäsong')
    expect((await calendar()).riskOccasions.map(({ id, ...occasion }) => occasion)).toEqual([season, market])
    const strangers = await (await ask('/app/areas?year=2026', ids.mette)).text()
    expect(strangers).not.toContain('Ekbro marknad')
  })

  it('the school’s own terms hold once they are entered, and until then the page says the usual ones do', async () => {
    const page = async () => (await ask('/app/areas?year=2026', ids.rut)).text()
    const before = await page()
    expect(before).toContain('Vårterminen 2026')
    expect(before.match(/inte inskriven än/g)).toHaveLength(2)
    expect(before).toContain('1 aug.–31 dec. 2026')
    expect(before).not.toContain('Skriv in en termin')
    expect(await (await ask('/app/areas?year=2026', ids.anna)).text()).toContain(
      'href="/app/areas/occasions/new?calendar=school-terms"',
    )
    const form = await (await ask('/app/areas/occasions/new?calendar=school-terms', ids.anna)).text()
    expect(form).toContain('<option value="school-terms" selected')
    const autumn = {
      calendar: 'school-terms',
      title: 'Höstterminen 2026',
      from: '2026-08-18',
      to: '2027-06-11',
    }
    const refused = await ask('/app/areas/occasions/new', ids.anna, autumn)
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('högst ett halvår')])
    const several = await ask('/app/areas/occasions/several', ids.anna, {
      calendar: 'school-terms',
      lines: '2026-01-08–2026-06-11 Vårterminen 2026\n2026-08-18–2026-12-18 Höstterminen 2026',
    })
    expect(several.status).toBe(303)
    const after = await page()
    expect(after).not.toContain('inte inskriven än')
    expect(after.match(/inskriven här/g)).toHaveLength(2)
    expect(after).toContain('18 aug.–18 dec. 2026')
    const here = await calendar()
    expect(periodHere('school-year', 2026, here)).toEqual({ from: '2026-08-18', to: '2027-06-30' })
    for (const { id } of here.riskOccasions.filter((one) => one.calendar === 'school-terms')) {
      const strike = `/app/areas/occasions/${id}/strike`
      expect((await ask(strike, ids.anna, { reason: 'Fel läsår' })).status).toBe(303)
    }
    expect((await page()).match(/inte inskriven än/g)).toHaveLength(2)
  })

  it('the same form sent twice adds one', async () => {
    const twice = await Promise.all(
      [1, 2].map(() => ask('/app/areas/occasions/new', ids.anna, { ...market, title: 'Dubbel' })),
    )
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
    expect((await written()).filter(({ title }) => title === 'Dubbel')).toHaveLength(1)
  })

  it('an occasion of one day needs no last day; a calendar of one’s own goes by its name', async () => {
    const own = {
      calendar: 'own',
      'own-calendar': 'Rallyhelgen',
      title: 'Rallyt',
      from: '2026-07-03',
      to: '',
    }
    await ask('/app/areas/occasions/new', ids.anna, own)
    expect(await written()).toContainEqual(
      expect.objectContaining({ calendar: 'Rallyhelgen', from: '2026-07-03', to: '2026-07-03' }),
    )
  })

  it('a fault stands at its field and what was written is kept', async () => {
    const wrong = { ...market, title: '<script>alert(1)</script>', to: '2026-08-01' }
    const refused = await ask('/app/areas/occasions/new', ids.anna, wrong)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Sista dagen ligger före den första.')
    expect(page).toContain('value="&lt;script&gt;alert(1)&lt;/script&gt;"')
    expect(page).toContain('aria-describedby="to-help to-problem"')
  })

  it('S4-31 risk weekends are pasted as a list; one line that is not understood and none is written', async () => {
    const lines = '2026-04-30–2026-05-01 Valborg\n10/7–12/7 2026 Festivalen\nnågon gång i höst'
    const refused = await ask('/app/areas/occasions/several', ids.anna, { calendar: 'risk-weekends', lines })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Rad 3, ”någon gång i höst”: dagen går inte att läsa.')
    expect((await written()).filter(({ calendar }) => calendar === 'risk-weekends')).toEqual([])
    const corrected = {
      calendar: 'risk-weekends',
      lines: lines.replace('någon gång i höst', '2026-12-12 Lucia'),
    }
    const done = await ask('/app/areas/occasions/several', ids.anna, corrected)
    expect(done.headers.get('location')).toBe('/app/areas?year=2026&added=3&there=0')
    const again = await ask('/app/areas/occasions/several', ids.anna, corrected)
    expect(again.headers.get('location')).toBe('/app/areas?year=2026&added=0&there=3')
  })

  it('a struck occasion stays on the page with its reason and no longer counts', async () => {
    const festival = (await written()).find(({ title }) => title === 'Festivalen')!
    const address = `/app/areas/occasions/${festival.id}/strike`
    expect((await ask(address, ids.anna, { reason: ' ' })).status).toBe(422)
    expect((await ask(address, ids.anna, { reason: 'Inställd i år' })).status).toBe(303)
    expect((await ask(address, ids.anna, { reason: 'Igen' })).status).toBe(303)
    const page = await (await ask('/app/areas?year=2026', ids.rut)).text()
    expect(page).toContain('<s class="struck">Festivalen</s>')
    expect(page).toContain('Struket 1 mars 2026: Inställd i år')
    expect((await calendar()).riskOccasions.map(({ title }) => title)).not.toContain('Festivalen')
    const audit = await db.owner.query(`select act from audit_entry where noun_id = $1 order by sequence`, [
      festival.id,
    ])
    expect(audit.rows).toEqual([{ act: 'add-risk-occasion' }, { act: 'strike-risk-occasion' }])
  })

  it('the police liaison strikes what they wrote and nothing else; a stranger finds nothing to strike', async () => {
    const all = await written()
    const strike = (title: string) =>
      `/app/areas/occasions/${all.find((one) => one.title === title)!.id}/strike`
    expect((await ask(strike('Ekbro marknad'), ids.karim)).status).toBe(403)
    expect((await ask(strike('Fjällsommar'), ids.karim)).status).toBe(200)
    expect((await ask(strike('Ekbro marknad'), ids.mette, { reason: 'Vår' })).status).toBe(404)
    expect((await ask('/app/areas/occasions/not-an-id/strike', ids.anna)).status).toBe(404)
    expect((await ask('/app/areas/occasions/new', ids.rut)).status).toBe(403)
  })

  it('S2-26 next year is proposed from this one, and only what is ticked and sent is written', async () => {
    const before = (await written()).length
    const page = await (await ask('/app/areas/proposals/2027', ids.anna)).text()
    expect(page).toContain('value="2027-04-30"')
    expect(page).toContain('samma plats i månaden som förra året – kontrollera')
    expect((await written()).length).toBe(before)
    const nothing = await ask('/app/areas/proposals/2027', ids.anna, { count: '2', 'title-0': 'Valborg' })
    expect(nothing.status).toBe(422)
    const ticked = {
      ...{ count: '2', 'pick-1': 'yes', 'calendar-0': 'lucia', 'title-0': 'Lucia' },
      ...{
        'calendar-1': 'school-end',
        'title-1': 'Skolavslutning',
        'from-1': '2027-06-11',
        'to-1': '2027-06-11',
      },
    }
    const done = await ask('/app/areas/proposals/2027', ids.anna, ticked)
    expect(done.headers.get('location')).toBe('/app/areas?year=2027&added=1&there=0')
    const faulty = await ask('/app/areas/proposals/2027', ids.anna, { ...ticked, 'from-1': '' })
    expect(await faulty.text()).toContain('id="from-1-problem"')
    const later = await (await ask('/app/areas/proposals/2027', ids.anna)).text()
    expect(later).not.toContain('Skolavslutning')
    expect((await ask('/app/areas/proposals/3027', ids.anna)).status).toBe(404)
  })
})

describe('the areas', () => {
  it('are added below one another, each name once under its parent', async () => {
    const ekbro = { name: 'Ekbro kommun', parent: '', kind: 'municipality', code: '9999', from: '' }
    expect((await ask('/app/areas/new', ids.anna, ekbro)).status).toBe(303)
    const [root] = await inTransaction(db.app, inEkbro, (trx) => areasOf(trx, ids.ekbro))
    const centre = { name: 'Centrum', parent: root!.id, kind: 'local-area', code: '', from: '2026-01-01' }
    expect((await ask('/app/areas/new', ids.anna, centre)).status).toBe(303)
    const twice = await ask('/app/areas/new', ids.anna, { ...centre, name: 'centrum' })
    expect(await twice.text()).toContain('Det finns redan ett område med det namnet här.')
    const tree = await inTransaction(db.app, inEkbro, (trx) => areasOf(trx, ids.ekbro))
    expect(tree.map(({ name, parent }) => [name, parent])).toEqual([
      ['Centrum', root!.id],
      ['Ekbro kommun', null],
    ])
  })

  it('are renamed and ended with a reason; what points to them goes on doing so', async () => {
    const tree = () => inTransaction(db.app, inEkbro, (trx) => areasOf(trx, ids.ekbro))
    const [centre, root] = await tree()
    const change = { name: 'Innerstaden', code: '', validTo: '', reason: 'Nytt namn enligt beslut' }
    expect((await ask(`/app/areas/${centre!.id}/change`, ids.anna, { ...change, reason: '' })).status).toBe(
      422,
    )
    expect((await ask(`/app/areas/${centre!.id}/change`, ids.anna, change)).status).toBe(303)
    const named = (await tree()).find(({ id }) => id === centre!.id)
    expect(named).toMatchObject({
      name: 'Innerstaden',
      parent: root!.id,
      validFrom: '2026-01-01',
      validTo: null,
    })
    const ended = { name: 'Ekbro kommun', code: '9999', validTo: '2026-12-31', reason: 'Sammanslagning' }
    const below = await ask(`/app/areas/${root!.id}/change`, ids.anna, ended)
    expect(await below.text()).toContain('Det finns områden under det här som fortsätter.')
    await ask(`/app/areas/${centre!.id}/change`, ids.anna, {
      ...change,
      validTo: '2026-02-28',
      reason: 'Delat',
    })
    expect(await (await ask('/app/areas', ids.anna)).text()).toContain('till och med 28 feb. 2026')
    expect((await ask(`/app/areas/${root!.id}/change`, ids.mette, ended)).status).toBe(404)
    expect((await ask(`/app/areas/${root!.id}/change`, ids.karim, ended)).status).toBe(403)
  })

  it('are drawn by whoever reaches the whole partnership', async () => {
    expect((await ask('/app/areas/new', ids.karim)).status).toBe(403)
    expect((await ask('/app/areas/new', ids.mette, { name: 'X', parent: ids.ekbro })).status).toBe(422)
  })
})
