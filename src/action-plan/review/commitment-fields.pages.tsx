import { Choices, Select, TextArea, TextField, Tick } from '../../web/parts/form.tsx'
import { wordsNotReadIn } from '../reading/cadence-reader.rules.ts'
import { followUpLevels, yearClasses } from '../rules.ts'
import { type FieldsProps, fieldProps, listed } from './item-fields.pages.tsx'
import { groupsNamed, readingSentences } from './proposed.rules.ts'
import { text } from './words.pages.tsx'

/** The six things a plan says of a measure, and where it lies; of a year's effort also its class and follow-up. */
export function MeasureFields(props: FieldsProps) {
  const t = text(props.visit.language)
  const field = fieldProps(props)
  return (
    <>
      <TextField {...field('title')} label={t.fields.title} />
      <TextArea {...field('what')} label={t.fields.what} />
      <TextArea {...field('plannedWhen')} rows={2} label={t.fields.plannedWhen} />
      <TextArea {...field('cooperation')} rows={2} label={t.fields.cooperation} />
      <TextField {...field('responsible')} label={t.fields.responsible} />
      <TextArea {...field('followUp')} rows={2} label={t.fields.followUp} />
      <FocusAreaSelect {...props} />
      {props.one.section === 'efforts' && (
        <>
          <TextArea {...field('topics')} rows={2} label={t.fields.topics} help={t.fields.topicsHelp} />
          <TextField {...field('targetGroup')} label={t.fields.targetGroup} />
          <TextField {...field('ageFrom')} inputmode="numeric" narrow label={t.fields.ageFrom} />
          <TextField {...field('ageTo')} inputmode="numeric" narrow label={t.fields.ageTo} />
          <Tick {...field('allOffences')} label={t.fields.allOffences} />
          <Tick {...field('affectsUnsafety')} label={t.fields.affectsUnsafety} />
          <TextArea {...field('desiredResult')} rows={2} label={t.fields.desiredResult} />
          <TextField {...field('year')} inputmode="numeric" narrow label={t.fields.year} />
          <Choices
            {...field('yearClass')}
            label={t.fields.yearClass}
            choices={listed(yearClasses, t.yearClasses)}
          />
          <Choices
            {...field('followUpLevel')}
            label={t.fields.followUpLevel}
            choices={listed(followUpLevels, t.followUpLevels)}
          />
        </>
      )}
    </>
  )
}

/** What is undertaken, how often, by whom, where it lies, and how residents read it. */
export function CommitmentFields(props: FieldsProps) {
  const { one, visit } = props
  const t = text(visit.language)
  const field = fieldProps(props)
  if (one.section !== 'commitments' && one.section !== 'routines') return null
  const sentences = readingSentences(one.item, visit.language)
  const notRead = wordsNotReadIn(one.item.cadenceText, props.reading.proposal.language ?? 'sv')
  const groups = one.section === 'commitments' ? groupsNamed(one.item) : []
  return (
    <>
      <TextField {...field('title')} label={t.fields.title} />
      {sentences.length === 0 ? (
        <p>{t.fields.noReading}</p>
      ) : (
        <Choices
          {...field('readings')}
          several
          label={t.fields.readings}
          {...(sentences.length > 1 && { help: t.fields.readingsHelp })}
          choices={sentences.map((label, place) => ({ value: String(place), label }))}
        />
      )}
      {notRead.length > 0 && <p class="notice unsure">{t.questions.cadenceWordsNotRead(notRead)}</p>}
      <TextField {...field('howOften')} label={t.fields.howOften} help={t.fields.howOftenHelp} />
      {sentences.length === 0 && <Tick {...field('unmeasurable')} label={t.fields.unmeasurable} />}
      <TextArea
        {...field('responsible')}
        rows={2}
        label={t.fields.responsible}
        help={t.fields.responsibleHelp}
      />
      <TextArea
        {...field('cooperating')}
        rows={2}
        label={t.fields.cooperating}
        help={t.fields.responsibleHelp}
      />
      {groups.length > 0 && <p class="quiet small">{t.item.groups(groups.join(', '))}</p>}
      <MeasureSelect {...props} />
      <FocusAreaSelect {...props} />
      <TextArea {...field('promise')} label={t.fields.promise} />
      <Tick {...field('public')} label={t.fields.public} />
    </>
  )
}

/** Under which focus area: those of the text, those there already, or none yet. */
export function FocusAreaSelect(props: FieldsProps) {
  const t = text(props.visit.language)
  const read = props.items.flatMap((one) => {
    const decision = props.decisions.get(one.item.key)
    if (one.section !== 'focusAreas' || decision?.decision === 'left-out') return []
    return [
      { value: `item:${one.item.key}`, label: t.fields.areaOf(one.item.title), became: decision?.becameId },
    ]
  })
  const there = props.places.focusAreas
    .filter(({ id }) => !read.some(({ became }) => became === id))
    .map(({ id, name }) => ({ value: `id:${id}`, label: t.fields.thereAlready(name) }))
  return (
    <Select
      {...fieldProps(props)('focusArea')}
      label={t.fields.focusArea}
      empty={t.fields.noArea}
      choices={[...read, ...there]}
    />
  )
}

function MeasureSelect(props: FieldsProps) {
  const t = text(props.visit.language)
  const read = props.items.flatMap((one) => {
    const decision = props.decisions.get(one.item.key)
    if ((one.section !== 'measures' && one.section !== 'efforts') || decision?.decision === 'left-out')
      return []
    return [
      { value: `item:${one.item.key}`, label: t.fields.areaOf(one.item.title), became: decision?.becameId },
    ]
  })
  const there = props.places.measures
    .filter(({ id }) => !read.some(({ became }) => became === id))
    .map(({ id, title }) => ({ value: `id:${id}`, label: t.fields.thereAlready(title) }))
  return (
    <Select
      {...fieldProps(props)('measure')}
      label={t.fields.measure}
      empty={t.fields.ownMeasure}
      choices={[...read, ...there]}
    />
  )
}
