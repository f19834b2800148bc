import { incident } from './field-words.rules.ts'
import { type PhraseRule, printed, senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

const each = /^(?:varje|hver|hvert|alla|alle|samtliga|samtlige|var|vart|envar|enhver|ethvert)$/
const inOccasion = /^(?:vid|ved|efter|etter|inför|före|før|under|på|i|forud|från|fra|till|til|för|for)$/

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
  if (first === 'forud' && second === 'for') return { next: at + 2, sure: false }
  if (/^(?:vid|ved|efter|etter|inför)$/.test(first)) return { next: at + 1, sure: false }
  return null
}

/** "vid varje möte", "efter vandringen", "i samband med skolavslutning", "fast punkt på dagsordenen", "varje anmälan". */
export const occasion: PhraseRule = (tokens, at) => {
  const after = /^(?:när|når)$/.test(wordAt(tokens, at)) ? happenedAt(tokens, at) : null
  if (after !== null)
    return { meaning: { is: 'occasion', per: printed(tokens, at + 1, after), strong: true }, next: after }
  const lead = occasionLead(tokens, at)
  const start = lead?.next ?? (inOccasion.test(wordAt(tokens, at)) ? at + 1 : at)
  const everyOne =
    each.test(wordAt(tokens, start)) && (tokens[start]!.sense.every === 1 || tokens[start]!.sense.all)
  if (!lead && !everyOne) return null
  for (let place = start + (everyOne ? 1 : 0); place < start + 6 && tokens[place]; place++) {
    const token = tokens[place]!
    if (token.kind === 'mark' && token.word !== '-') break
    if (token.sense.number !== undefined && !token.sense.article) break
    // "vid de dagliga mötena": the word itself tells how often they are.
    if (token.sense.rate && !token.sense.event && !everyOne) return null
    if (!lead && (token.sense.coverage || place > start + 2)) break
    // "på varje APT": a body's meeting by its letters.
    const letters = everyOne && place === start + 1 && /^\p{Lu}{2,}$/u.test(token.raw)
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

/** "når der har været indbrud", "när ett brott har begåtts": told as a clause. */
function happenedAt(tokens: readonly Token[], at: number): number | null {
  let incidentAt: number | null = null
  let has = false
  for (let place = at + 1; place < at + 7 && tokens[place]?.kind === 'word'; place++) {
    const word = wordAt(tokens, place)
    if (incident.test(word)) incidentAt = place
    has ||= /^(?:har|er|är|sker|skett)$/.test(word)
    if (incidentAt !== null && has) return place + 1
  }
  return null
}

/** "per termin och skola", "i varje tätort", "varje skola", "pr. boligafdeling", "i de enkelte afdelinger", "klasserna år 6-9". */
export const perThing: PhraseRule = (tokens, at) => {
  const word = wordAt(tokens, at)
  let place = at + 1
  if (/^(?:per|pr|och|og|\/)$/.test(word)) {
    if (/^(?:och|og)$/.test(word) && !senseAt(tokens, at - 1).period) return null
  } else if (each.test(word) || /^(?:enkelte|enskilda|respektive)$/.test(word)) {
    // The thing follows directly.
  } else if (senseAt(tokens, at).coverage === 'class' && /^(?:år|åk)$/.test(wordAt(tokens, at + 1))) {
    return { meaning: { is: 'per', per: 'class' }, next: at + 1 }
  } else return null
  while (/^(?:av|af|de|den|enskild|enkelt|lokal|lokala|lokale|deltagande)$/.test(wordAt(tokens, place)))
    place += 1
  const { coverage, period, number } = senseAt(tokens, place)
  if (coverage) {
    // "alla årskurs 8": the figure names the class.
    let end = place + 1
    while (
      coverage === 'class' &&
      end < place + 4 &&
      (tokens[end]?.kind === 'number' || (end > place + 1 && wordAt(tokens, end) === '-'))
    )
      end += 1
    return { meaning: { is: 'per', per: coverage }, next: end }
  }
  if (!/^(?:per|pr|\/)$/.test(word) || period || number !== undefined || tokens[place]?.kind !== 'word')
    return null
  const { event } = senseAt(tokens, place)
  return {
    meaning: event
      ? {
          is: 'occasion',
          per: word === '/' ? wordAt(tokens, place) : printed(tokens, place, place + 1),
          strong: false,
        }
      : { is: 'per', per: tokens[place]!.raw },
    next: place + 1,
  }
}

/** "med olika nyckelgrupper", "i forskellige boligområder": a repeat with the same does not count. */
export const distinct: PhraseRule = (tokens, at) => {
  if (
    !/^(?:olika|forskellige|forskjellige|skilda|ulike)$/.test(wordAt(tokens, at)) ||
    tokens[at + 1]?.kind !== 'word'
  )
    return null
  const keyGroup = /^(?:nyckelgrupp|nøglegruppe|nøkkelgruppe)/.test(wordAt(tokens, at + 1))
  const by = keyGroup ? 'key-group' : (senseAt(tokens, at + 1).coverage ?? tokens[at + 1]!.raw)
  return { meaning: { is: 'distinct', by }, next: at + 1 }
}
