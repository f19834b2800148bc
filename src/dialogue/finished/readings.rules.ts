/** What a column may be read as. `weight`: how many people a row stands for. */
export const columnKinds = [
  'single',
  'multiple',
  'scale',
  'age',
  'gender',
  'area',
  'weight',
  'left-out',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/** How a column is to be read: proposed by the product, settled by a person. */
export type Reading = {
  kind: ColumnKind
  words: string
  /** Each code with the answer it stands for, in the order in which they are shown. */
  answers: { code: string; label: string }[]
  /** Codes that mean that no answer was given; never counted, and never nought. */
  missing: string[]
  /** The key of the core question that it asks; null where it is none. */
  core: string | null
}
