import type { KnownDifference, KnownThing, KnownUnit } from './known-things.rules.ts'

/** What Swedish calls the things a cadence counts, is owed for and differs by. */

export const units: Record<KnownUnit, [one: string, many: string]> = {
  hour: ['en timme', 'timmar'],
  area: ['ett område', 'områden'],
  check: ['en kontroll', 'kontroller'],
  minute: ['en minut', 'minuter'],
  case: ['ett ärende', 'ärenden'],
  person: ['en person', 'personer'],
}

export const things: Record<KnownThing, string> = {
  class: 'klass',
  school: 'skola',
  area: 'område',
  group: 'grupp',
  municipality: 'kommun',
  unit: 'enhet',
  'housing-section': 'bostadsområde',
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
  group: 'med olika grupper',
  'key-group': 'med olika grupper',
}
