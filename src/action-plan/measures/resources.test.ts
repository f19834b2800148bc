import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { granbyPeople } from '../../demo/fixture.ts'
import { type GranbyDesk, granbyDesk } from '../../demo/granby-desk.ts'
import { commitmentForm } from '../../demo/granby-plan.ts'
import { actAs } from '../../demo/visitor.ts'
import { type Role, roles } from '../../partnership/rules.ts'
import { saveResource } from '../writing.queries.ts'
import { mayNoteFor } from './resources.rules.ts'

type Giver = 'police' | 'municipality' | 'school'

/** The organisation each of Granby's people speaks for. */
const speaksFor: Record<Role, Giver> = {
  coordinator: 'municipality',
  'police-liaison': 'police',
  reporter: 'school',
  member: 'municipality',
  guest: 'municipality',
  reader: 'municipality',
  administrator: 'police',
}

/** What each may note of a measure of the municipality's in which the others take part as it says. */
const measures = {
  alone: { partners: [] as Giver[], bound: [] as Giver[], visibility: 'public' },
  partners: { partners: ['police', 'school'] as Giver[], bound: [] as Giver[], visibility: 'public' },
  bound: { partners: [] as Giver[], bound: ['police', 'school'] as Giver[], visibility: 'public' },
  hidden: { partners: ['police', 'school'] as Giver[], bound: [] as Giver[], visibility: 'own-organisation' },
} as const
type Kind = keyof typeof measures

const others: Role[] = ['police-liaison', 'reporter', 'member']
const givers = ['police', 'municipality', 'school', null] as const
const cells = (Object.keys(measures) as Kind[]).flatMap((kind) =>
  roles.flatMap((role) =>
    givers.map((giver) => {
      const isInvolved = giver === 'municipality' || kind === 'partners' || kind === 'bound'
      const isOwn = others.includes(role) && giver === speaksFor[role]
      return [role, giver, kind, role === 'coordinator' || (isInvolved && isOwn)] as const
    }),
  ),
)

it.each(cells)('%s, what %s gives to a measure %s: %s', (role, giver, kind, may) => {
  const { partners, bound, visibility } = measures[kind]
  const measure = {
    responsible: 'municipality',
    partners: partners.map((organisation) => ({ organisation, role: '' })),
    visibility,
  } as const
  const commitments = [{ responsible: ['municipality'], cooperating: [...bound] }]
  expect(mayNoteFor({ role, organisation: speaksFor[role] }, measure, commitments, giver)).toBe(may)
})

it('whoever is responsible notes their own part and not that of whoever takes part', () => {
  const partners = [{ organisation: 'school', role: '' }]
  const measure = { responsible: 'police', partners, visibility: 'public' } as const
  const liaison = { role: 'police-liaison', organisation: 'police' } as const
  expect(mayNoteFor(liaison, measure, [], 'police')).toBe(true)
  expect(mayNoteFor(liaison, measure, [], 'school')).toBe(false)
  expect(mayNoteFor(liaison, measure, [], null)).toBe(false)
})

describe('in Granby', () => {
  let desk: GranbyDesk
  const ids = {} as Record<Kind, string>

  beforeAll(async () => {
    desk = await granbyDesk()
    const { organisations } = desk.fixture
    for (const [kind, { partners, bound, visibility }] of Object.entries(measures)) {
      const parts = partners.map((partner) => [`partner-${organisations[partner]}`, 'går med'])
      const id = await desk.addMeasure({ title: kind, visibility, ...Object.fromEntries(parts) })
      ids[kind as Kind] = id
      if (bound.length === 0) continue
      await desk.sanna.post(`/app/action-plan/measure/${id}/commitment/new`, promise([...bound]))
    }
  })
  afterAll(() => desk.db.drop())

  /** A commitment of the municipality's with those who cooperate in it, as its form sends it. */
  const promise = (cooperating: Giver[], changed: Record<string, string> = {}) => {
    const { organisations } = desk.fixture
    const own = { giver: 'municipality', responsible: organisations.municipality, ...changed }
    return [
      ...Object.entries(commitmentForm(desk.fixture, own)),
      ...cooperating.map((one): [string, string] => ['cooperating', organisations[one]]),
    ]
  }
  const at = (kind: Kind) => `/app/action-plan/measure/${ids[kind]}`
  const rowsOf = async (kind: Kind) => {
    const { rows } = await desk.db.owner.query(
      'select organisation from measure_resource where measure = $1',
      [ids[kind]],
    )
    return rows.length
  }
  const idOf = (giver: Giver | null) => (giver === null ? null : desk.fixture.organisations[giver])

  it.each(cells)('by HTTP: %s, what %s gives to a measure %s: %s', async (role, giver, kind, may) => {
    const by = await desk.plan.as(role)
    const before = await rowsOf(kind)
    const form = { kind: 'used', year: '2026', hours: '12', organisation: idOf(giver) ?? '' }
    const answered = await by.post(`${at(kind)}/resources`, form)
    expect(answered.status === 303).toBe(may)
    expect(await rowsOf(kind)).toBe(before + (may ? 1 : 0))
  })

  it.each(cells)('in the database: %s, what %s gives to a measure %s: %s', async (role, giver, kind, may) => {
    const { house, partnerships, clock } = desk.fixture
    const doing = { db: house.db, email: granbyPeople[role], within: partnerships.granby, at: clock.at }
    const amounts = { hours: 12, money: null, persons: null, fullTime: null, hoursEach: null, things: null }
    const resource = { ...amounts, year: 2026, kind: 'used', commitment: null, note: '' } as const
    const saved = actAs(doing, (act) =>
      saveResource(act, ids[kind], { ...resource, organisation: idOf(giver) }),
    )
    if (may) await expect(saved).resolves.toBeUndefined()
    else await expect(saved).rejects.toThrow('row-level security')
  })

  it('a party that takes part finds the form, with itself as the one who gives; others see none', async () => {
    const rut = await desk.plan.as('reporter')
    expect(await desk.page(at('partners'), rut)).toContain(`href="${at('partners')}/resources"`)
    const form = await desk.page(`${at('partners')}/resources`, rut)
    const choices = form.match(/<select[^>]*name="organisation"[\s\S]*?<\/select>/)![0]
    expect(choices.match(/<option/g)).toHaveLength(1)
    expect(choices).toContain(`value="${desk.fixture.organisations.school}"`)

    const pelle = await desk.plan.as('police-liaison')
    expect(await desk.page(at('alone'), pelle)).not.toContain('/resources"')
    expect((await pelle.get(`${at('alone')}/resources`)).status).toBe(403)
    const reader = await desk.plan.as('reader')
    expect(await desk.page(at('partners'), reader)).not.toContain('/resources"')
    expect((await reader.get(`${at('partners')}/resources`)).status).toBe(403)
    expect((await rut.get(`${at('hidden')}/resources`)).status).toBe(404)
  })

  it('whoever writes another organisation than their own is told at the field', async () => {
    const rut = await desk.plan.as('reporter')
    const form = { kind: 'used', year: '2026', hours: '12', organisation: desk.fixture.organisations.police }
    const answered = await rut.post(`${at('partners')}/resources`, form)
    expect(answered.status).toBe(422)
    const html = await answered.text()
    expect(html).toMatch(/id="organisation-problem"/)
    expect(html).toContain('Du kan bara ange vad din egen organisation ger.')
  })

  it('a party that the measure no longer names notes no more', async () => {
    const [commitment] = (await desk.commitments()).filter(({ measure }) => measure === ids.bound)
    const form = promise([], { number: '1', reason: 'Skolan går inte med längre' })
    const amended = await desk.sanna.post(`/app/action-plan/commitment/${commitment!.id}/amend`, form)
    expect(amended.status).toBe(303)
    const pelle = await desk.plan.as('police-liaison')
    expect((await pelle.get(`${at('bound')}/resources`)).status).toBe(403)
  })
})
