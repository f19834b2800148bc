import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import {
  Button,
  Carried,
  Choices,
  Problem,
  ProblemSummary,
  TextArea,
  TextField,
  Tick,
} from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { WholeFormProblem } from '../meanwhile.pages.tsx'
import type { Commitment } from '../rules.ts'
import { type CommitmentProblem, feedbackIntervals } from './rules.ts'
import { commitmentsText, problemWords } from './words.pages.tsx'

type CommitmentPageProps = {
  visit: Visit
  commitment: Commitment
  filled: Filled
  problems?: CommitmentProblem[]
}

const backTo = ({ measure, title }: Commitment) => [
  { href: `/app/action-plan/measure/${measure}`, label: title, own: true },
]

/** Ending a commitment before its term. */
export function endPage({ visit, commitment, filled, problems = [] }: CommitmentPageProps): Response {
  const t = commitmentsText(visit.language)
  const words = problemWords(problems, t)
  const form = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.end.title} trail={backTo(commitment)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <p>{t.end.words}</p>
      <PostForm class="sheet" action={visit.path}>
        {words.form && <Problem name="form" words={words.form} />}
        <TextField name="day" type="date" label={t.end.day} max={visit.act.today} narrow {...form} />
        <TextArea name="reason" label={t.end.reason} help={t.reasonHelp} {...form} />
        <div class="actions">
          <Button>{t.end.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

/** The commitment's public face. */
export function promisePage({ visit, commitment, filled, problems = [] }: CommitmentPageProps): Response {
  const t = commitmentsText(visit.language)
  const words = problemWords(problems, t)
  const form = { filled, problems: words }
  const { number = '0' } = filled
  const after = commitment.promise?.words ?? ''
  const saysNow = filled.words === after ? [] : [{ label: t.promise.words, before: null, after }]
  return answer(
    <AppPage visit={visit} title={t.promise.title} trail={backTo(commitment)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      {visit.query.has('amended') && (
        <div class="notice unsure" role="status">
          <p>{t.promise.amended}</p>
        </div>
      )}
      <PostForm class="sheet" action={visit.path}>
        <Carried filled={{ number }} />
        <WholeFormProblem language={visit.language} words={words.form} meanwhile={saysNow} />
        <TextArea name="words" label={t.promise.words} help={t.promise.wordsHelp} {...form} />
        <Choices
          name="feedbackEvery"
          label={t.promise.feedbackEvery}
          choices={feedbackIntervals.map((interval) => ({
            value: interval,
            label: t.promise.intervals[interval],
          }))}
          {...form}
        />
        <Tick name="public" label={t.promise.public} {...form} />
        {number !== '0' && <TextArea name="reason" label={t.reason} help={t.reasonHelp} {...form} />}
        <div class="actions">
          <Button>{t.promise.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}
