import { type PhraseRule, senseAt, wordAt } from './marks.rules.ts'

const more = /^(?:stigende|højere|høyere|større|ökad|högre|større|økende|stor|hög|høj)$/

/** "löpande", "året rundt", "dygnet runt", "med jævne mellemrum", "hela tiden". */
export const goingOn: PhraseRule = (tokens, at) => {
  const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (
    /^(?:hela|hele)$/.test(first) &&
    (senseAt(tokens, at + 1).period?.definite || /^(?:tiden|tida|tiden|sommaren|vintern)$/.test(second))
  )
    return on(2, false)
  if (/^(?:året|døgnet|dygnet)$/.test(first) && /^(?:runt|rundt|om)$/.test(second)) return on(2, false)
  // "med jämna mellanrum", "med passende mellemrum" – but "tre månaders mellanrum" tells how long.
  if (/\p{L}{2}(?:a|e)$/u.test(first) && /^(?:mellemrum|mellanrum|mellomrom)$/.test(second))
    return on(2, false)
  // "då och då", "af og til"
  if (
    /^(?:då och då|av och till|nu och då|af og til|nu og da|av og til)$/.test(
      `${first} ${second} ${wordAt(tokens, at + 2)}`,
    )
  )
    return on(3, false)
  // "vara på plats", "til stede", "i stigende grad": nothing is told but that it is so.
  if (/^(?:på plats|på plass|til stede|till hands)$/.test(`${first} ${second}`)) return on(2, true)
  if (
    first === 'i' &&
    more.test(second) &&
    /^(?:grad|udstrækning|utsträckning|omfattning|omfang)$/.test(wordAt(tokens, at + 2))
  )
    return on(3, true)
  const { vague } = senseAt(tokens, at)
  // "hvor ofte" asks; "så ofta som" compares.
  if (/^oft[ae]$/.test(first) && /^(?:hur|hvor|så)$/.test(wordAt(tokens, at - 1))) return null
  // "projektet pågår i tre år" tells how long it lasts.
  const numbered = (senseAt(tokens, at + 1).number ?? senseAt(tokens, at + 2).number) !== undefined
  const lasts = /^pågår$/.test(first) && (numbered || /^(?:fram|till|tom)$/.test(second))
  if (lasts) return null
  return vague ? on(1, vague === 'weak') : null

  function on(length: number, weak: boolean) {
    return { meaning: { is: 'going-on' as const, weak }, next: at + length }
  }
}

/** "i snitt över året", "i gennemsnit". */
export const average: PhraseRule = (tokens, at) => {
  const place = /^(?:i|på)$/.test(wordAt(tokens, at)) ? at + 1 : at
  if (
    !/^(?:snitt|genomsnitt|gennemsnit|gjennomsnitt|medeltal|gns|genomsnittligt|genomsnittlig|gennemsnitlig|gennemsnitligt)$/.test(
      wordAt(tokens, place),
    )
  )
    return null
  const { period } = senseAt(tokens, place + 2)
  const judged = /^(?:över|over|under|på|i|sett)$/.test(wordAt(tokens, place + 1)) && period?.definite
  return { meaning: { is: 'average', period: judged ? period.period : null }, next: place + (judged ? 3 : 1) }
}

/** "24/7", which would else be the 24th of July. */
export const roundTheClock: PhraseRule = (tokens, at) => {
  if (wordAt(tokens, at) !== '24' || wordAt(tokens, at + 1) !== '/' || wordAt(tokens, at + 2) !== '7')
    return null
  return { meaning: { is: 'going-on', weak: false }, next: at + 3 }
}
