import { objects, offenceGroupsOf, targetGroups } from '../knowledge/offence-kinds/rules.ts'
import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, Choices, ProblemSummary, TextArea, TextField } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { AmendmentProblem } from './actions.ts'
import type { FocusAreaProblems } from './focus-area.rules.ts'
import { type Agreement, classes } from './rules.ts'
import { agreementTrail, text } from './words.pages.tsx'

export type FormProps<Problems> = {
  visit: Visit
  agreement: Agreement
  filled: Filled
  /** The version that is amended; none where a new one is made. */
  basedOn?: number
  problems?: Problems & { reason?: AmendmentProblem }
}

/** The form of a focus area. */
export function focusAreaFormPage(props: FormProps<FocusAreaProblems>): Response {
  const { visit, agreement, filled, basedOn, problems } = props
  const t = text(visit.language)
  const { ask } = t.focusArea
  const told = problems && toldOf(props, problems)
  const state = { filled, problems: told ?? {} }
  const words = (list: { code: string; names: Record<'sv' | 'da' | 'en', string> }[]) =>
    list.map(({ code, names }) => ({ value: code, label: names[visit.language] }))
  const optional = t.form.optional
  return answer(
    <AppPage
      visit={visit}
      title={basedOn ? t.focusArea.amendTitle : t.focusArea.newTitle}
      trail={agreementTrail(visit, agreement)}
    >
      <ProblemSummary problems={told} head={t.problemsHead} />
      <PostForm class="sheet" action={visit.path}>
        <TextField {...state} name="name" label={ask.name} />
        <TextArea {...state} name="description" label={ask.description} optional={optional} />
        <Choices
          {...state}
          name="classes"
          several
          label={ask.classes}
          choices={classes.map((one) => ({ value: one, label: t.classes[one], help: t.classHelp[one] }))}
        />
        <Choices
          {...state}
          name="targetGroups"
          several
          label={ask.targetGroups}
          optional={optional}
          choices={words(targetGroups)}
        />
        <fieldset class="choices">
          <legend>
            {ask.offences} <span class="quiet small">({optional})</span>
          </legend>
          {offenceGroupsOf(visit.partnership.country).map((group) => (
            <details open={group.kinds.some(({ code }) => isChosen(filled, 'offences', code))}>
              <summary>{group.names[visit.language]}</summary>
              <Choices
                {...state}
                name="offences"
                several
                label={group.names[visit.language]}
                choices={words(group.kinds)}
              />
            </details>
          ))}
        </fieldset>
        <Choices
          {...state}
          name="objects"
          several
          label={ask.objects}
          optional={optional}
          choices={words(objects)}
        />
        <div id="outcomes">
          <TextArea {...state} name="outcomeCrime" rows={2} label={ask.outcomeCrime} help={ask.outcomeHelp} />
        </div>
        <TextArea {...state} name="outcomeSafety" rows={2} label={ask.outcomeSafety} />
        <TextArea {...state} name="outcomeReason" rows={2} label={ask.outcomeReason} />
        <TextField
          {...state}
          name="carriedBy"
          label={ask.carriedBy}
          help={ask.carriedHelp}
          optional={optional}
        />
        <Amending {...props} state={state} />
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

function isChosen(filled: Filled, name: string, code: string): boolean {
  const value = filled[name]
  return Array.isArray(value) ? value.includes(code) : value === code
}

/** The reason for an amendment, the button, and the way back. */
export function Amending({
  visit,
  agreement,
  basedOn,
  filled,
  state,
}: FormProps<object> & { state: { filled: Filled; problems: Record<string, string> } }) {
  const t = text(visit.language)
  return (
    <>
      {basedOn && (
        <>
          <TextArea {...state} name="reason" rows={2} label={t.form.reason} help={t.form.reasonHelp} />
          <input type="hidden" name="basedOn" value={String(filled.basedOn ?? basedOn)} />
        </>
      )}
      <div class="actions">
        <Button>{t.form.save}</Button>
        <a href={`/app/agreement/${agreement.id}`}>{webText(visit.language).cancel}</a>
      </div>
    </>
  )
}

function toldOf(
  { visit }: { visit: Visit },
  { name, classes: noClass, outcomes, reason }: FocusAreaProblems & { reason?: AmendmentProblem },
): Record<string, string> {
  const t = text(visit.language)
  const sentences = t.focusArea.problems
  return {
    ...(name && { name: sentences.name[name === 'tooLong' ? 'tooLong' : 'missing'] }),
    ...(noClass && { classes: sentences.classes }),
    ...(outcomes && {
      outcomeReason: sentences.outcomes[outcomes === 'halfAnswered' ? outcomes : 'missing'],
    }),
    ...(reason && { reason: t.form.amendment[reason] }),
  }
}
