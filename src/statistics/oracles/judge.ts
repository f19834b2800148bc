import type { OracleCase } from './case.ts'
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
    return differences(one, await answer(one.input as never, file))
  } catch (error) {
    return [`broke: ${error instanceof Error ? error.message : String(error)}`]
  }
}
