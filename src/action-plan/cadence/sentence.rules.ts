import type { Day } from '../../calendar.ts'
import type { NamedTime } from './calendar-names.rules.ts'
import { conditionBeyondKind } from './condition-told.rules.ts'
import { danish } from './danish-sentence.rules.ts'
import { english } from './english-sentence.rules.ts'
import type { Cadence } from './rules.ts'
import type { Length, SentenceWords } from './sentence-words.rules.ts'
import { swedish } from './swedish-sentence.rules.ts'
import { lengthOf, windowOf, writtenDay } from './written-windows.rules.ts'

const wordsOf: Record<'sv' | 'da' | 'en', SentenceWords> = { sv: swedish, da: danish, en: english }

/**
 * A cadence in words, as a plan would write it: "Minst 10 gånger per månad",
 * "Var tredje helg", "Varje riskhelg", "Inom 48 timmar efter varje anmälan".
 *
 * The other way round from the grammar: what the grammar reads out of a Swedish
 * or Danish sentence made here is the same cadence again.
 */
export function cadenceSentence(cadence: Cadence, language: 'sv' | 'da' | 'en'): string {
  const t = wordsOf[language]
  const phrases = [...howOften(cadence, t), ...whenOf(cadence, t), ...conditionOf(cadence)]
  return asSentence(phrases.filter((phrase) => phrase !== '').join(' '), t)
}

/** What is decided to hold from a later day: "Från 1 juli 2026: Minst 8 gånger per månad". */
export function fromThen(day: Day, words: string, language: 'sv' | 'da' | 'en'): string {
  const t = wordsOf[language]
  return `${asSentence(t.window.from(writtenDay(day, t)), t)}: ${words}`
}

const asSentence = (phrase: string, { region }: SentenceWords) =>
  phrase.charAt(0).toLocaleUpperCase(region) + phrase.slice(1)

/** "3 kontroller", "ett område": so many of what a cadence counts. A word that somebody typed stays as typed. */
export function countedThings(count: number, unit: string, language: 'sv' | 'da' | 'en'): string {
  return amountOf(count, null, unit, wordsOf[language])
}

function howOften(cadence: Cadence, t: SentenceWords): string[] {
  const { kind, within, per, unit } = cadence
  if (kind === 'counted' && cadence.count !== null) return counted(cadence, cadence.count, t)
  if (kind === 'per-occasion') return onOccasions(cadence, t)
  if (kind === 'one-off') return onceOf(cadence, t)
  const needed = kind === 'counted' ? t.kinds.continuous : t.kinds[kind]
  return [
    needed,
    unit ? t.countedIn(unit) : '',
    within ? t.within(timeOf(within, cadence.workingDays ?? null)) : '',
    per ? t.forEach(per) : '',
  ]
}

function counted(cadence: Cadence, count: number, t: SentenceWords): string[] {
  if (cadence.period === 'shift' && count < 1)
    return [t.comparators[cadence.comparator], t.shareOfShifts(Math.round(count * 100))]
  const { period, comparator, distinctBy, per, averagedOver, within } = cadence
  return [
    ...(isJustEvery(cadence)
      ? [isToldByWindow(cadence) ? '' : t.everyPeriod(period!, cadence.everyN ?? 1)]
      : [
          t.comparators[comparator],
          amountOf(count, cadence.countMax ?? null, cadence.unit ?? null, t),
          period ? t.perPeriod(period, cadence.everyN ?? 1) : '',
        ]),
    per ? t.forEach(per) : '',
    distinctBy ? t.distinctBy(distinctBy) : '',
    within ? t.within(timeOf(within, cadence.workingDays ?? null)) : '',
    averagedOver ? t.averagedOver(averagedOver) : '',
  ]
}

/** "På fredagar", "udda veckor": the window tells by itself how often it comes. */
function isToldByWindow({ period, everyN, window }: Cadence): boolean {
  if (period === 'day') return (everyN ?? 1) === 1 && !!window?.weekdays
  return period === 'week' && everyN === 2 && !!window?.weekParity
}

/** "Varje arbetspass", "var tredje helg": once each reads best without its number; "en gång per år" keeps it. */
function isJustEvery({ count, countMax, comparator, period, everyN, unit }: Cadence): boolean {
  if (count !== 1 || countMax || comparator !== 'exactly' || unit || !period) return false
  if (period === 'agreement') return false
  return (everyN ?? 1) > 1 || ['day', 'weekend', 'shift', 'occasion'].includes(period)
}

function onOccasions(cadence: Cadence, t: SentenceWords) {
  const { comparator, count, countMax, unit, within, offset, per, window } = cadence
  const named = window?.named ?? []
  const each = named.length > 0 ? t.list(named.map((time) => namedTime(time, t).each)) : t.atEach(per ?? '')
  const times =
    (count ?? 1) > 1 || countMax
      ? [t.comparators[comparator], amountOf(count ?? 1, countMax ?? null, unit ?? null, t)]
      : []
  if (within)
    return [...times, t.within(timeOf(within, cadence.workingDays ?? null)), per ? t.afterEach(per) : '']
  if (offset) return [...times, t.length(timeOf(offset, cadence.workingDays ?? null)), t.afterEach(per ?? '')]
  return [...times, each]
}

/** How long a response time or an offset is, in the days the text counts in. */
function timeOf(duration: string, workingDays: true | null): Length {
  const length = lengthOf(duration)
  return workingDays && length.unit === 'days' ? { ...length, unit: 'working days' } : length
}

function onceOf(cadence: Cadence, t: SentenceWords): string[] {
  const { comparator, count, countMax, unit, offset } = cadence
  const times =
    count === null || count === 1
      ? t.once
      : `${t.comparators[comparator]} ${amountOf(count, countMax ?? null, unit ?? null, t)}`
  return [times.trim(), offset ? t.after(timeOf(offset, cadence.workingDays ?? null)) : '']
}

/** The days of it: window and last day. Calendars that are themselves the occasion were named already. */
function whenOf({ kind, window, dueBy, within, offset }: Cadence, t: SentenceWords): string[] {
  const named = kind === 'per-occasion' && !within && !offset ? [] : (window?.named ?? [])
  return [
    ...(window ? windowOf(window, t) : []),
    t.list(named.map((time) => namedTime(time, t).during)),
    dueBy ? t.dueBy(writtenDay(dueBy, t), dueBy.startsWith('--')) : '',
  ]
}

function conditionOf(cadence: Cadence): string[] {
  const condition = conditionBeyondKind(cadence)
  return condition ? [`(${condition})`] : []
}

/** "under riskhelger", "inför marknaden": a calendar as a form offers it. */
export function calendarInWords(name: string, language: 'sv' | 'da' | 'en'): string {
  return namedTime(name, wordsOf[language]).during
}

/** A named time as each of it and as the whole of it; a calendar of the partnership's own is said in its own words. */
function namedTime(name: string, t: SentenceWords): { each: string; during: string } {
  const before = name.startsWith('before-')
  const known = t.namedTimes[(before ? name.slice('before-'.length) : name) as NamedTime]
  if (!known) return { each: t.atEach(name), during: t.window.during(name) }
  return before ? { each: known[2], during: known[2] } : { each: known[0], during: known[1] }
}

/** "10 gånger", "3–4 timmar", "2 kontroller på 20 minuter". */
function amountOf(count: number, countMax: number | null, unit: string | null, t: SentenceWords): string {
  const minutes = unit?.match(/^check of (\d+) minutes$/)?.[1]
  if (!minutes) return t.amount(count, countMax, unit)
  return `${t.amount(count, countMax, 'check')} ${t.lasting({ count: Number(minutes), unit: 'minutes' })}`
}
