import { inLanguage, type Language, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import type { Channel } from '../survey/queries.ts'
import { type Survey, standingOf, titleFor, wordsIn } from '../survey/rules.ts'
import { Said, surveysTrail } from '../survey/words.pages.tsx'
import { Done } from '../words.pages.tsx'
import { resultsPath } from './addresses.rules.ts'
import { percent, ResultTable } from './result.pages.tsx'
import { type Result, smallestBase, type Trend } from './results.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type AnswersText, sv } from './text.sv.ts'

export const answersText = (language: Language): AnswersText => inLanguage({ sv, da, en }, language)

export type ResultsProps = {
  visit: Visit
  survey: Survey
  results: Result[]
  trends: Trend[]
  /** How many answers are opened, and how many wait sealed. */
  answered: number
  waiting: number
  /** Channel's code → number, `entered` apart; the open link is the empty code. */
  byChannel: Map<string, number>
  channels: Channel[]
  entered: number
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
      {waiting > 0 && <p>{t.waiting(written(waiting))}</p>}
      <Few {...props} />
      <p>
        {t.words} <a href="/app/dialogue/voices?source=survey">{t.voices}</a>
      </p>
      <Trends {...props} />
      {isSmall && <p class="quiet">{t.noShare}</p>}
      {results.map((result) => (
        <ResultTable
          result={result}
          languages={survey.languages}
          language={language}
          words={{ ...t, hidden: '' }}
        />
      ))}
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

function Trends({ visit, survey, trends }: ResultsProps) {
  const t = answersText(visit.language).trend
  const share = (some: number) => percent(some, visit.language)
  if (trends.length === 0) return null
  return (
    <section>
      <h2>{t.title}</h2>
      {trends.map(({ question, years, verdict }) => (
        <>
          <h3>
            <Said said={question.words} survey={survey} visit={visit} />
          </h3>
          <p>{t.verdicts[verdict]}</p>
          <Table
            caption={wordsIn(question.words, visit.language)}
            heads={[t.year, t.number, t.share, t.interval]}
            numbers={[1, 2, 3]}
            rows={years.map(({ year, n, share: of, low, high }) => [
              String(year),
              writtenNumber(n, visit.language),
              share(of),
              t.between(share(low), share(high)),
            ])}
          />
        </>
      ))}
      <p class="quiet small">{t.how}</p>
    </section>
  )
}

function Channels({ visit, survey, byChannel, channels, entered, answered }: ResultsProps) {
  const { channels: t, head } = answersText(visit.language)
  const isClosed = standingOf(survey, visit.act.today) === 'closed'
  if (channels.length === 0 && entered === 0) return null
  if (!isClosed && answered < smallestBase) return <p class="quiet">{t.later}</p>
  const named = [{ code: '', name: t.open }, ...channels]
  const rows = named.map(({ code, name }) => [name, writtenNumber(byChannel.get(code) ?? 0, visit.language)])
  const ofPaper = entered > 0 ? [[t.entered, writtenNumber(entered, visit.language)]] : []
  return (
    <Table
      caption={t.caption}
      heads={[head.channel, head.number]}
      numbers={[1]}
      rows={[...rows, ...ofPaper]}
    />
  )
}
