import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const page = readFileSync(join(root, 'docs/agreement-reading.md'), 'utf8')
const withoutImports = (source: string) => source.replace(/^import .*\n/gm, '').trim()

it.each(['src/action-plan/reading/rules.ts', 'src/action-plan/cadence/rules.ts'])(
  'the page that explains the printed object carries the type as it is: %s',
  (file) => {
    expect(page).toContain(withoutImports(readFileSync(join(root, file), 'utf8')))
  },
)
