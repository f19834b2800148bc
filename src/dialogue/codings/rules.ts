/** A theme that somebody found in a voice, and whether the voice asks for more of something there, or that it come first. */
export type ThemeTicked = { theme: string; wantsPriority: boolean }

/** One reading of a voice by one person. No themes is a reading too: the voice fits none. */
export type Coding = {
  coder: string
  themes: ThemeTicked[]
  /** What two agreed on together, after they had read it differently. */
  settles: boolean
  at: Date
}

/** How far a voice has been read: by nobody, by one, by several alike, by several not alike, or settled between them. */
export const codingStandings = ['uncoded', 'one', 'alike', 'apart', 'settled'] as const
export type CodingStanding = (typeof codingStandings)[number]

/**
 * Each person's own newest reading, in the order in which they first read it; of
 * two of one moment the later in the list. What was settled is not among them.
 */
export function newestByCoder(codings: readonly Coding[]): Coding[] {
  const newest = new Map<string, Coding>()
  for (const coding of codings.filter(({ settles }) => !settles)) {
    const before = newest.get(coding.coder)
    if (!before || coding.at >= before.at) newest.set(coding.coder, coding)
  }
  return [...newest.values()]
}

/**
 * The themes that a voice is counted in. What was settled holds before all
 * else; read by one person, it is that person's newest reading; read by several,
 * only what all of them found, and it asks for priority only where all of them
 * heard it. So a doubt never makes a theme larger.
 */
export function countedThemes(codings: readonly Coding[]): ThemeTicked[] {
  const settled = codings
    .filter(({ settles }) => settles)
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .at(-1)
  if (settled) return settled.themes
  const [first, ...others] = newestByCoder(codings)
  return (first?.themes ?? []).flatMap(({ theme, wantsPriority }) => {
    const found = others.map(({ themes }) => themes.find((one) => one.theme === theme))
    if (found.includes(undefined)) return []
    return [{ theme, wantsPriority: wantsPriority && found.every((one) => one?.wantsPriority) }]
  })
}

/** How far a voice has been read. Two readings are alike when they find the same themes, and hear the same wish in each. */
export function codingStanding(codings: readonly Coding[]): CodingStanding {
  if (codings.some(({ settles }) => settles)) return 'settled'
  const readings = newestByCoder(codings)
  if (readings.length < 2) return readings.length === 0 ? 'uncoded' : 'one'
  const [first, ...others] = readings.map(({ themes }) => written(themes))
  return others.every((themes) => themes === first) ? 'alike' : 'apart'
}

/** Readings that found and heard the same are written the same. */
function written(themes: ThemeTicked[]): string {
  return themes
    .map(({ theme, wantsPriority }) => `${theme} ${wantsPriority}`)
    .sort()
    .join()
}

/** What somebody ticked for a voice. */
export type Ticks = { themes: string[]; fitsNone: boolean; wantsPriority: boolean }

export type TickProblem = 'nothing' | 'both' | 'unknown'

/** Why ticks are no reading; `usable` are the themes that may be ticked. */
export function problemWithTicks(
  { themes, fitsNone }: Ticks,
  usable: readonly string[],
): TickProblem | undefined {
  if (themes.length === 0 && !fitsNone) return 'nothing'
  if (themes.length > 0 && fitsNone) return 'both'
  return themes.every((theme) => usable.includes(theme)) ? undefined : 'unknown'
}

/** The reading that ticks make: a voice that asks for priority asks for it in each theme it belongs to. */
export function themesTicked({ themes, wantsPriority }: Ticks): ThemeTicked[] {
  return [...new Set(themes)].map((theme) => ({ theme, wantsPriority }))
}

/** Whether ticks say the same as a reading already made, so that nothing new needs to be kept. */
export function saysTheSame(ticks: Ticks, coding: Coding | undefined): boolean {
  if (!coding) return false
  return written(themesTicked(ticks)) === written(coding.themes)
}
