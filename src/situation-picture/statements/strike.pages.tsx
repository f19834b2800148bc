import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { TextProblem } from '../free-text.rules.ts'
import type { SituationPicture } from '../rules.ts'
import { text as pictureText } from '../words.pages.tsx'
import type { Statement } from './rules.ts'
import { statementsTrail, text } from './words.pages.tsx'

type StrikeProps = {
  visit: Visit
  picture: SituationPicture
  statement: Statement
  noun: 'statement' | 'evidence'
  /** What is to be struck, as it reads. */
  words: string
  filled: Filled
  problem?: 'missing' | TextProblem
}

/** What was wrong is crossed out with a reason, and stays. */
export function strikePage({
  visit,
  picture,
  statement,
  noun,
  words,
  filled,
  problem,
}: StrikeProps): Response {
  const t = text(visit.language)
  const problems = problem && { reason: t.problems[problem] }
  const state = { filled, problems: problems ?? {} }
  return answer(
    <AppPage visit={visit} title={t.striking[noun]} trail={statementsTrail(visit, picture)}>
      <p>
        <strong>{ownWords(words, visit)}</strong>
      </p>
      <p>{t.striking[`${noun}Words`]}</p>
      <ProblemSummary problems={problems} head={pictureText(visit.language).problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextArea {...state} name="reason" rows={2} label={t.striking.reason} />
        <div class="actions">
          <Button>{t.striking.do}</Button>
          <a href={`/app/situation-picture/statement/${statement.id}`}>{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
