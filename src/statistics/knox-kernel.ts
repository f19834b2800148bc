import type { NearPairs } from './knox-pairs.ts'

/** So many orders of the dates are counted in one step: a step holds eight numbers of 16 bits. */
const inOneStep = 8

/** So many edges of time are held against each pair in one step. */
const edgesInOneStep = 4

/** Days are told from 0 on and fit 15 bits: 89 years. */
export const lastDayOfKernel = 32_766

/**
 * What `knox-kernel.wat` says, as the machine reads it; `npm run kernel` writes
 * this line anew and a test holds the two against each other.
 */
export const kernelBytes =
  'AGFzbQEAAAABDwJgBn9/f39/fwBgAn97AAIQAQRuZWFyBm1lbW9yeQIAAQMDAgABBwkBBWNvdW50AAAK9wICyQICBH8KeyAE/QAEACEMIAT9AAQQIQ0gBP0ABCAhDiAE/QAEMCEPIAIgASgCAEECdGohByABIANBAnRqIQYgACEJAkADQCABIAZPDQEgAiABKAIEQQJ0aiEIIAcgCEkEQCAJ/QAEACEK/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRMDQCAKIAAgBygCAGr9AAQA/ZEB/YABIQsgECAMIAv9Mf2RASEQIBEgDSAL/TH9kQEhESASIA4gC/0x/ZEBIRIgEyAPIAv9Mf2RASETIAdBBGohByAHIAhJDQALIAUgEBABIAVBIGogERABIAVBwABqIBIQASAFQeAAaiATEAELIAFBBGohASAJQRBqIQkMAAsLCyoAIAAgAP0ABAAgAf2pAf2uAf0LBAAgACAA/QAEECAB/aoB/a4B/QsEEAs='

/**
 * The near pairs laid out for the kernel, and the dates of so many orders
 * beside them. Counting is the same as asking each pair, in each order, how many
 * of the edges its days are nearer than; the kernel asks for eight orders and
 * four edges at once.
 */
export type Kernel = {
  /** Gives each place its day in one of the orders. */
  deal: (order: number, days: Uint16Array) => void
  /** Counts all orders; what was counted before is gone. */
  count: () => void
  /** How many pairs of a band of space are nearer in time than an edge, in one of the orders. */
  nearer: (band: number, edge: number, order: number) => number
}

/** Lays the pairs out for the kernel. The edges are in days, the orders a multiple of eight. */
export function kernelFor(pairs: NearPairs, edges: readonly number[], orders: number): Kernel {
  const { count, bands, start, partner } = pairs
  const steps = orders / inOneStep
  const rounds = Math.ceil(edges.length / edgesInOneStep)
  const told = rounds * edgesInOneStep * inOneStep
  const places = layOut([
    steps * count * inOneStep * 2,
    start.length * 4,
    partner.length * 4,
    told * 2,
    steps * bands * told * 4,
  ])
  const [daysAt, startAt, partnerAt, edgesAt, countsAt] = places.at as [
    number,
    number,
    number,
    number,
    number,
  ]
  const { memory, run } = machine(places.bytes)
  const days = new Int16Array(memory.buffer, daysAt, steps * count * inOneStep)
  const counts = new Int32Array(memory.buffer, countsAt, steps * bands * told)
  new Int32Array(memory.buffer, startAt, start.length).set(start)
  const partners = new Int32Array(memory.buffer, partnerAt, partner.length)
  // The kernel wants to know where the partner's days stand, not its number.
  partner.forEach((other, at) => {
    partners[at] = other * inOneStep * 2
  })
  // Days are whole, so nearer than 2.5 is nearer than 3. The edges that fill up the last four are 0: nothing is nearer.
  const asked = new Int16Array(memory.buffer, edgesAt, told)
  edges.forEach((edge, at) => {
    asked.fill(Math.min(Math.ceil(edge), lastDayOfKernel + 1), at * inOneStep, (at + 1) * inOneStep)
  })
  return {
    deal: (order, dealt) => {
      const from = Math.floor(order / inOneStep) * count * inOneStep + (order % inOneStep)
      for (let at = 0; at < count; at++) days[from + at * inOneStep] = dealt[at] as number
    },
    nearer: (band, edge, order) => {
      const step = Math.floor(order / inOneStep)
      return counts[(step * bands + band) * told + edge * inOneStep + (order % inOneStep)] as number
    },
    count: () => {
      counts.fill(0)
      for (let step = 0; step < steps; step++)
        for (let band = 0; band < bands; band++)
          for (let round = 0; round < rounds; round++)
            run(
              daysAt + step * count * inOneStep * 2,
              startAt + band * count * 4,
              partnerAt,
              count,
              edgesAt + round * edgesInOneStep * inOneStep * 2,
              countsAt + ((step * bands + band) * told + round * edgesInOneStep * inOneStep) * 4,
            )
    },
  }
}

/** Where parts of so many bytes begin, each at a multiple of 16, and how many bytes all take. */
function layOut(parts: readonly number[]): { at: number[]; bytes: number } {
  const at: number[] = []
  let bytes = 0
  for (const part of parts) {
    at.push(bytes)
    bytes += Math.ceil(part / 16) * 16
  }
  return { at, bytes }
}

type Run = (
  days: number,
  start: number,
  partner: number,
  places: number,
  edges: number,
  counts: number,
) => void

function machine(bytes: number): { memory: WebAssembly.Memory; run: Run } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65_536) + 1 })
  const module = new WebAssembly.Module(Buffer.from(kernelBytes, 'base64'))
  const { exports } = new WebAssembly.Instance(module, { near: { memory } })
  return { memory, run: exports.count as Run }
}
