import type { Day } from '../../../calendar.ts'
import type { ResultPicture } from '../rules.ts'

/** A result as residents read it. */
export type ToldResult = {
  id: string
  title: string
  place: string
  words: string
  seenOn: Day
  measure: string
  measureTitle: string
  focusArea: string
  pictures: Omit<ResultPicture, 'struck'>[]
}
