import { numberIn } from '../web/written-number.rules.ts'

/**
 * A figure as it stands in a file. 0, withheld and missing are three different
 * things: nothing happened, it is not told, and nobody knows.
 */
export type Figure =
  | { state: 'counted'; count: number }
  | { state: 'withheld' }
  | { state: 'missing' }
  | { state: 'wrong'; why: 'notANumber' | 'negative' | 'notWhole' | 'tooLarge' }

/** More than every offence of a year in both countries together. */
const most = 10_000_000

/** Signs with which offices say that a figure is there but not told, and that there is none. */
const withheld =
  /^(?:\.{2,3}|…|x|\*+|<\s?\d{1,2}|1[–-][234]|(?:färre än|færre end|fewer than|under)\s\d{1,2})$/i
const none = /^[-–—]$/

/** What stands in a cell. A dash is nought, two dots are not told, one dot (it cannot occur) and an empty cell are not known. */
export function figureIn(written: string): Figure {
  const words = written.normalize('NFKC').trim()
  if (words === '' || words === '.') return { state: 'missing' }
  if (none.test(words)) return { state: 'counted', count: 0 }
  if (withheld.test(words)) return { state: 'withheld' }
  const number = numberIn(words.replace(/(?<=\d)\.0$/, ''))
  if (number === null) return { state: 'wrong', why: 'notANumber' }
  if (number < 0) return { state: 'wrong', why: 'negative' }
  if (!Number.isInteger(number)) return { state: 'wrong', why: 'notWhole' }
  return number > most ? { state: 'wrong', why: 'tooLarge' } : { state: 'counted', count: number }
}
