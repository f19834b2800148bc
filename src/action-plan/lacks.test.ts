import { expect, it } from 'vitest'
import { continuous, times } from '../demo/cadences.ts'
import { lacksOf } from './lacks.rules.ts'
import type { Commitment, Measure } from './rules.ts'
import { told } from './untold.rules.ts'

const measure = {
  id: 'm',
  title: 'Kontroller',
  parent: null,
  what: 'Kontroller på vägarna',
  plannedWhen: 'Hela året',
  cooperation: 'Polis och kommun',
  followUp: 'Varje kvartal',
  desiredResult: 'Färre fortkörare',
  plannedFrom: '2026-01-01',
  createdAt: new Date('2025-12-01T09:00:00Z'),
  followUpLevel: 'active',
  cancellation: null,
} as Measure
const ten = times(10, 'month')
const commitment = {
  id: 'c',
  measure: 'm',
  title: 'Trafikkontroller',
  originalWords: '',
  cadence: ten,
  responsible: ['police'],
  acceptedAsNotMeasurable: false,
  ending: null,
} as unknown as Commitment
const confirmed = { measure: 'm', year: 2026, class: 'unchanged' } as const
const cancellation = { day: '2026-02-01', reason: 'x', objections: '', lesson: '' }
const ending = { day: '2026-02-01', reason: 'x' }

// biome-ignore format: a table is read by its rows
const table: [what: string, measure: Measure, commitments: Commitment[], years: (typeof confirmed)[], lacks: string[]][] = [
  ['nothing', measure, [commitment], [confirmed], []],
  ['a measure without a commitment', measure, [], [confirmed], ['noCommitment']],
  ['one whose only commitment has ended', measure, [{ ...commitment, ending }], [confirmed], ['noCommitment']],
  ['one followed elsewhere needs none', { ...measure, followUpLevel: 'monitored-elsewhere' }, [], [confirmed], []],
  ['S2-03 a measure without a day to begin', { ...measure, plannedFrom: null }, [commitment], [confirmed], ['noPlanDay']],
  ['S0-48 a measure nobody has confirmed this year', measure, [commitment], [], ['notConfirmed']],
  ['S0-48 nor one that was written this year', { ...measure, createdAt: new Date('2026-02-27T09:00:00Z') }, [commitment], [], []],
  ['S4-03 a commitment that cannot be measured', measure, [{ ...commitment, cadence: continuous }], [confirmed], ['notMeasurable']],
  ['S4-03 one that is accepted so', measure, [{ ...commitment, cadence: continuous, acceptedAsNotMeasurable: true }], [confirmed], []],
  ['a commitment nobody answers for', measure, [{ ...commitment, responsible: [] }], [confirmed], ['noOwner']],
  ['S3-30 a measure that does not say what it should lead to', { ...measure, desiredResult: ' ' }, [commitment], [confirmed], ['noDesiredResult']],
  ['a cancelled measure lacks nothing', { ...measure, cancellation }, [], [], []],
  ['what the agreement does not say', { ...measure, plannedWhen: 'Står inte i texten', followUp: 'Står ikke i teksten' }, [commitment], [confirmed], ['noWhen', 'noFollowUp']],
  ['nor does one that has ended', { ...measure, followUpLevel: 'ended' }, [], [], []],
]
it.each(table)('%s', (_, one, commitments, years, lacks) => {
  expect(lacksOf([], [one], commitments, years, '2026-03-02').map(({ code }) => code)).toEqual(lacks)
})

it.each([
  ['Står inte i texten', ['noOutcome']],
  ['Oron mäts först 2027.', []],
  ['', []],
])('a focus area whose text says “%s” of why an outcome is missing lacks %j', (outcomeReason, codes) => {
  const area = { id: 'f', agreement: 'a', name: 'Trygghet i centrum', outcomeReason }
  const lacks = lacksOf([area], [], [], [], '2026-03-02')
  expect(lacks).toEqual(codes.map((code) => ({ code, focusArea: 'f', agreement: 'a', title: area.name })))
})

it('a measure that only gathers sub-topics needs no commitment of its own', () => {
  const below = { ...measure, id: 'n', parent: 'm' }
  const years = [confirmed, { ...confirmed, measure: 'n' }]
  const lacks = lacksOf([], [measure, below], [{ ...commitment, measure: 'n' }], years, '2026-03-02')
  expect(lacks).toEqual([])
})

it.each([
  ['Står inte i texten', ''],
  ['Står ikke i teksten ', ''],
  ['Varje kvartal', 'Varje kvartal'],
])('residents are told of "%s": "%s"', (words, shown) => {
  expect(told(words)).toBe(shown)
})
