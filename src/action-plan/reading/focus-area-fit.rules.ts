import type { FocusAreaRead } from './rules.ts'
import { readable } from './script.rules.ts'
import { emptyWords, themes } from './theme-words.rules.ts'

export type Fit =
  | { fits: 'one'; focusArea: FocusAreaRead; sure: number }
  | { fits: 'several'; focusAreas: FocusAreaRead[] }
  | { fits: 'none' }

// One word in common with a focus area's explanation is chance; with its title it is not.
const leastLikeness = 3

/**
 * Which focus area a promise heading belongs to.
 *
 * A word in common (or the first part of a compound: "trafikkontroller" and
 * "trafikmiljön") weighs most, a theme in common less. A tie is told as one, so
 * that a person decides.
 */
export function fitOf(heading: string, focusAreas: FocusAreaRead[]): Fit {
  const scored = focusAreas
    .map((focusArea) => ({ focusArea, score: likeness(heading, focusArea) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
  const [best, second] = scored
  if (!best || best.score < leastLikeness) return { fits: 'none' }
  if (second && second.score === best.score)
    return {
      fits: 'several',
      focusAreas: scored.filter((s) => s.score === best.score).map((s) => s.focusArea),
    }
  return { fits: 'one', focusArea: best.focusArea, sure: Math.min(0.95, 0.6 + best.score * 0.05) }
}

function likeness(heading: string, focusArea: FocusAreaRead): number {
  const asked = tellingWords(heading)
  const title = tellingWords(focusArea.title)
  const whole = tellingWords(readable(focusArea))
  const inTitle = asked.filter((word) => title.some((other) => related(word, other))).length
  const inWhole = asked.filter((word) => whole.some((other) => related(word, other))).length
  const shared = themesOf(heading).filter((theme) => themesOf(focusArea.title).includes(theme)).length
  return inTitle * 4 + inWhole * 2 + shared * 3
}

/** The words of a title or a sentence that tell what it is about. */
export function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []
  return [
    ...new Set(
      words.filter(
        (word) =>
          !emptyWords.has(word) && !/^(?:kommun|polis|politi|gemensam|fælles|samverk|samarb)/.test(word),
      ),
    ),
  ]
}

/** The same word inflected, or compounds that begin alike. */
export function related(one: string, other: string): boolean {
  if (one === other) return true
  let alike = 0
  while (alike < one.length && one[alike] === other[alike]) alike++
  return alike >= 5 && alike >= Math.min(one.length, other.length) * 0.6
}

function themesOf(text: string): string[] {
  const lower = text.toLowerCase()
  return Object.keys(themes).filter((theme) => themes[theme]!.test(lower))
}
