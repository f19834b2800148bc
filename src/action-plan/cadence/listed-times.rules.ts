import { dayAt, firstDayOf, lastDayOf, monthAt, type WrittenDay } from './dates.rules.ts'
import { joins, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Times told one by one: weeks of the year, days of the year. */

const weekWord = /^(?:v|vecka|veckan|veckorna|veckor|uge|uger|ugerne|uke|uker|ukene)$/
const lastWeek = 53
/** A list is not read further than this. */
const mostListed = 12

/** "vecka 7, 15 och 44", "uge 26-32", "v. 42": weeks by number. A stretch is one time, a list several. */
const weekList: PhraseRule = (tokens, at) => {
  const start = /^(?:i|under|på)$/.test(wordAt(tokens, at)) ? at + 1 : at
  if (!weekWord.test(wordAt(tokens, start)) || senseAt(tokens, start - 1).every !== undefined) return null
  // "2 ggr/v", "per vecka": a rate, not the name of a week.
  if (/^(?:\/|per|pr|i)$/.test(wordAt(tokens, at - 1))) return null
  const weeks: number[] = []
  let times = 0
  let choice = false
  let place = start + 1
  for (let listed = 0; listed < mostListed; listed++) {
    const first = weekAt(tokens, place)
    if (first === null || senseAt(tokens, place + 1).times) break
    const last = stretchOfWeeksEnd(tokens, place + 1)
    for (let week = first; week <= (last?.week ?? first); week++) weeks.push(week)
    times += 1
    place = last?.next ?? place + 1
    if (!joins.test(wordAt(tokens, place))) break
    const next = weekWord.test(wordAt(tokens, place + 1)) ? place + 2 : place + 1
    if (weekAt(tokens, next) === null) break
    choice ||= wordAt(tokens, place) === 'eller'
    place = next
  }
  if (times === 0) return null
  // "uge 44 eller 45" is one time.
  const alone = choice ? 'one-off' : times > 1 ? 'listed' : weeks.length > 1 ? 'going-on' : 'one-off'
  return { meaning: { is: 'window', window: { isoWeeks: weeks }, alone, times }, next: place }
}

/** The last week of "26-32", "vecka 26 till 32", "uge 43 til og med uge 49". */
function stretchOfWeeksEnd(tokens: readonly Token[], at: number): { week: number; next: number } | null {
  if (!/^(?:-|till|til|tom)$/.test(wordAt(tokens, at))) return null
  let place = at + 1
  while (/^(?:och|og|med)$/.test(wordAt(tokens, place)) && place < at + 3) place += 1
  if (weekWord.test(wordAt(tokens, place))) place += 1
  const week = weekAt(tokens, place)
  return week === null ? null : { week, next: place + 1 }
}

function weekAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const number = token?.kind === 'number' ? token.sense.number : undefined
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= lastWeek ? number : null
}

/** "jan-feb, apr-maj, aug-sep": stretches of the year, a time in each. */
const stretchList: PhraseRule = (tokens, at) => {
  const start = /^(?:i|under)$/.test(wordAt(tokens, at)) ? at + 1 : at
  const first = monthAt(tokens, start)
  let end = stretchEnd(tokens, start)
  let times = 0
  let last = first
  while (end && times < mostListed) {
    times += 1
    last = end
    if (!joins.test(wordAt(tokens, end.next))) break
    end = stretchEnd(tokens, end.next + 1)
  }
  if (!first || !last || times < 2) return null
  const window = {
    startMonthDay: firstDayOf({ ...first, year: null }),
    endMonthDay: lastDayOf({ ...last, year: null }),
  }
  return { meaning: { is: 'window', window, alone: 'listed', times }, next: last.next }
}

function stretchEnd(tokens: readonly Token[], at: number): WrittenDay | null {
  const first = monthAt(tokens, at)
  if (!first || wordAt(tokens, first.next) !== '-') return null
  return monthAt(tokens, first.next + 1)
}

/** "den 1 mars och den 1 oktober": days of every year. */
const dayList: PhraseRule = (tokens, at) => {
  const first = dayAt(tokens, wordAt(tokens, at) === 'per' ? at + 1 : at)
  if (!first?.day || first.year !== null) return null
  let last = first
  let times = 1
  for (; times < mostListed && joins.test(wordAt(tokens, last.next)); times++) {
    const following = dayAt(tokens, last.next + 1)
    if (!following?.day || following.year !== null) break
    last = following
  }
  if (times === 1) return null
  const window = { startMonthDay: firstDayOf(first), endMonthDay: lastDayOf(last) }
  return { meaning: { is: 'window', window, alone: 'listed', times }, next: last.next }
}

export const listedTimes: PhraseRule[] = [weekList, stretchList, dayList]
