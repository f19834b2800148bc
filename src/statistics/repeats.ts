/** An event at an address, on a day counted from any day on; null is not known. */
export type AtAddress = readonly [address: string | null, day: number | null]

/** How often the same address is hit again soon. */
export type Repeats = {
  /** Events whose address and day are known. */
  events: number
  /** Events left out because they are not. */
  leftOut: number
  addresses: number
  repeatEvents: number
  /** Null where there are no events. */
  shareOfEvents: number | null
  /** Addresses with at least one repeat. */
  addressesHitAgain: number
  /** After how many days each repeat came, the shortest first. */
  gapsDays: number[]
}

/**
 * A repeat is an event at the same address at most `windowDays` after the one
 * before it.
 * Source: Farrell and Pease, Once Bitten, Twice Bitten (Home Office, 1993).
 */
export function repeatsOf(events: readonly AtAddress[], windowDays: number): Repeats {
  const daysAt = new Map<string, number[]>()
  let usable = 0
  for (const [address, day] of events) {
    if (address === null || day === null || !Number.isFinite(day)) continue
    usable += 1
    const days = daysAt.get(address)
    if (days) days.push(day)
    else daysAt.set(address, [day])
  }
  const gapsAt = [...daysAt.values()].map((days) => shortGaps(days, windowDays))
  const gapsDays = gapsAt.flat().sort((one, other) => one - other)
  return {
    events: usable,
    leftOut: events.length - usable,
    addresses: daysAt.size,
    repeatEvents: gapsDays.length,
    shareOfEvents: usable === 0 ? null : gapsDays.length / usable,
    addressesHitAgain: gapsAt.filter((gaps) => gaps.length > 0).length,
    gapsDays,
  }
}

function shortGaps(days: readonly number[], windowDays: number): number[] {
  const inOrder = days.toSorted((one, other) => one - other)
  return inOrder.slice(1).flatMap((day, at) => {
    const gap = day - (inOrder[at] as number)
    return gap <= windowDays ? [gap] : []
  })
}
