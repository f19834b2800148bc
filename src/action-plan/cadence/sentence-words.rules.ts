import type { NamedTimeWords } from './calendar-names.rules.ts'
import type { CadenceKind, Comparator, Period, Weekday, Window } from './rules.ts'

/** A length of time in one unit: "48 hours", "14 days". */
export type Length = {
  count: number
  unit: 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'minutes' | 'working days'
}

/** "gång en ny familj flyttar in": typed words that want "varje" before them; others tell the occasion by themselves. */
export const isEveryTime = (what: string) => /^(?:gång|gang|time)(?= )/i.test(what)

/** What a language needs to say a cadence; each phrase is in small letters and can stand inside a sentence. */
export type SentenceWords = {
  /** For dates: "sv-SE". */
  region: string
  comparators: Record<Comparator, string>
  /** "en gång", "10 gånger", "3–4 gånger", "4 000 timmar". */
  amount: (count: number, countMax: number | null, unit: string | null) => string
  /** "75 procent av arbetspassen". */
  shareOfShifts: (percent: number) => string
  /** "räknat i timmar": what goes on without a number, and is logged in a unit all the same. */
  countedIn: (unit: string) => string
  /** "per månad", "var tredje månad", "under avtalstiden". */
  perPeriod: (period: Period, everyN: number) => string
  /** "varje dag", "varannan vecka": once each, so that no number needs saying. */
  everyPeriod: (period: Period, everyN: number) => string
  /** "för varje klass". */
  forEach: (thing: string) => string
  /** "vid varje trygghetsvandring"; of typed words "vid föräldramöten". */
  atEach: (thing: string) => string
  namedTimes: NamedTimeWords
  /** "på våren och på hösten". */
  list: (phrases: string[]) => string
  /** "48 timmar", "inom 48 timmar", "efter 6 månader". */
  length: (length: Length) => string
  within: (length: Length) => string
  /** "(kontroller) på 20 minuter". */
  lasting: (length: Length) => string
  after: (length: Length) => string
  /** "efter varje anmälan"; of nothing named, "efter varje tillfälle". */
  afterEach: (thing: string) => string
  dueBy: (day: string, yearly: boolean) => string
  averagedOver: (period: Period) => string
  distinctBy: (what: string) => string
  window: {
    weekdays: Record<Weekday, string>
    on: (days: string[]) => string
    dayParts: Record<NonNullable<Window['dayParts']>[number], string>
    weekend: string
    parity: Record<'odd' | 'even', string>
    weeks: (weeks: string) => string
    ordinalWeekday: (ordinal: string, weekday: Weekday) => string
    inMonth: (month: string) => string
    between: (from: string, to: string) => string
    from: (day: string) => string
    until: (day: string) => string
    /** A calendar by the words of a partnership's own. */
    during: (calendar: string) => string
  }
  kinds: Record<Exclude<CadenceKind, 'counted'>, string>
  once: string
}
