import { type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import { isParticiple } from './past-words.rules.ts'
import type { Token } from './tokens.rules.ts'

const future =
  /^(?:ska|skall|skal|kommer|vil|vill|lovar|lover|bör|bør|mål|målet|målsättning|målsætningen|målsetning|utlovade|planeras|planlægges|målvärde|måltal|ambitionen|avser|åtar|förbinder)$/
/** Done by somebody, now or later: "installeras", "etableres". */
const doing =
  /^(?:tas|ges|sker|invigs|startar|öppnar|åbner|\p{L}*(?:görs|hålls|läggs|byggs|sätts|holdes|laves|tages|gives|sættes|sendes|bygges|føres|åbnes)|\p{L}{3,}(?:[^aeiouyåäö]as|förs|ggs|bjuds|skrivs|[aeio]res|bejdes))$/u

/** How an agreement is ended; nothing in such a sentence is owed. */
const ending =
  /^(?:uppsägning|uppsägningstid|uppsägningstiden|uppsägningen|sägs|uppsägs|opsigelse|opsigelsen|opsiges|opsige|oppsigelse|opsigelsesvarsel)$/
const validity =
  /^(?:gäller|gælder|gjelder|löper|løber|giltig|giltigt|giltighetstid|gyldig|mandatperiod|mandatperioden|mandattid|mandattiden|valperiod|valperioden|valgperiode|funktionsperiode|funktionsperioden|funksjonsperiode|tidsrum|varsel|varer|varar|träder|træder|undertecknas|undertecknad|underskrevs)$/

/** What was and what shall be; what is only how long something holds. */
export const telling: PhraseRule = (tokens, at) => {
  const { word, sense, kind } = tokens[at]!
  if (kind === 'mark')
    return /^[.;!?]$/.test(word) ? meant('stop') : /^[,:()-]$/.test(word) ? meant('pause') : null
  if (future.test(word)) return meant('future')
  if (doing.test(word)) return meant('doing')
  if (ending.test(word)) return meant('ending')
  if (validity.test(word)) return meant('validity')
  // "Genomfört 57 insatser": a report leaves "har" out.
  // "Resultat: 84 kontroller", "Utfall 2023": a report's figures; "resultatet redovisas i mars" is none.
  const figures = /^(?:resultat|resultatet|utfall|utfallet)$/.test(word)
  if (figures && (wordAt(tokens, at + 1) === ':' || senseAt(tokens, at + 1).number !== undefined))
    return meant('past')
  const begins = at === 0 || /^[.;:•–-]$/.test(wordAt(tokens, at - 1))
  if (sense.past || (begins && isParticiple(word) && senseAt(tokens, at + 1).number !== undefined))
    return meant('past')
  if (
    /^(?:sidste|förra|senaste|seneste|siste|föregående|fjorårets|tidigare|forrige)$/.test(word) &&
    lastYear(tokens, at + 1)
  )
    return meant('past')
  // "att vi utfört 40 kontroller": Swedish leaves "har" out of such a clause.
  if (word === 'vi' && isParticiple(wordAt(tokens, at + 1))) return meant('past')
  const perfect =
    (/^(?:er|är)$/.test(word) && completed(tokens, at + 1, 4)) ||
    (/^(?:har|hade|havde|hadde)$/.test(word) && completed(tokens, at + 1, 9))
  if (perfect) return meant(isByThen(tokens, at) ? 'future' : 'past')
  // "i fjol", "i fjor"
  if (word === 'i' && /^fjo[lr]$/.test(wordAt(tokens, at + 1)))
    return { meaning: { is: 'past' }, next: at + 2 }
  return null

  function meant(is: 'stop' | 'pause' | 'future' | 'doing' | 'validity' | 'ending' | 'past') {
    return { meaning: { is }, next: at + 1 }
  }
}

/** "inden udgangen af 2025 er der opsat …", "senast i mars har kommunen inrättat …": what will be done by then. */
function isByThen(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 8) && tokens[place]!.kind !== 'mark'; place--)
    if (/^(?:senast|senest|inden|innen)$/.test(wordAt(tokens, place)))
      return /^(?:er|är|har)$/.test(wordAt(tokens, at))
  return false
}

function lastYear(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + 2; place++)
    if (/^(?:year|month|week|half-year|quarter|term)$/.test(senseAt(tokens, place).period?.period ?? ''))
      return true
  return /^(?:års)$/.test(wordAt(tokens, at)) || /^åren$/.test(wordAt(tokens, at + 1))
}

/** A participle within the next words: "har vi vid tre tillfällen besökt". */
function completed(tokens: readonly Token[], at: number, reach: number): boolean {
  for (let place = at; place < at + reach && tokens[place]; place++) {
    if (tokens[place]!.kind === 'mark' && wordAt(tokens, place) !== '-') return false
    if (/^(?:som|att|at|ska|skal|skall)$/.test(wordAt(tokens, place))) return false
    if (isParticiple(wordAt(tokens, place))) return true
  }
  return false
}
