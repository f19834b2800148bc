import { type Filled, one } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, ProblemSummary, TextField, Tick } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import { longestTitle } from './occasions.rules.ts'
import { type Basis, isBasis } from './returning.rules.ts'
import { calendarWords, roomTrail, text } from './words.pages.tsx'

type ProposalsProps = {
  visit: Visit
  year: number
  /** The proposals as fields: `title-0`, `from-0`, …, and their number as `count`. */
  filled: Filled
  count: number
  problems?: Record<string, string>
}

/** Next year as it may be. Each row can be corrected; only the ticked ones are written, by one press. */
export function proposalsPage({ visit, year, filled, count, problems = {} }: ProposalsProps): Response {
  const t = text(visit.language).proposals
  return answer(
    <AppPage visit={visit} title={t.title(year)} trail={roomTrail(text(visit.language))}>
      {count === 0 ? <p>{t.none(year)}</p> : <p class="lead">{t.words(year)}</p>}
      <ProblemSummary
        problems={problems}
        head={webText(visit.language).problemsHead}
        named={rowNames(visit, filled, Object.keys(problems))}
      />
      {count > 0 && (
        <PostForm action={`/app/areas/proposals/${year}`}>
          <input type="hidden" name="count" value={count} />
          <ul class="cards two">
            {Array.from({ length: count }, (_, at) => (
              <ProposalFields visit={visit} at={at} filled={filled} problems={problems} />
            ))}
          </ul>
          <div class="actions">
            <Button>{t.add}</Button>
          </div>
        </PostForm>
      )}
    </AppPage>,
    Object.keys(problems).length > 0 ? 422 : 200,
  )
}

/** Of which proposal a problem is: "3. Riskhelger:". */
function rowNames(visit: Visit, filled: Filled, fields: string[]): Record<string, string> {
  const name = (at: number) =>
    `${at + 1}. ${calendarWords(one(filled, `calendar-${at}`), text(visit.language))}:`
  return Object.fromEntries(fields.map((field) => [field, name(Number(field.split('-').at(-1)))]))
}

type FieldsProps = { visit: Visit; at: number; filled: Filled; problems: Record<string, string> }

function ProposalFields({ visit, at, filled, problems }: FieldsProps) {
  const t = text(visit.language)
  const [calendar, basis] = [one(filled, `calendar-${at}`), one(filled, `basis-${at}`)]
  const reason = isBasis(basis) ? t.bases[basis satisfies Basis] : ''
  const form = { filled, problems }
  return (
    <li class="card">
      <input type="hidden" name={`calendar-${at}`} value={calendar} />
      <input type="hidden" name={`basis-${at}`} value={basis} />
      <Tick
        name={`pick-${at}`}
        label={t.proposals.pick(one(filled, `title-${at}`))}
        help={`${calendarWords(calendar, t)} · ${reason}`}
        {...form}
      />
      <TextField name={`title-${at}`} label={t.proposals.titleField} longest={longestTitle} {...form} />
      <div class="two">
        <TextField name={`from-${at}`} type="date" narrow label={t.proposals.from} {...form} />
        <TextField name={`to-${at}`} type="date" narrow label={t.proposals.to} {...form} />
      </div>
    </li>
  )
}
