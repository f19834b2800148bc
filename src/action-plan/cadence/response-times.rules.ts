import { dueAt } from './due-days.rules.ts'
import { durationAt, workingDay } from './durations.rules.ts'
import { type PhraseRule, printed, senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Within so long of something, so long before or after it. */

const since = /^(?:efter|etter|från|fra|av|af|før|före|innan|inden|efterfølgende)$/

/** "dag", "dygn", "vardag": a day, but not one certain day of the week. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const { duration, weekdays } = senseAt(tokens, at)
  return duration === 'D' || weekdays?.length === 5
}

const late = (word: string) => /^(?:senast|senest|högst|højst|max|maks|maximalt|høyst|hurtigst)$/.test(word)

/** "senest på tredje hverdag", "senast andra dagen": so many days. */
function nthDayAt(tokens: readonly Token[], at: number): ReturnType<PhraseRule> {
  let place = at
  while (/^(?:på|den|om)$/.test(wordAt(tokens, place)) && place < at + 2) place += 1
  const { ordinal } = senseAt(tokens, place)
  if (!ordinal || !isDay(tokens, place + 1)) return null
  const ofWork = workingDay.test(wordAt(tokens, place + 1))
  return {
    meaning: { is: 'within', within: `P${ordinal}D`, per: null, ...(ofWork && { workingDays: true }) },
    next: place + 2,
  }
}

/** "inom 24 timmar", "inden for 5 hverdage", "senest 14 dage efter mødet", "højst två veckor från tips". */
export const within: PhraseRule = (tokens, at) => {
  const word = wordAt(tokens, at)
  // "senast dagen efter", "samma dag", "næste hverdag"
  const nextDay =
    /^(?:senast|senest)$/.test(word) &&
    wordAt(tokens, at + 1) === 'dagen' &&
    since.test(wordAt(tokens, at + 2))
  const ofWork = (place: number) => workingDay.test(wordAt(tokens, place))
  const named = /^(?:senast|senest)$/.test(word) ? at + 1 : at
  const sameDay =
    /^(?:samma|samme|nästa|næste|neste|följande|følgende)$/.test(wordAt(tokens, named)) &&
    isDay(tokens, named + 1)
  if (nextDay || sameDay)
    return {
      meaning: {
        is: 'within',
        within: 'P1D',
        per: null,
        ...(!nextDay && ofWork(named + 1) && { workingDays: true }),
      },
      next: nextDay ? at + 3 : named + 2,
    }
  const nthDay = late(word) ? nthDayAt(tokens, at + 1) : null
  if (nthDay) return nthDay
  const open = /^(?:inom|inden|innen|indenfor|innenfor)$/.test(word)
  if (!open && !late(word)) return null
  let place = at + 1
  if (wordAt(tokens, place) === 'for' || wordAt(tokens, place) === 'loppet') place += 1
  if (/^(?:max|maks|högst|højst)$/.test(wordAt(tokens, place))) place += 1
  const time = durationAt(tokens, place)
  if (!time) return null
  const sinceWhat = since.test(wordAt(tokens, time.next))
  if (late(word) && !sinceWhat) return null
  if (open && time.duration.endsWith('Y'))
    return { meaning: { is: 'offset', offset: time.duration, per: null }, next: time.next }
  const per = sinceWhat ? printed(tokens, time.next + 1, endOfPhrase(tokens, time.next + 1)) || null : null
  return {
    meaning: {
      is: 'within',
      within: time.duration,
      per,
      ...(time.workingDays && { workingDays: true }),
    },
    next: sinceWhat ? time.next + 1 : time.next,
  }
}

/** "mindst 8 dage før mødet", "två veckor före varje vandring": each time, that long before. */
export const beforehand: PhraseRule = (tokens, at) => {
  const place = senseAt(tokens, at).comparator === 'at-least' ? at + 1 : at
  const time = durationAt(tokens, place)
  if (!time) return null
  const [before, second] = [wordAt(tokens, time.next), wordAt(tokens, time.next + 1)]
  const start = before === 'forud' && second === 'for' ? time.next + 2 : time.next + 1
  if (!/^(?:före|innan|før|inden|innen|forud)$/.test(before) || dueAt(tokens, start)) return null
  const end = endOfPhrase(tokens, start)
  return { meaning: { is: 'occasion', per: printed(tokens, start, end), strong: true }, next: end }
}

/** "efter sex månader", "om ett halvår", "efter fem arbetsdagar", "et halvt år efter en tryghedsvandring". */
export const offset: PhraseRule = (tokens, at) => {
  if (/^(?:efter|etter|om)$/.test(wordAt(tokens, at))) {
    const time = durationAt(tokens, at + 1)
    if (!time) return null
    return after(time, null, time.next)
  }
  const time = durationAt(tokens, at)
  // "tre måneder senere"
  if (time && /^(?:senere|senare|seinare|därefter|derefter)$/.test(wordAt(tokens, time.next)))
    return after(time, null, time.next + 1)
  if (!time || !/^(?:efter|etter)$/.test(wordAt(tokens, time.next))) return null
  const end = endOfPhrase(tokens, time.next + 1)
  return after(time, printed(tokens, time.next + 1, end) || null, end)
}

function after(
  { duration, workingDays }: NonNullable<ReturnType<typeof durationAt>>,
  per: string | null,
  next: number,
) {
  const meaning = { is: 'offset' as const, offset: duration, per, ...(workingDays && { workingDays: true }) }
  return { meaning, next }
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
