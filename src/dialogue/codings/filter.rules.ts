import type { Day } from '../../calendar.ts'
import type { SourceKind } from '../voices/rules.ts'

/** Which voices are to be coded: those nobody has read, I have not read, one has read, several read unlike, or that are settled. */
export const readings = ['uncoded', 'not-mine', 'one', 'apart', 'settled'] as const
export type ReadingAsked = (typeof readings)[number]

export function isReading(word: string): word is ReadingAsked {
  return readings.some((reading) => reading === word)
}

/** So many voices can stand on a page to be coded. */
export const pageSizes = [1, 20, 50] as const
export const usualPageSize = 20

/** What is asked for; what is left out is not asked about. */
export type CodingFilter = {
  reading?: ReadingAsked | undefined
  source?: SourceKind | undefined
  dialogue?: string | undefined
  from?: Day | undefined
  to?: Day | undefined
  /** Words or parts of words, all of which stand in the voice. */
  text?: string | undefined
}
