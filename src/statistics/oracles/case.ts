/** How far a number may lie from the expected one: |got − expected| ≤ abs + rel · |expected|. */
export type Tolerance = { rel?: number; abs?: number }

/**
 * One case of reference software: what went in and what came out. A key of
 * `tol` named as a key of `expected` overrides for it and everything below it;
 * `monteCarlo` says in words how far a share of random orders may be off.
 */
export type OracleCase = {
  id: string
  input: Record<string, unknown>
  expected: Record<string, unknown>
  tol: Tolerance & Record<string, unknown>
}

/** All cases of one family of methods, as one file holds them. */
export type OracleFamily = { family: string; cases: OracleCase[] }

/**
 * What a family's methods give for a case's input, under the names the oracle
 * uses. The words of the oracles end at these functions; behind them the
 * product's own names hold. `file` hands out the text of a data file that a
 * case names.
 */
export type Answer = {
  (input: never, file: (name: string) => string): unknown | Promise<unknown>
  /** Where several answers to a key are right: whether this one is, even if the oracle's example is another. */
  isRight?: (key: string, got: unknown, one: OracleCase) => Promise<boolean>
}
