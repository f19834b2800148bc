import type { ReviewItem } from './items.rules.ts'

/** What stands in the fields of an item, exactly as it was written or chosen. */
export type Values = Record<string, string | string[]>

export type DecisionKind = 'accepted' | 'changed' | 'left-out'

/** What a person decided of an item; the newest decision of a partnership on a key holds, whichever text it stood in. */
export type Decision = {
  reading: string
  key: string
  decision: DecisionKind
  /** The values as they were decided; null where it was left out. */
  values: Values | null
  /** What came of it: the noun and its id, once it was made. */
  became: string | null
  becameId: string | null
  decidedAt: Date
}
export type Decisions = ReadonlyMap<string, Decision>

/**
 * - `open`: nobody has decided yet.
 * - `decided`: in this reading, and it can still be decided otherwise.
 * - `made`: it stands in the agreement or the plan, and is changed there.
 * - `elsewhere`: decided when another text was read; nothing is proposed twice.
 */
export type ItemState = 'open' | 'decided' | 'made' | 'elsewhere'

export function stateOf(decision: Decision | undefined, reading: string): ItemState {
  if (!decision) return 'open'
  if (decision.became !== null) return 'made'
  return decision.reading === reading ? 'decided' : 'elsewhere'
}

export function isAccepted(decision: Decision | undefined): decision is Decision & { values: Values } {
  return decision !== undefined && decision.decision !== 'left-out' && decision.values !== null
}

/** How many of the items are decided: "12 of 31". */
export function progressOf(
  items: readonly ReviewItem[],
  decisions: Decisions,
): { decided: number; of: number } {
  return { decided: items.filter(({ item }) => decisions.has(item.key)).length, of: items.length }
}

/** The answer in a field with one answer. */
export function answerOf(values: Values, name: string): string {
  const value = values[name]
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? ''
}

/** The answers in a field with several. */
export function answersOf(values: Values, name: string): string[] {
  const value = values[name]
  return (Array.isArray(value) ? value : value === undefined ? [] : [value])
    .map((one) => one.trim())
    .filter(Boolean)
}

/** One answer per line. */
export function linesOf(values: Values, name: string): string[] {
  return answerOf(values, name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** A day as a date field sends it; null where none stands. */
export function dayOf(values: Values, name: string): string | null {
  const written = answerOf(values, name)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return null
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null
}
