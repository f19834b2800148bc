import { eTest } from '../e-test.ts'

type Input = { k1: number; n1: number; k2: number; n2: number; difference: number }

export function eTestAnswer({ k1, n1, k2, n2, difference }: Input) {
  return eTest({ count: k1, exposure: n1 }, { count: k2, exposure: n2 }, difference)
}
