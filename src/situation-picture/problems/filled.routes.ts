import { type Filled, one } from '../../web/filled.ts'
import { type Visibility, visibilities } from '../rules.ts'
import type { Statement } from '../statements/rules.ts'
import { type Problem, type ProblemWords, type Seen, seenKinds, waysToBeSeen } from './rules.ts'

/** Reads a problem out of its form. */
export function problemIn(filled: Filled): ProblemWords {
  return {
    title: one(filled, 'title'),
    words: one(filled, 'words'),
    seen: seenKinds.find((known) => known === one(filled, 'seen')) ?? ('' as Seen),
    theme: one(filled, 'theme') || null,
    area: one(filled, 'area') || null,
    difference: one(filled, 'difference'),
    visibility: visibilities.find((known) => known === one(filled, 'visibility')) ?? ('' as Visibility),
  }
}

/** Fills the form with a problem as it reads. */
export function filledWith({ title, words, seen, theme, area, difference, visibility }: Problem): Filled {
  return { title, words, seen, theme: theme ?? '', area: area ?? '', difference, visibility }
}

/** A new problem begins with what its statements share, and with the only way to see them where there is one. */
export function begun(origins: readonly Statement[]): Filled {
  const shared = (field: 'theme' | 'area') => {
    const [first, ...rest] = new Set(origins.map((statement) => statement[field]))
    return rest.length === 0 ? (first ?? '') : ''
  }
  const [way, ...otherWays] = waysToBeSeen(origins)
  return {
    theme: shared('theme'),
    area: shared('area'),
    seen: otherWays.length === 0 ? (way ?? '') : '',
    visibility: 'partners',
  }
}
