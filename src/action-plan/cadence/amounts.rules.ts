import { countedAfter } from './counted-things.rules.ts'
import { yearAt } from './dates.rules.ts'
import { type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import { type Count, comparatorAt, numberAt } from './number-words.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Numbers of times: "minst tio kontroller", "3–4 ggr", "ett 20-tal", "mellem 5 og 8 møder"; and numbers that are none. */

/** "[minst] två [till tre] gånger": the number promised, its bounds and what it counts. */
export const amount: PhraseRule = (tokens, at) => {
  const bound = comparatorAt(tokens, at)
  let place = bound?.next ?? at
  const between = /^(?:mellan|mellem|mellom)$/.test(wordAt(tokens, place))
  if (between) place += 1
  // "minst vid två tillfällen", "minimum på to"
  if (bound && /^(?:på|vid|ved|i|under)$/.test(wordAt(tokens, place))) place += 1
  const first = numberAt(tokens, place)
  if (!first) return null
  // "nye 1.g elever": the first class of the Danish upper school.
  if (senseAt(tokens, place).ordinal !== undefined && wordAt(tokens, first.next) === 'g') return null
  // "i 2. kvartal": which one, not how many.
  if (senseAt(tokens, place).ordinal !== undefined && senseAt(tokens, first.next).period) return null
  // "sedan 2008": a year, unless the text says it is a number.
  if (!bound && yearAt(tokens, place) !== null && !senseAt(tokens, first.next).times) return null
  // "minst två från ledningen": how many come, not how many times.
  if (/^(?:från|fra)$/.test(wordAt(tokens, first.next))) return null
  // "minst en av områdespoliserna"
  if (/^(?:av|af)$/.test(wordAt(tokens, first.next)) && senseAt(tokens, first.next + 1).measure) return null
  const last = upperAt(tokens, first, between)
  let next = last?.next ?? first.next
  if (between && !last) return null
  const after = countedAfter(tokens, next)
  if (after.measure) return null
  // "gennem flere årtier", "flera områden": many of something that is not done.
  if (first.atLeast && !bound && after.counted === 'thing') return null
  if (!Number.isInteger(first.value) && after.counted !== 'hours') return null
  if (/^(?:x|g)$/.test(wordAt(tokens, next)) || senseAt(tokens, next).times) next += 1
  else if (after.counted === 'time' || (after.counted === 'hours' && senseAt(tokens, next).duration))
    next += 1
  const orMore = !bound && isOrMore(tokens, next)
  const comparator = orMore
    ? 'at-least'
    : (bound?.comparator ?? (first.about ? 'about' : first.atLeast ? 'at-least' : 'exactly'))
  return {
    meaning: {
      is: 'amount',
      count: first.value,
      countMax: last?.value ?? null,
      comparator,
      counted: after.counted,
      unit: after.unit,
      article: first.article && !bound && !orMore && !last,
      vague: first.atLeast === true,
      promised: /^(?:ut)?lov(?:ad|et|ed)/.test(wordAt(tokens, next)),
      part: /^(?:heraf|varav|derav|därav)$/.test(wordAt(tokens, at - 1)),
      ...(after.dayPart ? { dayPart: after.dayPart } : {}),
      ...(after.weekdays ? { weekdays: after.weekdays } : {}),
    },
    next: Math.max(next, at + 1),
  }
}

/** "en gång i veckan eller oftare", "två gånger eller fler per år": the number is the least. */
function isOrMore(tokens: readonly Token[], after: number): boolean {
  const near = tokens.slice(after, after + 5)
  const at = near.findIndex(({ word }) => word === 'eller')
  const isMore = /^(?:oftare|oftere|fler|flera|flere|mer|mera|mere)$/.test(near[at + 1]?.word ?? '')
  // "… eller oftare vid behov" promises no more than the number.
  const whenNeeded = /^(?:vid|ved|om|när|når|hvis|efter)$/.test(
    near[at + 2]?.word ?? tokens[after + at + 2]?.word ?? '',
  )
  return at >= 0 && isMore && !whenNeeded && near.slice(0, at).every(({ kind }) => kind === 'word')
}

/** The upper end of a range: "två till tre", "mellem 4 og 6", "mindst 3 og højst 6". */
function upperAt(tokens: readonly Token[], first: Count, between: boolean): Count | null {
  const joiner = between ? /^(?:och|og|&)$/ : /^(?:-|till|til|eller|à|a)$/
  let place = first.next
  if (joiner.test(wordAt(tokens, place))) place += 1
  else {
    while (/^(?:,|och|og|&|samt|men)$/.test(wordAt(tokens, place)) && place < first.next + 2) place += 1
    const most = place > first.next ? comparatorAt(tokens, place) : null
    if (most?.comparator !== 'at-most') return null
    place = most.next
  }
  const last = numberAt(tokens, place)
  return last && last.value > first.value && last.value < 1900 ? last : null
}
