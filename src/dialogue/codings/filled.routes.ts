import { type Filled, many, one } from '../../web/filled.ts'
import type { Coding, Ticks } from './rules.ts'

/** What a form ticked for one voice. */
export function ticksIn(filled: Filled, voice: string): Ticks {
  return {
    themes: many(filled, `themes-${voice}`),
    fitsNone: one(filled, `none-${voice}`) === 'yes',
    wantsPriority: one(filled, `priority-${voice}`) === 'yes',
  }
}

/**
 * The voices of a page for which something was ticked, and those whose ticks were
 * taken away: they had a reading, and now have none. The rest were passed over.
 */
export function tickedIn(filled: Filled): Map<string, Ticks> {
  const coded = many(filled, 'coded')
  const shown = many(filled, 'voice').map((voice) => [voice, ticksIn(filled, voice)] as const)
  return new Map(
    shown.filter(([voice, { themes, fitsNone }]) => themes.length > 0 || fitsNone || coded.includes(voice)),
  )
}

/** The ticks of a reading, as the form's own fields. */
export function filledWith(voice: string, coding: Coding | undefined): Filled {
  if (!coding) return {}
  return {
    [`themes-${voice}`]: coding.themes.map(({ theme }) => theme),
    [`none-${voice}`]: coding.themes.length === 0 ? 'yes' : '',
    [`priority-${voice}`]: coding.themes.some(({ wantsPriority }) => wantsPriority) ? 'yes' : '',
  }
}
