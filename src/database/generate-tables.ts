import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const target = join(import.meta.dirname, 'tables.ts')

/**
 * Writes tables.ts from a migrated database, so that a column that is not there
 * does not compile. The types fit values.ts: days are text, counts are numbers.
 */
export async function generateTables(url: string, file: string = target): Promise<void> {
  const codegen = join(dirname(createRequire(import.meta.url).resolve('kysely-codegen')), 'cli/bin.js')
  await promisify(execFile)(process.execPath, [
    codegen,
    '--dialect=postgres',
    `--url=${url}`,
    `--out-file=${file}`,
    '--camel-case',
    '--date-parser=string',
    '--numeric-parser=number',
    '--default-schema=public',
    '--include-pattern=public.*',
    '--type-mapping={"int8":"number"}',
  ])
  const generated = await readFile(file, 'utf8')
  await writeFile(file, generated.replace('export interface DB {', 'export interface Tables {'))
}
