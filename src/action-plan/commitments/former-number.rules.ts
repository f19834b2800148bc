import { numberInWords } from '../cadence/numbers.rules.ts'
import type { Cadence } from '../cadence/rules.ts'

/**
 * Whether words still say the number of times that an amendment has changed:
 * "ti gange om måneden" once eight are owed. Residents would read the old
 * promise beside the new figures. One is not looked for except as "en gång":
 * else it is an article.
 */
export function saysFormerNumber(words: string, former: Cadence, amended: Cadence): boolean {
  const { count } = former
  if (count === null || count === amended.count) return false
  const said = words.toLowerCase()
  if (count === 1) return /(?<!\p{L})(?:en|ett|én|1) g[åa]ng(?!\p{L})/u.test(said)
  return (said.match(/\d+|\p{L}+/gu) ?? []).some((word) =>
    /\d/.test(word) ? Number(word) === count : numberInWords(word) === count,
  )
}
