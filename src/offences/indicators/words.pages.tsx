import { overWords } from '../../web/changes/words.ts'
import { inLanguage, type Language, shortDay, writtenNumber } from '../../web/languages.ts'
import { periodAround } from '../periods.rules.ts'
import { offencesPath, roomTrail } from '../words.pages.tsx'
import type { Indicator, Observation } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type IndicatorsText, sv } from './text.sv.ts'

export const indicatorsText = (language: Language): IndicatorsText => inLanguage({ sv, da, en }, language)

export const indicatorsPath = `${offencesPath}/indicators`

export const indicatorsTrail = (language: Language) => [
  ...roomTrail(language),
  { href: indicatorsPath, label: indicatorsText(language).title },
]

/** When a value is of: "30 juni 2026", "kvartal 3 2025", "hela 2018". */
export function timeWords({ from, to }: Pick<Observation, 'from' | 'to'>, language: Language): string {
  if (from === to) return shortDay(from, language)
  const period = periodAround(from, to)
  if (!period) return `${shortDay(from, language)}–${shortDay(to, language)}`
  return overWords({ unit: period.unit, parts: [period.part] }, period.year, language)
}

/** An indicator's name, with its area where it has one. */
export function indicatorName(
  { name, area }: Pick<Indicator, 'name' | 'area'>,
  areas: readonly { id: string; name: string }[],
  language: Language,
): string {
  const own = areas.find(({ id }) => id === area)
  return own ? indicatorsText(language).area(name, own.name) : name
}

/** "+3,5", "−2": how much more or less. */
export function signedWords(change: number, language: Language): string {
  const rounded = Math.round(change * 100) / 100
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : ''
  return `${sign}${writtenNumber(Math.abs(rounded), language)}`
}
