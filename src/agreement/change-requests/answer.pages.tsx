import type { Filled } from '../../web/filled.ts'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { AnswerProblems } from './problems.rules.ts'
import { answerKinds, type ChangeRequest } from './rules.ts'
import { type Named, requestPath, text, toldProblems } from './words.pages.tsx'

export type AnswerProps = {
  visit: Visit
  request: ChangeRequest
  /** The parties one waits for and the visitor may answer for. */
  answerable: Named[]
  filled: Filled
  problems?: AnswerProblems
}

/** The form in which another party answers; where there is nobody to answer for, only what was wrong is told. */
export function AnswerForm({ visit, request, answerable, filled, problems }: AnswerProps) {
  const { language, act } = visit
  const t = text(language)
  const told = toldProblems(problems, language)
  const state = { filled, problems: told ?? {} }
  const summary = <ProblemSummary problems={told} head={webText(language).problemsHead} />
  if (answerable.length === 0) return summary
  return (
    <section>
      <h2 id="answer-form">{t.answer.title}</h2>
      {summary}
      <PostForm class="sheet" action={requestPath(request.id)}>
        <Select
          {...state}
          name="organisation"
          label={t.answer.organisation}
          empty={t.choose}
          choices={answerable.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Choices
          {...state}
          name="answer"
          label={t.answer.answer}
          choices={answerKinds.map((kind) => ({ value: kind, label: t.answers[kind].choice }))}
        />
        <TextArea {...state} name="reason" label={t.answer.reason} help={t.answer.reasonHelp} />
        <TextField
          {...state}
          name="answeredOn"
          type="date"
          narrow
          min={request.askedOn}
          max={act.today}
          label={t.answer.answeredOn}
        />
        <div class="actions">
          <Button>{t.answer.save}</Button>
        </div>
      </PostForm>
    </section>
  )
}
