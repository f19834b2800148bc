import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { Blocks } from './blocks.pages.tsx'
import type { ReportBlock } from './blocks.report.ts'
import type { CorrectionProblem } from './differences.rules.ts'
import type { Drafted } from './drafted.rules.ts'
import { text, trailOf } from './words.pages.tsx'

type CorrectProps = {
  drafted: Drafted
  /** The figures that would be others today. */
  differences: ReportBlock
  filled: Filled
  problem?: CorrectionProblem
}

/** What was wrong, in words; the figures that have changed since stand ready. */
export function correctPage(visit: Visit, { drafted, differences, filled, problem }: CorrectProps): Response {
  const { correct: t } = text(visit.language)
  const problems: Record<string, string> = problem ? { words: t.problems[problem] } : {}
  return answer(
    <AppPage visit={visit} title={t.title(drafted.year)} trail={trailOf(visit, drafted)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <p class="lead">{t.lead}</p>
      <Blocks blocks={[differences]} language={visit.language} />
      <PostForm class="sheet" action={`/app/publication/report/${drafted.id}/correct`}>
        <TextArea
          name="words"
          label={t.words}
          rows={4}
          lang={drafted.report.language}
          filled={filled}
          problems={problems}
        />
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
