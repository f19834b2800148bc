import type { KnownDifference, KnownThing, KnownUnit } from './known-things.rules.ts'

/** What English calls the things a cadence counts, is owed for and differs by. */

export const units: Record<KnownUnit, [one: string, many: string]> = {
  hour: ['one hour', 'hours'],
  area: ['one area', 'areas'],
  check: ['one check', 'checks'],
  minute: ['one minute', 'minutes'],
  case: ['one case', 'cases'],
  person: ['one person', 'people'],
}

export const things: Record<KnownThing, string> = {
  class: 'class',
  school: 'school',
  area: 'area',
  group: 'group',
  municipality: 'municipality',
  unit: 'unit',
  'housing-section': 'housing section',
  report: 'report',
  'safety walk': 'safety walk',
}

/** What a repeat must be in, or with, to count. */
export const differing: Record<KnownDifference, string> = {
  area: 'in different areas',
  school: 'at different schools',
  class: 'in different classes',
  municipality: 'in different municipalities',
  unit: 'at different units',
  'housing-section': 'in different housing sections',
  group: 'with different groups',
  'key-group': 'with different groups',
}
