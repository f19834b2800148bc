import type { KnownDifference, KnownThing } from './known-things.rules.ts'

/** What Swedish calls the things a cadence is owed for and differs by. */

export const things: Record<KnownThing, string> = {
  class: 'klass',
  school: 'skola',
  area: 'område',
  group: 'grupp',
  municipality: 'kommun',
  unit: 'enhet',
  'housing-section': 'bostadsområde',
  channel: 'kanal',
  'kind of meeting': 'slags möte',
  report: 'anmälan',
  'safety walk': 'trygghetsvandring',
}

/** What a repeat must be in, or with, to count. */
export const differing: Record<KnownDifference, string> = {
  area: 'i olika områden',
  school: 'på olika skolor',
  class: 'i olika klasser',
  municipality: 'i olika kommuner',
  unit: 'på olika enheter',
  'housing-section': 'i olika bostadsområden',
  channel: 'i olika kanaler',
  group: 'med olika grupper',
  'key-group': 'med olika grupper',
}
