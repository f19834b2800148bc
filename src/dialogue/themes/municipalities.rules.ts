import type { Theme } from './rules.ts'

/** A municipality with the themes of its own book, each with the theme of the shared book that it is. */
export type Municipality = {
  id: string
  name: string
  /** Whether it has opened its rows to the partnership above. */
  isOpen: boolean
  themes: { sameAs: string | null; name: string; voices: number }[]
}

export type LaidSideBySide = { themes: Theme[]; municipalities: Municipality[] }

/** A shared theme across the municipalities: how many voices in each, in their order. */
export type SharedTheme = {
  theme: string
  name: string
  /** Null where the municipality has opened nothing, or has no such theme: that is not the same as 0. */
  voices: (number | null)[]
  /** In how many municipalities it was heard. */
  heardIn: number
}

/**
 * The shared themes, those heard in the most municipalities first: the problems
 * they have in common. Two themes of one municipality may be one of the shared book.
 */
export function sharedThemes({ themes, municipalities }: LaidSideBySide): SharedTheme[] {
  return themes
    .map(({ id, name }) => {
      const voices = municipalities.map(({ isOpen, themes: own }) => {
        const same = own.filter(({ sameAs }) => sameAs === id)
        return isOpen && same.length > 0 ? same.reduce((sum, one) => sum + one.voices, 0) : null
      })
      return { theme: id, name, voices, heardIn: voices.filter((number) => number).length }
    })
    .sort((one, other) => other.heardIn - one.heardIn || sum(other.voices) - sum(one.voices))
}

/** Whether none of the municipalities that are open keeps such a theme: there is nothing of it to lay side by side. */
export function isNowhere({ voices }: SharedTheme, municipalities: readonly Municipality[]): boolean {
  return municipalities.some(({ isOpen }) => isOpen) && voices.every((number) => number === null)
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
}
