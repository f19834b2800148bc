import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Agreement } from '../rules.ts'
import { agreementTrail } from '../words.pages.tsx'
import type { Grounds, GroundsProblems } from './rules.ts'
import type { Heard } from './section.pages.tsx'
import { text } from './words.pages.tsx'

type GroundsPageProps = {
  visit: Visit
  agreement: Agreement
  /** What can be chosen. */
  heard: Heard[]
  has: Grounds
  filled: Filled
  problems?: GroundsProblems
}

/** The form in which it is said what an agreement rests on, or why it does not. */
export function groundsPage({ visit, agreement, heard, has, filled, problems }: GroundsPageProps): Response {
  const { language } = visit
  const t = text(language)
  const web = webText(language)
  const sentences = Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]])
  const told: Record<string, string> = Object.fromEntries(sentences)
  const form = { filled, problems: told }
  return answer(
    <AppPage visit={visit} title={t.title} trail={agreementTrail(visit, agreement)}>
      <p class="lead">{t.lead}</p>
      <ProblemSummary problems={told} head={web.problemsHead} />
      <PostForm class="sheet" action={`/app/agreement/${agreement.id}/grounds`}>
        {heard.length === 0 ? (
          <p class="quiet">{t.noneHeld}</p>
        ) : (
          <Choices
            name="heard"
            label={t.heard}
            choices={heard.map(({ id, name }) => ({ value: id, label: name }))}
            several
            {...form}
          />
        )}
        {has.pictures === 0 && (
          <TextArea
            name="pictureReason"
            rows={2}
            label={t.pictureReason}
            help={t.reasonHelp}
            optional={web.optional}
            {...form}
          />
        )}
        {has.dialogues === 0 && (
          <TextArea
            name="dialogueReason"
            rows={2}
            label={t.dialogueReason}
            help={t.reasonHelp}
            optional={web.optional}
            {...form}
          />
        )}
        <div class="actions">
          <Button>{web.save}</Button>
          <a href={`/app/agreement/${agreement.id}`}>{web.cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
