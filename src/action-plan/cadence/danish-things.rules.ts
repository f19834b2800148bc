import type { KnownDifference, KnownThing, KnownUnit } from './known-things.rules.ts'

/** What Danish calls the things a cadence counts, is owed for and differs by. */

export const units: Record<KnownUnit, [one: string, many: string]> = {
  hour: ['en time', 'timer'],
  area: ['et område', 'områder'],
  check: ['en kontrol', 'kontroller'],
  minute: ['et minut', 'minutter'],
  case: ['en sag', 'sager'],
  person: ['en person', 'personer'],
}

export const things: Record<KnownThing, [word: string, neuter: boolean]> = {
  class: ['klasse', false],
  school: ['skole', false],
  area: ['område', true],
  group: ['gruppe', false],
  municipality: ['kommune', false],
  unit: ['enhed', false],
  'housing-section': ['boligafdeling', false],
  report: ['anmeldelse', false],
  'safety walk': ['tryghedsvandring', false],
}

/** What a repeat must be in, or with, to count. */
export const differing: Record<KnownDifference, string> = {
  area: 'i forskellige områder',
  school: 'på forskellige skoler',
  class: 'i forskellige klasser',
  municipality: 'i forskellige kommuner',
  unit: 'på forskellige enheder',
  'housing-section': 'i forskellige boligafdelinger',
  group: 'med forskellige grupper',
  'key-group': 'med forskellige grupper',
}
