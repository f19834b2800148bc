import type { ThemeTotals } from '../../dialogue/themes/counts.rules.ts'

/** Whom a promise must be able to point to: those who live here and those who work here. */
export const needed = ['residents', 'staff'] as const
export type Needed = (typeof needed)[number]

/**
 * Who of residents and staff is not heard in any of these themes. A promise that
 * answers no theme has heard neither.
 */
export function unheardIn(
  themes: readonly string[],
  counts: { themes: Pick<ThemeTotals['themes'][number], 'theme' | 'bySpeaker'>[] },
): Needed[] {
  const answered = counts.themes.filter(({ theme }) => themes.includes(theme))
  return needed.filter((group) => !answered.some(({ bySpeaker }) => (bySpeaker[group] ?? 0) > 0))
}
