import { isParticiple } from './field-words.rules.ts'
import { type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

const future =
  /^(?:ska|skall|skal|kommer|vil|vill|lovar|lover|bör|bør|mål|målet|målsättning|målsætningen|målsetning|utlovade|planeras|planlægges|målvärde|måltal|ambitionen|avser|åtar|förbinder)$/
const validity =
  /^(?:gäller|gælder|gjelder|löper|giltig|giltigt|giltighetstid|gyldig|mandatperiod|mandatperioden|mandattid|mandattiden|valperiod|valperioden|valgperiode|tidsrum|uppsägning|uppsägningstid|uppsägningstiden|opsigelse|opsigelsesvarsel|varsel|oppsigelse|varer|varar|träder|træder|undertecknas|undertecknad|underskrevs)$/

/** What was and what shall be; what is only how long something holds. */
export const telling: PhraseRule = (tokens, at) => {
  const { word, sense, kind } = tokens[at]!
  if (kind === 'mark')
    return /^[.;!?]$/.test(word) ? meant('stop') : /^[,:()-]$/.test(word) ? meant('pause') : null
  if (future.test(word)) return meant('future')
  if (validity.test(word)) return meant('validity')
  // "Genomfört 57 insatser": a report leaves "har" out.
  const begins = at === 0 || /^[.;:•–-]$/.test(wordAt(tokens, at - 1))
  if (sense.past || (begins && isParticiple(word) && senseAt(tokens, at + 1).number !== undefined))
    return meant('past')
  if (
    /^(?:sidste|förra|senaste|seneste|siste|föregående|fjorårets|tidigare|forrige)$/.test(word) &&
    lastYear(tokens, at + 1)
  )
    return meant('past')
  if (/^(?:har|hade|havde|er|är|hadde)$/.test(word) && completed(tokens, at + 1)) return meant('past')
  return null

  function meant(is: 'stop' | 'pause' | 'future' | 'validity' | 'past') {
    return { meaning: { is }, next: at + 1 }
  }
}

function lastYear(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + 2; place++)
    if (/^(?:year|month|week|half-year|quarter|term)$/.test(senseAt(tokens, place).period?.period ?? ''))
      return true
  return /^(?:års)$/.test(wordAt(tokens, at)) || /^åren$/.test(wordAt(tokens, at + 1))
}

function completed(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place < at + 4 && tokens[place] && tokens[place]!.kind !== 'mark'; place++)
    if (isParticiple(wordAt(tokens, place))) return true
  return false
}
