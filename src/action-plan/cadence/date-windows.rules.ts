import { dayAt, firstDayOf, lastDayOf, monthAt, type WrittenDay, yearAt } from './dates.rules.ts'
import { joins, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import type { Window } from './rules.ts'
import type { Token } from './tokens.rules.ts'

/** When in the calendar: spans of dates, years, months. */

const to = /^(?:-|till|til|tom|och|og)$/

/** "från den 8 september till och med den 26 november 2023", "maj–september", "1. november til 31. januar". */
export const dateRange: PhraseRule = (tokens, at) => {
  let place = at
  while (
    /^(?:från|fra|fom|mellan|mellem|perioden|och|og|med|i)$/.test(wordAt(tokens, place)) &&
    place < at + 4
  )
    place += 1
  const first = dayAt(tokens, place) ?? monthAt(tokens, place)
  if (!first || (place > at && wordAt(tokens, at) === 'och')) return null
  place = first.next
  if (
    !/^(?:-|till|til|tom)$/.test(wordAt(tokens, place)) &&
    !(to.test(wordAt(tokens, place)) && /^mell/.test(wordAt(tokens, at)))
  )
    return null
  place += 1
  while (/^(?:och|og|med)$/.test(wordAt(tokens, place))) place += 1
  const last = dayAt(tokens, place) ?? monthAt(tokens, place)
  if (!last) return null
  const begins = first.year === null ? { ...first, year: last.year } : first
  return { meaning: { is: 'window', window: between(begins, last), alone: null }, next: last.next }
}

export function between(first: WrittenDay, last: WrittenDay): Window {
  return last.year === null
    ? { startMonthDay: firstDayOf({ ...first, year: null }), endMonthDay: lastDayOf(last) }
    : { start: firstDayOf(first), end: lastDayOf(last) }
}

/** "till och med den 31 december 2018": the end of validity, and a day for what must be done thereafter. */
export const through: PhraseRule = (tokens, at) => {
  const word = wordAt(tokens, at)
  let place = at + 1
  if (/^(?:till|til|frem|fram)$/.test(word)) {
    while (/^(?:och|og|med|till|til)$/.test(wordAt(tokens, place))) place += 1
  } else if (word !== 'tom') return null
  const end = dayAt(tokens, place) ?? monthAt(tokens, place)
  if (!end || (end.day === null && place === at + 1)) return null
  for (let look = end.next; look < end.next + 7; look++)
    if (/^(?:därefter|derefter|herefter|deretter)$/.test(wordAt(tokens, look)))
      return {
        meaning: { is: 'deadline', dueBy: lastDayOf(end), yearly: end.year === null, times: 1 },
        next: end.next,
      }
  const window: Window = end.year === null ? { endMonthDay: lastDayOf(end) } : { end: lastDayOf(end) }
  return { meaning: { is: 'window', window, alone: null }, next: end.next }
}

/** "2017", "2017-2018", "i 2016", "under våren 2025"; a day standing alone. */
export const yearOrDay: PhraseRule = (tokens, at) => {
  let place = at
  const seasonal =
    /^(?:under|i|på|till|til)$/.test(wordAt(tokens, at)) && senseAt(tokens, at + 1).season
      ? senseAt(tokens, at + 1).season
      : null
  if (seasonal) place = at + 2
  else if (/^(?:under|i|år|for|för|åren|perioden)$/.test(wordAt(tokens, at))) place = at + 1
  if (/^(?:år|åren|perioden|året)$/.test(wordAt(tokens, place)) && yearAt(tokens, place + 1)) place += 1
  const year = yearAt(tokens, place)
  // "sedan 2008": where the counting begins, not a window.
  if (year !== null && place === at && /^(?:sedan|siden|alltsedan)$/.test(wordAt(tokens, at - 1)))
    return { meaning: { is: 'anchor', day: `${year}-01-01` }, next: place + 1 }
  if (year === null) {
    const day = place === at ? dayAt(tokens, at) : null
    return day && day.day !== null
      ? { meaning: { is: 'window', window: between(day, day), alone: null }, next: day.next }
      : null
  }
  const lastYear = /^(?:-|till|til|och|og|\/)$/.test(wordAt(tokens, place + 1))
    ? yearAt(tokens, place + 2)
    : null
  // "2024 och 2026": two years, not all the time between.
  const twoYears = lastYear !== null && lastYear > year + 1 && /^(?:och|og)$/.test(wordAt(tokens, place + 1))
  const window: Window = {
    start: `${year}-01-01`,
    end: `${lastYear ?? year}-12-31`,
    ...(seasonal ? { named: [seasonal] } : {}),
  }
  return {
    meaning: { is: 'window', window, alone: seasonal || twoYears ? 'one-off' : null },
    next: lastYear === null ? place + 1 : place + 3,
  }
}

/** "i januari", "i maj och september 2018": once, then. */
export const months: PhraseRule = (tokens, at) => {
  const bare =
    senseAt(tokens, at).month !== undefined &&
    joins.test(wordAt(tokens, at + 1)) &&
    senseAt(tokens, at + 2).month !== undefined
  if (
    !bare &&
    !isAllThereIs(tokens, at) &&
    !/^(?:i|under|hver|varje|om)$/.test(wordAt(tokens, at)) &&
    senseAt(tokens, at - 1).month === undefined
  )
    return null
  const start = /^(?:i|under|hver|varje|om)$/.test(wordAt(tokens, at)) ? at + 1 : at
  const skip = /^(?:slutet|slutningen|början|begyndelsen|mitten|midten)$/.test(wordAt(tokens, start)) ? 2 : 0
  const first = monthAt(tokens, start + skip)
  if (!first) return null
  let last = first
  let times = 1
  let apart = false
  for (; times < 7 && joins.test(wordAt(tokens, last.next)); times++) {
    const following = monthAt(tokens, last.next + 1)
    if (!following) break
    apart ||= following.month !== last.month + 1
    if (wordAt(tokens, last.next) === 'eller') apart = false
    last = following
  }
  // "i april och oktober" are two times of every year, "i juli och augusti" is one stretch of it.
  const listed = times > 1 && apart && last.year === null && first.year === null
  return {
    meaning: {
      is: 'window',
      window: between({ ...first, year: first.year ?? last.year }, last),
      alone: listed ? 'listed' : 'one-off',
      ...(listed ? { times } : {}),
    },
    next: last.next,
  }
}

/** "Oktober 2025" and nothing else, as tables have it in the column of when. */
function isAllThereIs(tokens: readonly Token[], at: number): boolean {
  const month = monthAt(tokens, at)
  if (!month?.year) return false
  return tokens.every(({ kind }, place) => (place >= at && place < month.next) || kind === 'mark')
}
