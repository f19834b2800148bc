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
  const missing = problems.map((problem) => ({
    name: 'section' in problem ? `${problem.code}-${problem.section}` : problem.code,
    words: missingInWords(problem, visit),
    href: mendedAt(problem, drafted),
  }))
  const named = (of: 'words' | 'href') => Object.fromEntries(missing.map((one) => [one.name, one[of]]))
  return answer(
    <AppPage visit={visit} title={t.title(drafted.year)} trail={trailOf(visit, drafted)}>
      <p class="lead">{t.lead}</p>
      {sent && (
        <ProblemSummary
          problems={{ ...named('words'), ...atFields }}
          elsewhere={named('href')}
          head={missing.length > 0 ? t.notPublished : webText(visit.language).problemsHead}
        />
      )}
      {missing.length === 0 && (
        <div class="notice good">
          <p>{t.ready}</p>
        </div>
      )}
      {missing.length > 0 && !sent && (
        <div class="notice trouble">
          <p>
            <strong>{t.notReady}</strong>
          </p>
          <ul>
            {missing.map(({ href, words }) => (
              <li>
                <a href={href}>{words}</a>
              </li>
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

/** Where it is mended: an unwritten part in its field, a reading in the preview. */
function mendedAt(problem: PublishProps['problems'][number], { id }: Drafted): string {
  const here = `/app/publication/report/${id}`
  if ('section' in problem) return `${here}#${problem.section}`
  return problem.code === 'alreadyPublished' ? here : `${here}/preview`
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
