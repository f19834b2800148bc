import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, Problem, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { type Measure, yearClasses } from '../rules.ts'
import type { MeasureProblem } from './rules.ts'
import { measureProblemWords, measuresText } from './words.pages.tsx'

export type SmallFormProps = { visit: Visit; measure: Measure; filled: Filled; problems?: MeasureProblem[] }

export const backTo = ({ id, title }: Measure) => [
  { href: `/app/action-plan/measure/${id}`, label: title, own: true },
]

/** What a measure is in a year, where it is not just "unchanged". */
export function yearPage({ visit, measure, filled, problems = [] }: SmallFormProps): Response {
  const t = measuresText(visit.language)
  const words = measureProblemWords(problems, t)
  const form = { filled, problems: words }
  return answer(
    <AppPage visit={visit} title={t.year.title} trail={backTo(measure)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        {words.form && <Problem name="form" words={words.form} />}
        <TextField name="year" label={t.year.year} inputmode="numeric" narrow {...form} />
        <Choices
          name="class"
          label={t.year.class}
          choices={yearClasses.map((one) => ({ value: one, label: t.year.classes[one] }))}
          {...form}
        />
        <div class="actions">
          <Button>{t.year.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

/** Cancelling a measure, with what there is to learn from it. */
export function cancelPage({ visit, measure, filled, problems = [] }: SmallFormProps): Response {
  const t = measuresText(visit.language)
  const words = measureProblemWords(problems, t)
  const form = { filled, problems: words }
  const optional = webText(visit.language).optional
  return answer(
    <AppPage visit={visit} title={t.cancel.title} trail={backTo(measure)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <p>{t.cancel.words}</p>
      <PostForm class="sheet" action={visit.path}>
        {words.form && <Problem name="form" words={words.form} />}
        <TextField name="day" type="date" label={t.cancel.day} max={visit.act.today} narrow {...form} />
        <TextArea name="reason" label={t.cancel.reason} help={t.reasonHelp} {...form} />
        <TextArea name="objections" label={t.cancel.objections} optional={optional} {...form} />
        <TextArea
          name="lesson"
          label={t.cancel.lesson}
          help={t.cancel.lessonHelp}
          optional={optional}
          {...form}
        />
        <div class="actions">
          <Button>{t.cancel.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}
