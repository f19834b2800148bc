import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { type Fixture, fixtureHouse, granbyPeople } from '../demo/fixture.ts'
import { namesAnId, pathsOf, type Rows } from '../demo/route-addresses.ts'
import {
  digestsOf,
  surveyBeingAsked,
  surveyBeingWritten,
  type TableOfPartnerships,
  tablesOfPartnerships,
  wordsOnlyIn,
} from '../demo/rows-of-partnership.queries.ts'
import { signedIn, type Visitor, visitor } from '../demo/visitor.ts'
import { mayEnter, type Role, reachOf } from '../partnership/rules.ts'
import { allRoutes } from './all-routes.ts'
import { createApp } from './app.ts'
import type { House } from './house.ts'
import type { Route, SignedInRoute } from './route.ts'

// Whoever adds an address adds nothing here: every route of the house is asked
// by people who must get nothing from it, with the real ids of a partnership
// that is not theirs. What must not be seen is read from the database itself.

const routes = allRoutes(false)
const behindTheDoor = routes.filter((route): route is SignedInRoute => route.door === 'signed-in')
const named = (some: Route[]) => some.map((route) => [`${route.method} ${route.path}`, route] as const)

it('nothing is open but the short list of open addresses', () => {
  const open = routes.filter(({ door }) => door === 'open').map(({ method, path }) => `${method} ${path}`)
  expect(open.sort()).toEqual([
    'GET /',
    'GET /:partnership/:language{(?:sv|da|en)}/meetings/:dialogue',
    'GET /:partnership/:language{(?:sv|da|en)}/receipt',
    'GET /:partnership/:language{(?:sv|da|en)}/sign-up',
    'GET /:partnership/:language{(?:sv|da|en)}/subscription',
    'GET /:partnership/:language{(?:sv|da|en)}/subscription/:subscription/confirm/:token',
    'GET /:partnership/:language{(?:sv|da|en)}/subscription/:subscription/leave/:token',
    'GET /:partnership/:language{(?:sv|da|en)}/subscription/:theme',
    'GET /:partnership/:language{(?:sv|da|en)}/subscription/area/:area',
    'GET /:partnership/:language{(?:sv|da|en)}/survey/:slug',
    'GET /:partnership/:language{(?:sv|da|en)}/survey/:slug/by/:channel',
    'GET /app/entry/:token',
    'GET /app/sign-in',
    'POST /:partnership/:language{(?:sv|da|en)}/meetings/:dialogue',
    'POST /:partnership/:language{(?:sv|da|en)}/receipt',
    'POST /:partnership/:language{(?:sv|da|en)}/sign-up',
    'POST /:partnership/:language{(?:sv|da|en)}/subscription',
    'POST /:partnership/:language{(?:sv|da|en)}/subscription/:subscription/confirm/:token',
    'POST /:partnership/:language{(?:sv|da|en)}/subscription/:subscription/leave/:token',
    'POST /:partnership/:language{(?:sv|da|en)}/subscription/:theme',
    'POST /:partnership/:language{(?:sv|da|en)}/subscription/area/:area',
    'POST /:partnership/:language{(?:sv|da|en)}/survey/:slug',
    'POST /:partnership/:language{(?:sv|da|en)}/survey/:slug/by/:channel',
    'POST /app/entry/:token',
    'POST /app/sign-in',
  ])
})

it('every address below /app is behind the door, and no two are the same', () => {
  const app = routes.filter(({ path, door }) => path.startsWith('/app') && door === 'public')
  expect(app).toEqual([])
  const names = named(routes).map(([name]) => name)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

describe('whose role does not reach', () => {
  let db: FreshDatabase
  let fixture: Fixture
  const people = {} as Record<Role, Visitor>
  beforeAll(async () => {
    db = await freshDatabase()
    fixture = await fixtureHouse(db)
    for (const [role, email] of Object.entries(granbyPeople) as [Role, string][])
      people[role] = visitor(fixture.app, await signedIn(fixture.house, email, fixture.partnerships.granby))
  })
  afterAll(() => db.drop())

  const anId = '10000000-0000-4000-8000-000000000001'
  it.each(named(behindTheDoor))('%s', async (_, route) => {
    const { permission, method } = route as SignedInRoute
    const path = route.path.replace(/:\w+(\{[^}]*\})?/g, anId)
    for (const [role, person] of Object.entries(people) as [Role, Visitor][]) {
      const letIn = permission === 'any-role' || mayEnter(role, permission)
      // What somebody may do is not done here, only asked for.
      if (letIn && method === 'POST') continue
      const { status } = await (method === 'GET' ? person.get(path) : person.post(path))
      if (!letIn) expect(status, role).toBe(403)
      // A narrower reach is for the room to judge, thing by thing.
      else if (permission === 'any-role' || reachOf(role, permission) === 'partnership')
        expect(status, role).not.toBe(403)
    }
  })
})

// What the demonstration leaves to whoever tries it, done beforehand so that its pages have something to show.
const leftToDo: [string, Record<string, string> | FormData][] = [
  ['/app/action-plan/review', { text: 'Samverkansöverenskommelse mellan Ekbro kommun och polisen' }],
  ['/app/publication', { year: '2025' }],
  ['/app/dialogue/survey/finished', withFile('trygg;kön\nja;Kvinna\nnej;Man\nja;Man\n')],
  ['/app/offences/file', withFile('kommun;brott;period;antal\nEkbro;hot;2025;7\n')],
  ['/app/offences/events/file', withFile('brott;från;till\nhot;2025-03-01 12:00;2025-03-01 13:00\n')],
  [
    '/app/areas/shapes/file',
    withFile('{"type":"Polygon","coordinates":[[[15,59],[15.1,59],[15.1,59.1],[15,59]]]}'),
  ],
]

function withFile(answers: string): FormData {
  const form = new FormData()
  form.set('file', new File([answers], 'answers.csv'))
  return form
}

// A page that is there only once something more has happened: a report that was published can be corrected.
const laterOn = ['/app/publication/report/:id/correct']

// Pages of what only a police area has; one of the area is shown them.
const ofTheArea = [
  '/app/agreement/:id/municipalities',
  '/app/agreement/supplements/:supplement/amend',
  '/app/agreement/supplements/:supplement/strike',
]

describe('who does not belong to the partnership', () => {
  let db: FreshDatabase
  let rows: Rows
  /** The same with the survey that is being answered: some pages are there only as long as one is. */
  let whileAsked: Rows
  /** And with a survey that is still being written: its questions do not stand yet. */
  let whileWritten: Rows
  let areaRows: Rows
  let tables: TableOfPartnerships[]
  let secrets: string[]
  let digests: Record<string, string>
  const seen = new Set<string>()
  let owned: string
  let itsOwn: Visitor
  let as: (email: string) => Promise<Visitor>
  let nobody: Visitor

  beforeAll(async () => {
    const now = new Date('2026-11-22T09:00:00Z')
    db = await demoDatabase(now)
    const house: House = {
      db,
      now: () => now,
      demo: false,
      secure: false,
      log: (entry) => console.error(entry),
    }
    const app = createApp(house)
    as = async (email) => visitor(app, await signedIn(house, email))
    nobody = visitor(app)
    itsOwn = await as('anna@ekbro.example')
    owned = await partnershipAt('ekbro')
    for (const [path, filled] of leftToDo) expect((await itsOwn.post(path, filled)).status, path).toBe(303)
    await writeSurvey()
    tables = await tablesOfPartnerships(db.owner)
    rows = await firstRowsOf(owned)
    whileAsked = new Map(rows).set('survey', await surveyBeingAsked(db.owner, owned))
    whileWritten = new Map(rows)
    for (const [table, row] of await surveyBeingWritten(db.owner, owned)) whileWritten.set(table, row)
    areaRows = await firstRowsOf(await partnershipAt('vidsjo'))
    secrets = await wordsOnlyIn(db.owner, tables, owned)
    digests = await digestsOf(db.owner, tables, owned)
  })
  afterAll(() => db.drop())

  it('there is something to be kept from them', () => {
    expect(rows.size).toBeGreaterThan(15)
    expect(secrets.length).toBeGreaterThan(50)
  })

  it.each(named(behindTheDoor))('%s', async (_, route) => {
    // Anew each time: one of the addresses signs out.
    const others = {
      nobody,
      'another tenant': await as('mette@havnsoe.example'),
      'another municipality': await as('ove@tallberga.example'),
    }
    for (const path of addressesOf(route)) {
      for (const [who, person] of Object.entries(others)) {
        const response = await ask(person, route, path)
        const body = unescaped(await response.text())
        expect(
          secrets.filter((words) => body.includes(words)),
          `${who}, ${path}`,
        ).toEqual([])
        if (who === 'nobody') expect(response.status, path).toBe(401)
        else if ([rows, whileAsked, whileWritten].some((some) => namesAnId(path, some)))
          expect([303, 403, 404, 422], `${who}, ${path}`).toContain(response.status)
      }
    }
    if (route.method === 'POST') expect(await digestsOf(db.owner, tables, owned)).toEqual(digests)
  })

  it.each(
    named(
      behindTheDoor.filter(
        ({ method, path }) => method === 'GET' && !laterOn.includes(path) && !ofTheArea.includes(path),
      ),
    ),
  )('one of its own is shown %s', async (_, route) => {
    const statuses: number[] = []
    for (const path of addressesOf(route)) {
      const response = await itsOwn.get(path)
      const body = unescaped(await response.text())
      for (const words of secrets) if (body.includes(words)) seen.add(words)
      statuses.push(response.status)
    }
    // 303: its own, and on to the page where the work goes on.
    expect(statuses.some((status) => status === 200 || status === 303)).toBe(true)
  })

  it.each(named(behindTheDoor.filter(({ method, path }) => method === 'GET' && ofTheArea.includes(path))))(
    'one of the police area is shown its own %s',
    async (_, route) => {
      const pia = await as('pia@polisen.example')
      const statuses: number[] = []
      for (const path of pathsOf(route, areaRows)) {
        statuses.push((await pia.get(path)).status)
        expect([403, 404], path).toContain((await itsOwn.get(path)).status)
      }
      expect(statuses).toContain(200)
    },
  )

  it('what they must not see is there to be seen', () => {
    expect(seen.size).toBeGreaterThan(20)
  })

  it.each(named(routes.filter(({ door }) => door === 'public')))(
    'a partnership that does not show itself has no %s',
    async (_, route) => {
      for (const slug of ['vidsjo', 'nowhere'])
        for (const path of pathsOf(route, rows)) {
          const hidden = path.replace(/^\/[^/]+/, `/${slug}`)
          expect((await nobody.get(hidden)).status, hidden).toBe(404)
        }
    },
  )

  async function partnershipAt(slug: string): Promise<string> {
    const { rows } = await db.owner.query('select partnership from partnership_address where slug = $1', [
      slug,
    ])
    return rows[0].partnership
  }

  function addressesOf(route: Route): Set<string> {
    return new Set([rows, whileAsked, whileWritten].flatMap((some) => pathsOf(route, some)))
  }

  /** Begins a survey and asks something in it, as somebody of the partnership does. */
  async function writeSurvey() {
    const survey = { 'title-sv': 'Efter mötet i Björkhagen', languages: 'sv', anonymous: 'yes' }
    const response = await itsOwn.post('/app/dialogue/survey/new', survey)
    const [begun] = response.headers.get('location')?.split('?') ?? []
    const question = { basedOn: '1', 'words-sv': 'Kom du till tals?' }
    expect((await itsOwn.post(`${begun}/question/new/free-text`, question)).status, `${begun}`).toBe(303)
  }

  /** One row of the partnership from each table that has any, as plain values. */
  async function firstRowsOf(partnership: string): Promise<Rows> {
    const found: Rows = new Map([['partnership', { id: partnership }]])
    for (const { table, columns } of tables) {
      if (!columns.includes('id')) continue
      const { rows } = await db.owner.query(`select * from ${table} where partnership = $1 limit 1`, [
        partnership,
      ])
      if (rows[0]) found.set(table, rows[0])
    }
    return found
  }
})

/** A form with something of everything, so that whoever may would change something. */
function ask(person: Visitor, { method }: Route, path: string): Promise<Response> {
  return method === 'GET'
    ? person.get(path)
    : person.post(path, { reason: 'prov', open: 'yes', role: 'reader' })
}

function unescaped(page: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return page.replace(/&(lt|gt|quot|#39|amp);/g, (_, sign: string) => signs[sign] ?? '')
}
