import { danish } from './danish-sentence.rules.ts'
import { english } from './english-sentence.rules.ts'
import type { Cadence, Weekday, Window } from './rules.ts'
import type { Length, SentenceWords } from './sentence-words.rules.ts'
import { swedish } from './swedish-sentence.rules.ts'

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
  const sentence = phrases.filter((phrase) => phrase !== '').join(' ')
  return sentence.charAt(0).toLocaleUpperCase(t.region) + sentence.slice(1)
}

/** "3 kontroller", "ett område": so many of what a cadence counts. A word that somebody typed stays as typed. */
export function countedThings(count: number, unit: string, language: 'sv' | 'da' | 'en'): string {
  return wordsOf[language].amount(count, null, unit)
}

function howOften(cadence: Cadence, t: SentenceWords): string[] {
  const { kind, within, per } = cadence
  if (kind === 'counted' && cadence.count !== null) return counted(cadence, cadence.count, t)
  if (kind === 'per-occasion') return onOccasions(cadence, t)
  if (kind === 'one-off') return onceOf(cadence, t)
  const needed = kind === 'counted' ? t.kinds.continuous : t.kinds[kind]
  return [needed, within ? t.within(lengthOf(within)) : '', per ? t.forEach(per) : '']
}

function counted(cadence: Cadence, count: number, t: SentenceWords): string[] {
  const { period, comparator, distinctBy, per, averagedOver, within } = cadence
  return [
    ...(isJustEvery(cadence)
      ? [t.everyPeriod(period!, cadence.everyN ?? 1)]
      : [
          t.comparators[comparator],
          t.amount(count, cadence.countMax ?? null, cadence.unit ?? null),
          period ? t.perPeriod(period, cadence.everyN ?? 1) : '',
        ]),
    per ? t.forEach(per) : '',
    distinctBy ? t.distinctBy(distinctBy) : '',
    within ? t.within(lengthOf(within)) : '',
    averagedOver ? t.averagedOver(averagedOver) : '',
  ]
}

/** "Varje arbetspass", "var tredje helg": once each reads best without its number; "en gång per år" keeps it. */
function isJustEvery({ count, countMax, comparator, period, everyN, unit }: Cadence): boolean {
  if (count !== 1 || countMax || comparator !== 'exactly' || unit || !period) return false
  if (period === 'agreement') return false
  return (everyN ?? 1) > 1 || ['day', 'weekend', 'shift', 'occasion'].includes(period)
}

function onOccasions(
  { comparator, count, countMax, unit, within, offset, per, window }: Cadence,
  t: SentenceWords,
) {
  const [named] = window?.named ?? []
  const each = named ? t.everyNamed(named) : t.atEach(per ?? '')
  const times =
    (count ?? 1) > 1 || countMax
      ? [t.comparators[comparator], t.amount(count ?? 1, countMax ?? null, unit ?? null)]
      : []
  if (within) return [...times, t.within(lengthOf(within)), per ? t.afterEach(per) : '']
  if (offset) return [...times, t.length(lengthOf(offset)), t.afterEach(per ?? '')]
  return [...times, each]
}

function onceOf({ comparator, count, countMax, unit, offset }: Cadence, t: SentenceWords): string[] {
  const times =
    count === null || count === 1
      ? t.once
      : `${t.comparators[comparator]} ${t.amount(count, countMax ?? null, unit ?? null)}`
  return [times.trim(), offset ? t.after(lengthOf(offset)) : '']
}

/** The days of it: window and last day. A calendar that is itself the occasion was named already. */
function whenOf({ kind, window, dueBy }: Cadence, t: SentenceWords): string[] {
  const named = kind === 'per-occasion' ? (window?.named ?? []).slice(1) : (window?.named ?? [])
  return [
    ...(window ? windowOf(window, t) : []),
    ...named.map(t.window.during),
    dueBy ? t.dueBy(writtenDay(dueBy, t), dueBy.startsWith('--')) : '',
  ]
}

function windowOf(window: Window, t: SentenceWords): string[] {
  const { weekdays, dayParts, weekend, weekParity, isoWeeks, ordinalWeekday } = window
  const [ordinal, weekday] = ordinalWeekday?.split('-') ?? []
  return [
    weekdays ? t.window.on(weekdays.map((day) => t.window.weekdays[day])) : '',
    ordinal && weekday ? t.window.ordinalWeekday(ordinal, weekday as Weekday) : '',
    ...(dayParts ?? []).map((part) => t.window.dayParts[part]),
    weekend ? t.window.weekend : '',
    weekParity ? t.window.parity[weekParity] : '',
    isoWeeks ? t.window.weeks(isoWeeks.join(', ')) : '',
    stretchOf(window.start ?? window.startMonthDay, window.end ?? window.endMonthDay, t),
  ]
}

function stretchOf(from: string | undefined, to: string | undefined, t: SentenceWords): string {
  if (from && to) return t.window.between(writtenDay(from, t), writtenDay(to, t))
  if (from) return t.window.from(writtenDay(from, t))
  return to ? t.window.until(writtenDay(to, t)) : ''
}

function conditionOf({ condition }: Cadence): string[] {
  return condition ? [`(${condition})`] : []
}

/** "30 juni 2026"; of a day of every year "30 juni". */
function writtenDay(day: string, { region }: SentenceWords): string {
  const yearly = day.startsWith('--')
  const format = new Intl.DateTimeFormat(region, {
    day: 'numeric',
    month: 'long',
    ...(yearly ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(new Date(`${yearly ? `2024-${day.slice(2)}` : day}T12:00:00Z`))
}

const lengths = [
  [/^P(\d+)Y$/, 'years'],
  [/^P(\d+)M$/, 'months'],
  [/^P(\d+)W$/, 'weeks'],
  [/^P(\d+)D$/, 'days'],
  [/^PT(\d+)H$/, 'hours'],
  [/^PT(\d+)M$/, 'minutes'],
] as const

/** A duration of one unit, as promises have them ("PT48H"); another is told by its first number of days. */
function lengthOf(duration: string): Length {
  for (const [shape, unit] of lengths) {
    const count = duration.match(shape)?.[1]
    if (count) return { count: Number(count), unit }
  }
  return { count: Number(duration.match(/\d+/)?.[0] ?? 0), unit: 'days' }
}
