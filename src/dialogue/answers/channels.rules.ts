import type { Question } from '../survey/rules.ts'
import { fewest } from './results.rules.ts'
import type { Ticked } from './rules.ts'

/** Kinds of question that tell of whom a link reached, never what they think. */
const groupKinds: readonly Question['kind'][] = ['age-band', 'gender', 'area']

/** An answer with the link it came by. */
export type ByChannel = { channel: string; ticked: Ticked }

/** Whom each link reached, by one question: how many in each group; null where a count is hidden. */
export type Reached = {
  question: Question
  /** The codes of the links, in the order given. */
  channels: string[]
  /** One row for each answer, and the last for those who did not say. */
  groups: { answer: string | null; numbers: (number | null)[] }[]
}

/**
 * Whom each link reached. A count from 1 to 4 is hidden, and so many more that
 * none can be worked out from what the rows and columns come to: by age and area
 * and the way it came an answer may be known to whoever put up the poster.
 */
export function reachOf(
  questions: readonly Question[],
  answers: readonly ByChannel[],
  channels: readonly string[],
): Reached[] {
  return questions
    .filter(({ kind }) => groupKinds.includes(kind))
    .map((question) => {
      const groups = [...question.options.map(({ key }) => key), null]
      const said = ({ ticked }: ByChannel) => {
        const given = ticked[question.key]
        return question.options.some(({ key }) => key === given) ? String(given) : null
      }
      const counts = groups.map((group) =>
        channels.map((code) => answers.filter((one) => one.channel === code && said(one) === group).length),
      )
      const shown = withoutTheFew(counts)
      return {
        question,
        channels: [...channels],
        groups: groups.map((answer, at) => ({ answer, numbers: shown[at] ?? [] })),
      }
    })
}

/**
 * A table of counts whose sums of rows and columns are known, without the few: in
 * each row and column that hides something at least two counts are hidden, and
 * five together, else all of it.
 */
export function withoutTheFew(counts: readonly (readonly number[])[]): (number | null)[][] {
  const hide = counts.map((row) => row.map((number) => number > 0 && number < fewest))
  const lines = linesOf(counts)
  for (let changed = true; changed; ) {
    changed = false
    for (const line of lines) {
      const cells = line.map(([row, column]) => ({ row, column, number: counts[row]![column]! }))
      const hidden = cells.filter(({ row, column }) => hide[row]![column])
      const sum = hidden.reduce((all, { number }) => all + number, 0)
      if (hidden.length === 0 || hidden.length === cells.length || (hidden.length > 1 && sum >= fewest))
        continue
      const others = cells.filter(({ row, column }) => !hide[row]![column])
      // A nought covers nothing; where nothing else is left the whole line is hidden. First what
      // closes a square: across it something is hidden already, and covered by the same.
      const crosses = ({ row, column }: Place) =>
        lines.some(
          (across) =>
            across !== line &&
            across.some(([r, c]) => r === row && c === column) &&
            across.some(([r, c]) => hide[r]![c]),
        )
      const [cover] = others
        .filter(({ number }) => number > 0)
        .toSorted((one, other) => Number(crosses(other)) - Number(crosses(one)) || one.number - other.number)
      for (const { row, column } of cover ? [cover] : others) hide[row]![column] = true
      changed = true
    }
  }
  return counts.map((row, at) => row.map((number, column) => (hide[at]![column] ? null : number)))
}

type Place = { row: number; column: number }

/** Every row and every column, as the places of its counts. */
function linesOf(counts: readonly (readonly number[])[]): [row: number, column: number][][] {
  const columns = counts[0]?.length ?? 0
  return [
    ...counts.map((row, at) => row.map((_, column): [number, number] => [at, column])),
    ...Array.from({ length: columns }, (_, column) => counts.map((_, at): [number, number] => [at, column])),
  ]
}
