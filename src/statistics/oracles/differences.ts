import type { OracleCase, Tolerance } from './case.ts'

/**
 * Where an answer does not agree with the expected one, as sentences; empty
 * where it does. Only what is expected is looked at: an answer may tell more.
 */
export function differences({ expected, tol }: Pick<OracleCase, 'expected' | 'tol'>, got: unknown): string[] {
  return inside({ path: '', expected, got, tol, rule: tol })
}

type Compared = {
  path: string
  expected: unknown
  got: unknown
  /** The whole case's tolerances, from which a key may take its own. */
  tol: OracleCase['tol']
  /** What holds here. */
  rule: Tolerance
}

function inside({ path, expected, got, tol, rule }: Compared): string[] {
  if (expected === null || typeof expected !== 'object') return alike({ path, expected, got, tol, rule })
  if (got === null || typeof got !== 'object')
    return [`${path || 'answer'}: ${said(got)}, expected ${said(expected)}`]
  if (Array.isArray(expected) && (!Array.isArray(got) || got.length !== expected.length))
    return [`${path}: ${said(got)}, expected ${said(expected)}`]
  return Object.entries(expected).flatMap(([key, value]) =>
    inside({
      path: path === '' ? key : `${path}.${key}`,
      expected: value,
      got: (got as Record<string, unknown>)[key],
      tol,
      rule: ownRule(tol, key) ?? rule,
    }),
  )
}

const ownRule = (tol: OracleCase['tol'], key: string): Tolerance | null => {
  const own = tol[key]
  return typeof own === 'object' && own !== null ? own : null
}

function alike({ path, expected, got, tol, rule }: Compared): string[] {
  const close =
    typeof expected === 'number'
      ? typeof got === 'number' && Math.abs(got - expected) <= room(path, expected, tol, rule)
      : (got === Number.POSITIVE_INFINITY
          ? 'Infinity'
          : got === Number.NEGATIVE_INFINITY
            ? '-Infinity'
            : got) === expected
  return close ? [] : [`${path}: ${said(got)}, expected ${said(expected)}`]
}

function room(path: string, expected: number, tol: OracleCase['tol'], rule: Tolerance): number {
  const words = tol.monteCarlo
  if (typeof words === 'string' && isSimulated(path)) return roomOfChance(expected, words)
  return (rule.abs ?? 0) + (rule.rel ?? 0) * Math.abs(expected)
}

/** As many random orders as the answers here are made with. */
export const randomOrders = 9999

const isSimulated = (path: string): boolean => /^(?:exactP|p)(?:\.|$)/.test(path)

/** The words of the tolerance as a number: so many standard errors, of one simulation or of two, and two orders' worth. */
function roomOfChance(p: number, words: string): number {
  const errors = Number(words.match(/<=\s*(\d+)\s*sqrt/)?.[1] ?? 4)
  const other = Number(
    words.match(/1\/B\s*\+\s*1\/([\d,]+)/)?.[1]?.replaceAll(',', '') ?? Number.POSITIVE_INFINITY,
  )
  return errors * Math.sqrt(p * (1 - p) * (1 / randomOrders + 1 / other)) + 2 / randomOrders
}

function said(value: unknown): string {
  const written = value === undefined ? 'nothing' : JSON.stringify(value)
  return written.length > 120 ? `${written.slice(0, 117)}…` : written
}
