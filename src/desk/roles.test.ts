import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FreshDatabase } from '../database/fresh.ts'
import { demoDatabase } from '../demo/demo-database.ts'
import { addLampPromises, asAnna, type LampPromises, logLamp } from '../demo/lamp-promises.ts'
import { signedIn, visitor } from '../demo/visitor.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'

let db: FreshDatabase
let house: House
let lamps: LampPromises

beforeAll(async () => {
  const now = new Date('2026-11-22T10:00:00Z')
  db = await demoDatabase(now)
  lamps = await addLampPromises(db)
  house = { db, now: () => now, demo: true, secure: false, log: ({ error }) => console.error(error) }
})
afterAll(() => db.drop())

async function shown(email: string, path = '/app'): Promise<string> {
  const who = visitor(createApp(house), await signedIn(house, email))
  return (await who.get(path)).text()
}

it('S3-08 the coordinator is told of which promises residents were to hear by now, until they do', async () => {
  const late = `<a href="/app/thread/commitment/${lamps.amended}">Invånarna skulle ha fått veta senast 1 oktober 2026 hur det går`
  expect(await shown('anna@ekbro.example')).toContain(late)
  for (const other of ['bo@ekbro.example', 'karim@polisen.example'])
    expect(await shown(other)).not.toContain('Invånarna skulle ha fått veta')
  await asAnna(db, lamps.partnership, '2026-11-22', (act) =>
    logLamp(act, lamps.amended, lamps.police, '2026-11-20', 2),
  )
  expect(await shown('anna@ekbro.example')).not.toContain(late)
})

it('S3-25 a report that is late is told at the desk, and in the room of reporting until it is published', async () => {
  const late = 'Årsredovisningen för 2025 är inte publicerad än.'
  expect(await shown('ove@tallberga.example')).toContain(`<a href="/app/publication">${late}</a>`)
  expect(await shown('ove@tallberga.example', '/app/publication')).toContain(late)
  expect(await shown('anna@ekbro.example')).not.toContain(late)
  expect(await shown('anna@ekbro.example', '/app/publication')).not.toContain(late)
})

it('only whoever may log is asked to write why something is behind', async () => {
  const [seen, why] = [
    'Det som inte är gjort i tid syns för invånarna.',
    'Skriv varför, om det finns ett skäl.',
  ]
  const anna = await shown('anna@ekbro.example')
  expect(anna).toContain(seen)
  expect(anna).toContain(why)
  const bo = await shown('bo@ekbro.example')
  expect(bo).toContain(seen)
  expect(bo).not.toContain(why)
  expect(bo).not.toContain('/deviation"')
})
