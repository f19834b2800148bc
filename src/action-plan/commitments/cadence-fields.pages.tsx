import type { Language } from '../../web/languages.ts'
import { Choices, type FormState, Select, TextField } from '../../web/parts/form.tsx'
import { webText } from '../../web/words.ts'
import { periods } from '../cadence/rules.ts'
import { longestLine } from '../free-text.rules.ts'
import { cadenceWords, commitmentsText } from './words.pages.tsx'

type CadenceFieldsProps = FormState & {
  language: Language
  /** Its schools set from when to when a school year is reckoned. */
  country: 'SE' | 'DK'
}

const kinds = ['counted', 'per-occasion', 'one-off', 'on-demand', 'continuous'] as const
const comparators = ['at-least', 'exactly', 'about', 'at-most'] as const

/** The few fields that most commitments need. */
export function CadenceFields({ language, country, filled, problems }: CadenceFieldsProps) {
  const t = commitmentsText(language)
  const form = { filled, problems }
  const { perPeriod } = cadenceWords(language)
  return (
    <>
      <Choices
        name="kind"
        label={t.kind}
        choices={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        {...form}
      />
      <div class="fields">
        <Select
          name="comparator"
          label={t.comparator}
          choices={comparators.map((comparator) => ({ value: comparator, label: t.comparators[comparator] }))}
          {...form}
        />
        <TextField name="count" label={t.count} inputmode="decimal" narrow {...form} />
        <Select
          name="period"
          label={t.period}
          help={t.periodHelp[country]}
          empty={t.choosePeriod}
          choices={periods
            .filter((period) => period !== 'occasion')
            .map((period) => ({ value: period, label: perPeriod(period, 1) }))}
          {...form}
        />
        <TextField
          name="everyN"
          label={t.everyN}
          help={t.everyNHelp}
          inputmode="numeric"
          optional={webText(language).optional}
          narrow
          {...form}
        />
        <TextField
          name="unit"
          label={t.unit}
          help={t.unitHelp}
          longest={longestLine}
          optional={webText(language).optional}
          {...form}
        />
      </div>
    </>
  )
}
