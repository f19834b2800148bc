import type { Filled } from '../../web/filled.ts'
import { shortDay } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { BasisProblem, BasisProblems } from './basis.actions.ts'
import type { PointBasis } from './rules.ts'
import { eventsPath, eventsText, eventsTrail, pointsPath } from './words.pages.tsx'

type Basis = PointBasis & { ended: { reason: string; at: Date } | null }
type ListProps = { visit: Visit; bases: readonly Basis[]; filled: Filled; problems?: BasisProblems }

/** On what ground exact points are kept, and a form for a new decision. */
export function pointBasesPage({ visit, bases, filled, problems }: ListProps): Response {
  const { basis: t } = eventsText(visit.language)
  const { today } = visit.act
  const words = Object.fromEntries(
    Object.entries(problems ?? {}).map(([field, code]) => [field, t.problems[code]]),
  )
  const form = { filled, problems: words }
  const holds = ({ ended, fromDay, toDay }: Basis) => !ended && fromDay <= today && today <= toDay
  return answer(
    <AppPage visit={visit} title={t.title} trail={eventsTrail(visit.language)}>
      <ProblemSummary problems={words} head={webText(visit.language).problemsHead} />
      <p class="lead">{t.lead}</p>
      {!bases.some(holds) && <p class="notice">{t.none}</p>}
      {bases.length > 0 && (
        <Table
          caption={t.listHead}
          heads={t.heads}
          rows={bases.map((one) => [
            one.basis,
            one.decidedBy,
            shortDay(one.fromDay, visit.language),
            shortDay(one.toDay, visit.language),
            one.ended ? (
              t.ended(one.ended.reason)
            ) : one.toDay < today ? (
              t.over
            ) : (
              <a href={`${pointsPath}/${one.id}/end`}>{t.endLink}</a>
            ),
          ])}
        />
      )}
      <h2>{t.addHead}</h2>
      <PostForm class="sheet" action={pointsPath}>
        <TextArea name="basis" rows={3} label={t.fields.basis} help={t.basisHelp} {...form} />
        <TextField
          name="decidedBy"
          label={t.fields.decidedBy}
          help={t.decidedByHelp}
          longest={200}
          {...form}
        />
        <TextField name="fromDay" type="date" label={t.fields.fromDay} narrow {...form} />
        <TextField name="toDay" type="date" label={t.fields.toDay} help={t.toDayHelp} narrow {...form} />
        <div class="actions">
          <Button>{t.add}</Button>
          <a href={eventsPath}>{eventsText(visit.language).cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type EndProps = { visit: Visit; basis: Basis; filled: Filled; problem?: BasisProblem }

/** Why a ground is withdrawn, and what is thrown away with it. */
export function endBasisPage({ visit, basis, filled, problem }: EndProps): Response {
  const { basis: t, cancel } = eventsText(visit.language)
  const problems = problem ? { reason: t.problems[problem] } : undefined
  return answer(
    <AppPage visit={visit} title={t.endTitle} trail={eventsTrail(visit.language)}>
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      <p>{basis.basis}</p>
      <p>{t.endLead}</p>
      <PostForm class="sheet" action={`${pointsPath}/${basis.id}/end`}>
        <TextArea name="reason" rows={2} label={t.reason} filled={filled} problems={problems ?? {}} />
        <div class="actions">
          <Button>{t.end}</Button>
          <a href={pointsPath}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
