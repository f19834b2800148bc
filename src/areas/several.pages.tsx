import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, ProblemSummary, TextArea } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { CalendarFields, fieldOf } from './occasions.pages.tsx'
import { mostLines, type PasteProblem } from './pasted.rules.ts'
import type { AreasText } from './text.sv.ts'
import { roomTrail, text } from './words.pages.tsx'

type SeveralProps = { visit: Visit; filled: Filled; problems?: PasteProblem[] }

/** A list pasted from a letter or a worksheet, one occasion a line. */
export function severalPage({ visit, filled, problems = [] }: SeveralProps): Response {
  const t = text(visit.language)
  const ofLines = problems.filter((problem) => problem.field === 'line')
  const words = { ...fieldWords(problems, t), ...(ofLines.length > 0 && { lines: t.several.nothingSaved }) }
  return answer(
    <AppPage visit={visit} title={t.several.title} trail={roomTrail(t)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      {ofLines.length > 0 && (
        <div class="notice trouble">
          <ul>
            {ofLines.map(({ line, words, code }) => (
              <li>{t.several.faultAt(line, words, t.several.faults[code])}</li>
            ))}
          </ul>
        </div>
      )}
      <PostForm class="sheet" action="/app/areas/occasions/several">
        <CalendarFields t={t} country={visit.partnership.country} filled={filled} problems={words} />
        <TextArea
          name="lines"
          rows={8}
          label={t.several.lines}
          help={t.several.help}
          filled={filled}
          problems={words}
        />
        <div class="actions">
          <Button>{t.several.add}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problems.length > 0 ? 422 : 200,
  )
}

function fieldWords(problems: PasteProblem[], t: AreasText): Record<string, string> {
  return Object.fromEntries(
    problems.flatMap((problem) => {
      if (problem.field === 'calendar')
        return [[fieldOf(problem), t.occasionProblems.calendar[problem.code] ?? '']]
      if (problem.field === 'lines') return [['lines', t.several.wrong[problem.code](mostLines)]]
      return []
    }),
  )
}
