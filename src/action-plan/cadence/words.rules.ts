import type { NamedTime } from './calendar-names.rules.ts'
import type { KnownDifference } from './known-things.rules.ts'
import type { Comparator, Period, Weekday, Window } from './rules.ts'

export type Language = 'sv' | 'da' | 'no'
export type DayPart = NonNullable<Window['dayParts']>[number]

/** What one word can mean where a cadence is told. A word may mean several things; the rules choose by place. */
export type Sense = {
  number?: number
  /** "en", "ett", "et": one, or only an article. */
  article?: true
  ordinal?: number
  /** 1 for "varje", 2 for "varannan". */
  every?: number
  /** "alla", "samtliga": every only before something that comes again. */
  all?: true
  period?: { period: Period; definite?: true; plural?: true }
  /** "årligen", "månadsvis", "kvartalsvise": the whole rate in a word. */
  rate?: { period: Period; everyN: number }
  comparator?: Comparator
  /** What is counted: `time` (gånger), `occasion` (tillfällen), `piece` (stycken). */
  times?: 'time' | 'occasion' | 'piece'
  weekdays?: Weekday[]
  dayPart?: DayPart
  month?: number
  season?: 'spring' | 'summer' | 'autumn' | 'winter'
  /** Calendars of the partnership: "risk-weekends", "school-end". */
  named?: NamedTime
  /** `strong` says that it goes on ("löpande"); `weak` only lets one think so ("fokus", "närvaro"). */
  vague?: 'strong' | 'weak'
  /** Someone must ask or a need must arise. */
  demand?: 'need' | 'wish'
  /** The thing each of which is owed a count: `class`, `school`, `area`. */
  coverage?: KnownDifference
  /** Something that happens and that another thing can follow: a meeting, a walk, a report. */
  event?: true
  /** Something that is done and counted: a check, an effort, a patrol. */
  activity?: true
  /** Counted as results ("brott", "ärenden"), not as things done. */
  result?: true
  /** Measures that tell a number is no count: `age`, `money`, `percent`, `people`, `law`, `length`, `clock` … */
  measure?: string
  duration?: 'H' | 'M' | 'D' | 'W' | 'MO' | 'Y'
  /** Tells what was: "genomfördes", "afholdt". */
  past?: true
  isoDay?: string
  clock?: true
}
