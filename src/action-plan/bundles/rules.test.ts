import { expect, it } from 'vitest'
import { plainMeasure } from '../../demo/plain-measure.ts'
import type { Measure } from '../rules.ts'
import {
  type Bundle,
  type BundleWords,
  bundlesWith,
  coveredTogether,
  type PartStanding,
  problemsWithBundle,
  problemsWithChange,
  problemsWithEnding,
  standingOfPart,
} from './rules.ts'

const today = '2026-06-01'
type Part = Parameters<typeof coveredTogether>[0][number]
const part = (id: string, changed: Partial<Part> = {}): Part => ({
  ...plainMeasure,
  id,
  cancellation: null,
  ...changed,
})
const cancelled = (day: string): Measure['cancellation'] => ({ day, reason: 'x', objections: '', lesson: '' })

it('S1-10 shows which mechanisms measures cover together, by which of them, and which none covers', () => {
  const { mechanisms } = coveredTogether(
    [
      part('lås', { mechanisms: ['increase-effort'] }),
      part('grannar', { mechanisms: ['increase-effort', 'increase-risk'] }),
      part('vård', { mechanisms: ['support-the-way-out'], classes: ['social'] }),
    ],
    today,
  )
  expect(mechanisms.filter(({ by }) => by.length > 0)).toEqual([
    { mechanism: 'increase-effort', by: ['lås', 'grannar'] },
    { mechanism: 'increase-risk', by: ['grannar'] },
    { mechanism: 'support-the-way-out', by: ['vård'] },
  ])
  expect(mechanisms.filter(({ by }) => by.length === 0).map(({ mechanism }) => mechanism)).toEqual([
    'reduce-rewards',
    'reduce-provocations',
    'remove-excuses',
    'strengthen-ties',
    'reduce-drivers',
    'show-care',
  ])
})

it('S1-10 shows which classes, types and offences they reach together, and feeling unsafe', () => {
  const together = coveredTogether(
    [
      part('a', { classes: ['situational'], types: ['physical-planning'], offences: ['home-burglary'] }),
      part('b', {
        classes: ['situational', 'social'],
        types: ['citizens', 'physical-planning'],
        affectsUnsafety: true,
      }),
    ],
    today,
  )
  expect(together).toMatchObject({
    classes: ['situational', 'social'],
    types: ['physical-planning', 'citizens'],
    offences: ['home-burglary'],
    allOffences: false,
    affectsUnsafety: true,
  })
})

it('what is cancelled or over covers nothing any more', () => {
  const parts = [
    part('inställd', { mechanisms: ['increase-risk'], cancellation: cancelled('2026-05-01') }),
    part('utgången', { mechanisms: ['show-care'], plannedTo: '2026-05-31' }),
  ]
  expect(coveredTogether(parts, today).mechanisms.every(({ by }) => by.length === 0)).toBe(true)
})

// biome-ignore format: a table is read by its rows
const standings: [what: string, changed: Partial<Part>, standing: PartStanding][] = [
  ['within its days', { plannedTo: '2026-06-01' }, 'goesOn'],
  ['before its first day', { plannedFrom: '2026-09-01' }, 'toCome'],
  ['after its last', { plannedTo: '2026-05-31' }, 'over'],
  ['no longer followed', { followUpLevel: 'ended' }, 'over'],
  ['cancelled', { cancellation: cancelled('2026-06-01') }, 'cancelled'],
  ['to be cancelled next week', { cancellation: cancelled('2026-06-08') }, 'goesOn'],
]
it.each(standings)('a part %s', (_, changed, standing) => {
  expect(standingOfPart(part('a', changed), today)).toBe(standing)
})

const good: BundleWords = { name: 'Inbrott', why: 'De kompletterar varandra', measures: ['a', 'b'] }
// biome-ignore format: a table is read by its rows
const table: [what: string, changed: Partial<BundleWords>, problems: string[]][] = [
  ['two measures and why', {}, []],
  ['one alone', { measures: ['a'] }, ['measures tooFew']],
  ['the same twice', { measures: ['a', 'a'] }, ['measures tooFew']],
  ['a measure of another plan', { measures: ['a', 'b', 'elsewhere'] }, ['measures unknown']],
  ['without a name or why', { name: '', why: '' }, ['name missing', 'why missing']],
  ['with somebody’s number', { why: 'Besök hos 19900101-0017' }, ['why personalData']],
  ['a name that is a story', { name: 'x'.repeat(201) }, ['name tooLong']],
]
it.each(table)('S1-10 a bundle: %s', (_, changed, problems) => {
  const found = problemsWithBundle({ ...good, ...changed }, ['a', 'b'])
  expect(found.map(({ field, code }) => `${field} ${code}`)).toEqual(problems)
})

it('a change says why and follows what was on the screen; what has ended is changed and ended no more', () => {
  expect(problemsWithChange({ number: 1, reason: 'Ny åtgärd' }, { number: 1, ending: null })).toEqual([])
  expect(problemsWithChange({ number: 1, reason: '' }, { number: 2, ending: null })).toEqual([
    { field: 'reason', code: 'missing' },
    { field: 'form', code: 'changedMeanwhile' },
  ])
  const ending = { day: '2026-05-01', reason: 'Klart' }
  expect(problemsWithChange({ number: 1, reason: 'x' }, { number: 1, ending })).toEqual([
    { field: 'form', code: 'hasEnded' },
  ])
  expect(problemsWithEnding({ day: null, reason: '' }, { ending })).toEqual([
    { field: 'day', code: 'missing' },
    { field: 'reason', code: 'missing' },
    { field: 'form', code: 'hasEnded' },
  ])
})

it('a measure is part of the bundles that hold it and have not ended', () => {
  const bundle = (id: string, measures: string[], ending: Bundle['ending'] = null): Bundle => ({
    ...{ id, number: 1, name: id, why: '', measures, versions: [], ending },
  })
  const bundles = [
    bundle('one', ['a', 'b']),
    bundle('other', ['b', 'c']),
    bundle('over', ['a', 'c'], { day: today, reason: '' }),
  ]
  expect(bundlesWith('a', bundles).map(({ id }) => id)).toEqual(['one'])
})
