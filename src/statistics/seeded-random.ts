/**
 * A source of whole numbers that look random and are the same for the same seed
 * and stream: each call gives one from 0 up to, not including, `end`, which is
 * below 2³². Streams of one seed do not hang together, so that work can be cut
 * up without changing its result.
 * Source: Blackman and Vigna, ACM Trans Math Softw 47 (2021) 36 (xoshiro128**).
 */
export function seededRandom(seed: number, stream = 0): (end: number) => number {
  const mixed = mixer(seed, stream)
  let [a, b, c, d] = [mixed(), mixed(), mixed(), mixed() | 1]
  return (end) => {
    const scrambled = Math.imul(b, 5)
    const drawn = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return Math.floor(drawn * (end / 0x1_0000_0000))
  }
}

/** Puts the items in a random order, each order as likely as any other. */
export function shuffle(items: Uint16Array | Float64Array, random: (end: number) => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = random(at + 1)
    const kept = items[at] as number
    items[at] = items[other] as number
    items[other] = kept
  }
}

/** Whole numbers of 32 bits in which every bit depends on the whole seed and stream. */
function mixer(seed: number, stream: number): () => number {
  let state = 0
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return mixed ^ (mixed >>> 16)
  }
  for (const part of [seed, seed / 0x1_0000_0000, stream]) {
    state ^= Math.floor(part)
    state = next()
  }
  return next
}
