import type { Stretch } from '../calendar.ts'
import type { Deviation } from './deviation.rules.ts'

/** Who crossed something out, when and why. It stays in the log, and is as if never told. */
export type Strike = { reason: string; byName: string | null; at: Date }

/** A strike as its columns hold it, and who struck; null where nothing is struck. */
export function strikeIn({ strikeReason, struckAt, strikerName }: StrikeColumns): Strike | null {
  return strikeReason && struckAt ? { reason: strikeReason, byName: strikerName, at: struckAt } : null
}
export type StrikeColumns = { strikeReason: string | null; struckAt: Date | null; strikerName: string | null }

/** How something came into the log: for which organisation, by whom and when; and out of it again. */
export type Telling = {
  id: string
  organisation: string
  recordedBy: string | null
  recorderName: string | null
  recordedAt: Date
  strike: Strike | null
}

export type ToldDeviation = Telling & Deviation
export type ToldConfirmation = Telling & Stretch
export type ToldCount = Telling & Stretch & { count: number; estimated: boolean }

/**
 * What was told about a commitment beside the occurrences, by its noun; the
 * latest days first, of the same days the newest first, struck facts among them.
 */
export type ToldFacts = {
  deviation: ToldDeviation[]
  noNeedConfirmation: ToldConfirmation[]
  occasionCount: ToldCount[]
}
export type ToldNoun = keyof ToldFacts

/** What is said of a commitment itself rather than told of what was done: when it rests, and what it covers. */
export type KeptNoun = 'pause' | 'coverageUnit'

/** Whether something that was told still stands. */
export function stands({ strike }: Pick<Telling, 'strike'>): boolean {
  return strike === null
}

const below: Record<ToldNoun | KeptNoun, string> = {
  deviation: 'deviation',
  noNeedConfirmation: 'no-need',
  occasionCount: 'occasion-counts',
  pause: 'pause',
  coverageUnit: 'coverage-units',
}

/** Where something that was told is struck: below the form that it was told in. */
export function addressOfStrike(commitment: string, noun: ToldNoun | KeptNoun, id: string): string {
  return `/app/log/${commitment}/${below[noun]}/${id}/strike`
}
