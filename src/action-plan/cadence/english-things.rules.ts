import type { KnownDifference, KnownThing } from './known-things.rules.ts'

/** What English calls the things a cadence is owed for and differs by. */

export const things: Record<KnownThing, string> = {
  class: 'class',
  school: 'school',
  area: 'area',
  group: 'group',
  municipality: 'municipality',
  unit: 'unit',
  'housing-section': 'housing section',
  channel: 'channel',
  'kind of meeting': 'kind of meeting',
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
  channel: 'in different channels',
  group: 'with different groups',
  'key-group': 'with different groups',
}
