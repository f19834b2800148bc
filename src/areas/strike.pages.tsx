import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { StrikeProblem, WrittenOccasion } from './occasions.rules.ts'
import { calendarWords, roomTrail, stretchWords, text } from './words.pages.tsx'

type FormProps = { visit: Visit; filled: Filled }

export function strikePage({
  visit,
  occasion,
  filled,
  problems = [],
}: FormProps & { occasion: WrittenOccasion; problems?: StrikeProblem[] }): Response {
  const t = text(visit.language)
  const words = Object.fromEntries(problems.map(({ field, code }) => [field, t.strikeProblems[code]]))
  return answer(
    <AppPage visit={visit} title={t.striking.title} trail={roomTrail(t)}>
      <p>
        <strong>{occasion.title}</strong>, {stretchWords(occasion, visit.language)}
        <span class="quiet"> · {calendarWords(occasion.calendar, t)}</span>
      </p>
      <p>{t.striking.words}</p>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <PostForm class="sheet" action={`/app/areas/occasions/${occasion.id}/strike`}>
        <TextArea name="reason" rows={2} label={t.striking.reason} filled={filled} problems={words} />
        <div class="actions">
          <Button>{t.striking.do}</Button>
          <a href="/app/areas">{webText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}
