import { addDays } from '../calendar.ts'
import { one } from '../web/filled.ts'
import { shortDay } from '../web/languages.ts'
import { type Choice, Choices, type FormState, Select, TextArea, TextField } from '../web/parts/form.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { Offered } from './choices.rules.ts'
import type { Questions } from './questions.rules.ts'
import { text } from './words.pages.tsx'

/** What can be chosen in the form, in the order it is shown. */
export type Offers = {
  units: Offered[]
  groups: Offered[]
  areas: Choice[]
  occasions: Choice[]
  organisations: Choice[]
  channels: string[]
  /** Those who have the measure together, in whose plans it can count. */
  plans: Choice[]
}

export type FieldsProps = FormState & { visit: Visit; questions: Questions; offers: Offers }

/** So many fit on a phone as buttons; more become a list to open. */
const openChoices = 12

const formText = ({ visit }: FieldsProps) => text(visit.language).form

export function QuantityField(props: FieldsProps) {
  const t = formText(props)
  const { inHours } = props.questions
  return (
    <TextField
      {...props}
      name="quantity"
      label={inHours ? t.hours : t.quantity}
      help={inHours ? t.hoursHelp : t.quantityHelp}
      inputmode={inHours ? 'decimal' : 'numeric'}
      autocomplete="off"
      narrow
    />
  )
}

/**
 * Today or yesterday; any other day lies folded below and holds where it is
 * filled in. The days are written out, so a form left open over midnight keeps
 * its day.
 */
export function DayFields(props: FieldsProps) {
  const t = formText(props)
  const { language, act } = props.visit
  const yesterday = addDays(act.today, -1)
  return (
    <>
      <Choices
        {...props}
        name="day"
        label={t.day}
        choices={[
          { value: act.today, label: t.today, help: shortDay(act.today, language) },
          { value: yesterday, label: t.yesterday, help: shortDay(yesterday, language) },
        ]}
      />
      <details open={one(props.filled, 'otherDay') !== '' || props.problems?.day !== undefined}>
        <summary>{t.otherDay}</summary>
        <div class="folded">
          <TextField
            {...props}
            name="otherDay"
            label={t.whichDay}
            help={t.whichDayHelp}
            type="date"
            max={act.today}
            narrow
          />
        </div>
      </details>
    </>
  )
}

export function UnitField(props: FieldsProps) {
  const { units } = props.offers
  if (props.questions.units.length === 0) return null
  const t = formText(props)
  const choices = units.map((unit) => asChoice(unit, props))
  const { ofKinds, ofChannels } = props.questions
  const label = ofKinds ? t.kind : ofChannels ? t.channel : t.unit
  const field = { ...props, name: 'coverageUnit', label }
  return units.length > openChoices ? (
    <Select {...field} choices={choices.map(inOneLine)} empty="" />
  ) : (
    <Choices {...field} choices={choices} />
  )
}

/** The key groups met before, and room for a new one, which wins where both are given. */
export function GroupFields(props: FieldsProps) {
  if (props.questions.distinct !== 'key') return null
  const t = formText(props)
  const { groups } = props.offers
  const { optional } = webText(props.visit.language)
  if (groups.length === 0)
    return <TextField {...props} name="distinctKey" label={t.distinct} autocomplete="off" />
  return (
    <>
      <Choices
        {...props}
        name="distinctKey"
        label={t.distinct}
        choices={groups.map((group) => asChoice(group, props))}
      />
      <TextField {...props} name="newGroup" label={t.newDistinct} optional={optional} autocomplete="off" />
    </>
  )
}

export function AreaField({ needed, ...props }: FieldsProps & { needed?: boolean }) {
  const t = formText(props)
  if (props.offers.areas.length === 0) return null
  return (
    <Select
      {...props}
      name="area"
      label={t.area}
      choices={props.offers.areas}
      empty={needed ? '' : t.noArea}
    />
  )
}

export function OccasionField(props: FieldsProps) {
  const t = formText(props)
  const { occasions } = props.offers
  if (occasions.length === 0) return null
  return (
    <Choices
      {...props}
      name="riskOccasion"
      label={t.occasion}
      choices={[...occasions, { value: '', label: t.noOccasion }]}
    />
  )
}

export function ResponseFields(props: FieldsProps) {
  if (props.questions.within === null) return null
  const t = formText(props)
  return (
    <>
      <TextField
        {...props}
        name="responseHours"
        label={t.response}
        inputmode="decimal"
        autocomplete="off"
        narrow
      />
      <Choices
        {...props}
        name="responseUnit"
        label={t.responseIn}
        choices={[
          { value: 'hours', label: t.hoursUnit },
          props.questions.inWorkingDays
            ? { value: 'working-days', label: t.workingDaysUnit }
            : { value: 'days', label: t.daysUnit },
        ]}
      />
    </>
  )
}

export function ChannelField(props: FieldsProps) {
  const t = formText(props)
  const { optional } = webText(props.visit.language)
  const choices = props.offers.channels.map((channel) => ({ value: channel, label: channel }))
  if (choices.length === 0)
    return <TextField {...props} name="channel" label={t.channel} optional={optional} />
  return (
    <>
      <Choices {...props} name="channel" label={t.channel} optional={optional} choices={choices} />
      <TextField {...props} name="newChannel" label={t.newChannel} optional={optional} />
    </>
  )
}

/** A phone's number pad has no letters: the words of an approximate number are chosen here. */
export function ApproximateField(props: FieldsProps) {
  const t = formText(props)
  const choices = t.roughly.map((word) => ({ value: word, label: word }))
  return <Select {...props} name="about" label={t.about} choices={choices} empty={t.exact} />
}

export function OrganisationField(props: FieldsProps) {
  return (
    <Choices
      {...props}
      name="organisation"
      label={formText(props).organisation}
      choices={props.offers.organisations}
    />
  )
}

/** In whose plans it counts; asked only where several have the measure together. */
export function PlansField(props: FieldsProps) {
  const t = formText(props)
  if (props.offers.plans.length < 2) return null
  return (
    <>
      <input type="hidden" name="asksCountsIn" value="yes" />
      <Choices
        {...props}
        name="countsIn"
        label={t.countsIn}
        help={t.countsInHelp}
        choices={props.offers.plans}
        several
      />
    </>
  )
}

export function NoteField(props: FieldsProps) {
  const t = formText(props)
  const { optional } = webText(props.visit.language)
  return <TextArea {...props} name="note" label={t.note} help={t.noteHelp} optional={optional} rows={2} />
}

function asChoice({ value, label, doneOn }: Offered, props: FieldsProps): Choice {
  const { language } = props.visit
  return { value, label, ...(doneOn && { help: formText(props).done(shortDay(doneOn, language)) }) }
}

/** A list to open has room for one line each. */
function inOneLine({ value, label, help }: Choice): Choice {
  return { value, label: help ? `${label} (${help})` : label }
}
