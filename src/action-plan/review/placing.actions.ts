import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import { type Decisions, isAccepted, type Values } from './rules.ts'

/** What came of the items so far, by key: the noun and its id. */
export type Became = Map<string, { noun: string; id: string }>

/** What one making knows: what was decided, what was made, and what holds for everything in it. */
export type Placing = {
  became: Became
  decisions: Decisions
  /** The partnership's own focus areas and measures, by id: what a chosen place must be one of. */
  there: ReadonlySet<string>
  /** The focus area of what lies under none. */
  common: string | null
  /** The days in which what was agreed holds. */
  term: { from: Day; to: Day | null }
  language: 'sv' | 'da'
  notInText: string
  /** The form of the making: which organisation a name means. */
  written: Values
}

/** What a place became, now or when another text was made; null where it was left out or is no place. */
export function standsAt(written: string, { became, decisions, there }: Placing): string | null {
  const chosen = written.startsWith('id:') ? written.slice(3) : ''
  if (there.has(chosen)) return chosen
  const key = written.startsWith('item:') ? written.slice(5) : ''
  const decision = decisions.get(key)
  return became.get(key)?.id ?? (isAccepted(decision) ? decision.becameId : null)
}

/** The focus area at a place, or the common one. That there is one was asked before anything was made. */
export function focusAreaAt(written: string, placing: Placing): string {
  const found = standsAt(written, placing) ?? placing.common
  if (!found) throw new Error(`no focus area for ${written || 'what has no place'}`)
  return found
}

/** Lists show first what was made first: within one making, the order of the text, a millisecond apart. */
export function inOrder(act: Act, place: number): Act {
  return { ...act, at: new Date(act.at.getTime() + place) }
}

/** The id of what was made. Its problems were asked before, so that here there are none. */
export function made(result: { id: string } | { problems: object } | object[]): string {
  if (!('id' in result)) throw new Error(`an accepted item was refused: ${JSON.stringify(result)}`)
  return result.id
}
