import type { Filled } from '../../web/filled.ts'
import { writtenDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea, TextField, Tick } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Evaluation } from './queries.ts'
import { type NoResult, type Result, saysMoreThanFigures } from './result.rules.ts'
import { type Judgement, type JudgementProblems, type Plan, verdicts } from './rules.ts'
import { homeTrail, onePath, text } from './words.pages.tsx'

type Props = {
  visit: Visit
  evaluation: Evaluation
  plan: Plan
  result: Result | { problem: NoResult } | null
  isWaiting: boolean
}

const besides = ['sideEffects', 'inWords', 'resources', 'lesson'] as const

/** What people concluded, the newest in full; and whether that says more than the figures hold for. */
export function Judgements({ visit, evaluation, plan, result, isWaiting }: Props) {
  const t = text(visit.language)
  const [newest, ...earlier] = evaluation.judgements
  const counts = plan.design === 'compared' || plan.design === 'series'
  return (
    <section>
      <h2>{t.judgementHead}</h2>
      {newest ? <Judged visit={visit} judgement={newest} /> : <p>{t.notJudged}</p>}
      {newest && counts && saysMoreThanFigures(newest.verdict, result) && (
        <p class="notice unsure">{t.saysMore}</p>
      )}
      {!isWaiting && (
        <p>
          <a class="ds-button" data-variant="primary" href={`${onePath(evaluation.id)}/judge`}>
            {t.judge}
          </a>
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlierJudgements}</summary>
          {earlier.map((judgement) => (
            <Judged visit={visit} judgement={judgement} />
          ))}
        </details>
      )}
    </section>
  )
}

function Judged({ visit, judgement }: { visit: Visit; judgement: Judgement }) {
  const t = text(visit.language)
  const { verdict, decidedBy, decidedOn, reason } = judgement
  return (
    <>
      <p>
        <strong>{t.judgement(t.verdicts[verdict], decidedBy, writtenDay(decidedOn, visit.language))}</strong>{' '}
        {ownWords(reason, visit)}
      </p>
      <dl>
        {besides.map(
          (field) =>
            judgement[field] && (
              <>
                <dt>{t.beside[field]}</dt>
                <dd>{ownWords(judgement[field], visit)}</dd>
              </>
            ),
        )}
      </dl>
    </>
  )
}

type JudgeProps = { visit: Visit; evaluation: Evaluation; filled: Filled; problems?: JudgementProblems }

/** What a body makes of it. */
export function judgePage({ visit, evaluation, filled, problems }: JudgeProps): Response {
  const { language } = visit
  const { judging: t, verdicts: called, planning } = text(language)
  const { optional, problemsHead } = webText(language)
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  const state = { filled, problems: words }
  return answer(
    <AppPage
      visit={visit}
      title={t.title}
      trail={[...homeTrail(language), { href: onePath(evaluation.id), label: evaluation.title, own: true }]}
    >
      <ProblemSummary problems={words} head={problemsHead} />
      <PostForm class="sheet" action={`${onePath(evaluation.id)}/judge`}>
        <Choices
          name="verdict"
          label={t.verdict}
          choices={verdicts.map((value) => ({ value, label: called[value] }))}
          {...state}
        />
        <TextArea name="reason" rows={3} label={t.reason} {...state} />
        <TextArea name="sideEffects" rows={2} label={t.sideEffects} optional={optional} {...state} />
        <TextArea name="inWords" rows={2} label={t.inWords} optional={optional} {...state} />
        <TextArea name="resources" rows={2} label={t.resources} optional={optional} {...state} />
        <TextArea
          name="lesson"
          rows={2}
          label={t.lesson}
          help={t.lessonHelp}
          optional={optional}
          {...state}
        />
        <TextField name="decidedBy" label={t.decidedBy} help={t.decidedByHelp} longest={150} {...state} />
        <TextField name="decidedOn" type="date" label={t.decidedOn} narrow {...state} />
        <Tick name="public" label={t.public} {...state} />
        <div class="actions">
          <Button>{t.do}</Button>
          <a href={onePath(evaluation.id)}>{planning.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
