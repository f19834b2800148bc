import type { EventRefusal, ReadEvent } from './reading.rules.ts'

/** How many lines are told of one reason by their numbers. */
const linesTold = 20

type Refused = { why: EventRefusal; count: number; lines: number[] }

/** Counts what comes of the lines of a file, of any number of them. */
export function talliesOf() {
  const refusals = new Map<EventRefusal, Refused>()
  const counts = { accepted: 0, refused: 0, unplaced: 0, dropped: 0 }
  return {
    accept: ({ area, lat }: Pick<ReadEvent, 'area' | 'lat'>, keepsPoints: boolean): void => {
      counts.accepted += 1
      if (area === null) counts.unplaced += 1
      if (lat !== null && !keepsPoints) counts.dropped += 1
    },
    refuse: (why: EventRefusal, line: number): void => {
      counts.refused += 1
      const own = refusals.get(why) ?? { why, count: 0, lines: [] }
      own.count += 1
      if (own.lines.length < linesTold) own.lines.push(line)
      refusals.set(why, own)
    },
    result: () => ({
      ...{ lines: counts.accepted + counts.refused, ...counts },
      refusals: [...refusals.values()].sort((one, other) => other.count - one.count),
    }),
  }
}
