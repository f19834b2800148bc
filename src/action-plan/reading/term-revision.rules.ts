import type { Day } from '../../calendar.ts'
import { daysIn } from './dates.rules.ts'
import { type Passage, part } from './script.rules.ts'

/** How an agreement says that it is to be looked over again. */
const revisedBy =
  /(?:,?\s(?:och|og|men|samt)\s)?(?:(?:den|aftalen|avtalet|överenskommelsen|parterna|parterne)\s)?(?:(?:ska|skal|skall|bör|bør)\s)?(?:(?:tages?|tas) (?:op|upp) (?:til|till|för|for) (?:revision|genforhandling|omförhandling|översyn|fornyelse|förnyelse)|revideres|revideras|genforhandles|omförhandlas|ses över|se[rs] (?:över|efter)|gennemgås|fornyes|förnyas)(?![\p{L}])/iu

/** "… og tages op til revision inden udgangen af 2026": the last day for it, and where in the sentence it begins. */
export function revisionByDay(sentence: Passage): { at: number; day: Day } | null {
  const match = revisedBy.exec(sentence.text)
  const day = match && daysIn(part(sentence, match.index, sentence.text.length))[0]
  return match && day ? { at: match.index, day: day.day } : null
}

/** "Avtalet ses över senast den 31 december 2026.": the agreement itself, by a day. */
export function isRevisedAsAWhole(sentence: Passage): boolean {
  const begins = /^(?:denn?[ea] |detta |dette )?(?:avtalet?|aftalen?|överenskommelsen?)(?!\p{L})/iu
  return begins.test(sentence.text) && revisionByDay(sentence) !== null
}
