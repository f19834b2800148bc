import type { KnownThing } from './known-things.rules.ts'
import type { Comparator, Period, Weekday, Window } from './rules.ts'
import type { Token } from './tokens.rules.ts'

/** What counts as the noun of an amount; decides the period where none is told. */
export type Counted = 'times' | 'occasion' | 'activity' | 'result' | 'time' | 'hours' | 'area' | 'thing'

/** A piece of a text that tells one part of a cadence. Readings are put together of marks. */
export type Meaning =
  | {
      is: 'amount'
      count: number
      countMax: number | null
      comparator: Comparator
      counted: Counted
      unit: string | null
      /** "en", "et": perhaps only an article. */
      article: boolean
      /** "flera", "några": no number is told. */
      vague: boolean
      /** "de 4 000 utlovade": what was promised, against what was done. */
      promised: boolean
      /** "heraf 2": part of an amount told before. */
      part: boolean
      dayPart?: NonNullable<Window['dayParts']>[number]
      /** "tre fredagar". */
      weekdays?: Weekday[]
    }
  | {
      is: 'rate'
      period: Period
      everyN: number
      comparator: Comparator
      /** "varje", "årligen" make a cadence alone; "i veckan", "under året", "per år" only with a number. */
      alone: boolean
      /** "under året", "i tertialet": told of a span that may be past; "per år" is told of any. */
      loose: boolean
      /** How many times a list of days makes in the period: "1. og 3. torsdag i måneden" is two. */
      times?: number
      /** "per skola och läsår": the thing each of which is owed it. */
      per?: string
      window?: Window
    }
  | {
      is: 'window'
      window: Window
      /** What stands alone with it. */
      alone: 'daily' | 'going-on' | 'occasion' | 'one-off' | 'parity' | 'monthly' | 'listed' | null
      /** How many times of the year, or days of the month, are listed: "i april och oktober". */
      times?: number
    }
  | { is: 'average'; period: Period | null }
  | { is: 'going-on'; weak: boolean }
  | { is: 'demand'; condition: string }
  | {
      is: 'occasion'
      per: string
      strong: boolean
      /** "föräldramöten och personalträffar": several kinds; a number beside them is owed at each. */
      kinds?: KnownThing
    }
  | { is: 'per'; per: string }
  | {
      is: 'deadline'
      dueBy: string
      yearly: boolean /** "senast 15 april och 15 oktober": two. */
      times: number
    }
  | { is: 'within'; within: string; per: string | null; workingDays?: boolean }
  | { is: 'offset'; offset: string; per: string | null; workingDays?: boolean }
  | { is: 'distinct'; by: string }
  | { is: 'anchor'; day: string }
  | { is: 'validity' }
  | { is: 'ending' }
  /** A time that is left out: "undantaget juli". */
  | { is: 'exception'; window: Window; words: string }
  /** What narrows the promise and no cadence can hold. */
  | { is: 'unread'; words: string }
  | {
      is: 'look-alike'
      /** "kl. 20–02": the parts of the day that the hours lie in. */
      dayParts?: NonNullable<Window['dayParts']>
      /** A telephone: the hours beside it are when somebody answers. */
      contact?: true
    }
  | { is: 'past' }
  | { is: 'future' }
  | { is: 'doing' }
  | { is: 'stop' }
  | { is: 'pause' }
export type Mark = Meaning & { from: number; to: number }

/** A rule of the grammar: what begins at this token, and where it ends; null where the rule does not apply. */
export type PhraseRule = (tokens: readonly Token[], at: number) => { meaning: Meaning; next: number } | null

/** No phrase of the grammar is longer than this; keeps every rule's look ahead bounded. */
export const furthestLook = 14

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? ''
export const senseAt = (tokens: readonly Token[], at: number) => tokens[at]?.sense ?? {}

/** Whether it is written in figures, not in letters. */
export const isFigure = (token: Token | undefined) => token?.kind === 'number'

/** What stands between the parts of a list. */
export const joins = /^(?:,|och|og|samt|eller|\/|&|\+)$/

/** The words as printed, for `per` and `condition`. */
export function printed(tokens: readonly Token[], from: number, to: number): string {
  const words: string[] = []
  for (let at = from; at < Math.min(to, tokens.length, from + furthestLook); at++) words.push(tokens[at]!.raw)
  return words
    .join(' ')
    .replace(/ ([,.)])/g, '$1')
    .replace(/ - | -|- /g, '-')
}
