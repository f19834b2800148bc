import type { Answer, OracleCase } from './case.ts'
import { differences } from './differences.ts'
import { families } from './families.ts'

/**
 * Where our answer to a case does not agree with the reference software's, as
 * sentences; empty where it does. A family nobody answers for, and an answer
 * that breaks, are differences too. `file` hands out a data file's text.
 */
export async function judge(
  family: string,
  one: OracleCase,
  file: (name: string) => string,
): Promise<string[]> {
  const answer = Object.hasOwn(families, family) ? families[family] : undefined
  if (!answer) return [`nobody answers for ${family}`]
  try {
    const got = await answer(one.input as never, file)
    return differences(await withoutOtherwiseRight(one, got, answer), got)
  } catch (error) {
    return [`broke: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** The case without the keys whose answer the family itself finds right, which need not be the expected one then. */
async function withoutOtherwiseRight(
  one: OracleCase,
  got: unknown,
  { isRight }: Answer,
): Promise<OracleCase> {
  if (!isRight || typeof got !== 'object' || got === null) return one
  const left: [string, unknown][] = []
  for (const [key, value] of Object.entries(one.expected))
    if (!(await isRight(key, (got as Record<string, unknown>)[key], one))) left.push([key, value])
  return { ...one, expected: Object.fromEntries(left) }
}
