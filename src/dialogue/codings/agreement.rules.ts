import { cohensKappa, type Kappa, type TwoReaders } from '../../statistics/kappa.ts'

/** A voice that two people have read on their own, with the themes each of them found. */
export type ReadTwice = { first: readonly string[]; second: readonly string[] }

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
export function agreementOf(read: readonly ReadTwice[], themes: readonly string[]): Agreement {
  const asked = themes
    .map((theme) => ({ theme, readers: readersOf(read, theme) }))
    .filter(({ readers }) => readers.neither < read.length)
  return {
    voices: read.length,
    alike: read.filter(({ first, second }) => sameThemes(first, second)).length,
    overall: cohensKappa(
      asked.reduce((sum, { readers }) => added(sum, readers), {
        both: 0,
        onlyFirst: 0,
        onlySecond: 0,
        neither: 0,
      }),
    ),
    themes: asked.map((one) => ({ ...one, kappa: cohensKappa(one.readers) })),
  }
}

function readersOf(read: readonly ReadTwice[], theme: string): TwoReaders {
  const count = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }
  for (const { first, second } of read) {
    const [one, other] = [first.includes(theme), second.includes(theme)]
    if (one) count[other ? 'both' : 'onlyFirst'] += 1
    else count[other ? 'onlySecond' : 'neither'] += 1
  }
  return count
}

function added(one: TwoReaders, other: TwoReaders): TwoReaders {
  return {
    both: one.both + other.both,
    onlyFirst: one.onlyFirst + other.onlyFirst,
    onlySecond: one.onlySecond + other.onlySecond,
    neither: one.neither + other.neither,
  }
}

function sameThemes(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((theme) => other.includes(theme))
}
