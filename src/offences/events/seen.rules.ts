/**
 * Counts how often each of very many digests has been seen, in a dozen bytes
 * apiece: a file of a million lines must not fill the memory with its numbers.
 * Digests that agree in their first 16 hexadecimal signs are taken for one.
 */
export function timesSeen(): (digest: string) => number {
  let size = 1024
  let used = 0
  let keys = new Uint32Array(2 * size)
  let times = new Uint16Array(size)
  const slotOf = (high: number, low: number): number => {
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & (size - 1)
    while (times[slot] !== 0 && !(keys[2 * slot] === high && keys[2 * slot + 1] === low))
      slot = (slot + 1) & (size - 1)
    return slot
  }
  const put = (high: number, low: number, count: number): void => {
    const slot = slotOf(high, low)
    keys[2 * slot] = high
    keys[2 * slot + 1] = low
    times[slot] = count
  }
  const grow = (): void => {
    const [oldKeys, oldTimes] = [keys, times]
    size *= 2
    keys = new Uint32Array(2 * size)
    times = new Uint16Array(size)
    oldTimes.forEach((count, slot) => {
      if (count > 0) put(oldKeys[2 * slot] as number, oldKeys[2 * slot + 1] as number, count)
    })
  }
  return (digest) => {
    const high = Number.parseInt(digest.slice(0, 8), 16)
    const low = Number.parseInt(digest.slice(8, 16), 16)
    const slot = slotOf(high, low)
    const before = times[slot] as number
    if (before === 0) used += 1
    put(high, low, Math.min(before + 1, 65_535))
    if (used * 2 > size) grow()
    return before
  }
}
