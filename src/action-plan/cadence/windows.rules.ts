import { dayAt, firstDayOf, lastDayOf, monthAt, type WrittenDay, yearAt } from './dates.rules.ts'
import { type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import type { Weekday, Window } from './rules.ts'
import { weekdays } from './rules.ts'
import type { Token } from './tokens.rules.ts'

/** When in the year, week or day: dates, months, seasons, weekdays, evenings, risk weekends. */

const to = /^(?:-|till|til|tom|och|og)$/
const joins = /^(?:,|och|og|samt|eller|\/|&)$/

/** "från den 8 september till och med den 26 november 2023", "maj–september", "1. november til 31. januar". */
const dateRange: PhraseRule = (tokens, at) => {
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

function between(first: WrittenDay, last: WrittenDay): Window {
  return last.year === null
    ? { startMonthDay: firstDayOf({ ...first, year: null }), endMonthDay: lastDayOf(last) }
    : { start: firstDayOf(first), end: lastDayOf(last) }
}

/** "till och med den 31 december 2018": the end of validity, and a day for what must be done thereafter. */
const through: PhraseRule = (tokens, at) => {
  const word = wordAt(tokens, at)
  let place = at + 1
  if (/^(?:till|til|frem|fram)$/.test(word)) {
    while (/^(?:och|og|med|till|til)$/.test(wordAt(tokens, place))) place += 1
  } else if (word !== 'tom') return null
  const end = dayAt(tokens, place) ?? monthAt(tokens, place)
  if (!end || (end.day === null && place === at + 1)) return null
  for (let look = end.next; look < end.next + 7; look++)
    if (/^(?:därefter|derefter|herefter|deretter)$/.test(wordAt(tokens, look)))
      return { meaning: { is: 'deadline', dueBy: lastDayOf(end), yearly: end.year === null }, next: end.next }
  const window: Window = end.year === null ? { endMonthDay: lastDayOf(end) } : { end: lastDayOf(end) }
  return { meaning: { is: 'window', window, alone: null }, next: end.next }
}

/** "2017", "2017-2018", "i 2016", "under våren 2025"; a day standing alone. */
const yearOrDay: PhraseRule = (tokens, at) => {
  let place = at
  const seasonal =
    /^(?:under|i|på)$/.test(wordAt(tokens, at)) && senseAt(tokens, at + 1).season
      ? senseAt(tokens, at + 1).season
      : null
  if (seasonal) place = at + 2
  else if (/^(?:under|i|år|for|för|åren|perioden)$/.test(wordAt(tokens, at))) place = at + 1
  if (/^(?:år|åren|perioden|året)$/.test(wordAt(tokens, place)) && yearAt(tokens, place + 1)) place += 1
  const year = yearAt(tokens, place)
  if (year === null) {
    const day = place === at ? dayAt(tokens, at) : null
    return day && day.day !== null
      ? { meaning: { is: 'window', window: between(day, day), alone: null }, next: day.next }
      : null
  }
  const lastYear = /^(?:-|till|til|och|og|\/)$/.test(wordAt(tokens, place + 1))
    ? yearAt(tokens, place + 2)
    : null
  const window: Window = {
    start: `${year}-01-01`,
    end: `${lastYear ?? year}-12-31`,
    ...(seasonal ? { named: [seasonal] } : {}),
  }
  return {
    meaning: { is: 'window', window, alone: seasonal ? 'one-off' : null },
    next: lastYear === null ? place + 1 : place + 3,
  }
}

/** "i januari", "i maj och september 2018": once, then. */
const months: PhraseRule = (tokens, at) => {
  if (!/^(?:i|under|hver|varje|om)$/.test(wordAt(tokens, at)) && senseAt(tokens, at - 1).month === undefined)
    return null
  const start = /^(?:i|under|hver|varje|om)$/.test(wordAt(tokens, at)) ? at + 1 : at
  const skip = /^(?:slutet|slutningen|början|begyndelsen|mitten|midten)$/.test(wordAt(tokens, start)) ? 2 : 0
  const first = monthAt(tokens, start + skip)
  if (!first) return null
  let last = first
  for (let listed = 0; listed < 6 && joins.test(wordAt(tokens, last.next)); listed++) {
    const following = monthAt(tokens, last.next + 1)
    if (!following) break
    last = following
  }
  return {
    meaning: {
      is: 'window',
      window: between({ ...first, year: first.year ?? last.year }, last),
      alone: 'one-off',
    },
    next: last.next,
  }
}

/** "fredags- och lördagskvällar", "om mandagen", "hverdage", "fredag og lørdag nat", "kvällar och helger", "natlige". */
const daysOfWeek: PhraseRule = (tokens, at) => {
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
  const window: Window = {
    ...(days.size > 0 ? { weekdays: weekdays.filter((day) => days.has(day)) } : {}),
    ...(dayParts.size > 0 ? { dayParts: [...dayParts] } : {}),
    ...(weekend ? { weekend: true as const } : {}),
  }
  return { meaning: { is: 'window', window, alone: days.size > 0 ? 'daily' : 'going-on' }, next }
}

function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const from = weekdays.indexOf(first)
  const until = weekdays.indexOf(last)
  return from < until ? weekdays.slice(from, until) : []
}

/** "udda veckor", "i lige uger". */
const parity: PhraseRule = (tokens, at) => {
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

/** Calendars and seasons: "under riskhelger", "vid varje skolavslutning och valborg", "op til den mørke tid", "under sommaren". */
const namedTime: PhraseRule = (tokens, at) => {
  const names: string[] = []
  let season = true
  let place = at
  let next = at
  let before = false
  let each = false
  while (place < at + 14) {
    const lead = leadOfName(tokens, place)
    if (lead.before !== null) before = lead.before
    each ||= lead.each
    const name = nameAt(tokens, lead.next)
    if (!name) break
    if (!name.season) season = false
    names.push(before ? `before-${name.name}` : name.name)
    next = name.next
    if (!joins.test(wordAt(tokens, next))) break
    place = next + 1
  }
  if (names.length === 0) return null
  return {
    meaning: { is: 'window', window: { named: names }, alone: season && !each ? 'going-on' : 'occasion' },
    next,
  }
}

function leadOfName(
  tokens: readonly Token[],
  at: number,
): { next: number; before: boolean | null; each: boolean } {
  let place = at
  let before: boolean | null = null
  for (; place < at + 6; place++) {
    const word = wordAt(tokens, place)
    if (/^(?:inför|före|innan|før|inden|forud)$/.test(word)) before = true
    else if (word === 'op' && /^til$/.test(wordAt(tokens, place + 1))) before = true
    else if (/^(?:vid|ved|under|efter)$/.test(word)) before = false
    else if (
      !/^(?:til|till|for|i|på|den|det|de|varje|hver|hvert|alla|alle|samband|forbindelse|med|om|öka)$/.test(
        word,
      )
    )
      break
  }
  return { next: place, before, each: tokens.slice(at, place).some((token) => token.sense.every === 1) }
}

function nameAt(
  tokens: readonly Token[],
  at: number,
): { name: string; season: boolean; next: number } | null {
  const sense = senseAt(tokens, at)
  if (
    /^(?:mörk|mørk)/.test(wordAt(tokens, at)) &&
    /^(?:tid|tiden|årstiden|årstid|perioden|halvåret|månader|månaderna|måneder)$/.test(wordAt(tokens, at + 1))
  )
    return { name: 'dark-season', season: true, next: at + 2 }
  if (sense.named) return { name: sense.named, season: /holiday|season/.test(sense.named), next: at + 1 }
  // "vår" alone may be "our": only named seasons joined or led count.
  if (sense.season && wordAt(tokens, at) !== 'vår') return { name: sense.season, season: true, next: at + 1 }
  return null
}

/** "under avtalsperioden": all the time of the agreement. */
const agreementPeriod: PhraseRule = (tokens, at) => {
  if (!/^(?:under|i|inom|over|över|hela|hele)$/.test(wordAt(tokens, at))) return null
  const place = /^(?:hela|hele|den|løbet|loppet|løpet)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
  const skip = /^(?:av|af)$/.test(wordAt(tokens, place)) ? 1 : 0
  if (senseAt(tokens, place + skip).period?.period !== 'agreement' || yearAt(tokens, place + skip + 1))
    return null
  return {
    meaning: { is: 'window', window: { named: ['agreement-period'] }, alone: null },
    next: place + skip + 1,
  }
}

export const windows: PhraseRule[] = [
  dateRange,
  through,
  agreementPeriod,
  yearOrDay,
  months,
  parity,
  daysOfWeek,
  namedTime,
]
