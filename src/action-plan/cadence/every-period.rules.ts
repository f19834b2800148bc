import { joins, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import { comparatorAt } from './number-words.rules.ts'
import { spanAt } from './period-spans.rules.ts'
import type { Period, Window } from './rules.ts'
import type { Token } from './tokens.rules.ts'

/** "hver halvanden måned", "var halvannan månad": one and a half, told in the smaller period that makes it whole. */
const halfAsMuchAgain = /^(?:halvanden|halvandet|halvannan|halvannat|halvannen|halvannet)$/
const oneAndAHalf: Partial<Record<Period, [period: Period, everyN: number]>> = {
  month: ['week', 6],
  year: ['month', 18],
}

/** "varje vecka", "var tredje helg", "hver 14. dag", "varannan måndag", "hvert halve år". */
export const everyPeriod: PhraseRule = (tokens, at) => {
  const bound = comparatorAt(tokens, at)
  let place = bound?.next ?? at
  let { every } = senseAt(tokens, place)
  if (senseAt(tokens, place).all && !senseAt(tokens, place + 1).ordinal) every = 1
  if (every === undefined) return null
  place += 1
  const { ordinal } = senseAt(tokens, place)
  const plainNumber = tokens[place]?.kind === 'number' ? senseAt(tokens, place).number : undefined
  // "vart annat år", written apart.
  const other = /^(?:annan|annat|anna|annen|annet)$/.test(wordAt(tokens, place)) ? 2 : undefined
  const nth = ordinal ?? other ?? plainNumber
  if (every === 1 && nth !== undefined && nth <= 60) {
    every = nth
    place += 1
    // "hver 6.-8. uge", "var tredje till fjärde vecka"
    const longest = /^(?:-|till|til|eller|\/)$/.test(wordAt(tokens, place)) ? senseAt(tokens, place + 1) : {}
    if ((longest.ordinal ?? longest.number ?? 0) > nth) place += 2
  }
  // "hver eneste dag", "alle ugens dage"
  if (
    /^(?:enskild|enskilda|enkelt|enkelte|eneste|veckans|ugens|ukens|ukas|årets)$/.test(wordAt(tokens, place))
  )
    place += 1
  // "alle ugens syv dage"
  if (
    /s$/.test(wordAt(tokens, place - 1)) &&
    senseAt(tokens, place).number &&
    senseAt(tokens, place + 1).period
  )
    place += 1
  if (every === 1 && halfAsMuchAgain.test(wordAt(tokens, place))) {
    const half = oneAndAHalf[senseAt(tokens, place + 1).period?.period ?? 'occasion']
    return half ? made(...half, place + 2) : null
  }
  // "vid minst vartannat möte", "på hvert andet lokalrådsmøde"
  const atMeetings = every > 1 && /^(?:vid|på|ved|efter|etter|inför|til|till)$/.test(wordAt(tokens, at - 1))
  const event = atMeetings ? [place, place + 1].find((look) => senseAt(tokens, look).event) : undefined
  if (event !== undefined) return made('occasion', every, event + 1)
  const days = senseAt(tokens, place).weekdays
  if (days && every > 1) return made('week', every, place + 1, { weekdays: days })
  const { dayPart, period } = senseAt(tokens, place)
  if (dayPart && !period && !days) return made('day', every, place + 1, { dayParts: [dayPart] })
  const seasons = every === 1 ? seasonsAt(tokens, place) : null
  if (seasons) return made('year', 1, seasons.next, { named: seasons.named }, seasons.named.length)
  const span = spanAt(tokens, place)
  if (!span) return null
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
        ...(times > 1 ? { times } : {}),
        ...(window ? { window } : {}),
      },
      next,
    }
  }
}

/** "ingen vecka ska gå utan ett besök", "intet kvartal uden møde": so much in each at the least. */
export const noneWithout: PhraseRule = (tokens, at) => {
  if (!/^(?:ingen|inget|intet|ikke|inga|ingenting)$/.test(wordAt(tokens, at))) return null
  const span = spanAt(tokens, at + 1)
  if (!span) return null
  for (let place = span.next; place < span.next + 5 && tokens[place]?.kind === 'word'; place++)
    if (/^(?:utan|uden|uten)$/.test(wordAt(tokens, place)))
      return {
        meaning: {
          is: 'rate',
          period: span.period,
          everyN: 1,
          comparator: 'at-least',
          alone: true,
          loose: false,
        },
        next: place + 1,
      }
  return null
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
