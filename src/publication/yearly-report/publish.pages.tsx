import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Drafted } from './drafted.rules.ts'
import { longestName, type ReportProblem, type SubmissionProblem } from './problems.rules.ts'
import { text, trailOf } from './words.pages.tsx'

type PublishProps = {
  drafted: Drafted
  problems: (ReportProblem | { code: 'alreadyPublished' })[]
  submission: SubmissionProblem[]
  filled: Filled
  sent: boolean
}

/** What is still missing, and the form that publishes when nothing is. */
export function publishPage(visit: Visit, props: PublishProps): Response {
  const { drafted, problems, submission, filled, sent } = props
  const { publish: t } = text(visit.language)
  const atFields = Object.fromEntries(submission.map((problem) => [problem.field, inWords(problem, visit)]))
  const form = { filled, problems: atFields }
  return answer(
    <AppPage visit={visit} title={t.title(drafted.year)} trail={trailOf(visit, drafted)}>
      <ProblemSummary problems={atFields} head={webText(visit.language).problemsHead} />
      <p class="lead">{t.lead}</p>
      {problems.length === 0 ? (
        <div class="notice good">
          <p>{t.ready}</p>
        </div>
      ) : (
        <div class="notice trouble" role={sent ? 'alert' : undefined}>
          <p>
            <strong>{t.notReady}</strong>
          </p>
          <ul>
            {problems.map((problem) => (
              <li>{missingInWords(problem, visit)}</li>
            ))}
          </ul>
        </div>
      )}
      <PostForm class="sheet" action={`/app/publication/report/${drafted.id}/publish`}>
        <TextField name="submittedTo" label={t.submittedTo} longest={longestName} {...form} />
        <TextField
          name="submittedOn"
          type="date"
          label={t.submittedOn}
          help={t.submittedOnHelp}
          narrow
          {...form}
        />
        <TextField name="caseNumber" label={t.caseNumber} longest={longestName} {...form} />
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    sent ? 422 : 200,
  )
}

function missingInWords(problem: PublishProps['problems'][number], visit: Visit): string {
  const { publish, sections } = text(visit.language)
  if (problem.code === 'personalData') return publish.problems.personalData(sections[problem.section])
  return publish.problems[problem.code]
}

function inWords({ field, code }: SubmissionProblem, visit: Visit): string {
  const t = text(visit.language).publish.submission
  return code === 'missing' ? t.missing[field] : t[code]
}
