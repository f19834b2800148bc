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
  }
  if (/^(?:enskild|enskilda|enkelt|enkelte|eneste)$/.test(wordAt(tokens, place))) place += 1
  if (every === 1 && halfAsMuchAgain.test(wordAt(tokens, place))) {
    const half = oneAndAHalf[senseAt(tokens, place + 1).period?.period ?? 'occasion']
    return half ? made(...half, place + 2) : null
  }
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
