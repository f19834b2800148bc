import { bandOf } from './knox-bands.ts'
import { type Chance, type Dealt, type NearCounts, tellRandomOrders, together } from './knox-orders.ts'
import { seededRandom, shuffle } from './seeded-random.ts'

/**
 * The same as `tellRandomOrders`, and faster where all times are whole days: it
 * looks at 32 orders in one step and afterwards only at those few in which the
 * pair may be near in time.
 *
 * For that the days are cut into stretches twice as long as the last edge, in
 * two ways, the second by half a stretch later. Days nearer than the last edge
 * are in the same stretch of the one or of the other. The numbers of the
 * stretches, of which four bits are enough to miss none, lie as eight words for
 * each place, each word with one bit of all 32 orders.
 */
export function tellRandomOrdersOfDays(
  dealt: Dealt,
  { orders, seed }: Chance,
  tell: (counts: NearCounts) => void,
): void {
  const days = wholeDays(dealt.times)
  if (!days) {
    tellRandomOrders(dealt, { orders, seed }, tell)
    return
  }
  const { pairs, edges } = dealt
  const cells = pairs.bands * (edges.length + 1)
  const inOrder = days.toSorted()
  const lastDay = inOrder.at(-1) ?? 0
  const stretches = stretchesOf(lastDay, edges)
  const counted = {
    ...dealt,
    dealtDays: new Uint16Array(days.length * together),
    words: new Int32Array(days.length * 8),
    lastDay,
    columnByGap: Int32Array.from(
      { length: 2 * lastDay + 1 },
      (_, gap) => bandOf(edges, Math.abs(gap - lastDay)) * together,
    ),
    counts: new Int32Array(cells * together),
  }
  const told = new Int32Array(cells)
  for (let dealtAlready = 0; dealtAlready < orders; dealtAlready += together) {
    const alive = Math.min(together, orders - dealtAlready)
    const random = seededRandom(seed, dealtAlready / together)
    const inThisOrder = inOrder.slice()
    for (let order = 0; order < alive; order++) {
      shuffle(inThisOrder, random)
      for (let at = 0; at < days.length; at++)
        counted.dealtDays[at * together + order] = inThisOrder[at] as number
    }
    layBits(counted, stretches)
    counted.counts.fill(0)
    for (let band = 0; band < pairs.bands; band++) countBand(counted, band, alive)
    for (let order = 0; order < alive; order++) {
      for (let cell = 0; cell < cells; cell++) told[cell] = counted.counts[cell * together + order] as number
      tell(withFar(told, dealt))
    }
  }
}

/** Days from the first on; null where they are not whole or too many for 16 bits. */
function wholeDays(times: Float64Array): Uint16Array<ArrayBuffer> | null {
  const first = times.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  const fits = times.every((time) => Number.isInteger(time) && time - first < 65_536)
  return fits ? Uint16Array.from(times, (time) => time - first) : null
}

/** For each day its stretch of either kind, the four bits of its number in a byte each. */
type Stretches = { first: Int32Array; second: Int32Array }

function stretchesOf(lastDay: number, edges: readonly number[]): Stretches {
  const half = Math.max(1, Math.ceil(edges.at(-1) ?? 0) - 1)
  const apart = (stretch: number) =>
    (stretch & 1) | ((stretch & 2) << 7) | ((stretch & 4) << 14) | ((stretch & 8) << 21)
  const byDay = (later: number) =>
    Int32Array.from({ length: lastDay + 1 }, (_, day) => apart(Math.floor((day + later) / (2 * half))))
  return { first: byDay(0), second: byDay(half) }
}

type Counted = Dealt & {
  /** The day of each place in each of the 32 orders. */
  dealtDays: Uint16Array
  /** Eight words for each place; the highest bit is the first order's. */
  words: Int32Array
  lastDay: number
  /** Where in a row the band of time stands, by the days between two events, from as many back as there are on. */
  columnByGap: Int32Array
  /** For each cell the counts of the 32 orders. */
  counts: Int32Array
}

function layBits({ dealtDays, words }: Counted, { first, second }: Stretches): void {
  for (let at = 0; at < dealtDays.length; at += 8) {
    let [ofFirst, ofSecond] = [0, 0]
    for (let order = at; order < at + 8; order++) {
      const day = dealtDays[order] as number
      ofFirst = (ofFirst << 1) | (first[day] as number)
      ofSecond = (ofSecond << 1) | (second[day] as number)
    }
    const word = Math.floor(at / together) * 8
    for (let bit = 0; bit < 4; bit++) {
      words[word + bit] = ((words[word + bit] as number) << 8) | ((ofFirst >>> (8 * bit)) & 255)
      words[word + 4 + bit] = ((words[word + 4 + bit] as number) << 8) | ((ofSecond >>> (8 * bit)) & 255)
    }
  }
}

function countBand(counted: Counted, band: number, alive: number): void {
  const { pairs, edges, dealtDays, words, lastDay, columnByGap, counts } = counted
  const { count, start, partner } = pairs
  const row = band * (edges.length + 1) * together
  const looked = -1 << (together - alive)
  for (let one = 0; one < count; one++) {
    const end = start[band * count + one + 1] as number
    const mine = one * 8
    const a0 = words[mine] as number
    const a1 = words[mine + 1] as number
    const a2 = words[mine + 2] as number
    const a3 = words[mine + 3] as number
    const a4 = words[mine + 4] as number
    const a5 = words[mine + 5] as number
    const a6 = words[mine + 6] as number
    const a7 = words[mine + 7] as number
    const myDays = one * together
    for (let at = start[band * count + one] as number; at < end; at++) {
      const other = partner[at] as number
      const its = other * 8
      const apartInFirst =
        (a0 ^ (words[its] as number)) |
        (a1 ^ (words[its + 1] as number)) |
        (a2 ^ (words[its + 2] as number)) |
        (a3 ^ (words[its + 3] as number))
      const apartInSecond =
        (a4 ^ (words[its + 4] as number)) |
        (a5 ^ (words[its + 5] as number)) |
        (a6 ^ (words[its + 6] as number)) |
        (a7 ^ (words[its + 7] as number))
      const itsDays = other * together
      let left = ~(apartInFirst & apartInSecond) & looked
      while (left !== 0) {
        const order = Math.clz32(left)
        left ^= 0x8000_0000 >>> order
        const gap = (dealtDays[myDays + order] as number) + lastDay - (dealtDays[itsDays + order] as number)
        const cell = row + order + (columnByGap[gap] as number)
        counts[cell] = (counts[cell] as number) + 1
      }
    }
  }
}

/** The counts of one order, the last band of time being whatever of a row is left. */
function withFar(counts: NearCounts, { pairs, edges }: Dealt): NearCounts {
  const far = edges.length
  for (let band = 0; band < pairs.bands; band++) {
    const row = band * (far + 1)
    const inRow =
      (pairs.start[(band + 1) * pairs.count] as number) - (pairs.start[band * pairs.count] as number)
    let near = 0
    for (let at = 0; at < far; at++) near += counts[row + at] as number
    counts[row + far] = inRow - near
  }
  return counts
}
