import { type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import { comparatorAt, numberAt } from './number-words.rules.ts'
import { genitivePeriods } from './per-period.rules.ts'
import type { Period, Window } from './rules.ts'
import type { Token } from './tokens.rules.ts'

/** So many of so many: "två av fem skoldagar", "tre ud af fire weekender", "tre av årets fyra kvartal". */
export const someOfPeriods: PhraseRule = (tokens, at) => {
  const bound = comparatorAt(tokens, at)
  const some = numberAt(tokens, bound?.next ?? at)
  if (!some) return null
  const of = wordAt(tokens, some.next) === 'ud' ? some.next + 1 : some.next
  if (!/^(?:av|af)$/.test(wordAt(tokens, of))) return null
  const each = genitivePeriods[wordAt(tokens, of + 1)]
  const all = numberAt(tokens, each || wordAt(tokens, of + 1) === 'de' ? of + 2 : of + 1)
  if (!all || all.about || all.value <= some.value) return null
  const whole = each ? { period: each, everyN: 1 } : wholeOf(tokens, all.next, all.value)
  if (!whole || !(each === undefined || wholeOf(tokens, all.next, all.value))) return null
  return {
    meaning: {
      is: 'rate',
      ...whole,
      comparator: bound?.comparator ?? 'exactly',
      alone: true,
      loose: false,
      times: some.value,
    },
    next: all.next + 1,
  }
}

/** How many of a period make a year. */
const wholeYear: Partial<Record<Period, number>> = {
  month: 12,
  quarter: 4,
  tertial: 3,
  'half-year': 2,
  week: 52,
}

/** In what the number is: four weekends are every fourth, five weekdays or seven days are a week, four Fridays four weeks. */
function wholeOf(
  tokens: readonly Token[],
  at: number,
  many: number,
): { period: Period; everyN: number; window?: Window } | null {
  const { weekdays, period, dayPart } = senseAt(tokens, at)
  if (weekdays?.length === many || (many === 7 && (period?.period === 'day' || dayPart)))
    return { period: 'week', everyN: 1, window: { ...(weekdays && { weekdays }), ...parts() } }
  if (weekdays?.length === 1) return { period: 'week', everyN: many, window: { weekdays, ...parts() } }
  // "två av tre vardagar": the days are no whole week, and nothing tells how often three of them come.
  if (weekdays) return null
  const span = period?.period ?? (dayPart ? 'day' : undefined)
  if (span && wholeYear[span] === many) return { period: 'year', everyN: 1, window: parts() }
  return span ? { period: span, everyN: many, window: parts() } : null

  function parts(): Window {
    return dayPart ? { dayParts: [dayPart] } : {}
  }
}
