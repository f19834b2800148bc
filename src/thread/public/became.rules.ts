import type { Day } from '../../calendar.ts'
import type { ToldPromise } from '../../publication/public/citizen-promise/rules.ts'
import type { SaidTheme } from '../../publication/public/you-said/rules.ts'
import type { ToldResult } from '../../publication/result-stories/public/rules.ts'
import type { Party } from '../../situation-picture/rules.ts'

/** What rests on a theme and is open to everybody. */
export type Became = {
  statements: { statement: string; words: string; party: Party; saidOn: Day }[]
  problems: { problem: string; title: string; seenOn: Day; prioritisedOn: Day | null }[]
  focusAreas: { id: string; name: string; linkedOn: Day }[]
  results: ToldResult[]
}

/** One thing that happened after a voice was counted, in the order it is told on one day. */
export type Event = { day: Day } & (
  | { kind: 'statement'; words: string; party: Party }
  | { kind: 'problem'; title: string }
  | { kind: 'prioritised'; title: string }
  | { kind: 'focus-area'; id: string; name: string }
  | { kind: 'promise'; promise: ToldPromise }
  | { kind: 'done'; promise: ToldPromise }
  | { kind: 'result'; result: ToldResult }
  | { kind: 'told'; words: string }
)

/** In this order where two things bear the same day. */
const order: Event['kind'][] = [
  'statement',
  'problem',
  'prioritised',
  'focus-area',
  'promise',
  'done',
  'result',
  'told',
]

/**
 * What became of a theme as one story with its days: what the parties said,
 * what they saw and put first, what was agreed and promised, what was done and
 * told. What has not come yet (a promise that begins next year) stands last.
 */
export function storyOfTheme(
  { promises, feedback }: Pick<SaidTheme, 'promises' | 'feedback'>,
  { statements, problems, focusAreas, results }: Became,
): Event[] {
  const events: Event[] = [
    ...statements.map(({ saidOn, words, party }) => ({
      day: saidOn,
      kind: 'statement' as const,
      words,
      party,
    })),
    ...problems.map(({ seenOn, title }) => ({ day: seenOn, kind: 'problem' as const, title })),
    ...problems.flatMap(({ prioritisedOn, title }) =>
      prioritisedOn === null ? [] : [{ day: prioritisedOn, kind: 'prioritised' as const, title }],
    ),
    ...focusAreas.map(({ linkedOn, id, name }) => ({ day: linkedOn, kind: 'focus-area' as const, id, name })),
    ...promises.map((promise) => ({
      day: promise.promisedFrom ?? promise.begins,
      kind: 'promise' as const,
      promise,
    })),
    ...promises.flatMap((promise) => {
      const { lastEvidence } = promise.fulfilment
      return lastEvidence === null ? [] : [{ day: lastEvidence, kind: 'done' as const, promise }]
    }),
    ...results.map((result) => ({ day: result.seenOn, kind: 'result' as const, result })),
    ...feedback.map(({ givenOn, words }) => ({ day: givenOn, kind: 'told' as const, words })),
  ]
  return events.sort(
    (one, other) => one.day.localeCompare(other.day) || order.indexOf(one.kind) - order.indexOf(other.kind),
  )
}
