import { inLanguage, type Language } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { surveyPath } from '../survey/words.pages.tsx'
import { roomTrail } from '../words.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ParticipationText, sv } from './text.sv.ts'

export const participationText = (language: Language): ParticipationText =>
  inLanguage({ sv, da, en }, language)

export const participationPath = '/app/dialogue/participation'
export const populationPath = `${participationPath}/population`
export const reachedPath = (survey: { id: string }) => `${surveyPath(survey)}/reached`

/** Where a page about who took part leads back to. */
export function participationTrail(visit: Visit) {
  return [...roomTrail(visit), { href: participationPath, label: participationText(visit.language).title }]
}
