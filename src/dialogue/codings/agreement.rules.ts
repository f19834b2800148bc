import { cohensKappa, type Kappa, type TwoReaders } from '../../statistics/kappa.ts'

/** The voices that two people have read, each on their own, added up: in how many both found a theme, or one alone. */
export type ReadByTwo = {
  voices: number
  /** In so many of them they found just the same themes. */
  alike: number
  themes: { theme: string; both: number; onlyFirst: number; onlySecond: number }[]
}

/** How alike two people read: each theme for itself, and all of them together. */
export type Agreement = {
  /** How many voices both have read, and in how many they found just the same themes. */
  voices: number
  alike: number
  /** Every theme asked of every voice is one question; null where nothing can be said. */
  overall: Kappa | null
  themes: { theme: string; readers: TwoReaders; kappa: Kappa | null }[]
}

/**
 * How alike two people coded. Only what each of them thought alone is compared:
 * what they settled afterwards would make them agree. A theme that neither found
 * anywhere is left out; the interval of the whole is narrower than it should be,
 * since a voice that is hard to read is so in several themes at once.
 */
export function agreementOf(
  { voices, alike, themes: found }: ReadByTwo,
  themes: readonly string[],
): Agreement {
  const asked = themes.flatMap((theme) => {
    const its = found.find((one) => one.theme === theme)
    return its ? [{ theme, readers: readersOf(its, voices) }] : []
  })
  const nothing = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }
  return {
    voices,
    alike,
    overall: cohensKappa(asked.reduce((sum, { readers }) => added(sum, readers), nothing)),
    themes: asked.map((one) => ({ ...one, kappa: cohensKappa(one.readers) })),
  }
}

function readersOf({ both, onlyFirst, onlySecond }: ReadByTwo['themes'][number], voices: number): TwoReaders {
  return { both, onlyFirst, onlySecond, neither: voices - both - onlyFirst - onlySecond }
}

function added(one: TwoReaders, other: TwoReaders): TwoReaders {
  return {
    both: one.both + other.both,
    onlyFirst: one.onlyFirst + other.onlyFirst,
    onlySecond: one.onlySecond + other.onlySecond,
    neither: one.neither + other.neither,
  }
}
