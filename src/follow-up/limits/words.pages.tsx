import type { Area } from '../../areas/rules.ts'
import type { Indicator } from '../../offences/indicators/rules.ts'
import { inLanguage, type Language, writtenNumber } from '../../web/languages.ts'
import type { Limit } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type LimitsText, sv } from './text.sv.ts'

export const limitsText = (language: Language): LimitsText => inLanguage({ sv, da, en }, language)

export const limitsPath = '/app/follow-up/limits'

export const limitsTrail = (language: Language) => [{ href: limitsPath, label: limitsText(language).title }]

/** An indicator's name, with its area where it has one. */
export function namedIndicator(
  { name, area }: Indicator,
  areas: readonly Area[],
  language: Language,
): string {
  const own = areas.find(({ id }) => id === area)
  return own ? limitsText(language).named(name, own.name) : name
}

/** "12 inbrott". */
export const valueWords = (value: number, { unit }: Indicator, language: Language): string =>
  `${writtenNumber(value, language)} ${unit}`

/** "Gräns: över 12 inbrott". */
export const limitWords = ({ passed, value }: Limit, indicator: Indicator, language: Language): string =>
  limitsText(language).side[passed](valueWords(value, indicator, language))
