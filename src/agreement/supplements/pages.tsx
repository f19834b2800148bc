import { told } from '../../partnership/problems.rules.ts'
import type { Filled } from '../../web/filled.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextArea, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Agreement } from '../rules.ts'
import { agreementTrail } from '../words.pages.tsx'
import { longest, type Supplement, type SupplementProblems, type SupplementReasonProblem } from './rules.ts'
import { text } from './words.pages.tsx'

type FormProps = {
  visit: Visit
  agreement: Agreement
  filled: Filled
  problems?: SupplementProblems & { reason?: SupplementReasonProblem }
  /** The supplement that is amended; none where a new one is entered. */
  amends?: Supplement
}

/** The form of a supplement, new or amended. */
export function supplementFormPage({ visit, agreement, filled, problems, amends }: FormProps): Response {
  const t = text(visit.language)
  const { optional, problemsHead, save, cancel } = webText(visit.language)
  const sentences = told(problems, t.problems)
  const state = { filled, problems: sentences ?? {} }
  return answer(
    <AppPage
      visit={visit}
      title={amends ? t.amendTitle : t.newTitle}
      trail={agreementTrail(visit, agreement)}
    >
      <p class="lead">{t.formLead}</p>
      <ProblemSummary problems={sentences} head={problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextField {...state} name="title" label={t.title} longest={longest.line} />
        <TextField {...state} name="owner" label={t.owner} help={t.ownerHelp} longest={longest.line} />
        <TextArea {...state} name="description" label={t.description} optional={optional} />
        <TextField {...state} name="link" label={t.link} longest={longest.link} optional={optional} />
        <TextField {...state} name="from" type="date" narrow label={t.from} optional={optional} />
        <TextField {...state} name="to" type="date" narrow label={t.to} optional={optional} />
        {amends && (
          <>
            <TextArea {...state} name="reason" rows={2} label={t.reason} />
            <input type="hidden" name="basedOn" value={String(filled.basedOn ?? amends.number)} />
          </>
        )}
        <div class="actions">
          <Button>{save}</Button>
          <a href={`/app/agreement/${agreement.id}#supplements`}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

type StrikeProps = {
  visit: Visit
  agreement: Agreement
  supplement: Supplement
  filled: Filled
  problem?: SupplementReasonProblem
}

/** Why a supplement is struck. */
export function strikeSupplementPage({
  visit,
  agreement,
  supplement,
  filled,
  problem,
}: StrikeProps): Response {
  const t = text(visit.language)
  const { problemsHead, cancel } = webText(visit.language)
  const sentences = told({ reason: problem }, t.problems)
  return answer(
    <AppPage visit={visit} title={t.strikeTitle} trail={agreementTrail(visit, agreement)}>
      <p>
        <strong>{ownWords(supplement.title, visit)}</strong>
      </p>
      <p>{t.strikeLead}</p>
      <ProblemSummary problems={sentences} head={problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextArea filled={filled} problems={sentences ?? {}} name="reason" rows={2} label={t.reason} />
        <div class="actions">
          <Button>{t.strike}</Button>
          <a href={`/app/agreement/${agreement.id}#supplements`}>{cancel}</a>
        </div>
      </PostForm>
    </AppPage>,
    problem ? 422 : 200,
  )
}
