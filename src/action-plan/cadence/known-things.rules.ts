/**
 * The things and units the grammar has a name for. What else a cadence is owed
 * for, follows, counts or differs by stands in the words somebody typed.
 */
export const knownThings = [
  'class',
  'school',
  'area',
  'group',
  'municipality',
  'unit',
  'housing-section',
  'channel',
  'kind of meeting',
  'report',
  'safety walk',
] as const
export type KnownThing = (typeof knownThings)[number]

export const isKnownThing = (what: string): what is KnownThing =>
  (knownThings as readonly string[]).includes(what)

/** What must differ for a repeat to count. */
export const knownDifferences = [
  'key-group',
  'group',
  'class',
  'school',
  'area',
  'municipality',
  'unit',
  'housing-section',
  'channel',
] as const
export type KnownDifference = (typeof knownDifferences)[number]

export const isKnownDifference = (what: string): what is KnownDifference =>
  (knownDifferences as readonly string[]).includes(what)
