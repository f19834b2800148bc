/** What people can do themselves: short advice, in the order in which it is listed. */
export const adviceCodes = [
  'look-after-each-other',
  'tell-when-away',
  'light-and-lived-in',
  'lock-well',
  'mark-belongings',
  'lock-bicycle',
  'nothing-in-the-car',
  'report-always',
  'report-damage',
  'call-when-under-way',
  'fraud-hang-up',
  'drive-sober',
  'talk-with-the-young',
  'walk-along',
] as const
export type Advice = (typeof adviceCodes)[number]

/** Which advice goes with which kind of offence. */
const homes = ['look-after-each-other', 'tell-when-away', 'light-and-lived-in', 'lock-well'] as const
const byKind: Record<string, readonly Advice[]> = {
  'home-burglary': [...homes, 'mark-belongings'],
  'cottage-burglary': homes,
  'other-burglary': ['lock-well', 'mark-belongings'],
  'bicycle-theft': ['lock-bicycle', 'mark-belongings'],
  'theft-from-vehicle': ['nothing-in-the-car'],
  'criminal-damage': ['report-damage', 'talk-with-the-young'],
  graffiti: ['report-damage', 'talk-with-the-young'],
  assault: ['call-when-under-way', 'walk-along'],
  'public-violence': ['call-when-under-way', 'walk-along'],
  robbery: ['call-when-under-way', 'walk-along'],
  'youth-robbery': ['call-when-under-way', 'talk-with-the-young'],
  'street-disorder': ['call-when-under-way', 'walk-along'],
  'nightlife-disorder': ['call-when-under-way', 'walk-along'],
  'fraud-against-elderly': ['fraud-hang-up'],
  'online-fraud': ['fraud-hang-up'],
  'trick-theft': ['fraud-hang-up'],
  'drink-driving': ['drive-sober', 'call-when-under-way'],
  'drug-possession': ['talk-with-the-young'],
  'alcohol-supply-to-minors': ['talk-with-the-young'],
}

/** The advice that is proposed for some kinds; what fits no kind is left to be chosen. */
export function adviceFor(kinds: readonly string[]): Advice[] {
  const proposed = new Set(kinds.flatMap((kind) => byKind[kind] ?? []))
  proposed.add('report-always')
  return adviceCodes.filter((code) => proposed.has(code))
}
