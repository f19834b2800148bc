import { inLanguage, type Language } from '../../web/languages.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AreaStatusText, sv } from './text.sv.ts'

export const text = (language: Language): AreaStatusText => inLanguage({ sv, da, en }, language)

export const areaStatusPath = '/app/follow-up/area-status'
export const roundPath = (round: string): string => `${areaStatusPath}/round/${round}`
export const areaPath = (round: string, area: string): string => `${roundPath(round)}/area/${area}`

export const homeTrail = (language: Language) => [{ href: areaStatusPath, label: text(language).title }]
