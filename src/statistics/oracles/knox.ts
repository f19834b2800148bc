import { knoxTable, type PlacedEvent } from '../knox.ts'
import type { Metric } from '../knox-pairs.ts'
import { type AtAddress, repeatsOf } from '../repeats.ts'
import { randomOrders } from './differences.ts'
import { statusOf } from './rate.ts'

type Break = number | 'Infinity'
type Row = (number | null)[]
type Input =
  | ({ spaceBreaks: Break[]; timeBreaks: Break[]; metric: Metric } & ({ points: Row[] } | { file: string }))
  | { question: 'repeats'; events: AtAddress[]; windowDays: number }

const seed = 1964

export function knoxAnswer(input: Input, file: (name: string) => string) {
  if ('question' in input) return repeatsOf(input.events, input.windowDays)
  const rows = 'file' in input ? rowsOf(file(input.file)) : input.points
  const events = rows.map(([east = null, north = null, day = null]): PlacedEvent => ({ east, north, day }))
  const space = input.spaceBreaks.map(Number)
  const time = input.timeBreaks.map(Number)
  const breaks = { space, time, metric: input.metric }
  const found = knoxTable(events, breaks, { orders: randomOrders, seed })
  if ('problem' in found) {
    const none = <Cell>(cell: Cell) => space.slice(1).map(() => time.slice(1).map(() => cell))
    const { used, leftOut, problem } = found
    return { status: statusOf(problem), used, leftOut, pairs: 0, observed: none(0) }
  }
  return { status: 'ok', ...found, exactP: found.p }
}

/** The rows of a file that begins with the names of its columns; what is no number there is not known. */
function rowsOf(text: string): Row[] {
  const lines = text.trim().split(/\r?\n/).slice(1)
  return lines.map((line) =>
    line.split(',').map((cell) => {
      const number = Number(cell)
      return cell.trim() === '' || Number.isNaN(number) ? null : number
    }),
  )
}
