import type { Visit } from '../../web/route.ts'
import { fieldName } from './fields.rules.ts'
import type { ReviewItem, Section } from './items.rules.ts'
import type { KnownOrganisation } from './organisations.rules.ts'
import type { ValueProblems } from './problems.rules.ts'
import type { StoredReading } from './queries.ts'
import type { Decisions, Values } from './rules.ts'

/** Focus areas and measures that are there already, for something new to go under. */
export type Places = { focusAreas: { id: string; name: string }[]; measures: { id: string; title: string }[] }

/** What the page of one section shows. */
export type SectionProps = {
  visit: Visit
  reading: StoredReading
  heading: string
  section: Section
  items: ReviewItem[]
  decisions: Decisions
  organisations: KnownOrganisation[]
  places: Places
  notInText: string
  /** After a save with faults: what was written, and what is wrong by the key of the item. */
  faults?: { filled: Values; problems: Map<string, ValueProblems> }
}

/** What the fields of one item are made from. */
export type FieldsProps = SectionProps & {
  one: ReviewItem
  filled: Values
  problems: Record<string, string>
}

/** What the fields of one item share: their names in the form, what stands in them, what is wrong. */
export function fieldProps({ one, filled, problems }: FieldsProps) {
  return (field: string) => ({ name: fieldName(one.item.key, field), filled, problems })
}

/** Values with the words for them, as choices. */
export function listed<Value extends string>(values: readonly Value[], words: Record<Value, string>) {
  return values.map((value) => ({ value, label: words[value] }))
}
