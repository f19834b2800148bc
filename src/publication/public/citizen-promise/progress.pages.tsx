import { countedThings } from '../../../action-plan/cadence/sentence.rules.ts'
import { addDays } from '../../../calendar.ts'
import {
  inLanguage,
  type Language,
  writtenDay,
  writtenList,
  writtenMonth,
  writtenNumber,
} from '../../../web/languages.ts'
import type { SignedStanding } from '../../../web/standing-signs.ts'
import { webText } from '../../../web/words.ts'
import type { PeriodName } from './period.rules.ts'
import type { Progress } from './progress.rules.ts'
import type { Feedback } from './rules.ts'
import { countsOf } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const promiseText = (language: Language) => inLanguage({ sv, da, en }, language)

/** "6 av 10 den här månaden, 8 dagar kvar": a figure never stands without its words. */
export function writtenProgress(progress: Progress, language: Language): string {
  const t = promiseText(language).progress
  const number = (count: number) => writtenNumber(count, language)
  const day = (of: string) => writtenDay(of, language)
  const owed = (due: number, estimated: boolean) =>
    estimated ? webText(language).figures.estimated(number(due)) : number(due)
  switch (progress.kind) {
    case 'not-begun':
      return t.notBegun(day(progress.day))
    case 'ended':
      return t.ended(day(progress.day))
    case 'over':
      return progress.due === null
        ? t.over(day(progress.day))
        : t.overCount(day(progress.day), number(progress.done), owed(progress.due, progress.estimated))
    case 'unrecorded':
      return t.unrecorded(day(progress.day))
    case 'resting':
      return t.resting(day(progress.since))
    case 'so-far':
      return (progress.idle ? t.idle : t.soFar)(number(progress.done), owed(progress.due, progress.estimated))
    case 'nothing-yet':
      return t.nothingYet(day(addDays(progress.until, 1)))
    case 'without-number':
      return withoutNumber(progress, language)
    case 'running': {
      const { done, due, estimated, limit, late, counted, name, isPiece, daysLeft, missedBefore } = progress
      const stretch = isPiece ? t.between(day(name.from), day(name.to)) : t.until(day(name.to))
      const now = name.span === 'stretch' ? stretch : t.thisPeriod[name.span]
      const isMore = done > due && !limit
      const words = limit ? t.limit : isMore ? t.moreThanDue : t.running
      const figure = words(number(done), owed(due, estimated), counted, now, daysLeft)
      return [figure, late > 0 && t.cameLate(number(late)), missedBefore > 0 && t.missedBefore(missedBefore)]
        .filter(Boolean)
        .join('; ')
    }
  }
}

function withoutNumber(
  { unknown, logged, unit, since, last }: Extract<Progress, { kind: 'without-number' }>,
  language: Language,
): string {
  const t = promiseText(language).progress
  const begun = writtenDay(since, language)
  const done =
    last === null
      ? t.noneLogged(begun)
      : unit
        ? t.loggedIn(countedThings(logged, unit, language), begun, writtenDay(last, language))
        : t.logged(logged, writtenNumber(logged, language), begun, writtenDay(last, language))
  return unknown ? `${done}. ${t.occasionsUnknown}` : `${t.noNumber}. ${done}`
}

/** "maj 2026", "vecka 12 2026", "läsåret 2025/26", or the days of a stretch without a name. */
export function writtenPeriod(name: PeriodName, language: Language): string {
  const t = promiseText(language).period
  switch (name.span) {
    case 'day':
      return writtenDay(name.from, language)
    case 'month':
      return writtenMonth(name.from, language)
    case 'year':
      return String(name.year)
    case 'half-year':
      return t.halfYear(name)
    case 'school-year':
      return t.schoolYear(name)
    case 'stretch':
      return `${writtenDay(name.from, language)} – ${writtenDay(name.to, language)}`
    default:
      return t[name.span](name)
  }
}

/** "Senast uppdaterat 12 november 2026, nästa återkoppling senast 12 februari 2027"; said plainly where it is late. */
export function writtenFeedback({ last, next, late }: Feedback, language: Language): string {
  const t = promiseText(language).feedback
  const told = t.last(writtenDay(last, language))
  if (next === null) return told
  return `${told}, ${(late ? t.late : t.next)(writtenDay(next, language))}`
}

/** "9 i fas, 3 släpar efter och 1 kan inte bedömas". */
export function writtenCounts(standings: SignedStanding[], language: Language): string {
  const t = promiseText(language)
  const words = webText(language).standings
  const counts = countsOf(standings.map((standing) => ({ fulfilment: { standing } }))).map(
    ({ standing, count }) => t.front.count(count, words[standing]),
  )
  return writtenList(counts, language)
}
