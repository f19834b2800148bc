import type { Stretch } from '../calendar.ts'
import type { Deviation } from './deviation.rules.ts'

/** Who crossed something out, when and why. It stays in the log, and is as if never told. */
export type Strike = { reason: string; byName: string | null; at: Date }

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
export type ToldCount = Telling & Stretch & { count: number }

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

/** Whether something that was told still stands. */
export function stands({ strike }: Pick<Telling, 'strike'>): boolean {
  return strike === null
}

const below: Record<ToldNoun, string> = {
  deviation: 'deviation',
  noNeedConfirmation: 'no-need',
  occasionCount: 'occasion-counts',
}

/** Where something that was told is struck: below the form that it was told in. */
export function addressOfStrike(commitment: string, noun: ToldNoun, id: string): string {
  return `/app/log/${commitment}/${below[noun]}/${id}/strike`
}
