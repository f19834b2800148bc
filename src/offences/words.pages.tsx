import { offenceName } from '../knowledge/offence-kinds/rules.ts'
import { inLanguage, type Language, writtenList, writtenNumber } from '../web/languages.ts'
import type { Development } from './development.rules.ts'
import { partsIn } from './periods.rules.ts'
import { allKinds } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type OffencesText, sv } from './text.sv.ts'

export const text = (language: Language): OffencesText => inLanguage({ sv, da, en }, language)

export const offencesPath = '/app/offences'
export const filePath = `${offencesPath}/file`
export const developmentPath = `${offencesPath}/development`

/** Where every page of the room leads back to. */
export const roomTrail = (language: Language) => [{ href: offencesPath, label: text(language).title }]

/** What a kind is called, all of them together included. */
export function kindWords(kind: string, language: Language): string {
  return kind === allKinds ? text(language).allKinds : offenceName(kind, language)
}

/** "hela 2025", "januari–augusti 2026": over which part of a year figures are compared. */
export function overWords(
  { unit, parts }: Pick<Development, 'unit' | 'parts'>,
  year: number,
  language: Language,
): string {
  const { over } = text(language).development
  return parts.length === partsIn[unit]
    ? over.whole(String(year))
    : over.parts(partsWords({ unit, parts }, language), String(year))
}

/** "januari–augusti", "kvartal 1 och kvartal 3": parts that follow on each other told by the first and the last. */
export function partsWords({ unit, parts }: Pick<Development, 'unit' | 'parts'>, language: Language): string {
  const word = text(language).development.units[unit]
  const runs: [first: number, last: number][] = []
  for (const part of parts) {
    const run = runs.at(-1)
    if (run && run[1] === part - 1) run[1] = part
    else runs.push([part, part])
  }
  return writtenList(
    runs.map(([first, last]) => word(first, last)),
    language,
  )
}

/** A ratio as a change: 0.5 is "−50 %", 1.2 is "+20 %". */
export function percentWords(ratio: number, language: Language): string {
  const change = Math.round(100 * (ratio - 1))
  const sign = change > 0 ? '+' : change < 0 ? '−' : ''
  const size = writtenNumber(Math.abs(change), language)
  return language === 'en' ? `${sign}${size}%` : `${sign}${size}\u00a0%`
}
