import { mayEnter } from '../../partnership/rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { ReviewProblem } from './actions.ts'
import { Blocks } from './blocks.pages.tsx'
import type { ReportBlock } from './blocks.report.ts'
import type { Drafted } from './drafted.rules.ts'
import { isEmpty, lastWriterOf } from './problems.rules.ts'
import { mandatorySections } from './rules.ts'
import { text, trailOf } from './words.pages.tsx'

/** What is wrong with the words stands at them, everything else at what was decided. */
const ofTheWords: ReviewProblem[] = ['wordsMissing', 'tooLong', 'personalData']

type PreviewProps = {
  drafted: Drafted
  blocks: ReportBlock[]
  filled: Filled
  problem?: ReviewProblem | 'outcomeMissing'
}

/** The whole report as it would go out, to be read and judged by a second pair of eyes. */
export function previewPage(visit: Visit, { drafted, blocks, filled, problem }: PreviewProps): Response {
  const { preview: t, sections } = text(visit.language)
  const missing = mandatorySections.filter((section) => isEmpty(drafted.report.words[section]))
  const mayReview = mayEnter(visit.act.role, 'publish') && !drafted.published
  const isOwn = lastWriterOf(drafted.written) === visit.act.by
  const problems: Record<string, string> = problem
    ? { [ofTheWords.some((one) => one === problem) ? 'words' : 'outcome']: t.problems[problem] }
    : {}
  return answer(
    <AppPage visit={visit} title={t.title(drafted.year)} trail={trailOf(visit, drafted)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <p class="lead">{t.lead}</p>
      {mayReview && <p>{isOwn ? t.ownWords : <a href="#review">{t.toReview}</a>}</p>}
      {missing.map((section) => (
        <div class="notice unsure">
          <p>
            <strong>{sections[section]}.</strong> {t.notWritten}
          </p>
        </div>
      ))}
      <Blocks blocks={blocks} language={visit.language} />
      {mayReview && !isOwn && (
        <ReviewForm visit={visit} drafted={drafted} filled={filled} problems={problems} />
      )}
    </AppPage>,
    problem ? 422 : 200,
  )
}

type ReviewProps = { visit: Visit; drafted: Drafted; filled: Filled; problems: Record<string, string> }

/** Carries the digest of what was read: what is judged is just this, not what somebody writes meanwhile. */
function ReviewForm({ visit, drafted, filled, problems }: ReviewProps) {
  const t = text(visit.language).preview
  return (
    <section id="review">
      <h2>{t.review}</h2>
      <p>{t.reviewLead}</p>
      <PostForm class="sheet" action={`/app/publication/report/${drafted.id}/review`}>
        <input type="hidden" name="digest" value={drafted.digest} />
        <Choices
          name="outcome"
          label={t.outcome}
          choices={[
            { value: 'approved', label: t.approve },
            { value: 'sent-back', label: t.sendBack },
          ]}
          filled={filled}
          problems={problems}
        />
        <TextArea
          name="words"
          label={t.words}
          optional={webText(visit.language).optional}
          filled={filled}
          problems={problems}
        />
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </PostForm>
    </section>
  )
}
