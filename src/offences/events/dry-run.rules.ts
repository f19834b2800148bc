import type { EventSample } from './columns.rules.ts'
import { type EventMeanings, eventReader, type ReadEvent } from './reading.rules.ts'
import { talliesOf } from './tallies.rules.ts'

/** What would come of the lines that are looked at, with the first events. */
export type Tried = ReturnType<ReturnType<typeof talliesOf>['result']> & {
  points: number
  first: (ReadEvent & { line: number })[]
}

const mostShown = 5

/** Reads the beginning of a file without keeping anything of it. */
export function dryRun({ lines }: EventSample, meanings: EventMeanings): Tried {
  const read = eventReader(meanings)
  const tallies = talliesOf()
  const first: Tried['first'] = []
  let points = 0
  for (const { number, cells } of lines) {
    const event = read(cells)
    if (typeof event === 'string') tallies.refuse(event, number)
    else {
      tallies.accept(event, true)
      if (event.lat !== null) points += 1
      if (first.length < mostShown) first.push({ ...event, line: number })
    }
  }
  return { ...tallies.result(), points, first }
}
