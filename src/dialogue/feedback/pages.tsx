import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { shortDay, writtenDay, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea, TextField, Tick } from '../../web/parts/form.tsx'
import { HeardOnly, ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { longest } from '../free-text.rules.ts'
import { Done, roomTrail } from '../words.pages.tsx'
import { feedbackPath, feedbackText } from './list.pages.tsx'
import type { Feedback, HeardSource } from './queries.ts'
import type { FeedbackProblems } from './rules.ts'

const trailOf = (visit: Visit) => [
  ...roomTrail(visit),
  { href: feedbackPath, label: feedbackText(visit.language).title },
]

type OverviewProps = { visit: Visit; sources: HeardSource[]; mayGive: (source: HeardSource) => boolean }

/** Who waits to be told something, first; then everybody who was. */
export function feedbackPage({ visit, sources, mayGive }: OverviewProps): Response {
  const t = feedbackText(visit.language)
  const waiting = sources.filter(({ answeredOn }) => answeredOn === null)
  const answered = sources.filter(({ answeredOn }) => answeredOn !== null)
  const list = (some: HeardSource[], caption: string) => (
    <Table
      caption={caption}
      heads={[t.heads.what, t.heads.spoken, t.heads.answered, t.heads.give]}
      rows={some.map((source) => [
        <Titled visit={visit} source={source} />,
        source.spokenOn ? shortDay(source.spokenOn, visit.language) : '–',
        source.answeredOn ? shortDay(source.answeredOn, visit.language) : '–',
        mayGive(source) ? <GiveLink visit={visit} source={source} /> : '–',
      ])}
    />
  )
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(visit)}>
      <Done words={visit.query.has('saved') ? t.saved : null} />
      <p class="lead">{t.lead}</p>
      {waiting.length === 0 ? <p>{t.noneWaiting}</p> : list(waiting, t.waiting)}
      {answered.length === 0 ? <p>{t.noneAnswered}</p> : list(answered, t.answered)}
    </AppPage>,
  )
}

type SourceProps = { visit: Visit; source: HeardSource }

function Titled({ visit, source: { about, title } }: SourceProps) {
  const kind = feedbackText(visit.language).sources[about.source]
  return (
    <>
      {about.source === 'dialogue' ? (
        <a href={`/app/dialogue/dialogue/${about.id}`}>{ownWords(title, visit)}</a>
      ) : (
        ownWords(title, visit)
      )}{' '}
      <span class="quiet small">({kind})</span>
    </>
  )
}

function GiveLink({ visit, source: { about, title } }: SourceProps) {
  const t = feedbackText(visit.language)
  return (
    <a href={`${feedbackPath}/${about.source}/${about.id}`}>
      {t.give}
      <HeardOnly words={title} reading={visit} />
    </a>
  )
}

type GiveProps = SourceProps & {
  filled: Filled
  /** So many are told by e-mail, if it may be shown to residents. */
  subscribers: number
  problems?: FeedbackProblems | undefined
}

/** The form that notes what those who spoke were told. */
export function giveFeedbackPage({ visit, source, filled, subscribers, problems }: GiveProps): Response {
  const t = feedbackText(visit.language)
  const words = told(problems, t.problems) ?? {}
  const state = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.form.title(source.title)} trail={trailOf(visit)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${feedbackPath}/${source.about.source}/${source.about.id}`}>
        <TextField
          name="givenOn"
          type="date"
          label={t.form.givenOn}
          max={visit.act.today}
          narrow
          {...state}
        />
        <TextField
          name="channel"
          label={t.form.channel}
          help={t.form.channelHelp}
          longest={longest.line}
          {...state}
        />
        <TextArea name="words" rows={5} label={t.form.words} {...state} />
        <Tick name="public" label={t.form.public} {...state} />
        {subscribers > 0 && <p class="quiet">{t.form.mailed(writtenNumber(subscribers, visit.language))}</p>}
        <div class="actions">
          <Button>{t.form.do}</Button>
          <a href={feedbackPath}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type StrikeProps = { visit: Visit; feedback: Feedback; problem?: 'missing' | 'tooLong' | 'personalData' }

export function strikeFeedbackPage({ visit, feedback, problem }: StrikeProps): Response {
  const { striking: t, problems: sentences } = feedbackText(visit.language)
  const problems: Record<string, string> = problem ? { reason: sentences[problem] } : {}
  return answer(
    <AppPage visit={visit} title={t.title} trail={trailOf(visit)}>
      <p>{ownWords(feedback.words, visit)}</p>
      <p class="quiet">{writtenDay(feedback.givenOn, visit.language)}</p>
      <p>{t.words}</p>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`${feedbackPath}/${feedback.id}/strike`}>
        <TextArea name="reason" rows={2} label={t.reason} filled={visit.filled} problems={problems} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={feedbackPath}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
