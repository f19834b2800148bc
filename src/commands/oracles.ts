import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { forTheOperator } from '../database/for-the-operator.ts'
import type { OracleFamily } from '../statistics/oracles/case.ts'
import { judge } from '../statistics/oracles/judge.ts'

/** Runs every case of every file in a directory of oracles against ours, and says how many agree. */
export async function checkOracles([directory]: string[]): Promise<number> {
  if (!directory) throw forTheOperator('Say where the oracles lie: npm run oracles -- DIRECTORY')
  const file = (name: string) => readFileSync(join(directory, name), 'utf8')
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
  let passed = 0
  let failed = 0
  for (const name of names) {
    const { family, cases } = JSON.parse(file(name)) as OracleFamily
    const wrong: string[] = []
    for (const one of cases) {
      const found = await judge(family, one, file)
      if (found.length > 0) wrong.push(`  ${one.id}: ${found.slice(0, 3).join('; ')}`)
    }
    passed += cases.length - wrong.length
    failed += wrong.length
    say([`${family}: passed ${cases.length - wrong.length}, failed ${wrong.length}`, ...wrong])
  }
  say([`passed ${passed}, failed ${failed}`])
  return failed === 0 ? 0 : 1
}

const say = (lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`)
