import { isFigure, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import { comparatorAt, numberAt } from './number-words.rules.ts'
import { rate } from './rates.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Numbers that tell no cadence by what they measure: ages, money, percentages, telephones, lengths of time, shares. */

/** "per 100 km2", "per 1 000 invånare": what a figure is reckoned on; the rate stands elsewhere. */
export const ratio: PhraseRule = (tokens, at) => {
  const next = endOfRatio(tokens, at)
  return next === null ? null : { meaning: { is: 'look-alike' }, next }
}

/** "en gång till", "endnu en gang": once more than before is no pace. */
export const onceMore: PhraseRule = (tokens, at) => {
  const [first, second, third] = [0, 1, 2].map((step) => wordAt(tokens, at + step))
  const again = senseAt(tokens, at).article && /^g[åa]ng$/.test(second!) && /^till?$/.test(third!)
  const also = /^(?:ännu|endnu|enda|nok|ytterligare)$/.test(first!) && senseAt(tokens, at + 1).article
  if (again && (!tokens[at + 3] || !senseAt(tokens, at + 3).number))
    return { meaning: { is: 'look-alike' }, next: at + 3 }
  return also && /^g[åa]ng$/.test(third!) ? { meaning: { is: 'look-alike' }, next: at + 3 } : null
}

function endOfRatio(tokens: readonly Token[], at: number): number | null {
  if (!/^(?:per|pr)$/.test(wordAt(tokens, at)) || !isFigure(tokens[at + 1])) return null
  if (!senseAt(tokens, at + 2).measure) return null
  // "km2"
  return wordAt(tokens, at + 3) === '2' ? at + 4 : at + 3
}

/** "13-19 år", "12 000 kr. per månad", "10 procent", "två timmar", "fire af ti", "010-123 45 67". */
export const measured: PhraseRule = (tokens, at) => {
  const outOf = wholeOf(tokens, at)
  if (outOf !== null) return { meaning: { is: 'look-alike' }, next: outOf }
  const between = /^(?:mellan|mellem|mellom)$/.test(wordAt(tokens, at))
  const bound = comparatorAt(tokens, at)
  const start = between ? at + 1 : (bound?.next ?? at)
  const first = numberAt(tokens, start)
  if (!first) return null
  let place = first.next
  if (/^(?:-|\/|till|til|och|og|:)$/.test(wordAt(tokens, place)))
    place = numberAt(tokens, place + 1)?.next ?? place
  // "två och två", "to og to": how they go, not how often.
  const pairs = /^(?:och|og)$/.test(wordAt(tokens, first.next)) ? numberAt(tokens, first.next + 1) : null
  if (pairs?.value === first.value) return { meaning: { is: 'look-alike' }, next: pairs.next }
  const figures = figuresFrom(tokens, start)
  if (figures >= 3 && telephone(tokens, start))
    return { meaning: { is: 'look-alike', contact: true }, next: start + figures }
  if (/^(?:av|af)$/.test(wordAt(tokens, place)) && numberAt(tokens, place + 1) && (!first.article || bound)) {
    const whole = numberAt(tokens, place + 1)!
    return { meaning: { is: 'look-alike' }, next: whole.next }
  }
  // "sex insatser à två timmar per månad": how long each takes; the rate belongs to what went before.
  if (/^(?:à|vardera)$/.test(wordAt(tokens, at - 1)) && senseAt(tokens, place).duration)
    return { meaning: { is: 'look-alike' }, next: place + 1 }
  // "0,78 kontroller per dag": nobody promises a part of a check; it is what an outcome comes to.
  if (!Number.isInteger(first.value) && senseAt(tokens, place).activity)
    return { meaning: { is: 'look-alike' }, next: rate(tokens, place + 1)?.next ?? place + 1 }
  const sense = senseAt(tokens, place)
  const word = wordAt(tokens, place)
  if (
    word === '-' &&
    /^(?:årig|årige|åriga|årigt|åring|åringar|års|timmars|dagars|timers|dages|manna|timmar)$/.test(
      wordAt(tokens, place + 1),
    )
  )
    return { meaning: { is: 'look-alike' }, next: place + 2 }
  if (/^[%‰§°€:]$/.test(word) && (word !== ':' || wordAt(tokens, place + 1) === '-'))
    return { meaning: { is: 'look-alike' }, next: skipMeasure(tokens, place + 1) }
  if (sense.measure && sense.measure !== 'people' && !first.article)
    return { meaning: { is: 'look-alike' }, next: skipMeasure(tokens, place + 1) }
  // "max 25 deltagare per tillfälle": the size of a group.
  const eachTime = senseAt(tokens, place + 2)
  if (
    sense.measure === 'people' &&
    /^(?:per|pr|\/|vid|ved)$/.test(wordAt(tokens, place + 1)) &&
    (eachTime.event || eachTime.times)
  )
    return { meaning: { is: 'look-alike' }, next: place + 3 }
  // "120 nya platser", "två prioriterade områden": nouns further on are left to the amount.
  const grade = tokens[place - 1]?.sense.ordinal !== undefined && sense.coverage === 'class'
  if (grade) return { meaning: { is: 'look-alike' }, next: place + 1 }
  if (isDuration(tokens, place)) {
    // "ca. 3 timer pr. tryghedsvandring": how long it takes, and each time.
    const each = /^(?:per|pr|\/)$/.test(wordAt(tokens, place + 1)) ? 2 : 0
    return { meaning: { is: 'look-alike' }, next: Math.min(place + 1 + each, tokens.length) }
  }
  return null
}

/** "tre kvällar av sju", "fire dage ud af fem": all there are, after the number that is promised. */
function wholeOf(tokens: readonly Token[], at: number): number | null {
  const start = wordAt(tokens, at) === 'ud' ? at + 1 : at
  if (!/^(?:av|af)$/.test(wordAt(tokens, start))) return null
  const whole = numberAt(tokens, start + 1)
  const part = senseAt(tokens, at - 2).number
  return whole && part !== undefined && part < whole.value ? whole.next : null
}

/** A length of time that nothing makes a rate of: "två timmar", "4 år" – but "15 timer ugentligt", "två dagar per vecka". */
function isDuration(tokens: readonly Token[], place: number): boolean {
  const sense = senseAt(tokens, place)
  const word = wordAt(tokens, place)
  if (!sense.duration && !sense.period) return false
  // "en helg på hösten": when it is done, not how long it takes.
  if (sense.period?.period === 'weekend') return false
  if (sense.duration === 'M' || sense.duration === 'Y') return true
  let next = endOfRatio(tokens, place + 1) ?? place + 1
  while (
    next < place + 8 &&
    next < tokens.length &&
    (tokens[next]!.kind === 'word' || wordAt(tokens, next) === '/')
  ) {
    const following = rate(tokens, next)
    if (following && following.meaning.is === 'rate')
      return following.meaning.period === 'day' && sense.duration === 'H'
    next += 1
  }
  if (sense.duration === 'H')
    return !/^(?:utlov|lov)/.test(wordAt(tokens, place + 1)) && !bigEnough(tokens, place)
  return /(?:ar|er|e|år|d|g)s?$/.test(word)
}

/** Hours by the hundred are work promised, not how long a thing takes. */
function bigEnough(tokens: readonly Token[], place: number): boolean {
  return (tokens[place - 1]?.sense.number ?? 0) >= 100
}

function figuresFrom(tokens: readonly Token[], at: number): number {
  let place = at
  while (
    place < at + 8 &&
    (isFigure(tokens[place]) || (wordAt(tokens, place) === '-' && isFigure(tokens[place + 1])))
  )
    place += 1
  return place - at
}

function telephone(tokens: readonly Token[], at: number): boolean {
  const figures = tokens.slice(at, at + 8).filter((token) => token.kind === 'number')
  return figures[0]!.raw.startsWith('0') || figures.length >= 3
}

/** The rest of what is measured: "kr. per månad", "procent per år", "km i timmen". */
function skipMeasure(tokens: readonly Token[], at: number): number {
  // "mio. kr.", "procentenheter".
  if (senseAt(tokens, at).measure) return skipMeasure(tokens, at + 1)
  const following = rate(tokens, at)
  if (following) return following.next
  if (/^(?:per|pr|\/)$/.test(wordAt(tokens, at)) && tokens[at + 1]) return at + 2
  return wordAt(tokens, at) === 'i' && senseAt(tokens, at + 1).duration === 'H' ? at + 2 : at
}
