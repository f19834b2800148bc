import { kernelFor, lastDayOfKernel } from './knox-kernel.ts'
import { type Chance, type Dealt, type NearCounts, tellRandomOrders, together } from './knox-orders.ts'
import { seededRandom, shuffle } from './seeded-random.ts'

/** With more places one of them could have more partners than the kernel can count. */
const mostPlaces = 65_536

/**
 * The same as `tellRandomOrders`, and much faster where all times are whole
 * days: the kernel counts eight orders at once, and only how many pairs are
 * nearer than each edge. What lies between two edges is the difference.
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
  const inOrder = days.toSorted()
  const kernel = kernelFor(pairs, edges, together)
  const told = new Int32Array(pairs.bands * (edges.length + 1))
  const inBand = Array.from({ length: pairs.bands }, (_, band) => pairsInBand(dealt, band))
  for (let dealtAlready = 0; dealtAlready < orders; dealtAlready += together) {
    const alive = Math.min(together, orders - dealtAlready)
    const random = seededRandom(seed, dealtAlready / together)
    const inThisOrder = inOrder.slice()
    for (let order = 0; order < alive; order++) {
      shuffle(inThisOrder, random)
      kernel.deal(order, inThisOrder)
    }
    kernel.count()
    for (let order = 0; order < alive; order++) {
      for (let band = 0; band < pairs.bands; band++) {
        const row = band * (edges.length + 1)
        let nearer = 0
        for (let edge = 0; edge < edges.length; edge++) {
          const upTo = kernel.nearer(band, edge, order)
          told[row + edge] = upTo - nearer
          nearer = upTo
        }
        told[row + edges.length] = (inBand[band] as number) - nearer
      }
      tell(told)
    }
  }
}

/** Days from the first on; null where they are not whole or more than the kernel takes. */
function wholeDays(times: Float64Array): Uint16Array<ArrayBuffer> | null {
  const first = times.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
  const fits =
    times.length <= mostPlaces &&
    times.every((time) => Number.isInteger(time) && time - first <= lastDayOfKernel)
  return fits ? Uint16Array.from(times, (time) => time - first) : null
}

const pairsInBand = ({ pairs: { start, count } }: Dealt, band: number): number =>
  (start[(band + 1) * count] as number) - (start[band * count] as number)
