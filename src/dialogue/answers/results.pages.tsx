import { writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import type { SurveyImport } from '../finished/queries.ts'
import { ReadInFrom } from '../finished/source.pages.tsx'
import { paperChannel } from '../paper/rules.ts'
import { reachedPath } from '../participation/words.pages.tsx'
import type { Channel } from '../survey/queries.ts'
import { type Survey, standingOf, titleFor } from '../survey/rules.ts'
import { surveysTrail } from '../survey/words.pages.tsx'
import { Done } from '../words.pages.tsx'
import { resultsPath } from './addresses.rules.ts'
import { ChannelsSection } from './channels.pages.tsx'
import type { Reached } from './channels.rules.ts'
import { percent } from './result.pages.tsx'
import { type Result, smallestBase } from './results.rules.ts'
import { ResultsWithTrends } from './trend.pages.tsx'
import type { Trend } from './trends.rules.ts'
import { answersText } from './words.pages.tsx'

export type ResultsProps = {
  visit: Visit
  survey: Survey
  results: Result[]
  trends: Trend[]
  /** How many answers are opened, and how many wait sealed. */
  answered: number
  waiting: number
  /** How many came by which link; the open one is the empty code, and paper has its own. */
  byChannel: Map<string, number>
  channels: Channel[]
  /** Whom each link reached, once the survey is closed. */
  reached: Reached[]
  /** Where it was read in from; null for a survey that was asked here. */
  readIn: SurveyImport | null
  /** So few came in that somebody has to decide whether they are opened. */
  isFew: boolean
  mayOpen: boolean
}

/** What came out of a survey: every count as it is, for those who work with the voices. */
export function resultsPage(props: ResultsProps): Response {
  const { visit, survey, results, answered, waiting } = props
  const { language } = visit
  const t = answersText(language)
  const written = (number: number) => writtenNumber(number, language)
  const title = t.title(titleFor(survey, language).words)
  const { asked } = survey
  const isSmall = results.some(({ n }) => n !== null && n > 0 && n < smallestBase)
  return answer(
    <AppPage visit={visit} title={title} trail={surveysTrail(visit, survey)}>
      <Done words={visit.query.has('opened') ? t.opened : null} />
      <p class="lead">
        {t.answered(written(answered))} {asked && t.rate(percent(answered / asked, language), written(asked))}
      </p>
      {props.readIn && <ReadInFrom of={props.readIn} language={language} />}
      <p>
        <a href={reachedPath(survey)}>{t.whoAnswered}</a>
      </p>
      {waiting > 0 && <p>{t.waiting(written(waiting))}</p>}
      <Few {...props} />
      {!props.readIn && (
        <p>
          {t.words} <a href="/app/dialogue/voices?source=survey">{t.voices}</a>
        </p>
      )}
      {isSmall && <p class="quiet">{t.noShare}</p>}
      {answered > 0 && (
        <ResultsWithTrends
          results={results}
          trends={props.trends}
          languages={survey.languages}
          language={language}
          words={{ ...t, hidden: '' }}
        />
      )}
      <Channels {...props} />
    </AppPage>,
  )
}

function Few({ visit, survey, isFew, mayOpen, waiting }: ResultsProps) {
  const t = answersText(visit.language).few
  if (!isFew) return null
  return (
    <section class="notice unsure">
      <h2>{t.title}</h2>
      <p>{t.words(writtenNumber(waiting, visit.language))}</p>
      {mayOpen && (
        <PostForm action={`${resultsPath(survey)}/open`}>
          <Button secondary>{t.do}</Button>
        </PostForm>
      )}
    </section>
  )
}

function Channels({ visit, survey, byChannel, channels, answered, reached }: ResultsProps) {
  const { channels: t } = answersText(visit.language)
  const paper = byChannel.has(paperChannel) ? [{ code: paperChannel, name: t.entered }] : []
  return (
    <ChannelsSection
      language={visit.language}
      languages={survey.languages}
      channels={[{ code: '', name: t.open }, ...channels, ...paper]}
      numbers={byChannel}
      answered={answered}
      isClosed={standingOf(survey, visit.act.today) === 'closed'}
      reached={reached}
    />
  )
}
