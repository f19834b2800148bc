import { joins, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import { comparatorAt } from './number-words.rules.ts'
import type { Period, Window } from './rules.ts'
import type { Token } from './tokens.rules.ts'

/** How often: "per månad", "varannan vecka", "hver 14. dag", "årligen", "i kvartalet", "første mandag i måneden". */

type Span = { period: Period; times: number; next: number; window?: Window }

/** A period and what it may be made of: "år", "halvt år", "halve år", "14 dagar", "kvartal". */
function spanAt(tokens: readonly Token[], at: number): Span | null {
  const word = wordAt(tokens, at)
  const sense = senseAt(tokens, at)
  if (/^hal(?:v|vt|ve|va)$/.test(word) && senseAt(tokens, at + 1).period?.period === 'year')
    return { period: 'half-year', times: 1, next: at + 2 }
  if (word === 'skol' && wordAt(tokens, at + 1) === '-') return spanAt(tokens, at + 2)
  if (sense.season && !sense.period)
    return { period: 'year', times: 1, next: at + 1, window: { named: [sense.season] } }
  if (sense.period)
    return {
      period: sense.period.period,
      times: 1,
      next: at + 1,
      ...(sense.dayPart ? { window: { dayParts: [sense.dayPart] } } : {}),
    }
  return null
}

/** "varje vecka", "var tredje helg", "hver 14. dag", "varannan måndag", "hvert halve år". */
const everyPeriod: PhraseRule = (tokens, at) => {
  const bound = comparatorAt(tokens, at)
  let place = bound?.next ?? at
  let { every } = senseAt(tokens, place)
  if (senseAt(tokens, place).all && !senseAt(tokens, place + 1).ordinal) every = 1
  if (every === undefined) return null
  place += 1
  const { ordinal } = senseAt(tokens, place)
  const plainNumber = tokens[place]?.kind === 'number' ? senseAt(tokens, place).number : undefined
  // "vart annat år", written apart.
  const other = /^(?:annan|annat|anna)$/.test(wordAt(tokens, place)) ? 2 : undefined
  const nth = ordinal ?? other ?? plainNumber
  if (every === 1 && nth !== undefined && nth <= 60) {
    every = nth
    place += 1
  }
  if (/^(?:enskild|enskilda|enkelt|enkelte|eneste)$/.test(wordAt(tokens, place))) place += 1
  const days = senseAt(tokens, place).weekdays
  if (days && every > 1) return made('week', every, place + 1, { weekdays: days })
  const { dayPart, period } = senseAt(tokens, place)
  if (dayPart && !period && !days) return made('day', every, place + 1, { dayParts: [dayPart] })
  const seasons = every === 1 ? seasonsAt(tokens, place) : null
  if (seasons) return made('year', 1, seasons.next, { named: seasons.named }, seasons.named.length)
  const span = spanAt(tokens, place)
  if (!span || span.period === 'agreement') return null
  if (span.period === 'day' && every % 7 === 0) return made('week', every / 7, span.next)
  return made(span.period, every, span.next, span.window)

  function made(period: Period, everyN: number, next: number, window?: Window, times = 1) {
    const comparator = bound?.comparator ?? 'exactly'
    return {
      meaning: {
        is: 'rate' as const,
        period,
        everyN,
        comparator,
        alone: true,
        loose: false,
        times,
        ...(window ? { window } : {}),
      },
      next,
    }
  }
}

/** "varje vår och höst": two times of the year. */
function seasonsAt(tokens: readonly Token[], at: number): { named: string[]; next: number } | null {
  const named: string[] = []
  let place = at
  for (; named.length < 4; place += 2) {
    const { season, period } = senseAt(tokens, place)
    if (!season || period) break
    named.push(season)
    if (!joins.test(wordAt(tokens, place + 1))) return { named, next: place + 1 }
  }
  return named.length > 0 ? { named, next: place - 1 } : null
}

/** "årligen", "mindst månedligt", "kvartalsvis". */
const rateWord: PhraseRule = (tokens, at) => {
  const bound = comparatorAt(tokens, at)
  const place = bound?.next ?? at
  const word = senseAt(tokens, place).rate
  if (!word) return null
  return {
    meaning: { is: 'rate', ...word, comparator: bound?.comparator ?? 'exactly', alone: true, loose: false },
    next: place + 1,
  }
}

/** "per skola och läsår", "pr. klub og halvår": the thing first, then the period. */
const perThingAndPeriod: PhraseRule = (tokens, at) => {
  if (!/^(?:per|pr|\/)$/.test(wordAt(tokens, at)) || !/^(?:och|og|\/)$/.test(wordAt(tokens, at + 2)))
    return null
  const { coverage } = senseAt(tokens, at + 1)
  const span = coverage ? spanAt(tokens, at + 3) : null
  if (!coverage || !span) return null
  return {
    meaning: {
      is: 'rate',
      period: span.period,
      everyN: 1,
      comparator: 'none',
      alone: false,
      loose: false,
      per: coverage,
    },
    next: span.next,
  }
}

/** "per månad", "/år", "pr. kvartal", "i veckan", "om ugen", "under året", "i løbet af skoleåret", "om året". */
const perPeriod: PhraseRule = (tokens, at) => {
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
    if (/^(?:hela|hele|det)$/.test(wordAt(tokens, place))) return null
    if (/^(?:varje|hver|hvert)$/.test(wordAt(tokens, place))) return everyPeriod(tokens, place)
    if (/^(?:kommande|kommende|nuvarande|innevarande)$/.test(wordAt(tokens, place))) return null
  } else return null
  const sense = senseAt(tokens, place)
  if (per && sense.dayPart && !sense.period) {
    const window: Window = { dayParts: [sense.dayPart] }
    return {
      meaning: {
        is: 'rate',
        period: 'day',
        everyN: 1,
        comparator: 'none',
        alone: false,
        loose: false,
        window,
      },
      next: place + 1,
    }
  }
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
  if (!per && (!sense.period?.definite || span.period === 'agreement')) return null
  return {
    meaning: { is: 'rate', period: span.period, everyN: 1, comparator: 'none', alone: false, loose: !per },
    next: span.next,
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

const nth: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth' }

/** "första måndagen i månaden", "den sidste fredag i hver måned". */
const ordinalWeekday: PhraseRule = (tokens, at) => {
  const ordinal = ordinalAt(tokens, at)
  let times = 1
  let place = at + 1
  while (times < 4 && joins.test(wordAt(tokens, place)) && ordinalAt(tokens, place + 1)) {
    times += 1
    place += 2
  }
  const { weekdays: day, period } = senseAt(tokens, place)
  const span = period?.period === 'week' || period?.period === 'weekend' || (day && day.length > 1)
  if (!ordinal || !(day?.length === 1 || span)) return null
  const window: Window | undefined = span ? undefined : { ordinalWeekday: `${ordinal}-${day![0]}` }
  const following = /^(?:i|per|pr|\/|varje|hver|hvert|varannan|om)$/.test(wordAt(tokens, place + 1))
    ? (perPeriod(tokens, place + 1) ?? everyPeriod(tokens, place + 1))
    : null
  if (following?.meaning.is === 'rate')
    return {
      meaning: {
        ...following.meaning,
        comparator: 'exactly',
        alone: true,
        times,
        ...(window ? { window } : {}),
      },
      next: following.next,
    }
  if (!window) return null
  // "sidste torsdag i september": once, not every month.
  const month =
    /^(?:i|under)$/.test(wordAt(tokens, place + 1)) && senseAt(tokens, place + 2).month !== undefined
  return { meaning: { is: 'window', window, alone: month ? 'one-off' : 'monthly', times }, next: place + 1 }
}

function ordinalAt(tokens: readonly Token[], at: number): string | undefined {
  return /^(?:sista|sidste|siste)$/.test(wordAt(tokens, at)) ? 'last' : nth[senseAt(tokens, at).ordinal ?? 0]
}

/** Every way of telling a rate; the first that fits. */
export const rate: PhraseRule = (tokens, at) =>
  ordinalWeekday(tokens, at) ??
  everyPeriod(tokens, at) ??
  rateWord(tokens, at) ??
  perThingAndPeriod(tokens, at) ??
  perPeriod(tokens, at)
