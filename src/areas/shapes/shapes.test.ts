import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../database/transaction.ts'
import { type DemoHouse, demoHouse } from '../../demo/demo-house.ts'
import type { Visitor } from '../../demo/visitor.ts'
import { exposureOf } from '../population/queries.ts'
import { boundaryChangesOf, shapesOf } from './queries.ts'
import { areaFinder } from './rules.ts'

let demo: DemoHouse
let anna: Visitor
let mette: Visitor

beforeAll(async () => {
  demo = await demoHouse()
  anna = await demo.enter('anna@ekbro.example')
  mette = await demo.enter('mette@havnsoe.example')
})
afterAll(() => demo.db.drop())

async function pageOf(person: Visitor, path: string): Promise<string> {
  const answer = await person.get(path)
  expect(answer.status).toBe(200)
  return answer.text()
}

async function partnershipAt(slug: string) {
  const { rows } = await demo.db.owner.query(
    'select tenant, partnership from partnership_address where slug = $1',
    [slug],
  )
  return rows[0] as { tenant: string; partnership: string }
}

async function within<T>(
  slug: string,
  read: (db: Parameters<typeof shapesOf>[0], partnership: string) => Promise<T>,
): Promise<T> {
  const { tenant, partnership } = await partnershipAt(slug)
  return inTransaction(demo.db.app, { tenant, partnership, user: null }, (db) => read(db, partnership))
}

const shapesIn = (slug: string, day: string) =>
  within(slug, (db, partnership) => shapesOf(db, partnership, day))

async function areaCalled(name: string): Promise<string> {
  return (await demo.db.owner.query('select id from area where name = $1', [name])).rows[0].id
}

function withFile(text: string | Buffer, name: string, field = 'file'): FormData {
  const form = new FormData()
  form.set(field, new File([new Uint8Array(Buffer.from(text))], name))
  return form
}

describe('the map of a municipality', () => {
  it('shows every area with an outline, its number and its size in the table beside it', async () => {
    const page = await pageOf(anna, '/app/areas/shapes')
    const shapes = await shapesIn('ekbro', '2026-11-22')
    expect(shapes.length).toBeGreaterThan(3)
    expect(page.match(/<path d="M/g)).toHaveLength(shapes.length)
    expect(page.match(/<td[^>]*>[\d,]+ km²<\/td>/g)).toHaveLength(shapes.length)
  })

  it('each of its areas holds its own middle, and nothing holds the sea', async () => {
    const shapes = await shapesIn('ekbro', '2026-11-22')
    const find = areaFinder(shapes)
    for (const { area, shape } of shapes) {
      const ring = shape.type === 'Polygon' ? shape.coordinates[0] : shape.coordinates[0]?.[0]
      const all = ring ?? []
      const middle = {
        lon: all.reduce((sum, [lon]) => sum + lon, 0) / all.length,
        lat: all.reduce((sum, [, lat]) => sum + lat, 0) / all.length,
      }
      expect(find(middle)).toBe(area)
    }
    expect(find({ lat: 57, lon: 18 })).toBeNull()
  })
})

describe('an outline by its corners', () => {
  it('what is wrong is told at its field, and what was written stays', async () => {
    const [area] = (await shapesIn('ekbro', '2026-11-22')).map((one) => one.area)
    const answer = await anna.post(`/app/areas/shapes/area/${area}`, {
      ...{ corners: '58.9, 14.9\nvid bron', source: '', holdsFrom: '' },
    })
    const body = await answer.text()
    expect(answer.status).toBe(422)
    expect(body).toContain('Rad 2, ”vid bron”, är inget hörn.')
    expect(body).toContain('Skriv varifrån gränsen kommer.')
    expect(body).toContain('58.9, 14.9\nvid bron')
  })

  it('a boundary that was moved is another one from its day on, and the day is told', async () => {
    const [first] = await shapesIn('ekbro', '2026-11-22')
    const area = first?.area ?? ''
    const before = first?.shape
    const corners = '58.9, 14.8\n58.9, 14.9\n58.95, 14.9\n58.95, 14.8'
    const said = { corners, source: 'Kartfunktionen', holdsFrom: '2026-01-01' }
    expect((await anna.post(`/app/areas/shapes/area/${area}`, said)).status).toBe(303)
    const on = async (day: string) => (await shapesIn('ekbro', day)).find((one) => one.area === area)?.shape
    expect(await on('2025-12-31')).toEqual(before)
    expect((await on('2026-01-01'))?.coordinates).not.toEqual(before?.coordinates)
    const changes = await within('ekbro', boundaryChangesOf)
    expect(changes).toEqual([{ area, from: '2026-01-01' }])
    const page = await pageOf(anna, '/app/areas/shapes')
    expect(page).toContain('gränsen ändrades 1 jan. 2026')
  })

  it('a correction for the same day takes the place of the drawing without being a change', async () => {
    const area = (await shapesIn('ekbro', '2026-11-22'))[0]?.area ?? ''
    const corners = '58.9, 14.81\n58.9, 14.9\n58.95, 14.9\n58.95, 14.81'
    const said = { corners, source: 'Kartfunktionen', holdsFrom: '2026-01-01' }
    await anna.post(`/app/areas/shapes/area/${area}`, said)
    expect(await within('ekbro', boundaryChangesOf)).toHaveLength(1)
    expect(
      (await shapesIn('ekbro', '2026-11-22')).find((one) => one.area === area)?.shape.coordinates[0]?.[0],
    ).toEqual([14.81, 58.9])
  })

  it('a reader of the plan sees the map and may not draw', async () => {
    const karim = await demo.enter('karim@polisen.example', 'ekbro')
    const area = (await shapesIn('ekbro', '2026-11-22'))[0]?.area ?? ''
    expect((await karim.get('/app/areas/shapes')).status).toBe(200)
    expect((await karim.get(`/app/areas/shapes/area/${area}`)).status).toBe(403)
  })
})

describe('areas of the shipped list', () => {
  it('a Danish parish is found, and comes with its code and outline', async () => {
    const list = await pageOf(mette, '/app/areas/reference?search=aarhus')
    expect(list).toContain('key=municipality%2F0751')
    const found = await pageOf(mette, '/app/areas/reference?search=%C3%85rhus+Domsogn')
    const [, key] = /key=(parish%2F\d+)/.exec(found) ?? []
    expect(key).toBeDefined()
    const done = await mette.post(`/app/areas/reference/take?key=${key}`, { name: 'Domsognet', parent: '' })
    expect(done.status).toBe(303)
    const area = await areaCalled('Domsognet')
    const shapes = await shapesIn('havnsoe', '2026-11-22')
    expect(areaFinder(shapes)({ lon: 10.2039, lat: 56.1629 })).toBe(area)
    const page = await pageOf(mette, '/app/areas/shapes')
    expect(page).toContain('Indeholder data fra Geodatastyrelsen, DAGI, februar 2014')
  })

  it('“Høje Taastrup” and “Høje-Taastrup” are one', async () => {
    for (const words of ['H%C3%B8je+Taastrup', 'H%C3%B8je-Taastrup', '0169'])
      expect(await pageOf(mette, `/app/areas/reference?search=${words}`)).toContain('key=municipality%2F0169')
  })

  it('a Swedish municipality comes with its code, and the page says why there is no outline', async () => {
    const page = await pageOf(anna, '/app/areas/reference?search=Vallentuna')
    expect(page).toContain('Gränser följer inte med i Sverige')
    expect(page).toContain('Stockholms län')
    const answer = await anna.post('/app/areas/reference/take?key=municipality/0115', {
      name: 'Vallentuna',
      parent: '',
    })
    expect(answer.status).toBe(303)
    const area = await areaCalled('Vallentuna')
    expect((await shapesIn('ekbro', '2026-11-22')).some((one) => one.area === area)).toBe(false)
  })

  it('a name that is taken is refused beside the field', async () => {
    const answer = await anna.post('/app/areas/reference/take?key=municipality/0115', {
      name: 'Vallentuna',
      parent: '',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Det finns redan ett område med det namnet här.')
  })
})

describe('a file of outlines', () => {
  const municipalities = readFileSync(resolve('../shared/data/geo/se_kommuner.geojson'))

  it('is looked at before anything is kept, and taken in once', async () => {
    const sent = await anna.post('/app/areas/shapes/file', withFile(municipalities, 'kommuner.geojson'))
    const waiting = sent.headers.get('location') ?? ''
    expect(waiting).toMatch(/^\/app\/areas\/shapes\/file\//)
    const look = await pageOf(anna, waiting)
    expect(look).toContain('Vallentuna')
    expect(look).toContain('289 områden i filen är inget av era')
    const area = await areaCalled('Vallentuna')
    const has = async () => (await shapesIn('ekbro', '2026-11-22')).some((one) => one.area === area)
    expect(await has()).toBe(false)
    const refused = await anna.post(waiting, { source: '', holdsFrom: '' })
    expect(refused.status).toBe(422)
    const done = await anna.post(waiting, { source: 'Kartfunktionen', holdsFrom: '' })
    expect(done.headers.get('location')).toBe('/app/areas/shapes?taken=1-0')
    expect(await has()).toBe(true)
    const again = await anna.post('/app/areas/shapes/file', withFile(municipalities, 'kommuner.geojson'))
    const second = await anna.post(again.headers.get('location') ?? '', {
      source: 'Kartfunktionen',
      holdsFrom: '',
    })
    expect(second.headers.get('location')).toBe('/app/areas/shapes?taken=0-1')
  })

  it('what is no such file is told so', async () => {
    const answer = await anna.post('/app/areas/shapes/file', withFile('kommun;antal', 'a.csv'))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Filen är ingen GeoJSON.')
    expect(await (await anna.post('/app/areas/shapes/file', new FormData())).text()).toContain('Välj en fil.')
  })
})

describe('residents and dwellings', () => {
  const known = () => within('ekbro', exposureOf)

  it('the demo tells of five years, by area, and that the areas are not the whole', async () => {
    const residents = (await known()).filter(({ exposed, area }) => exposed === 'residents' && area === null)
    expect(residents.map(({ year }) => year).sort()).toEqual([2021, 2022, 2023, 2024, 2025])
    expect(residents.find(({ year }) => year === 2025)?.count).toBe(28_600)
    expect(await pageOf(anna, '/app/areas/exposure')).toContain(
      'Skillnaden är sådana som inte hör till något område',
    )
  })

  it('a pasted table is looked at, kept, corrected, and the same one adds nothing', async () => {
    const area = await areaCalled('Vallentuna')
    const take = async (text: string) => {
      const sent = await anna.post('/app/areas/exposure/file', { pasted: text })
      const waiting = sent.headers.get('location') ?? ''
      expect(await pageOf(anna, waiting)).toContain('Spara siffrorna')
      const done = await anna.post(waiting, { exposed: 'residents', source: 'Kolada' })
      return done.headers.get('location')
    }
    const first =
      'Region\tÅr\tInvånare\nVallentuna\t2014\t32 000\nVallentuna\t2015\t32 400\nTäby\t2015\t67 000'
    expect(await take(first)).toBe('/app/areas/exposure?noted=2-0-0')
    expect(await take(first)).toBe('/app/areas/exposure?noted=0-0-2')
    expect(await take(first.replace('32 400', '32 380'))).toBe('/app/areas/exposure?noted=0-1-1')
    const its = (await known()).filter((one) => one.area === area)
    expect(its.map(({ year, count }) => [year, count])).toEqual([
      [2014, 32_000],
      [2015, 32_380],
    ])
    const page = await pageOf(anna, '/app/areas/exposure')
    expect(page).toMatch(/Vallentuna 2015: 32\s380 invånare, tidigare 32\s400\./)
  })

  it('a file about other places is refused, and so are lines that are no figures', async () => {
    const other = await anna.post('/app/areas/exposure/file', { pasted: 'område;år;antal\nParis;2024;5' })
    expect(await other.text()).toContain('Ingen rad handlar om er kommun')
    const typed = await anna.post('/app/areas/exposure/new', {
      ...{ area: 'whole', exposed: '', source: 'SCB', lines: '2024; många\n2031; 5' },
    })
    const body = await typed.text()
    expect(typed.status).toBe(422)
    expect(body).toContain('Rad 1: antalet går inte att läsa. Rad 2: året har inte varit än.')
    expect(body).toContain('Välj vad som har räknats.')
  })

  it('figures typed for the whole are the whole’s', async () => {
    const typed = await anna.post('/app/areas/exposure/new', {
      ...{ area: 'whole', exposed: 'households', source: 'SCB', lines: '2023; 12 100\n2024; 12 250' },
    })
    expect(typed.headers.get('location')).toBe('/app/areas/exposure?noted=2-0-0')
    expect((await known()).filter(({ exposed }) => exposed === 'households')).toEqual([
      { area: null, exposed: 'households', year: 2023, count: 12_100, source: 'SCB' },
      { area: null, exposed: 'households', year: 2024, count: 12_250, source: 'SCB' },
    ])
  })
})
