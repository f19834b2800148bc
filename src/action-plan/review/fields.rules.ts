import type { Section } from './items.rules.ts'
import type { Values } from './rules.ts'

/** The fields of a section's items: with one answer, and with several. */
type Fields = { one: readonly string[]; several: readonly string[] }

const ofMeasures = ['title', 'what', 'plannedWhen', 'cooperation', 'responsible', 'followUp', 'focusArea']

const ofEfforts = [
  'topics',
  'targetGroup',
  'ageFrom',
  'ageTo',
  'allOffences',
  'affectsUnsafety',
  'desiredResult',
  'year',
  'yearClass',
  'followUpLevel',
]

const ofCommitments: Fields = {
  one: [
    'title',
    'howOften',
    'unmeasurable',
    'responsible',
    'cooperating',
    'measure',
    'focusArea',
    'promise',
    'public',
  ],
  several: ['readings'],
}

const fieldsOf: Record<Section, Fields> = {
  parties: { one: ['organisation', 'name', 'kind'], several: [] },
  purposes: { one: ['words'], several: [] },
  terms: { one: ['termKind', 'from', 'to', 'years', 'place', 'date', 'reviseBy', 'months'], several: [] },
  focusAreas: {
    one: ['name', 'description', 'outcomeCrime', 'outcomeSafety', 'outcomeReason'],
    several: ['classes', 'targetGroups', 'offences', 'objects'],
  },
  goals: { one: ['words', 'owner', 'focusArea'], several: [] },
  measures: { one: ofMeasures, several: [] },
  efforts: { one: [...ofMeasures, ...ofEfforts], several: [] },
  commitments: ofCommitments,
  routines: ofCommitments,
  effects: { one: ['words'], several: [] },
  channels: { one: ['name'], several: [] },
  councils: { one: ['name', 'seats', 'chair', 'secretariat', 'leastMeetings'], several: [] },
  references: { one: ['title', 'issuer', 'number', 'validTo'], several: [] },
  signatories: { one: ['office', 'organisation', 'date'], several: [] },
}

/** The name a field of an item has in the form. */
export function fieldName(key: string, field: string): string {
  return `i-${key}-${field}`
}

/** The values of one item out of a form that holds many. Line ends are the same whatever sent them. */
export function valuesIn(section: Section, key: string, filled: Values): Values {
  const { one, several } = fieldsOf[section]
  const written = (field: string) => {
    const value = filled[fieldName(key, field)]
    return Array.isArray(value) ? value : value === undefined ? [] : [value]
  }
  return Object.fromEntries([
    ...one.map((field) => [field, (written(field)[0] ?? '').replaceAll('\r\n', '\n').trim()]),
    ...several.map((field) => [field, written(field).filter(Boolean)]),
  ])
}

/** The same values under the names of the form, to fill its fields. */
export function filledFor(key: string, values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [fieldName(key, field), value]))
}

/** Whether a person changed what was proposed. */
export function differs(section: Section, proposed: Values, written: Values): boolean {
  const same = (values: Values) => JSON.stringify(valuesIn(section, '', filledFor('', values)))
  return same(proposed) !== same(written)
}
