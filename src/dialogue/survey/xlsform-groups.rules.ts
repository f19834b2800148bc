import type { Question } from './rules.ts'
import type { Row } from './xlsform-sheet.rules.ts'

/** A group that has begun: its row, and how many questions stood before it. */
export type OpenGroup = { row: Row; from: number }

/**
 * A group shown as a table is one matrix: each question of it a row, with the
 * same answers for all. Null where it is not shown so, or the answers differ.
 */
export function groupAsMatrix({ row, from }: OpenGroup, questions: readonly Question[]): Question | null {
  const members = questions.slice(from)
  const [first] = members
  if (!first || !/\btable-list\b/.test(row.cells.appearance ?? '')) return null
  const isOneTable = members.every(
    ({ kind, options, shownIf }) =>
      kind === 'single' && sameKeys(options, first.options) && sameCondition(shownIf, first.shownIf),
  )
  const key = row.cells.name ?? first.key
  if (!isOneTable || members.length > 20 || questions.slice(0, from).some((one) => one.key === key))
    return null
  return {
    ...first,
    key,
    kind: 'matrix',
    words: Object.keys(row.label).length > 0 ? row.label : first.words,
    help: row.hint,
    required: members.every(({ required }) => required),
    rows: members.map((member) => ({ key: member.key, words: member.words })),
  }
}

function sameKeys(some: Question['options'], others: Question['options']): boolean {
  return some.length === others.length && some.every(({ key }, at) => key === others[at]?.key)
}

function sameCondition(one: Question['shownIf'], other: Question['shownIf']): boolean {
  return one?.question === other?.question && one?.answers.join() === other?.answers.join()
}
