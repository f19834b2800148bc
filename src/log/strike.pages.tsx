import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { ProblemSummary, TextArea } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { LoggedOccurrence } from './queries.ts'
import { entryInOneLine } from './receipt.pages.tsx'
import type { StrikeProblem } from './strike.rules.ts'
import { aboutWords, commitmentTrail, SaveOrLeave, sentences, text } from './words.pages.tsx'

/** A wrong entry is crossed out with a reason, and stays. */
export function strikePage({
  visit,
  entry,
  commitment,
  filled,
  problems = [],
}: {
  visit: Visit
  entry: LoggedOccurrence
  commitment: { id: string; title: string }
  filled: Filled
  problems?: StrikeProblem[]
}): Response {
  const t = text(visit.language)
  const words = sentences(problems, filled, visit.language)
  return answer(
    <AppPage visit={visit} title={t.strike.title} trail={commitmentTrail(commitment, t)}>
      <p>
        <strong>{entryInOneLine(entry, visit)}</strong>
        <span class="quiet"> {[entry.organisationName, aboutWords(entry)].filter(Boolean).join(', ')}</span>
      </p>
      <p>{t.strike.words}</p>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`/app/log/strike/${entry.id}`}>
        <TextArea name="reason" rows={2} label={t.strike.reason} filled={filled} problems={words} />
        <SaveOrLeave visit={visit} save={t.strike.do} back={`/app/log/${commitment.id}/history`} />
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}
