import { wordsOnly } from './keys.rules.ts'
import type { AgreementReading, Item, Question } from './rules.ts'

/** What is longer cannot be compared at a glance. */
const longestShown = 200

/**
 * A badly scanned text was repaired before it was read, and a person has to see that it was.
 *
 * Asked once, at the place that was damaged most: its words as they stand, and
 * as values how they were read and how many of the proposals were repaired.
 */
export function damageQuestion({ damaged, ...lists }: Omit<AgreementReading, 'questions'>): Question[] {
  if (!damaged) return []
  const items = Object.values(lists).flatMap((list) => (Array.isArray(list) ? (list as Item[]) : []))
  const repaired = items.filter(isRepaired)
  const short = repaired.filter(({ text }) => text.length <= longestShown)
  const [worst] = (short.length > 0 ? short : repaired).toSorted(
    (one, other) => damageOf(other) - damageOf(one),
  )
  return [
    {
      code: 'textDamaged',
      text: worst?.text ?? '',
      sure: 0.9,
      about: repaired.map(({ key }) => key),
      values: worst ? [worst.repaired ?? '', `${repaired.length}`] : [],
    },
  ]
}

/** Other words than those printed, not only a hyphen less. */
function isRepaired({ text, repaired }: Item): boolean {
  return repaired !== undefined && wordsOnly(repaired) !== wordsOnly(text)
}

/** How much of it had to be mended: the share of its printed words that are read otherwise. */
function damageOf({ text, repaired = text }: Item): number {
  const read = new Set(repaired.split(' '))
  const printed = text.split(' ')
  return printed.filter((word) => !read.has(word)).length / printed.length
}
