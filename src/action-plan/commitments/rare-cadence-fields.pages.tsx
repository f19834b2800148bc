import { type Filled, many, one } from '../../web/filled.ts'
import type { Language } from '../../web/languages.ts'
import { Choices, type FormState, Select, TextField, Tick } from '../../web/parts/form.tsx'
import { weekdays } from '../cadence/rules.ts'
import { calendarInWords } from '../cadence/sentence.rules.ts'
import { longestLine } from '../free-text.rules.ts'
import { durationUnits } from './durations.rules.ts'
import { dayParts, ordinals } from './window-answers.rules.ts'
import { cadenceWords, commitmentsText } from './words.pages.tsx'

const rareFields = [
  'countMax',
  'averagedOver',
  'per',
  'distinctBy',
  'weekend',
  'weekParity',
  'ordinalWeekday',
  'isoWeeks',
  'seasonFrom',
  'seasonTo',
  'windowFrom',
  'windowTo',
  'dueBy',
  'withinNumber',
  'offsetNumber',
  'anchor',
  'condition',
]

/** A day however it is written, "den 31 december 2026". */
const longestDay = 30

type FieldsProps = FormState & {
  language: Language
  /** The calendars that the partnership keeps, by their codes. */
  calendars: readonly string[]
}

/** The rest, folded away until one of them is needed. */
export function RareCadenceFields(props: FieldsProps) {
  const { language, filled, problems } = props
  const t = commitmentsText(language)
  const used =
    rareFields.some((name) => one(filled, name) !== '' || problems?.[name]) ||
    ['weekdays', 'dayParts', 'named'].some((name) => many(filled, name).length > 0)
  return (
    <details class="more" open={used}>
      <summary>{t.more}</summary>
      <div class="fields">
        <HowItIsCounted {...props} />
        <OnWhichDays {...props} />
        <ByWhen {...props} />
      </div>
    </details>
  )
}

function HowItIsCounted({ language, filled, problems }: FieldsProps) {
  const t = commitmentsText(language)
  const form = { filled, problems }
  return (
    <>
      <TextField
        name="countMax"
        label={t.countMax}
        help={t.countMaxHelp}
        inputmode="decimal"
        narrow
        {...form}
      />
      <Select
        name="averagedOver"
        label={t.averagedOver}
        empty={t.notAveraged}
        choices={(['year', 'agreement', 'half-year', 'quarter'] as const).map((period) => ({
          value: period,
          label: cadenceWords(language).averagedOver(period),
        }))}
        {...form}
      />
      <TextField name="per" label={t.per} help={t.perHelp} longest={longestLine} {...form} />
      <TextField
        name="distinctBy"
        label={t.distinctBy}
        help={t.distinctHelp}
        longest={longestLine}
        {...form}
      />
    </>
  )
}

function OnWhichDays({ language, calendars, filled, problems }: FieldsProps) {
  const t = commitmentsText(language)
  const { window } = cadenceWords(language)
  const form = { filled, problems }
  const befores = calendars.filter((name) => !name.startsWith('before-')).map((name) => `before-${name}`)
  const known = [...new Set([...calendars, ...befores, ...many(filled, 'named')])]
  return (
    <>
      <Choices
        name="weekdays"
        label={t.weekdays}
        several
        choices={weekdays.map((day) => ({ value: day, label: window.weekdays[day] }))}
        {...form}
      />
      <Tick name="weekend" label={t.weekend} {...form} />
      <Choices
        name="dayParts"
        label={t.dayParts}
        several
        choices={dayParts.map((part) => ({ value: part, label: window.dayParts[part] }))}
        {...form}
      />
      {known.length > 0 && (
        <Choices
          name="named"
          label={t.named}
          several
          choices={known.map((name) => ({ value: name, label: calendarInWords(name, language) }))}
          {...form}
        />
      )}
      <Select
        name="weekParity"
        label={t.weekParity}
        empty={t.everyWeek}
        choices={(['odd', 'even'] as const).map((parity) => ({
          value: parity,
          label: window.parity[parity],
        }))}
        {...form}
      />
      <Select
        name="ordinalWeekday"
        label={t.ordinalWeekday}
        empty={t.anyDay}
        choices={ordinals.flatMap((ordinal) =>
          weekdays.map((day) => ({
            value: `${ordinal}-${day}`,
            label: window.ordinalWeekday(ordinal, day),
          })),
        )}
        {...form}
      />
      <TextField name="isoWeeks" label={t.isoWeeks} help={t.isoWeeksHelp} longest={longestLine} {...form} />
      <TextField
        name="seasonFrom"
        label={t.seasonFrom}
        help={t.dayOfYearHelp}
        longest={longestDay}
        narrow
        {...form}
      />
      <TextField
        name="seasonTo"
        label={t.seasonTo}
        help={t.dayOfYearHelp}
        longest={longestDay}
        narrow
        {...form}
      />
      <TextField name="windowFrom" label={t.windowFrom} type="date" narrow {...form} />
      <TextField name="windowTo" label={t.windowTo} type="date" narrow {...form} />
    </>
  )
}

function ByWhen({ language, filled, problems }: FieldsProps) {
  const t = commitmentsText(language)
  const form = { filled, problems }
  return (
    <>
      <TextField name="dueBy" label={t.dueBy} help={t.dueByHelp} longest={longestDay} narrow {...form} />
      <Length name="within" label={t.within} language={language} filled={filled} problems={problems} />
      <Length name="offset" label={t.offset} language={language} filled={filled} problems={problems} />
      <TextField name="anchor" label={t.anchor} type="date" narrow {...form} />
      <TextField name="condition" label={t.condition} longest={longestLine} {...form} />
    </>
  )
}

type LengthProps = {
  name: string
  label: string
  language: Language
  filled: Filled
  problems: FormState['problems']
}

/** A length of time: a number and its unit. */
function Length({ name, label, language, filled, problems }: LengthProps) {
  const t = commitmentsText(language)
  const form = { filled, problems }
  return (
    <>
      <TextField name={`${name}Number`} label={label} inputmode="numeric" narrow {...form} />
      <Select
        name={`${name}Unit`}
        label={t.lengthUnit}
        choices={durationUnits.map((unit) => ({ value: unit, label: t.units[unit] }))}
        {...form}
      />
    </>
  )
}
