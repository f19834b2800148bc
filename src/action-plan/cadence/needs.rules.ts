import { byArrangement, maybeAsked, wishedFor } from './asking.rules.ts'
import { opensCondition, turnedAround } from './conditions.rules.ts'
import { incident } from './field-words.rules.ts'
import { happenedAt } from './happenings.rules.ts'
import { type PhraseRule, printed, senseAt, wordAt } from './marks.rules.ts'
import { comparatorAt, numberAt } from './number-words.rules.ts'
import { rate } from './rates.rules.ts'
import type { Token } from './tokens.rules.ts'

const needLead =
  /^(?:så|som|vid|ved|efter|etter|utifrån|på|om|enligt|utefter|när|når|hvis|då|såfremt|dersom|ifall|iht|i|hvor|där|ut|under)$/
const clauseLead = /^(?:hvis|såfremt|dersom|ifall|om|när|når|då|hvor|skulle|skulde)$/
const trigger =
  /^(?:uppkommer|kräver|uppstår|uppstå|opstår|oppstår|opstå|inträffar|indtræffer|inntreffer|finns|anmäls|krävs|tillåter|tillader|tillater|medger|räcker|kræver|krever|kræves|påkallar|tilsiger|föranleder|situationen|kontaktes|kontaktas|larm|behöver|beder|ber|efterfrågar|efterspørger|misstanke|mistanke)$/

/** Waits for a need or a wish: "vid behov", "på förekommen anledning", "hvis der opstår akutte situationer", "ad hoc". */
export const demand: PhraseRule = (tokens, at) => {
  const word = wordAt(tokens, at)
  if (word === 'ad' && wordAt(tokens, at + 1) === 'hoc') return said(at + 2)
  if (/^behovs(?:styr|baser|anpass|pröv)/.test(word)) return said(at + 1)
  if (word === 'kan' && maybeAsked(tokens, at + 1)) return said(at + 3)
  if (turnedAround(tokens, at)) return said(at + 1)
  // "i mån av tid": it waits for what allows it.
  if (word === 'i' && wordAt(tokens, at + 1) === 'mån' && /^(?:av|om)$/.test(wordAt(tokens, at + 2)))
    return said(at + 4)
  const arranged = byArrangement(tokens, at)
  if (arranged) return said(arranged)
  const many = incidentsAt(tokens, at)
  if (many) return said(many)
  if (!needLead.test(word)) return null
  if (
    word === 'i' &&
    !/^(?:mån|fall|fald|tilfælde|tilfelle|händelse)$/.test(wordAt(tokens, at + 1)) &&
    !/^de$/.test(wordAt(tokens, at + 1))
  )
    return null
  if (
    /^i$/.test(word) &&
    /^(?:tilfælde|tilfelle|händelse)$/.test(wordAt(tokens, at + 1)) &&
    /^(?:av|af)$/.test(wordAt(tokens, at + 2))
  )
    return said(at + 4)
  const midway =
    at > 0 &&
    tokens[at - 1]!.kind === 'word' &&
    !/^(?:och|og|samt|men|dock|dog|eller)$/.test(wordAt(tokens, at - 1))
  const ofTheSituation = /^(?:det|läget|situationen|någon|något|så|detta)$/.test(wordAt(tokens, at + 1))
  const about = !ofTheSituation && !isNeedOrWish(tokens, at + 1) && !isNeedOrWish(tokens, at + 2)
  if (word === 'om' && midway && about) return null
  if (word === 'om' && opensCondition(tokens, at)) return said(at + 2)
  // "så ofta det behövs", "så långt resurserna räcker"
  const asOften = word === 'så' && /^(?:oft[ae]|långt|langt|vidt)$/.test(wordAt(tokens, at + 1))
  // "så snart någon efterfrågar det"; what is only noticed so soon is an occasion.
  const asSoon = word === 'så' && wordAt(tokens, at + 1) === 'snart'
  if (asSoon && !wishedFor(tokens, at + 2)) return null
  if (word === 'så' && !asOften && !asSoon) return null
  const clause = asOften || asSoon || clauseLead.test(word)
  const always = /^(?:hvis|såfremt|dersom|ifall)$/.test(word)
  // "när skolan får vetskap om hot kontaktas polisen": what happens was told before the verb.
  const happened = asSoon ? null : happenedAt(tokens, at)
  const reach = clause ? 12 : word === 'som' ? 2 : 5
  for (let place = at + 1; place < at + reach && tokens[place]; place++) {
    // "når politiet vurderer, at der er behov": the comma before "at" ends nothing.
    if (
      clause &&
      wordAt(tokens, place) === ',' &&
      (asOften || /^(?:at|att)$/.test(wordAt(tokens, place + 1)))
    )
      continue
    if (tokens[place]!.kind === 'mark' && /^[,.;:]$/.test(wordAt(tokens, place)))
      return always ? said(place) : null
    const { demand: kind, number } = senseAt(tokens, place)
    const anledning =
      /^(?:anledning|foranledning)$/.test(wordAt(tokens, place)) &&
      (clause ||
        /^(?:förekommen|given)$/.test(wordAt(tokens, place - 1)) ||
        (word === 'på' && place === at + 1 && /^(?:av|af)$/.test(wordAt(tokens, place + 1))))
    if (
      (kind === 'need' && !demandOfSomeone(tokens, place)) ||
      kind === 'wish' ||
      anledning ||
      (clause && isInUse(tokens, place)) ||
      (clause && trigger.test(wordAt(tokens, place)) && (happened === null || place < happened))
    )
      return said(place + 1)
    if (!clause && number !== undefined && !senseAt(tokens, place).article) return null
    // "på platser med särskilt behov": the need is the place's.
    if (!clause && /^(?:med|av|af|hos|som|för|for)$/.test(wordAt(tokens, place))) return null
  }
  return always ? said(Math.min(at + reach, tokens.length)) : null

  function said(next: number) {
    let end = next
    while (end < at + 14 && tokens[end]?.kind === 'word') end += 1
    return {
      meaning: { is: 'demand' as const, condition: printed(tokens, at, end) },
      next: Math.min(next, tokens.length),
    }
  }
}

/** "ved tre eller flere indbrud", "om tre anmälningar kommer in", "vid fler än fem anmälningar per vecka": what must have happened first. */
function incidentsAt(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:vid|ved|efter|etter|om|när|når|hvis|dersom)$/.test(wordAt(tokens, at))) return null
  const start = comparatorAt(tokens, at + 1)?.next ?? at + 1
  const number = numberAt(tokens, start)
  if (!number || number.article) return null
  let place = number.next
  if (/^eller$/.test(wordAt(tokens, place)) && /^(?:fler|flera|flere)$/.test(wordAt(tokens, place + 1)))
    place += 2
  for (let look = place; look < place + 2; look++)
    if (incident.test(wordAt(tokens, look))) return rate(tokens, look + 1)?.next ?? look + 1
  return null
}

function isNeedOrWish(tokens: readonly Token[], at: number): boolean {
  return senseAt(tokens, at).demand !== undefined
}

/** "når der er brug for det": Danes and Norwegians say "use for" of a need. */
function isInUse(tokens: readonly Token[], at: number): boolean {
  return /^(?:brug|bruk)$/.test(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'for'
}

/** "efter behoven hos" is a reason, but "i behov av stöd" is a person's state. */
function demandOfSomeone(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === 'behov' &&
    wordAt(tokens, at - 1) === 'i' &&
    /^(?:av|af)$/.test(wordAt(tokens, at + 1))
  )
}
