/**
 * Chance that always falls the same way: the demo looks lived in, and is the
 * same on every machine. mulberry32, seeded by the words of what it is for.
 */
export function chanceFor(words: string): () => number {
  let state = 0
  for (const letter of words) state = (Math.imul(state, 31) + letter.charCodeAt(0)) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `from` to `to`, both included. */
export const between = (chance: () => number, [from, to]: [number, number]) =>
  from + Math.floor(chance() * (to - from + 1))

/** An id that is the same every time, in the form of a UUID. */
export function idFor(words: string): string {
  const chance = chanceFor(words)
  const hex = Array.from({ length: 32 }, () => Math.floor(chance() * 16).toString(16))
  hex[12] = '4'
  hex[16] = '8'
  const text = hex.join('')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  )
}
