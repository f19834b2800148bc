import type { SourceFile } from './sources.ts'

/** Files of an invented house: path → source. */
export type Planted = Record<string, string>

/** A rule of the house, with what it must catch and what it must let pass. */
export type HouseRule = {
  rule: string
  check: (files: SourceFile[]) => string[]
  /** Each must be reported; `reported` is a part of what is said. */
  offences: [planted: Planted, reported: string][]
  /** The nearest thing that is allowed. */
  harmless: Planted
}
