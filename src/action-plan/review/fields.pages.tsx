import { classes, owners, termKinds } from '../../agreement/rules.ts'
import { endOfTerm } from '../../calendar.ts'
import { objects, offenceKindsOf, targetGroups } from '../../knowledge/offence-kinds/rules.ts'
import { writtenDay } from '../../web/languages.ts'
import { Choices, Select, TextArea, TextField } from '../../web/parts/form.tsx'
import { CommitmentFields, FocusAreaSelect, MeasureFields } from './commitment-fields.pages.tsx'
import { type FieldsProps, fieldProps, listed } from './item-fields.pages.tsx'
import type { Values } from './rules.ts'
import { text } from './words.pages.tsx'

/** The fields of an item, after what it would become. */
export function FieldsOfItem(props: FieldsProps) {
  const t = text(props.visit.language)
  const field = fieldProps(props)
  switch (props.one.section) {
    case 'parties':
      return <PartyFields {...props} />
    case 'terms':
      return <TermFields {...props} />
    case 'focusAreas':
      return <FocusAreaFields {...props} />
    case 'goals':
      return (
        <>
          <TextArea {...field('words')} label={t.fields.goal} />
          <Choices {...field('owner')} label={t.fields.owner} choices={listed(owners, t.owners)} />
          <FocusAreaSelect {...props} />
        </>
      )
    case 'measures':
    case 'efforts':
      return <MeasureFields {...props} />
    case 'commitments':
    case 'routines':
      return <CommitmentFields {...props} />
    case 'channels':
      return <TextField {...field('name')} label={t.fields.channel} />
    case 'councils':
      return (
        <>
          <TextField {...field('name')} label={t.fields.councilName} />
          <TextArea {...field('seats')} label={t.fields.seats} help={t.fields.seatsHelp} />
          <TextField {...field('chair')} label={t.fields.chair} />
          <TextField {...field('secretariat')} label={t.fields.secretariat} />
          <TextField {...field('leastMeetings')} inputmode="numeric" narrow label={t.fields.leastMeetings} />
        </>
      )
    case 'references':
      return (
        <>
          <TextField {...field('title')} label={t.fields.referenceTitle} />
          <TextField {...field('issuer')} label={t.fields.issuer} />
          <TextField {...field('number')} label={t.fields.referenceNumber} />
          <TextField {...field('validTo')} type="date" narrow label={t.fields.validTo} />
        </>
      )
    case 'signatories':
      return (
        <>
          <TextField {...field('office')} label={t.fields.office} help={t.fields.officeHelp} />
          <TextField {...field('organisation')} label={t.fields.signedOrganisation} />
          <TextField {...field('date')} type="date" narrow label={t.fields.date} />
        </>
      )
    default:
      return <TextArea {...field('words')} label={t.fields.words} />
  }
}

function PartyFields(props: FieldsProps) {
  const t = text(props.visit.language)
  const field = fieldProps(props)
  const known = props.organisations.map(({ id, name }) => ({ value: id, label: t.fields.thereAlready(name) }))
  return (
    <>
      <Select
        {...field('organisation')}
        label={t.fields.organisation}
        choices={[{ value: 'new', label: t.fields.newOrganisation }, ...known]}
      />
      <TextField {...field('name')} label={t.fields.name} />
      <Select
        {...field('kind')}
        label={t.fields.kind}
        choices={Object.entries(t.organisationKinds).map(([value, label]) => ({ value, label }))}
      />
    </>
  )
}

function TermFields(props: FieldsProps) {
  const t = text(props.visit.language)
  const field = fieldProps(props)
  if (props.one.section !== 'terms') return null
  const { kind, from, years } = props.one.item
  if (kind === 'signing')
    return (
      <>
        <input type="hidden" name={field('termKind').name} value="signing" />
        <TextField {...field('place')} label={t.fields.place} />
        <TextField {...field('date')} type="date" narrow label={t.fields.date} />
      </>
    )
  if (kind === 'notice')
    return (
      <>
        <input type="hidden" name={field('termKind').name} value="notice" />
        <TextField {...field('months')} inputmode="numeric" narrow label={t.fields.months} />
      </>
    )
  if (kind === 'revision')
    return (
      <>
        <input type="hidden" name={field('termKind').name} value="revision" />
        <TextField {...field('reviseBy')} type="date" narrow label={t.fields.reviseBy} />
      </>
    )
  const end = from && years && kind === 'years-from-date' ? endOfTerm({ kind: 'years', from, years }) : null
  return (
    <>
      <Choices {...field('termKind')} label={t.fields.termKind} choices={listed(termKinds, t.termKinds)} />
      <TextField {...field('from')} type="date" narrow label={t.fields.from} />
      <TextField {...field('years')} inputmode="numeric" narrow label={t.fields.years} />
      <TextField {...field('to')} type="date" narrow label={t.fields.to} />
      {end && <p>{t.termBecomes(writtenDay(end, props.visit.language))}</p>}
    </>
  )
}

function FocusAreaFields(props: FieldsProps) {
  const { visit } = props
  const t = text(visit.language)
  const field = fieldProps(props)
  const shipped = (list: { code: string; names: Record<'sv' | 'da' | 'en', string> }[]) =>
    list.map(({ code, names }) => ({ value: code, label: names[visit.language] }))
  return (
    <>
      <TextField {...field('name')} label={t.fields.areaName} />
      <TextArea {...field('description')} label={t.fields.description} />
      <Choices
        {...field('classes')}
        several
        label={t.fields.classes}
        help={t.item.suggested}
        choices={listed(classes, t.classes)}
      />
      <Several {...field('targetGroups')} label={t.fields.targetGroups} choices={shipped(targetGroups)} />
      <Several
        {...field('offences')}
        label={t.fields.offences}
        choices={shipped(offenceKindsOf(visit.partnership.country))}
      />
      <Several {...field('objects')} label={t.fields.objects} choices={shipped(objects)} />
      <TextArea {...field('outcomeCrime')} label={t.fields.outcomeCrime} />
      <TextArea {...field('outcomeSafety')} label={t.fields.outcomeSafety} />
      <TextArea {...field('outcomeReason')} label={t.fields.outcomeReason} />
    </>
  )
}

type SeveralProps = {
  name: string
  label: string
  filled: Values
  problems: Record<string, string>
  choices: { value: string; label: string }[]
}

/** A long list: what is chosen stands open, the rest is folded in. */
function Several({ choices, ...props }: SeveralProps) {
  const value = props.filled[props.name]
  const chosen = Array.isArray(value) ? value : [value]
  const names = choices.filter((choice) => chosen.includes(choice.value)).map(({ label }) => label)
  return (
    <details>
      <summary>
        {props.label} {names.length > 0 && <strong>{names.join(', ')}</strong>}
      </summary>
      <Choices {...props} several choices={choices} />
    </details>
  )
}
