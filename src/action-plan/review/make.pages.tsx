import { classes, termKinds } from '../../agreement/rules.ts'
import { writtenDay, writtenList } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Button, Choices, ProblemSummary, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import type { Visit } from '../../web/route.ts'
import { listed } from './item-fields.pages.tsx'
import { sectionsIn } from './items.rules.ts'
import type { Accepted, Making } from './making.rules.ts'
import type { MakeProblems } from './making-problems.rules.ts'
import { newOrganisationsIn, sameAsField } from './new-organisations.rules.ts'
import type { KnownOrganisation } from './organisations.rules.ts'
import type { StoredReading } from './queries.ts'
import { isUnderWay, recordingBegins, recordings } from './recording.rules.ts'
import { answerOf, dayOf, type Values } from './rules.ts'
import { ShowingPart } from './showing.pages.tsx'
import type { ReviewText } from './text.sv.ts'
import { nameOf, reviewTrail, text } from './words.pages.tsx'

export type MakeProps = {
  visit: Visit
  reading: StoredReading
  heading: string
  making: Making
  accepted: Accepted[]
  organisations: KnownOrganisation[]
  agreements: { id: string; title: string }[]
  focusAreas: { id: string; name: string }[]
  plan: { title: string } | null
  filled: Values
  problems?: MakeProblems
}

type PartProps = MakeProps & { t: ReviewText; told: Record<string, string> }

/** The last step: what lacks in the text is filled in, and everything accepted is made at once. */
export function makePage(props: MakeProps): Response {
  const { visit, reading, problems } = props
  const t = text(visit.language)
  const told = Object.fromEntries(
    Object.entries(problems ?? {}).flatMap(([field, code]) =>
      code ? [[formField(field), t.make.problems[code]]] : [],
    ),
  )
  const part = { ...props, t, told }
  return answer(
    <AppPage
      visit={visit}
      title={t.make.title}
      trail={reviewTrail(visit, { id: reading.id, name: nameOf({ ...reading, heading: props.heading }, t) })}
    >
      <p class="lead">{t.make.lead}</p>
      <Becomes {...part} />
      <ProblemSummary problems={told} head={t.problemsHead} />
      <PostForm class="sheet" action={`/app/action-plan/review/${reading.id}/make`}>
        <AgreementPart {...part} />
        <PlanPart {...part} />
        <OrganisationsPart {...part} />
        {props.making.withoutFocusArea.length > 0 && <AreaPart {...part} />}
        <ShowingPart {...part} />
        <div class="actions">
          <Button>{t.make.go}</Button>
          <a href={`/app/action-plan/review/${reading.id}`}>{t.back}</a>
        </div>
      </PostForm>
    </AppPage>,
    problems ? 422 : 200,
  )
}

/** The agreement's problems by the names of this form's fields. */
function formField(field: string): string {
  const names: Record<string, string> = { termFrom: 'from', termTo: 'to', termYears: 'years' }
  return names[field] ?? field
}

function Becomes({ making, t }: PartProps) {
  return (
    <section>
      <h2>{t.make.becomes}</h2>
      <ul>
        {sectionsIn(making.ready).map((section) => (
          <li>{t.make.counts(section, making.ready.filter((one) => one.section === section).length)}</li>
        ))}
      </ul>
      {making.waiting.length > 0 && <p class="notice unsure">{t.make.waiting(making.waiting.length)}</p>}
    </section>
  )
}

function AgreementPart({ visit, t, told, filled, accepted, agreements, organisations }: PartProps) {
  const state = { filled, problems: told }
  const named = accepted.flatMap((one) => (one.section === 'parties' ? [partyName(one, organisations)] : []))
  return (
    <>
      {agreements.length > 0 && (
        <Choices
          {...state}
          name="agreement"
          label={t.make.into}
          choices={[
            { value: 'new', label: t.make.newAgreement },
            ...agreements.map(({ id, title }) => ({ value: id, label: t.make.intoAgreement(title) })),
          ]}
        />
      )}
      <TextField {...state} name="title" label={t.make.titleQuestion} />
      <Choices
        {...state}
        name="parties"
        several
        label={t.make.parties}
        help={named.length > 0 ? t.make.partiesHelp(writtenList(named, visit.language)) : t.make.noParties}
        choices={organisations
          .filter(({ name }) => !named.includes(name))
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea {...state} name="purposes" label={t.make.purposes} help={t.make.perLine} />
      <TextArea {...state} name="fields" label={t.make.fields} help={t.make.perLine} />
      <TextArea {...state} name="legalBasis" rows={2} label={t.make.legalBasis} />
      <TextArea {...state} name="aims" rows={2} label={t.make.aims} />
      <Choices
        {...state}
        name="termKind"
        label={t.fields.termKind}
        choices={listed(termKinds, t.termKinds)}
      />
      <TextField {...state} name="from" type="date" narrow label={t.make.from} help={t.make.fromHelp} />
      <TextField {...state} name="years" inputmode="numeric" narrow label={t.fields.years} />
      <TextField {...state} name="to" type="date" narrow label={t.fields.to} />
      <TextField {...state} name="signedOn" type="date" narrow label={t.make.signedOn} />
      <TextField {...state} name="signedAtPlace" label={t.make.signedAtPlace} />
      <TextField {...state} name="reviseBy" type="date" narrow label={t.fields.reviseBy} />
      <TextField {...state} name="noticeMonths" inputmode="numeric" narrow label={t.fields.months} />
    </>
  )
}

function partyName(one: Accepted, organisations: readonly KnownOrganisation[]): string {
  const chosen = answerOf(one.values, 'organisation')
  return organisations.find(({ id }) => id === chosen)?.name ?? answerOf(one.values, 'name')
}

const planned: readonly string[] = ['measures', 'efforts', 'commitments', 'routines']

function PlanPart(props: PartProps) {
  const { t, told, filled, making, plan } = props
  const state = { filled, problems: told }
  if (!making.ready.some(({ section }) => planned.includes(section))) return null
  return (
    <>
      <h2>{t.make.planHead}</h2>
      {plan ? (
        <p>
          {t.make.planThere(plan.title)}
          <input type="hidden" name="plan" value="there" />
        </p>
      ) : (
        <>
          <TextField {...state} name="planTitle" label={t.make.planTitle} />
          <TextField {...state} name="planFrom" type="date" narrow label={t.make.planFrom} />
          <TextField {...state} name="planTo" type="date" narrow label={t.make.planTo} />
        </>
      )}
      <TextField {...state} name="begins" type="date" narrow label={t.make.begins} help={t.make.beginsHelp} />
      <RecordingPart {...props} />
      <TextField {...state} name="ends" type="date" narrow label={t.make.ends} help={t.make.endsHelp} />
    </>
  )
}

/** Only where the commitments held before: what is to be said of that time. */
function RecordingPart({ visit, t, told, filled }: PartProps) {
  const { today } = visit.act
  if (!isUnderWay(filled, today)) return null
  const days = { 'first-day': dayOf(filled, 'begins') ?? today, now: recordingBegins(today) }
  return (
    <Choices
      filled={filled}
      problems={told}
      name="recording"
      label={t.make.recording}
      choices={recordings.map((value) => {
        const { label, help } = t.make.recordings[value]
        return { value, label: label(writtenDay(days[value], visit.language)), help }
      })}
    />
  )
}

/** Those who are named and nobody here is called: new ones, or somebody there already by another name. */
function OrganisationsPart({ t, told, filled, making, accepted, organisations }: PartProps) {
  const names = newOrganisationsIn(making.ready, accepted, organisations)
  if (names.length === 0) return null
  return (
    <>
      <h2>{t.make.newOrganisations}</h2>
      <p>{t.make.newOrganisationsWords}</p>
      {names.map((name) => (
        <Select
          filled={filled}
          problems={told}
          name={sameAsField(name)}
          label={t.make.sameAs(name)}
          empty={t.make.isNew}
          choices={organisations.map((one) => ({ value: one.id, label: one.name }))}
        />
      ))}
    </>
  )
}

function AreaPart({ t, told, filled, focusAreas, making }: PartProps) {
  const state = { filled, problems: told }
  const choices = [
    ...making.newFocusAreas.map(({ place, name }) => ({ value: place, label: name })),
    ...focusAreas.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <>
      <h2>{t.make.areaHead}</h2>
      <p>{t.make.areaWords}</p>
      <ul>
        {making.withoutFocusArea.map(({ values }) => (
          <li>{answerOf(values, 'title')}</li>
        ))}
      </ul>
      {choices.length > 0 && (
        <Select {...state} name="area" label={t.make.area} empty={t.make.newArea} choices={choices} />
      )}
      <TextField {...state} name="areaName" label={t.make.areaName} />
      <Choices
        {...state}
        name="areaClasses"
        several
        label={t.make.areaClasses}
        choices={listed(classes, t.classes)}
      />
      <TextField {...state} name="areaReason" label={t.make.areaReason} />
    </>
  )
}
