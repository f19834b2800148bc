import { type PhraseRule, printed, senseAt, wordAt } from './marks.rules.ts'
import { comparatorAt } from './number-words.rules.ts'
import { shareAt } from './shares-of-shifts.rules.ts'

/**
 * What narrows a promise and no cadence can hold. It is marked, so that a person
 * is asked about it instead of its being lost.
 */

/** Times that follow a school's or an office's hours, which no calendar here holds. */
const hoursOfOthers =
  /^(?:termin(?:erna|stid|stiden)|läsårstid|sko(?:l|le)(?:tid|tiden|timer|dagar|dagarna|dage|dagene)|undervisningstid(?:en)?|arbe(?:ts|jds)tid(?:en)?|kontorstid(?:en)?|(?:åbnings|öppet)tid(?:en|erna|erne)?)$/

/** "under terminstid", "i skoletiden". */
export const inOthersHours: PhraseRule = (tokens, at) => {
  if (!/^(?:under|i|på|inom|inden|utanför|udenfor)$/.test(wordAt(tokens, at))) return null
  const place = wordAt(tokens, at + 1) === 'for' ? at + 2 : at + 1
  if (!hoursOfOthers.test(wordAt(tokens, place))) return null
  return { meaning: { is: 'unread', words: printed(tokens, at, place + 1) }, next: place + 1 }
}

const things =
  /(?:butik|krog|förening|forening|verksamhet|virksomhed|institution|klubb|klub|afdeling|gård|restaurang|restaurant)(?:ar|er|en|e|k)?(?:na|ne|ene|s)?$/

/** "minst hälften av skolorna", "mindst to tredjedele af klasserne": a share of all there are. */
export const shareOfThings: PhraseRule = (tokens, at) => {
  const start = /^(?:på|i|vid|ved|hos|till|til)$/.test(wordAt(tokens, at)) ? at + 1 : at
  const share = shareAt(tokens, comparatorAt(tokens, start)?.next ?? start)
  if (!share || !/^(?:av|af)$/.test(wordAt(tokens, share.next))) return null
  let place = share.next + 1
  while (/^(?:alla|alle|samtliga|samtlige|de|kommunens|byens|stadens)$/.test(wordAt(tokens, place)))
    place += 1
  // "hälften av kontrollerna ska ske på helger": of what is counted elsewhere.
  if (senseAt(tokens, place).activity) return { meaning: { is: 'look-alike' }, next: place + 1 }
  if (!senseAt(tokens, place).coverage && !things.test(wordAt(tokens, place))) return null
  return { meaning: { is: 'unread', words: printed(tokens, at, place + 1) }, next: place + 1 }
}
