import { expect, it } from 'vitest'
import { plainMeasure } from '../../demo/plain-measure.ts'
import { changedFactsOfMeasure } from '../versions/changed-facts.rules.ts'
import { problemsWithResource, type WrittenResource } from './resources.rules.ts'
import {
  type MeasureProblem,
  mandatoryFields,
  problemsWithAmendment,
  problemsWithCancellation,
  problemsWithMeasure,
  problemsWithYear,
  saveable,
  type WrittenMeasure,
} from './rules.ts'

const good: WrittenMeasure = plainMeasure
const known = { organisations: ['police', 'school'], offences: ['burglary', 'theft'] }
const words = (problems: MeasureProblem[]) => problems.map(({ field, code }) => `${field} ${code}`)

it('a measure that says what it must is without fault', () => {
  expect(problemsWithMeasure(good, known)).toEqual([])
})

it.each([...mandatoryFields])('S4-17 a plan must say of each measure: %s', (field) => {
  expect(mandatoryFields).toHaveLength(6)
  expect(words(problemsWithMeasure({ ...good, [field]: '' }, known))).toEqual([`${field} missing`])
})

// biome-ignore format: a table is read by its rows
const table: [what: string, changed: Partial<WrittenMeasure>, problems: string[]][] = [
  ['S2-03 no day on which it begins: not planned', { plannedFrom: null }, ['plannedFrom missing']],
  ['S4-11 any of the three classes, several too', { classes: ['social', 'situational', 'safety-creating'] }, []],
  ['S4-11 no class', { classes: [] }, ['classes missing']],
  ['S4-11 a fourth class', { classes: ['military'] }, ['classes unknown']],
  ['S1-14 the five overall types', { types: ['physical-planning', 'operation-and-maintenance', 'outgoing-staff', 'citizens', 'external-actors'] }, []],
  ['a type nobody knows', { types: ['magic'] }, ['types unknown']],
  ['S1-10 several mechanisms', { mechanisms: ['increase-effort', 'support-the-way-out'] }, []],
  ['S1-10 a mechanism nobody knows', { mechanisms: ['magic'] }, ['mechanisms unknown']],
  ['S1-144 begun by somebody nobody knows', { initiators: ['nobody'] }, ['initiators unknown']],
  ['it ends before it begins', { plannedTo: '2025-01-01' }, ['plannedTo beforeFrom']],
  ['S0-46 ages 15 to 25', { ageFrom: 15, ageTo: 25 }, []],
  ['from 25 to 15', { ageFrom: 25, ageTo: 15 }, ['ageTo notAnAge']],
  ['four hundred years old', { ageFrom: 400 }, ['ageFrom notAnAge']],
  ['an offence that no list holds', { offences: ['bad manners'] }, ['offences unknown']],
  ['an organisation of another partnership', { responsible: 'elsewhere' }, ['responsible unknown']],
  ['a partner of another partnership', { partners: [{ organisation: 'elsewhere', role: '' }] }, ['partners unknown']],
  ['somebody’s identity number', { what: 'Besök hos 19900101-0017' }, ['what personalData']],
  ['a partner’s part with somebody’s number', { partners: [{ organisation: 'school', role: 'följer upp 19900101-0017' }] }, ['partner-school personalData']],
  ['a setting that is a story', { setting: 'x'.repeat(201) }, ['setting tooLong']],
  ['a novel', { what: 'x'.repeat(4001) }, ['what tooLong']],
]
it.each(table)('%s', (_, changed, problems) => {
  expect(words(problemsWithMeasure({ ...good, ...changed }, known))).toEqual(problems)
})

it('S0-47 a measure for all kinds of offence names none', () => {
  expect(saveable({ ...good, allOffences: true, offences: ['theft'] })).toMatchObject({
    allOffences: true,
    offences: [],
  })
})

it('S1-18 S1-10 versions are compared by feeling unsafe and by mechanisms too', () => {
  const now = { ...plainMeasure, affectsUnsafety: true, mechanisms: ['increase-risk' as const] }
  expect(changedFactsOfMeasure(plainMeasure, now)).toEqual(['mechanisms', 'affectsUnsafety'])
})

it('an amendment has a reason and follows what was on the screen', () => {
  const now = { number: 3, cancellation: null }
  expect(words(problemsWithAmendment({ number: 3, reason: 'Ny väg' }, now))).toEqual([])
  expect(words(problemsWithAmendment({ number: 2, reason: '' }, now))).toEqual([
    'reason missing',
    'form changedMeanwhile',
  ])
})

it('a cancellation has a day and a reason, once', () => {
  const written = { day: '2026-03-01', reason: 'Facket sa nej', objections: '', lesson: '' }
  const cancellation = { ...written }
  const now = { cancellation: null, plannedFrom: '2026-02-01' }
  const ofNow = { ...now, cancellation }
  expect(words(problemsWithCancellation(written, now, '2026-03-01'))).toEqual([])
  expect(words(problemsWithCancellation({ ...written, day: null, reason: '' }, ofNow, '2026-03-01'))).toEqual(
    ['day missing', 'reason missing', 'form hasEnded'],
  )
  const personal = { ...written, objections: '19900101-0017 sade nej', lesson: 'Fråga 19900101-0017 först' }
  expect(words(problemsWithCancellation(personal, now, '2026-03-01'))).toEqual([
    'objections personalData',
    'lesson personalData',
  ])
})

// biome-ignore format: a table is read by its rows
const cancelledOn: [what: string, day: string, plannedFrom: string | null, problems: string[]][] = [
  ['today', '2026-03-02', '2026-01-01', []],
  ['on its first day', '2026-01-01', '2026-01-01', []],
  ['the day before it began', '2025-12-31', '2026-01-01', ['day beforeItBegan']],
  ['in ten years, with a slip of the finger', '2036-03-02', '2026-01-01', ['day dayInFuture']],
  ['tomorrow', '2026-03-03', '2026-01-01', ['day dayInFuture']],
  ['before it is to begin', '2026-03-02', '2026-05-01', []],
  ['without a first day', '2020-03-02', null, []],
]
it.each(cancelledOn)('a measure cancelled %s', (_, day, plannedFrom, problems) => {
  const written = { day, reason: 'Facket sa nej', objections: '', lesson: '' }
  const now = { cancellation: null, plannedFrom }
  expect(words(problemsWithCancellation(written, now, '2026-03-02'))).toEqual(problems)
})

const resource: WrittenResource = {
  commitment: null,
  year: 2026,
  kind: 'planned',
  organisation: 'police',
  hours: 40,
  money: null,
  persons: null,
  fullTime: null,
  hoursEach: null,
  things: null,
  note: '',
}

// biome-ignore format: a table is read by its rows
const resources: [what: string, changed: Partial<WrittenResource>, problems: string[]][] = [
  ['forty hours', {}, []],
  ['S1-157 a quarter of a post', { hours: null, fullTime: 0.25 }, []],
  ['nothing at all', { hours: null }, ['hours nothingNoted']],
  ['minus forty hours', { hours: -40 }, ['hours notAnAmount']],
  ['the year 26', { year: 26 }, ['year notAYear']],
  ['S1-157 two persons with a quarter of a post', { hours: null, persons: 2, fullTime: 0.25 }, []],
  ['S1-157 six hours each time for 32 areas', { hours: null, commitment: 'status', hoursEach: 6, things: 32 }, []],
  ['one and a half persons', { persons: 1.5 }, ['persons notAnAmount']],
  ['no time at all each time', { commitment: 'status', hoursEach: 0 }, ['hoursEach notAnAmount']],
  ['S3-12 hours for one commitment', { commitment: 'status' }, []],
  ['S3-12 a commitment of another measure', { commitment: 'elsewhere' }, ['commitment ofAnotherMeasure']],
  ['how long one time takes, of the whole measure', { hoursEach: 6 }, ['hoursEach onlyPlannedForOne']],
  ['how long one time took', { kind: 'used', commitment: 'status', hoursEach: 6 }, ['hoursEach onlyPlannedForOne']],
  ['somebody unknown', { organisation: 'elsewhere' }, ['organisation unknown']],
  ['a note on one person', { note: 'lön till 19900101-0017' }, ['note personalData']],
]
it.each(resources)('resources: %s', (_, changed, problems) => {
  const known = { organisations: ['police'], commitments: ['status'] }
  expect(words(problemsWithResource({ ...resource, ...changed }, known))).toEqual(problems)
})

it('S0-18 a year has one of the classes', () => {
  expect(problemsWithYear({ year: 2026, class: 'special' })).toEqual([])
  expect(problemsWithYear({ year: 2026, class: 'continued' })).toEqual([])
  expect(words(problemsWithYear({ year: 1066, class: 'lost' }))).toEqual(['year notAYear', 'class missing'])
})
