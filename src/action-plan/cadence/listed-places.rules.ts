import { joins, type PhraseRule, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/**
 * Places named one by one, each of which is owed a count: "på hemsidor och i
 * Norrbladet 2 gånger per år" is twice in each of two channels, "1 gång per år på
 * föräldramöten och personalträffar" once at each of two kinds of meeting.
 */

const lead = /^(?:i|på|via|genom|gennem|igennem|vid|ved|till|til)$/

/** Where the public is told: websites, papers, social media. A paper goes by its ending. */
const channel =
  /^(?:webb(?:en|plats(?:en|er|erna)?|sid(?:an|a|or|orna)?)|hemsid(?:a|an|or|orna)|hjemmesid(?:e|en|er|erne)|.+(?:tidning|avis)(?:en|ar|arna|er|erne)?|tidning(?:en|ar|arna)?|avis(?:en|er|erne)?|\p{L}{3,}blad(?:et|en|ene)?|facebook|instagram|nyhetsbrev(?:et)?|nyhedsbrev(?:et)?|affisch(?:er|erna)?|plakat(?:er|erne)?)$/u

/** Meetings of certain people, named by whose they are: a kind of its own each. */
const meeting =
  /^\p{L}{3,}(?:möten(?:a)?|träffar(?:na)?|møder(?:ne)?|møter|møtene|samlingar(?:na)?|samlinger(?:ne)?)$/u

/** Two or more such places from here on: where the list ends; null where there is no list. */
function endOfList(tokens: readonly Token[], at: number, place: RegExp): number | null {
  let next = lead.test(wordAt(tokens, at)) ? at + 1 : at
  let found = 0
  while (place.test(wordAt(tokens, next))) {
    found += 1
    const end = next + 1
    if (!joins.test(wordAt(tokens, end))) return found > 1 ? end : null
    next = lead.test(wordAt(tokens, end + 1)) ? end + 2 : end + 1
    if (!place.test(wordAt(tokens, next))) return found > 1 ? end : null
  }
  return null
}

/** "på hemsidor och i Norrbladet", "via facebook, webben och lokaltidningen". */
export const listedChannels: PhraseRule = (tokens, at) => {
  const next = lead.test(wordAt(tokens, at)) ? endOfList(tokens, at, channel) : null
  return next === null ? null : { meaning: { is: 'per', per: 'channel' }, next }
}

/** "på föräldramöten och personalträffar": where no number is told, at each of the meetings. */
export const listedMeetings: PhraseRule = (tokens, at) => {
  const next = lead.test(wordAt(tokens, at)) ? endOfList(tokens, at, meeting) : null
  if (next === null) return null
  return {
    meaning: { is: 'occasion', per: tokens[at + 1]!.raw, strong: false, kinds: 'kind of meeting' },
    next,
  }
}
