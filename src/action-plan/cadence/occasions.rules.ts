import { happenedAt } from './happenings.rules.ts'
import { type PhraseRule, printed, senseAt, wordAt } from './marks.rules.ts'
import { each } from './per-things.rules.ts'
import type { Token } from './tokens.rules.ts'

const inOccasion = /^(?:vid|ved|efter|etter|inför|före|før|under|på|i|forud|från|fra|till|til|för|for)$/

/** "vid särskilda tillfällen", "ved særlige lejligheder". */
const certain = /^(?:särskilda|speciella|vissa|særlige|spesielle|bestemte|visse)$/

/** "på föräldramöten", "på styregruppemøderne": the meetings of a body, at each of which it is done. */
const meetings = /(?:möten|mötena|møder|møderne|møter|møtene|träffar|träffarna|samlingarna|samlingene)$/

/** "vid förändrad lägesbild", "ved ændrede forhold": that it is another than before is what happens. */
const changed =
  /^(?:(?:för)?ändra(?:d|t|de)|ökad|ökat|ökade|ændre(?:t|de)|øge(?:t|de)|økt|økte|endre(?:t|de))$/

/** "straks ved", "omedelbart efter": what follows is what happens, whatever it is called. */
const atOnce = /^(?:straks|straxt|strax|omedelbart|omgående|genast|umiddelbart|direkt|direkte)$/

/** How many words a lead to an occasion takes, and whether it says one by itself; null where none stands here. */
function occasionLead(tokens: readonly Token[], at: number): { next: number; sure: boolean } | null {
  const [first, second, third] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)]
  if (
    first === 'i' &&
    /^(?:samband|forbindelse|anslutning|tilslutning|tilknytning|tilknytting|direkt)$/.test(second) &&
    /^(?:med|till|til)$/.test(third)
  )
    return { next: at + 3, sure: true }
  if (/^(?:fast|stående|fastlagt)$/.test(first) && /^(?:punkt|inslag|agendapunkt|del)$/.test(second))
    return { next: at + (/^(?:på|vid|i|av|af|ved)$/.test(third) ? 3 : 2), sure: true }
  if (/^(?:afslutning|avslutning)$/.test(first) && /^(?:på|af|av)$/.test(second))
    return { next: at + 2, sure: true }
  if (atOnce.test(first) && /^(?:vid|ved|efter|etter)$/.test(second)) return { next: at + 2, sure: true }
  if (first === 'på' && meetings.test(second)) return { next: at + 1, sure: false }
  if (first === 'på' && /^(?:det|den)$/.test(second) && /^(?:första|første|sista|siste|sidste)$/.test(third))
    return { next: at + 3, sure: false }
  if (first === 'forud' && second === 'for') return { next: at + 2, sure: false }
  if (/^(?:vid|ved|efter|etter|inför)$/.test(first)) return { next: at + 1, sure: false }
  return null
}

/** "vid varje möte", "efter vandringen", "i samband med skolavslutning", "fast punkt på dagsordenen", "varje anmälan". */
export const occasion: PhraseRule = (tokens, at) => {
  const after = happenedAt(tokens, at)
  if (after !== null)
    return { meaning: { is: 'occasion', per: printed(tokens, at + 1, after), strong: true }, next: after }
  const lead = occasionLead(tokens, at)
  const start = lead?.next ?? (inOccasion.test(wordAt(tokens, at)) ? at + 1 : at)
  const everyOne =
    each.test(wordAt(tokens, start)) && (tokens[start]!.sense.every === 1 || tokens[start]!.sense.all)
  if (!lead && !everyOne) return null
  // "hver gang en ny beboer flytter ind", "varje gång det händer".
  if (everyOne && /^(?:gång|gang)$/.test(wordAt(tokens, start + 1))) {
    let end = start + 2
    while (end < start + 6 && tokens[end]?.kind === 'word') end += 1
    return happens(end, true)
  }
  // "till varje nyinflyttad familj", "hver ny beboer": each time one comes.
  const newcomer =
    everyOne && /^(?:ny|nya|nye|nytt|nyt|ny(?:in|an|til|till)\p{L}+)$/u.test(wordAt(tokens, start + 1))
  if (newcomer && !senseAt(tokens, start + 2).period) return happens(start + 3, true)
  const certainTimes = certain.test(wordAt(tokens, start)) && senseAt(tokens, start + 1).times === 'occasion'
  if (lead && (certainTimes || changed.test(wordAt(tokens, start)))) return happens(start + 2, false)
  for (let place = start + (everyOne ? 1 : 0); place < start + 6 && tokens[place]; place++) {
    const token = tokens[place]!
    if (token.kind === 'mark' && token.word !== '-') break
    if (token.sense.comparator || (token.sense.number !== undefined && !token.sense.article)) break
    // "vid de dagliga mötena": the word itself tells how often they are.
    if (token.sense.rate && !token.sense.event && !everyOne) return null
    if (!lead && (token.sense.coverage || place > start + 2)) break
    // "på varje APT": a body's meeting by its letters.
    const shouted = /^\p{Lu}{2,}$/u.test(tokens[start]!.raw)
    const letters = everyOne && place === start + 1 && !shouted && /^\p{Lu}{2,}$/u.test(token.raw)
    if ((token.sense.event || letters) && !(wordAt(tokens, place + 1) === '-') && !token.sense.times)
      return happens(place + 1, everyOne || !!lead?.sure)
    if (
      place > start + 1 &&
      /^(?:ska|skal|skall|kommer|med|som|på|och|og|för|for|att|at|i|av|af|til|till|ny)$/.test(token.word)
    )
      break
    if (/^(?:att|at|det|hela|hele|minst|mindst|samråd)$/.test(token.word) && place === start) break
  }
  if (lead?.sure) return happens(lead.next + 1, true)
  if (lead && everyOne && !senseAt(tokens, start + 1).coverage) return happens(start + 2, true)
  return null

  function happens(next: number, strong: boolean) {
    return {
      meaning: { is: 'occasion' as const, per: printed(tokens, start + (everyOne ? 1 : 0), next), strong },
      next: Math.min(next, tokens.length),
    }
  }
}
