import { writtenNumber } from '../../../web/languages.ts'
import type { PublicVisit } from '../../../web/route.ts'
import { ReadInFrom } from '../../finished/source.pages.tsx'
import type { SurveyLanguage } from '../../survey/rules.ts'
import { wordsIn } from '../../survey/rules.ts'
import { percent } from '../result.pages.tsx'
import type { Result } from '../results.rules.ts'
import { ResultsWithTrends } from '../trend.pages.tsx'
import type { Trend } from '../trends.rules.ts'
import { answeringText, type OpenedSurvey, surveyPage } from './frame.pages.tsx'

type Visiting = PublicVisit & { language: SurveyLanguage }
type Props = {
  visit: Visiting
  survey: OpenedSurvey
  answered: number
  results: Result[]
  trends: Trend[]
}

/** What came out of a closed survey, without what so few answered that it would tell on them. */
export function publicResultsPage({ visit, survey, answered, results, trends }: Props): Response {
  const { language } = visit
  const t = answeringText(language)
  const written = (number: number) => writtenNumber(number, language)
  const { asked } = survey
  const shown = results.filter(({ n }) => n !== 0)
  const isNothing = shown.every(({ n }) => n === null)
  return surveyPage(
    { visit, survey },
    {
      title: t.results.title(wordsIn(survey.title, language)),
      children: isNothing ? (
        <p class="lead">{t.results.nothing}</p>
      ) : (
        <>
          <p class="lead">
            {t.results.answered(written(answered))}{' '}
            {asked && t.results.rate(percent(answered / asked, language), written(asked))}
          </p>
          {survey.readIn && <ReadInFrom of={survey.readIn} language={language} />}
          <p>{t.results.fewWords}</p>
          <ResultsWithTrends
            results={shown}
            trends={trends}
            languages={survey.languages}
            language={language}
            words={{ ...t.results, step: t.step }}
          />
          <p>{t.results.words}</p>
        </>
      ),
    },
  )
}

/** Before it is closed: when the result will stand here. */
export function noResultsYetPage({ visit, survey }: Pick<Props, 'visit' | 'survey'>): Response {
  const t = answeringText(visit.language).results
  return surveyPage(
    { visit, survey },
    { title: t.title(wordsIn(survey.title, visit.language)), children: <p class="lead">{t.later}</p> },
  )
}
