import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { TextProblem } from '../free-text.rules.ts'
import type { SituationPicture } from '../rules.ts'
import type { PrioritySession } from './rules.ts'
import { addressOfSession, heldWords, prioritiesTrail, text } from './words.pages.tsx'

type StrikeProps = {
  visit: Visit
  picture: SituationPicture
  session: PrioritySession
  filled: Filled
  problem?: 'missing' | TextProblem
}

/** A session that was entered wrongly is crossed out with a reason, and stays. */
export function strikePage({ visit, picture, session, filled, problem }: StrikeProps): Response {
  const t = text(visit.language)
  const problems = problem && { reason: t.form.problems[problem] }
  return answer(
    <AppPage visit={visit} title={t.striking.title} trail={prioritiesTrail(visit, picture, session)}>
      <p>
        <strong>{ownWords(session.title, visit)}</strong>.{' '}
        {heldWords(session, visit.act.today, visit.language)}.
      </p>
      <p>{t.striking.words}</p>
      <ProblemSummary problems={problems} head={t.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextArea
          name="reason"
          rows={2}
          label={t.striking.reason}
          filled={filled}
          problems={problems ?? {}}
        />
        <div class="actions">
          <Button>{t.striking.do}</Button>
          <a href={addressOfSession(session.id)}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
