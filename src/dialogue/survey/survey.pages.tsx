import type { Child } from 'hono/jsx'
import { writtenDay, writtenList, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { FactList } from '../../web/parts/fact-list.tsx'
import { Problem } from '../../web/parts/form.tsx'
import type { Visit } from '../../web/route.ts'
import { resultsPath } from '../answers/addresses.rules.ts'
import { paperPath, paperText } from '../paper/words.pages.tsx'
import { Done } from '../words.pages.tsx'
import { ChannelsSection } from './channels.pages.tsx'
import type { Channel } from './queries.ts'
import { QuestionsSection } from './questions.pages.tsx'
import { ReadySection } from './ready.pages.tsx'
import { type Survey, standingOf, titleFor } from './rules.ts'
import type { Unready } from './survey.rules.ts'
import { SurveyTitle, surveyPath, surveysPath, surveysTrail, surveyText } from './words.pages.tsx'

export type SurveyPageProps = {
  visit: Visit
  survey: Survey
  former: Survey | null
  channels: Channel[]
  unready: Unready[]
  mayBuild: boolean
  /** Why what was just tried was not done. */
  problem?: string | undefined
}

/** One survey: how it stands, what it asks, what is lacking before it opens, and its links. */
export function surveyPage(props: SurveyPageProps): Response {
  const { visit, survey, mayBuild, problem } = props
  const t = surveyText(visit.language)
  const standing = standingOf(survey, visit.act.today)
  const isDraft = standing === 'draft'
  return answer(
    <AppPage visit={visit} title={titleFor(survey, visit.language).words} trail={surveysTrail(visit)}>
      <Done words={visit.query.has('saved') ? t.saved : null} />
      {problem && (
        <div role="alert">
          <Problem name="survey" words={problem} />
        </div>
      )}
      <p class="lead">{t.leads[standing]}</p>
      {mayBuild && <Doing {...props} />}
      {mayBuild && (standing === 'open' || standing === 'closed') && <p>{t.standsWords[standing]}</p>}
      <Facts {...props} />
      {isDraft && mayBuild && <ReadySection {...props} />}
      <QuestionsSection {...props} mayWrite={isDraft && mayBuild} />
      <ChannelsSection {...props} />
    </AppPage>,
    problem ? 422 : 200,
  )
}

/** One main thing to do at a time: open what is ready, read what was answered. */
function Doing({ visit, survey, unready }: SurveyPageProps) {
  const t = surveyText(visit.language)
  const path = surveyPath(survey)
  const standing = standingOf(survey, visit.act.today)
  if (standing === 'draft')
    return (
      <p class="actions">
        {unready.length === 0 && (
          <a class="ds-button" href={`${path}/open`}>
            {t.openLink}
          </a>
        )}
        <a href={`${path}/describe`}>{t.describe}</a>
      </p>
    )
  return (
    <p class="actions">
      <a class="ds-button" href={resultsPath(survey)}>
        {t.results}
      </a>
      {standing === 'open' && <a href={paperPath(survey)}>{paperText(visit.language).title}</a>}
      {standing === 'open' && <a href={`${path}/close`}>{t.closeLink}</a>}
      <a href={`${surveysPath}/new?continues=${survey.id}`}>{t.continueIt}</a>
    </p>
  )
}

function Facts({ visit, survey, former }: SurveyPageProps) {
  const { facts: t, languages } = surveyText(visit.language)
  const { opening, closing, closesOn, asked } = survey
  const day = (some: string) => writtenDay(some, visit.language)
  const inThese = writtenList(
    survey.languages.map((language) => languages[language]),
    visit.language,
  )
  const facts: [string, Child][] = [
    [t.languages, inThese],
    [t.anonymous, survey.anonymous ? t.isAnonymous : t.isNotAnonymous],
    [t.openedOn, opening && day(opening.openedOn)],
    [t.closesOn, closing ? null : closesOn ? day(closesOn) : t.byHand],
    [t.closedOn, closing && day(closing.closedOn)],
    [t.because, closing?.reason ?? ''],
    [t.asked, asked && writtenNumber(asked, visit.language)],
    [
      t.continues,
      former && (
        <a href={surveyPath(former)}>
          <SurveyTitle survey={former} visit={visit} />
        </a>
      ),
    ],
  ]
  return <FactList facts={facts} />
}
