import { type Filled, one } from '../../web/filled.ts'
import { Problem as Fault } from '../../web/parts/form.tsx'
import { HeardOnly } from '../../web/parts/own-words.tsx'
import type { Visit } from '../../web/route.ts'
import { longest } from '../free-text.rules.ts'
import type { Criterion } from './rules.ts'
import { cellName } from './scores.rules.ts'
import { text } from './words.pages.tsx'

/** A place in the table of scores: a problem by a criterion. */
export type Cell = { problem: string; criterion: Criterion }

/** The reason of a score, folded away so that the table can be taken in: it is read, and written anew, where the score is changed. */
export function ReasonInTable({
  visit,
  filled,
  cell,
  title,
  fault,
}: {
  visit: Visit
  filled: Filled
  cell: Cell
  title: string
  fault: string | undefined
}) {
  const t = text(visit.language)
  const name = cellName(cell, 'reason')
  const reason = one(filled, name)
  return (
    <details open={fault !== undefined}>
      <summary>
        {reason === '' ? t.scoring.reason : t.scoring.readReason}
        <span class="ds-sr-only">: {t.criteria[cell.criterion]}</span>
        <HeardOnly words={title} reading={visit} />
      </summary>
      <label class="ds-sr-only" for={name}>
        {t.scoring.reasonFor(t.criteria[cell.criterion].toLowerCase())}
        <HeardOnly words={title} reading={visit} />
      </label>
      <textarea
        class="ds-input"
        id={name}
        name={name}
        rows={3}
        maxlength={longest.reason}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault && `${name}-problem`}
      >
        {reason}
      </textarea>
      {fault && <Fault name={name} words={fault} />}
    </details>
  )
}
