import type { SourceKind, Speaker } from '../voices/rules.ts'

/** So many voices of one kind are counted in a theme: the rows that every count is added up from. */
export type CountedRow = {
  /** Null for the voices that have been coded at all, whatever they were coded to. */
  theme: string | null
  source: SourceKind
  speaker: Speaker
  area: string | null
  keyGroup: string
  voices: number
  /** How many of them ask for more of something here, or that it come first. */
  priority: number
}

/** Voices, and how they divide. What nobody said is not there. */
export type Count = {
  voices: number
  priority: number
  bySource: Partial<Record<SourceKind, number>>
  bySpeaker: Partial<Record<Speaker, number>>
  /** Area's id or `none` → number. */
  byArea: Record<string, number>
  /** Key group → number; voices of no named group are left out. */
  byGroup: Record<string, number>
}

/** How often each theme was heard, and how many voices were coded at all: what a share is a share of. */
export type ThemeCounts = { coded: Count; themes: ({ theme: string } & Count)[] }

/** The same without where and by which group it was said: what the whole chain of a partnership is told of. */
export type ThemeTotals = {
  coded: Pick<Count, 'voices'>
  themes: ({ theme: string } & Pick<Count, 'voices' | 'priority' | 'bySource' | 'bySpeaker'>)[]
}

/** Adds the rows up, the theme that was heard most often first. */
export function themeCountsOf(rows: readonly CountedRow[]): ThemeCounts {
  const byTheme = Map.groupBy(rows, ({ theme }) => theme)
  return {
    coded: countOf(byTheme.get(null) ?? []),
    themes: [...byTheme]
      .flatMap(([theme, its]) => (theme === null ? [] : [{ theme, ...countOf(its) }]))
      .sort((one, other) => other.voices - one.voices),
  }
}

/** Adds rows up, of one theme or of all that was coded; of none, the count of what nobody said. */
export function countOf(rows: readonly CountedRow[]): Count {
  const count: Count = { voices: 0, priority: 0, bySource: {}, bySpeaker: {}, byArea: {}, byGroup: {} }
  for (const { source, speaker, area, keyGroup, voices, priority } of rows) {
    count.voices += voices
    count.priority += priority
    add(count.bySource, source, voices)
    add(count.bySpeaker, speaker, voices)
    add(count.byArea, area ?? 'none', voices)
    if (keyGroup) add(count.byGroup, keyGroup, voices)
  }
  return count
}

function add(counts: Record<string, number>, under: string, times: number): void {
  counts[under] = (counts[under] ?? 0) + times
}

/** Of fewer voices than this a share says more than is known. */
export const fewestForShare = 20

/** A part of the whole in whole percent; null where the whole is too small to say so. */
export function share(part: number, whole: number): number | null {
  return whole < fewestForShare ? null : Math.round((100 * part) / whole)
}

/** What residents want to come first: the themes by how many residents' voices ask for it, the most first. */
export function residentPriorities(
  rows: readonly CountedRow[],
): { theme: string; asking: number; voices: number }[] {
  const { themes } = themeCountsOf(rows.filter(({ speaker }) => speaker === 'residents'))
  return themes
    .filter(({ priority }) => priority > 0)
    .map(({ theme, priority, voices }) => ({ theme, asking: priority, voices }))
    .sort((one, other) => other.asking - one.asking || other.voices - one.voices)
}
