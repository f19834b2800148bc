/** What is wrong with a form: the field, and why as a code. Empty when nothing is. */
export type Problems<Field extends string, Code extends string> = Partial<Record<Field, Code>>

/** Whether anything is wrong. */
export function anyIn(problems: object): boolean {
  return Object.values(problems).some((code) => code !== undefined)
}

/** The same with a sentence in place of each code; undefined when nothing is wrong. */
export function told<Code extends string>(
  problems: Partial<Record<string, Code>> | undefined,
  sentences: Record<Code, string>,
): Record<string, string> | undefined {
  if (!problems || !anyIn(problems)) return undefined
  const entries = Object.entries(problems).filter((entry): entry is [string, Code] => entry[1] !== undefined)
  return Object.fromEntries(entries.map(([field, code]) => [field, sentences[code]]))
}
