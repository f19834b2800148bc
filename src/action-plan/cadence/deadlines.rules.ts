import { dayAt, firstDayOf, lastDayOf, monthAt, type WrittenDay, yearAt } from './dates.rules.ts'
import { joins, type PhraseRule, printed, senseAt, wordAt } from './marks.rules.ts'
import { numberAt } from './number-words.rules.ts'
import type { Token } from './tokens.rules.ts'

/** When it must be done: by a day, within so long of something, so long after something. */

const by =
  /^(?:klart|klar|färdig|färdigt|senast|senest|före|innan|inden|innen|før|tidigast|ultimo|medio|primo)$/
const endOf =
  /^(?:utgången|udgangen|utgangen|slutet|slutning|slutningen|utgång|utgang|sluttet|slutten|udgang)$/

/** "senast den 31 mars varje år", "inden udgangen af 2024", "senast i december", "före årets slut". */
const deadline: PhraseRule = (tokens, at) => {
  if (
    !by.test(wordAt(tokens, at)) &&
    !(endOf.test(wordAt(tokens, at + 1)) && /^(?:vid|ved|i|per)$/.test(wordAt(tokens, at)))
  )
    return null
  let place = by.test(wordAt(tokens, at)) ? at + 1 : at
  while (
    /^(?:i|vid|ved|per|under|den|d|om|fredag|mandag|måndag)$/.test(wordAt(tokens, place)) &&
    !dayAt(tokens, place)
  )
    place += 1
  if (endOf.test(wordAt(tokens, place)) && /^(?:av|af|på|i)$/.test(wordAt(tokens, place + 1))) place += 2
  const due = dueAt(tokens, place)
  if (!due) return null
  let { next } = due
  let times = 1
  for (; times < 6 && joins.test(wordAt(tokens, next)); times++) {
    const also = dayAt(tokens, next + 1)
    if (!also) break
    next = also.next
  }
  return { meaning: { is: 'deadline', dueBy: lastDayOf(due), yearly: due.year === null, times }, next }
}

function dueAt(tokens: readonly Token[], at: number): WrittenDay | null {
  const written = dayAt(tokens, at) ?? monthAt(tokens, at)
  if (written) return written
  const word = wordAt(tokens, at)
  const yearWord = /^(?:år|året)$/.test(word) && !yearAt(tokens, at + 1)
  if (/^(?:årsskiftet|årsskiftet|årsskifte|nyår|nytår|nyttår|årsslut|årets)$/.test(word))
    return turnOfYear(tokens, at + (word === 'årets' ? 2 : 1))
  if (yearWord && word === 'året') return { year: null, month: 12, day: 31, next: at + 1 }
  const skip = word === 'år' ? 1 : 0
  const year = yearAt(tokens, at + skip)
  if (year !== null) return { year, month: 12, day: null, next: at + skip + 1 }
  const { season } = senseAt(tokens, at)
  const seasonYear = yearAt(tokens, at + 1)
  if (season && seasonYear !== null)
    return { year: seasonYear, month: lastMonth[season], day: null, next: at + 2 }
  return quarterAt(tokens, at)
}

/** "årsskiftet 2025/2026", "årsskiftet 2025/26": the last day of the first of the two. */
function turnOfYear(tokens: readonly Token[], at: number): WrittenDay {
  const year = yearAt(tokens, at)
  const pair = year !== null && /^[/-]$/.test(wordAt(tokens, at + 1)) && tokens[at + 2]?.kind === 'number'
  return { year, month: 12, day: 31, next: year === null ? at : at + (pair ? 3 : 1) }
}

/** The last month of a season; winter's falls in the year that is told. */
const lastMonth = { spring: 5, summer: 8, autumn: 11, winter: 2 } as const

/** "kvartal 3 2025", "Q3 2025", "tertial 2". */
function quarterAt(tokens: readonly Token[], at: number): WrittenDay | null {
  const period = senseAt(tokens, at).period?.period ?? (wordAt(tokens, at) === 'q' ? 'quarter' : undefined)
  const length = period === 'quarter' ? 3 : period === 'tertial' ? 4 : 0
  const ordinal = senseAt(tokens, at + 1).number
  if (length === 0 || ordinal === undefined || ordinal * length > 12) return null
  const year = yearAt(tokens, at + 2)
  return { year, month: ordinal * length, day: null, next: at + (year === null ? 2 : 3) }
}

/** "två veckor", "48 timer", "et halvt år", "14 dagar", as an ISO 8601 duration; null where no length of time stands here. */
export function durationAt(
  tokens: readonly Token[],
  at: number,
): { duration: string; years: boolean; next: number } | null {
  if (senseAt(tokens, at).comparator === 'about') return durationAt(tokens, at + 1)
  const halfYear = /^(?:halv|halvt|halvår|halve)$/
  const place = senseAt(tokens, at).article ? at + 1 : at
  if (halfYear.test(wordAt(tokens, place))) {
    const whole = wordAt(tokens, place) === 'halvår'
    if (whole || wordAt(tokens, place + 1) === 'år')
      return { duration: 'P6M', years: true, next: place + (whole ? 1 : 2) }
    return null
  }
  const first = numberAt(tokens, at)
  if (!first) return null
  let { next } = first
  let { value } = first
  if (/^(?:-|till|til|à)$/.test(wordAt(tokens, next))) {
    const last = numberAt(tokens, next + 1)
    if (last) ({ next, value } = last)
  }
  if (/^(?:helgfria|hele|hela|arbetsfria)$/.test(wordAt(tokens, next))) next += 1
  if (wordAt(tokens, next) === '-') next += 1
  const { duration } = senseAt(tokens, next)
  if (!duration || !Number.isInteger(value)) return null
  const shape = {
    H: `PT${value}H`,
    M: `PT${value}M`,
    D: `P${value}D`,
    W: `P${value * 7}D`,
    MO: `P${value}M`,
    Y: `P${value}Y`,
  }
  return { duration: shape[duration], years: duration === 'Y' || duration === 'MO', next: next + 1 }
}

const since = /^(?:efter|etter|från|fra|av|af|før|före|innan|inden|efterfølgende)$/

/** "inom 24 timmar", "inden for 5 hverdage", "senest 14 dage efter mødet", "højst två veckor från tips". */
const within: PhraseRule = (tokens, at) => {
  const word = wordAt(tokens, at)
  const open = /^(?:inom|inden|innen|indenfor|innenfor)$/.test(word)
  const late = /^(?:senast|senest|högst|højst|max|maks|maximalt|høyst|hurtigst)$/.test(word)
  if (!open && !late) return null
  let place = at + 1
  if (wordAt(tokens, place) === 'for' || wordAt(tokens, place) === 'loppet') place += 1
  if (/^(?:max|maks|högst|højst)$/.test(wordAt(tokens, place))) place += 1
  const time = durationAt(tokens, place)
  if (!time) return null
  const sinceWhat = since.test(wordAt(tokens, time.next))
  if (late && !sinceWhat) return null
  if (open && time.duration.endsWith('Y'))
    return { meaning: { is: 'offset', offset: time.duration, per: null }, next: time.next }
  const per = sinceWhat ? printed(tokens, time.next + 1, endOfPhrase(tokens, time.next + 1)) : null
  return {
    meaning: { is: 'within', within: time.duration, per },
    next: sinceWhat ? time.next + 1 : time.next,
  }
}

/** "mindst 8 dage før mødet", "två veckor före varje vandring": each time, that long before. */
const beforehand: PhraseRule = (tokens, at) => {
  const place = senseAt(tokens, at).comparator === 'at-least' ? at + 1 : at
  const time = durationAt(tokens, place)
  if (!time) return null
  const [before, second] = [wordAt(tokens, time.next), wordAt(tokens, time.next + 1)]
  const start = before === 'forud' && second === 'for' ? time.next + 2 : time.next + 1
  if (!/^(?:före|innan|før|inden|innen|forud)$/.test(before) || dueAt(tokens, start)) return null
  const end = endOfPhrase(tokens, start)
  return { meaning: { is: 'occasion', per: printed(tokens, start, end), strong: true }, next: end }
}

/** "efter sex månader", "om ett halvår", "et halvt år efter en tryghedsvandring". */
const offset: PhraseRule = (tokens, at) => {
  if (/^(?:efter|etter|om)$/.test(wordAt(tokens, at))) {
    const time = durationAt(tokens, at + 1)
    if (!time) return null
    return { meaning: { is: 'offset', offset: time.duration, per: null }, next: time.next }
  }
  const time = durationAt(tokens, at)
  if (!time || !/^(?:efter|etter)$/.test(wordAt(tokens, time.next))) return null
  const end = endOfPhrase(tokens, time.next + 1)
  return {
    meaning: { is: 'offset', offset: time.duration, per: printed(tokens, time.next + 1, end) },
    next: end,
  }
}

function endOfPhrase(tokens: readonly Token[], at: number): number {
  let place = at
  while (
    place < at + 4 &&
    tokens[place]?.kind === 'word' &&
    !/^(?:ska|skal|skall|till|til|och|og|udarbejdes|afholdes|udsendes)$/.test(wordAt(tokens, place))
  ) {
    place += 1
    if (senseAt(tokens, place - 1).event) break
  }
  return place
}

/** "med start 2024", "med början i september": the day from which every-nth is counted. */
const anchor: PhraseRule = (tokens, at) => {
  if (
    wordAt(tokens, at) !== 'med' ||
    !/^(?:start|början|begyndelse|oppstart|opstart|börjande|virkning)$/.test(wordAt(tokens, at + 1))
  )
    return null
  let place = at + 2
  while (/^(?:i|från|fra|og|och|med|den|under)$/.test(wordAt(tokens, place)) && place < at + 6) place += 1
  const day = dayAt(tokens, place) ?? monthAt(tokens, place)
  if (day) return { meaning: { is: 'anchor', day: firstDayOf(day) }, next: day.next }
  const year = yearAt(tokens, place)
  return year === null ? null : { meaning: { is: 'anchor', day: `${year}-01-01` }, next: place + 1 }
}

export const deadlines: PhraseRule[] = [anchor, deadline, within, beforehand, offset]
