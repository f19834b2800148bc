import type { Child } from 'hono/jsx'
import { inLanguage, type Language } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { roomTrail } from '../words.pages.tsx'
import { type Survey, type SurveyLanguage, titleFor, type Words, wordsIn } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type SurveyText, sv } from './text.sv.ts'

export const surveyText = (language: Language): SurveyText => inLanguage({ sv, da, en }, language)

export const surveysPath = '/app/dialogue/survey'
export const surveyPath = ({ id }: Pick<Survey, 'id'>) => `${surveysPath}/${id}`

/** Where every page of surveys leads back to; from something about a survey to the survey. */
export function surveysTrail(visit: Visit, survey?: Survey) {
  return [
    ...roomTrail(visit),
    { href: surveysPath, label: surveyText(visit.language).title },
    ...(survey ? [{ href: surveyPath(survey), label: titleFor(survey, visit.language).words }] : []),
  ]
}

/** A survey's title, marked with its language where the page is read in another. */
export function SurveyTitle({ survey, visit }: { survey: Survey; visit: Visit }) {
  const { words, language } = titleFor(survey, visit.language)
  return <InLanguage words={words} language={language} page={visit.language} />
}

/** A sentence of the survey in the reader's language where it has one, else in its first. */
export function Said({ said, survey, visit }: { said: Words; survey: Survey; visit: Visit }) {
  const { words, language } = titleFor({ title: said, languages: survey.languages }, visit.language)
  return <InLanguage words={words} language={language} page={visit.language} />
}

type InLanguageProps = { words: string; language: SurveyLanguage; page: Language }

function InLanguage({ words, language, page }: InLanguageProps): Child {
  return language === page ? words : <span lang={language}>{words}</span>
}

/** A sentence in one language as it will be read, or that it is not there yet. */
export function Written({ said, language, visit }: { said: Words; language: SurveyLanguage; visit: Visit }) {
  const words = wordsIn(said, language)
  if (words === '') return <em>{surveyText(visit.language).preview.lacking}</em>
  return <InLanguage words={words} language={language} page={visit.language} />
}
