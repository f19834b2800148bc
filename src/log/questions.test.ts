import { expect, it } from 'vitest'
import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Commitment } from '../action-plan/rules.ts'
import { questionsOf, usualResponseUnit } from './questions.rules.ts'
import type { CoverageUnit, ResponseUnit } from './rules.ts'

const twiceAYear: Cadence = {
  ...{ kind: 'counted', count: 2, comparator: 'at-least', period: 'year', everyN: 1, window: null },
  per: 'area',
}
const harbour: CoverageUnit = { id: 'u', commitment: 'c', name: 'Havnebyen', from: null, to: null }

it.each([
  ['its own number is owed to each area', { cadence: twiceAYear, units: [harbour] }, false],
  ['the areas have not been named yet', { cadence: twiceAYear, units: [] }, true],
  ['the areas only tell where', { cadence: { ...twiceAYear, per: null }, units: [] }, true],
])('the area is asked for once: %s', (_, { cadence, units }, asked) => {
  const title = 'Status til hvert område, to gange om året i områderne'
  const versions = [{ number: 1, fromDay: '2026-01-01', cadence, title, reason: '', writtenAt: new Date(0) }]
  const commitment = { id: 'c', title, originalWords: '', cadence, versions } as unknown as Commitment
  expect(questionsOf(commitment, '2026-11-22', { units, areas: true }).area).toBe(asked)
})

const promises: [within: string | null, inWorkingDays: boolean, unit: ResponseUnit][] = [
  [null, false, 'hours'],
  ['PT48H', false, 'hours'],
  ['P3D', false, 'days'],
  ['P3D', true, 'working-days'],
]
it.each(promises)(
  'an answer promised within %s (in working days: %s) is asked for in %s',
  (within, inWorkingDays, unit) => {
    const asked = {
      units: [],
      ofKinds: false,
      distinct: null,
      named: [],
      ofChannels: false,
      channel: false,
      area: false,
      inHours: false,
    }
    expect(usualResponseUnit({ ...asked, within, inWorkingDays })).toBe(unit)
  },
)
