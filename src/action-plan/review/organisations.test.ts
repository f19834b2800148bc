import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../database/fresh.ts'
import { formOf } from '../../demo/form-of.ts'
import { ask, type Desk, deskIn, page, plan, read, seed } from '../../demo/reading-desk.ts'
import { problemsWithLeaving } from './leaving.rules.ts'
import { hasLeft, type KnownOrganisation, organisationsMeant } from './organisations.rules.ts'

const one = (name: string, more: Partial<KnownOrganisation> = {}): KnownOrganisation => ({
  id: name,
  name,
  kind: 'other',
  party: null,
  formerNames: [],
  toDay: null,
  ...more,
})
const known = [
  one('Gläntans grundskola', { kind: 'school', formerNames: ['Gläntans skola'] }),
  one('Fritidsgården Lyktan', { kind: 'youth-centre', toDay: '2026-06-30' }),
  one('Lyktans ungdomshus', { kind: 'youth-centre' }),
  one('Granby kommun', { kind: 'municipality', party: 'municipality', formerNames: ['Gransele kommun'] }),
]
const day = '2026-11-22'

it.each([
  ['Gläntans grundskola', ['Gläntans grundskola']],
  ['gläntans skola', ['Gläntans grundskola']],
  ['Granseles kommun', ['Granby kommun']],
  ['kommunen', ['Granby kommun']],
  ['Skogens skola', []],
])('a text that says %s means %o', (name, meant) => {
  expect(organisationsMeant(name, known).map(({ id }) => id)).toEqual(meant)
})

it.each([
  ['Fritidsgården Lyktan', '2026-06-30', false],
  ['Fritidsgården Lyktan', '2026-07-01', true],
  ['Lyktans ungdomshus', '2026-07-01', false],
  ['Skogens skola', '2026-07-01', false],
])('%s has left on %s: %s', (name, on, left) => {
  expect(hasLeft(name, known, on)).toBe(left)
})

it.each([
  ['parties', { organisation: 'Fritidsgården Lyktan' }, { organisation: 'hasLeft' }],
  ['parties', { organisation: 'new', name: 'Fritidsgården Lyktan' }, { name: 'hasLeft' }],
  ['parties', { organisation: 'somebody elsewhere' }, { organisation: 'missing' }],
  ['parties', { organisation: 'Granby kommun' }, {}],
  ['measures', { responsible: 'Fritidsgården Lyktan' }, { responsible: 'hasLeft' }],
  [
    'commitments',
    { responsible: 'Granby kommun', cooperating: 'Skolan\nFritidsgården Lyktan' },
    { cooperating: 'hasLeft' },
  ],
  ['goals', { words: 'Fritidsgården Lyktan' }, {}],
] as const)('of %s, %o is told %o', (section, values, problems) => {
  expect(problemsWithLeaving(section, values, known, day)).toEqual(problems)
})

let db: FreshDatabase
let desk: Desk
beforeAll(async () => {
  db = await freshDatabase()
  desk = await deskIn(db, 'Norsjö kommun', 'Polisen i Norsjö')
  // They have been here for a while: none can leave before the day it came.
  await db.owner.query("update organisation set created_at = '2020-01-01T12:00:00Z'")
})
afterAll(() => db.drop())

/** Renames or ends the police of the list. */
async function changePolice(name: string, toDay: string) {
  const { organisations } = await plan(desk)
  const { id } = organisations.find(({ kind }) => kind === 'police')!
  const form = new FormData()
  for (const [field, value] of Object.entries({ name, toDay, reason: 'Ny organisation' }))
    form.set(field, value)
  expect((await ask(desk, `/app/partnership/organisations/${id}/change`, form)).status).toBe(303)
  return id
}

it('a party that was renamed is known by its former name, and one that has left is neither offered nor entered', async () => {
  const reading = await read(desk, seed('004'))
  const police = await changePolice('Polisen i Västerbotten, Norsjö', '')
  const parties = await page(desk, `${reading}/parties`)
  expect(parties).toMatch(new RegExp(`<option[^>]*value="${police}"[^>]*selected`))
  // Accepted while it was still here …
  const accepted = formOf(parties)
  for (const [, key] of parties.matchAll(/name="i-([0-9a-f]+)-choice" value="accept"/g))
    accepted.set(`i-${key}-choice`, 'accept')
  expect((await ask(desk, `${reading}/parties`, accepted)).status).toBe(303)
  await changePolice('Polisen i Västerbotten, Norsjö', '2026-11-21')
  // … and gone when everything is to be made: refused before anything is written.
  const makes = await ask(desk, `${reading}/make`, formOf(await page(desk, `${reading}/make`)))
  expect([makes.status, await makes.text()]).toEqual([
    422,
    expect.stringContaining('har avslutats sedan dess'),
  ])
  expect((await plan(desk)).agreement).toBeUndefined()
  const later = await page(desk, `${reading}/parties`)
  expect(later).not.toContain(`value="${police}"`)
  const again = await ask(desk, `${reading}/parties`, accepted)
  expect([again.status, await again.text()]).toEqual([
    422,
    expect.stringContaining('Organisationen har avslutats här'),
  ])
})
