import type { Filled } from '../web/filled.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField } from '../web/parts/form.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { AmendmentProblem } from './actions.ts'
import type { AgreementField, AgreementProblems } from './agreement.rules.ts'
import { type Agreement, termKinds } from './rules.ts'
import type { AgreementText } from './text.sv.ts'
import { agreementTrail, listed, text } from './words.pages.tsx'

export type FormProps = {
  visit: Visit
  organisations: { id: string; name: string }[]
  filled: Filled
  problems?: AgreementProblems & { reason?: AmendmentProblem }
  /** The agreement that is amended; none where a new one is entered. */
  amends?: Agreement
}

/** The form of an agreement, new or amended. */
export function agreementFormPage(props: FormProps): Response {
  const { visit, problems, amends, filled } = props
  const t = text(visit.language)
  const told = problems && toldProblems(problems, t)
  const state = { filled, problems: told ?? {} }
  const optional = t.form.optional
  return answer(
    <AppPage
      visit={visit}
      title={amends ? t.form.amendTitle : t.form.newTitle}
      trail={agreementTrail(visit, amends)}
    >
      <ProblemSummary problems={told} head={t.problemsHead} />
      <PostForm class="sheet" action={amends ? `/app/agreement/${amends.id}/amend` : '/app/agreement/new'}>
        <TextField {...state} name="title" label={t.form.title} />
        <Choices
          {...state}
          name="parties"
          several
          label={t.form.parties}
          help={t.form.partiesHelp}
          choices={props.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea {...state} name="purposes" label={t.form.purposes} help={t.form.perLine} />
        <TextArea {...state} name="fields" label={t.form.fields} help={t.form.perLine} />
        <TermFields {...state} t={t} />
        <TextField
          {...state}
          name="reviseBy"
          type="date"
          narrow
          label={t.form.reviseBy}
          optional={optional}
        />
        <TextField
          {...state}
          name="noticeMonths"
          inputmode="numeric"
          narrow
          label={t.form.noticeMonths}
          optional={optional}
        />
        <TextArea {...state} name="legalBasis" rows={2} label={t.form.legalBasis} optional={optional} />
        <TextArea {...state} name="aims" label={t.form.aims} optional={optional} />
        <TextArea
          {...state}
          name="wantedEffects"
          label={t.form.wantedEffects}
          help={t.form.perLine}
          optional={optional}
        />
        <TextArea
          {...state}
          name="channels"
          label={t.form.channels}
          help={t.form.perLine}
          optional={optional}
        />
        <TextField {...state} name="caseNumber" label={t.form.caseNumber} optional={optional} />
        <Signatories {...props} t={t} problems={told ?? {}} />
        <References {...state} t={t} />
        {amends && (
          <>
            <TextArea {...state} name="reason" rows={2} label={t.form.reason} help={t.form.reasonHelp} />
            <input type="hidden" name="basedOn" value={String(filled.basedOn ?? amends.number)} />
          </>
        )}
        <div class="actions">
          <Button>{t.form.save}</Button>
          <a href={amends ? `/app/agreement/${amends.id}` : '/app/agreement'}>
            {webText(visit.language).cancel}
          </a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

function toldProblems(
  problems: AgreementProblems & { reason?: AmendmentProblem },
  t: AgreementText,
): Record<string, string> {
  const { reason, ...fields } = problems
  const told = Object.entries(fields).flatMap(([field, code]) =>
    code
      ? [
          [
            field,
            ((code === 'missing' || field === 'noticeMonths') &&
              t.form.problemsByField[field as AgreementField]) ||
              t.form.problems[code],
          ],
        ]
      : [],
  )
  return { ...Object.fromEntries(told), ...(reason && { reason: t.form.amendment[reason] }) }
}

type PartProps = { filled: Filled; problems: Record<string, string>; t: AgreementText }

function TermFields({ t, ...state }: PartProps) {
  return (
    <>
      <Choices {...state} name="termKind" label={t.form.termKind} choices={listed(termKinds, t.termKinds)} />
      <TextField
        {...state}
        name="termFrom"
        type="date"
        narrow
        label={t.form.termFrom}
        help={t.form.termFromHelp}
      />
      <TextField {...state} name="termYears" inputmode="numeric" narrow label={t.form.termYears} />
      <TextField {...state} name="termTo" type="date" narrow label={t.form.termTo} help={t.form.termToHelp} />
      <TextField {...state} name="signedOn" type="date" narrow label={t.form.signedOn} />
      <TextField {...state} name="signedAtPlace" label={t.form.signedAtPlace} />
    </>
  )
}

/** How many rows a list of the form has: what is filled in, and two to spare. */
export const rowsOf = (filled: Filled, list: string, field: string) => {
  const filledRows = Object.keys(filled).filter(
    (name) => name.startsWith(`${list}-`) && name.endsWith(field) && filled[name],
  )
  return Array.from({ length: Math.min(filledRows.length + 2, 40) }, (_, row) => row)
}

function Signatories({ organisations, filled, problems, t }: FormProps & PartProps) {
  const chosen = Object.entries(filled).flatMap(([name, value]) =>
    name.startsWith('signatory-') && name.endsWith('-organisation') ? [String(value)] : [],
  )
  // A signature may name an organisation by words that no organisation here has.
  const names = [...new Set([...organisations.map(({ name }) => name), ...chosen])].filter(Boolean)
  return (
    <fieldset class="choices" id="signatories">
      <legend>{t.form.signatories}</legend>
      <div class="quiet">{t.form.signatoriesHelp}</div>
      {problems.signatories && <p class="ds-validation-message">{problems.signatories}</p>}
      {rowsOf(filled, 'signatory', 'organisation').map((row) => (
        <fieldset class="choices">
          <legend>{t.form.signatory(row + 1)}</legend>
          <Select
            filled={filled}
            name={`signatory-${row}-organisation`}
            label={t.form.organisation}
            empty={t.form.choose}
            choices={names.map((name) => ({ value: name, label: name }))}
          />
          <TextField filled={filled} name={`signatory-${row}-office`} label={t.form.office} />
          <TextField filled={filled} name={`signatory-${row}-date`} type="date" narrow label={t.form.date} />
          <TextField filled={filled} name={`signatory-${row}-place`} label={t.form.signedAtPlace} />
        </fieldset>
      ))}
    </fieldset>
  )
}

function References({ filled, problems, t }: PartProps) {
  return (
    <fieldset class="choices" id="references">
      <legend>{t.form.references}</legend>
      {problems.references && <p class="ds-validation-message">{problems.references}</p>}
      {rowsOf(filled, 'reference', 'title').map((row) => (
        <fieldset class="choices">
          <legend>{t.form.reference(row + 1)}</legend>
          <TextField filled={filled} name={`reference-${row}-title`} label={t.form.referenceTitle} />
          <TextField filled={filled} name={`reference-${row}-issuer`} label={t.form.issuer} />
          <TextField filled={filled} name={`reference-${row}-number`} label={t.form.number} />
          <TextField
            filled={filled}
            name={`reference-${row}-validTo`}
            type="date"
            narrow
            label={t.form.validTo}
          />
        </fieldset>
      ))}
    </fieldset>
  )
}
