import type { KnownDifference, KnownThing } from './known-things.rules.ts'

/** What Danish calls the things a cadence is owed for and differs by. */

export const things: Record<KnownThing, [word: string, neuter: boolean]> = {
  class: ['klasse', false],
  school: ['skole', false],
  area: ['område', true],
  group: ['gruppe', false],
  municipality: ['kommune', false],
  unit: ['enhed', false],
  'housing-section': ['boligafdeling', false],
  channel: ['kanal', false],
  'kind of meeting': ['slags møde', true],
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
  channel: 'i forskellige kanaler',
  group: 'med forskellige grupper',
  'key-group': 'med forskellige grupper',
}
