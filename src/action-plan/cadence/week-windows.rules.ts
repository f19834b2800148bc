import { dayAt } from './dates.rules.ts'
import { joins, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import type { Weekday, Window } from './rules.ts'
import { weekdays } from './rules.ts'

/** When in the week and the day: weekdays, evenings, weekends, odd and even weeks. */

/** "fredags- och lördagskvällar", "om mandagen", "hverdage", "fredag og lørdag nat", "kvällar och helger", "natlige". */
export const daysOfWeek: PhraseRule = (tokens, at) => {
  let place = at
  while (
    /^(?:om|på|under|i|varje|hver|hvert|alla|alle|samtliga|samt|de)$/.test(wordAt(tokens, place)) &&
    place < at + 3
  )
    place += 1
  const days = new Set<Weekday>()
  const dayParts = new Set<NonNullable<Window['dayParts']>[number]>()
  let weekend = false
  let next = place
  let span: Weekday | null = null
  while (next < place + 14) {
    const { weekdays: named, dayPart, period } = senseAt(tokens, next)
    const isWeekend = period?.period === 'weekend'
    if (!named && !dayPart && !isWeekend) break
    // "eftermiddag" and the like may be inside a count: "en eftermiddag i veckan" never comes here.
    for (const day of named ?? []) {
      if (span) for (const between of daysBetween(span, day)) days.add(between)
      days.add(day)
    }
    if (dayPart) dayParts.add(dayPart)
    if (isWeekend) weekend = true
    next += 1
    span = null
    let look = next
    if (wordAt(tokens, look) === '-' && joins.test(wordAt(tokens, look + 1))) look += 2
    else if (/^(?:-|till|til)$/.test(wordAt(tokens, look)) && named?.length === 1) {
      span = named[0]!
      look += 1
    } else if (joins.test(wordAt(tokens, look))) look += 1
    while (/^(?:på|om|under|i|och|og|de)$/.test(wordAt(tokens, look)) && look > next && look < next + 3)
      look += 1
    const following = senseAt(tokens, look)
    if (!following.weekdays && !following.dayPart && following.period?.period !== 'weekend') break
    next = look
  }
  if (next === place) return null
  if (days.size > 0 && dayAt(tokens, next)?.day)
    return { meaning: { is: 'look-alike' }, next: dayAt(tokens, next)!.next }
  // "hverdage og weekender" is all the time.
  const everyDay = weekend && days.size >= 5
  const window: Window = {
    ...(days.size > 0 ? { weekdays: weekdays.filter((day) => days.has(day)) } : {}),
    ...(dayParts.size > 0 ? { dayParts: [...dayParts] } : {}),
    ...(weekend ? { weekend: true as const } : {}),
  }
  return { meaning: { is: 'window', window, alone: days.size > 0 && !everyDay ? 'daily' : 'going-on' }, next }
}

function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const from = weekdays.indexOf(first)
  const until = weekdays.indexOf(last)
  return from < until ? weekdays.slice(from, until) : []
}

/** "udda veckor", "i lige uger". */
export const parity: PhraseRule = (tokens, at) => {
  const place = /^(?:i|på|under)$/.test(wordAt(tokens, at)) ? at + 1 : at
  const word = wordAt(tokens, place)
  const odd = /^(?:udda|ulige|ulike|ojämna)$/.test(word)
  const even = /^(?:jämna|jämn|lige|like)$/.test(word)
  const compound = /^(odde|par)talls?uk/.exec(word)
  if (!compound && (!(odd || even) || senseAt(tokens, place + 1).period?.period !== 'week')) return null
  const weekParity = compound ? (compound[1] === 'odde' ? 'odd' : 'even') : odd ? 'odd' : 'even'
  return {
    meaning: { is: 'window', window: { weekParity }, alone: 'parity' },
    next: place + (compound ? 1 : 2),
  }
}
