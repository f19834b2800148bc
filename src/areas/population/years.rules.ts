import { type CountProblem, countIn, timeIn } from './cells.rules.ts'

export type WrittenProblem = CountProblem | 'notTwo' | 'noYear' | 'twice' | 'inTheFuture'

type Read = { year: number; count: number }

/** Years and figures as they are typed, one a line: "2024; 5 120". All lines or none. */
export function readYears(
  lines: readonly string[],
  thisYear: number,
): { years: Read[]; problems: { line: number; words: string; why: WrittenProblem }[] } {
  const read = lines.map((words) => readYear(words, thisYear))
  const problems = read.flatMap((one, at) => {
    const isTwice = typeof one !== 'string' && read.slice(0, at).some((other) => isSameYear(one, other))
    const why = typeof one === 'string' ? one : isTwice ? ('twice' as const) : null
    return why ? [{ line: at + 1, words: (lines[at] ?? '').slice(0, 60), why }] : []
  })
  return { years: problems.length > 0 ? [] : read.filter((one) => typeof one !== 'string'), problems }
}

const isSameYear = (one: Read, other: Read | string) => typeof other !== 'string' && other.year === one.year

function readYear(words: string, thisYear: number): Read | WrittenProblem {
  const [, first, second] = /^([^\s;:]+)\s*[;:\s]\s*(.+)$/.exec(words) ?? []
  if (!first || !second) return 'notTwo'
  const time = timeIn(first)
  if (!time) return 'noYear'
  if (time.year > thisYear) return 'inTheFuture'
  const count = countIn(second.trim())
  return typeof count === 'string' ? count : { year: time.year, count }
}
