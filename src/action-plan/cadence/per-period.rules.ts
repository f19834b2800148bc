import { everyPeriod } from './every-period.rules.ts'
import { type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import { spanAt } from './period-spans.rules.ts'
import type { Period, Window } from './rules.ts'
import type { Token } from './tokens.rules.ts'

/** "per skola och läsår", "pr. klub og halvår", "per ärende och månad": the thing first, then the period. */
export const perThingAndPeriod: PhraseRule = (tokens, at) => {
  if (
    !/^(?:per|pr|\/)$/.test(wordAt(tokens, at)) ||
    !/^(?:och|og|samt|&|\+|\/)$/.test(wordAt(tokens, at + 2))
  )
    return null
  const thing = tokens[at + 1]!
  const span = thing.kind === 'word' && !thing.sense.period ? spanAt(tokens, at + 3) : null
  if (!span) return null
  return {
    meaning: {
      is: 'rate',
      period: span.period,
      everyN: 1,
      comparator: 'none',
      alone: false,
      loose: false,
      per: thing.sense.coverage ?? thing.raw,
    },
    next: span.next,
  }
}

/** "per månad", "/år", "pr. kvartal", "i veckan", "om ugen", "under året", "i løbet af skoleåret", "om året". */
export const perPeriod: PhraseRule = (tokens, at) => {
  const word = wordAt(tokens, at)
  let place = at + 1
  const per = /^(?:per|pr|\/|p)$/.test(word)
  if (per) {
    if (/^(?:en|et|ett)$/.test(wordAt(tokens, place))) place += 1
  } else if (/^(?:i|om|under|på|inom|over|över|gennem|genom)$/.test(word)) {
    if (
      /^(?:løbet|loppet|löpet)$/.test(wordAt(tokens, place)) &&
      /^(?:av|af)$/.test(wordAt(tokens, place + 1))
    )
      place += 2
    if (timesIn(tokens, at, place)) return perDayPart(tokens, place)
    if (/^(?:hela|hele|det)$/.test(wordAt(tokens, place))) return null
    if (/^(?:varje|hver|hvert|alla|alle|samtliga|samtlige)$/.test(wordAt(tokens, place)))
      return everyPeriod(tokens, place)
    if (/^(?:kommande|kommende|nuvarande|innevarande)$/.test(wordAt(tokens, place))) return null
  } else return null
  const sense = senseAt(tokens, place)
  // "två gånger i år": this year; "i år 7" is a class.
  if (word === 'i' && wordAt(tokens, place) === 'år' && tokens[place + 1]?.kind !== 'number')
    return {
      meaning: { is: 'rate', period: 'year', everyN: 1, comparator: 'none', alone: false, loose: true },
      next: place + 1,
    }
  if (per && sense.dayPart && !sense.period) return perDayPart(tokens, place)
  // "en gång per 14 dagar"
  if (per && sense.number && sense.number > 1 && sense.number <= 60 && senseAt(tokens, place + 1).period)
    return everyNth(sense.number, tokens, place + 1)
  const span = spanAt(tokens, place)
  if (
    span?.period === 'half-year' &&
    /^(?:i|af|av)$/.test(wordAt(tokens, span.next)) &&
    senseAt(tokens, span.next + 1).period?.period === 'school-year'
  )
    // "pr. halvår i skoleåret" is how Danes say a term.
    return {
      meaning: { is: 'rate', period: 'term', everyN: 1, comparator: 'none', alone: false, loose: false },
      next: span.next + 2,
    }
  if (!span || (sense.season && !sense.period)) return null
  // "1 g. i kvt."
  const short = /^(?:kvt|mån|md|mdr)$/.test(wordAt(tokens, place))
  if (!per && !short && (!sense.period?.definite || span.period === 'agreement')) return null
  return {
    meaning: { is: 'rate', period: span.period, everyN: 1, comparator: 'none', alone: false, loose: !per },
    next: span.next,
  }
}

/** "två gånger under kvällen", "et par gange i løbet af natten": a number of times in one part of the day. */
function timesIn(tokens: readonly Token[], at: number, place: number): boolean {
  const { dayPart, period, weekdays } = senseAt(tokens, place)
  const during = wordAt(tokens, at) === 'under' || place > at + 1
  return during && !!dayPart && !period && !weekdays && senseAt(tokens, at - 1).times === 'time'
}

function perDayPart(tokens: readonly Token[], place: number): ReturnType<PhraseRule> {
  const window: Window = { dayParts: [senseAt(tokens, place).dayPart!] }
  return {
    meaning: { is: 'rate', period: 'day', everyN: 1, comparator: 'none', alone: false, loose: false, window },
    next: place + 1,
  }
}

/** "veckans", "årets": the period of which something is a part. */
export const genitivePeriods: Record<string, Period> = {
  veckans: 'week',
  ugens: 'week',
  ukens: 'week',
  månadens: 'month',
  månedens: 'month',
  kvartalets: 'quarter',
  terminens: 'term',
  årets: 'year',
}

/** "tre av veckans dagar", "to af ugens aftener": so many in each. */
export const ofItsDays: PhraseRule = (tokens, at) => {
  const period = genitivePeriods[wordAt(tokens, at + 1)]
  const { duration, dayPart, weekdays, period: part } = senseAt(tokens, at + 2)
  if (!/^(?:av|af)$/.test(wordAt(tokens, at)) || !period || !(duration || dayPart || weekdays || part))
    return null
  return {
    meaning: { is: 'rate', period, everyN: 1, comparator: 'none', alone: false, loose: false },
    next: at + 3,
  }
}

function everyNth(every: number, tokens: readonly Token[], at: number): ReturnType<PhraseRule> {
  const span = spanAt(tokens, at)
  if (!span) return null
  const weeks = span.period === 'day' && every % 7 === 0
  const [period, everyN] = weeks ? (['week', every / 7] as const) : [span.period, every]
  return {
    meaning: { is: 'rate', period, everyN, comparator: 'none', alone: false, loose: false },
    next: span.next,
  }
}
