import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Agreement } from '../rules.ts'
import { agreementTrail } from '../words.pages.tsx'
import type { WithdrawalProblems } from './problems.rules.ts'
import type { ChangeRequest } from './rules.ts'
import { requestPath, text, toldProblems } from './words.pages.tsx'

type WithdrawProps = {
  visit: Visit
  agreement: Agreement
  request: ChangeRequest
  filled: Filled
  problems?: WithdrawalProblems
}

/** Why a party takes its request back. */
export function withdrawPage({ visit, agreement, request, filled, problems }: WithdrawProps): Response {
  const { language } = visit
  const t = text(language)
  const told = toldProblems(problems, language)
  const path = requestPath(request.id)
  return answer(
    <AppPage
      visit={visit}
      title={t.withdraw.title}
      trail={[...agreementTrail(visit, agreement), { href: path, label: t.title }]}
    >
      <p>
        <strong>{request.wanted}</strong>
      </p>
      <p>{t.withdraw.words}</p>
      <ProblemSummary problems={told} head={webText(language).problemsHead} />
      <PostForm class="sheet" action={`${path}/withdraw`}>
        <TextArea filled={filled} problems={told ?? {}} name="reason" rows={2} label={t.withdraw.reason} />
        <div class="actions">
          <Button>{t.withdraw.save}</Button>
          <a href={path}>{webText(language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}
