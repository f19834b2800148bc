// npm run requirements [-- --json]: which test proves which row of docs/requirements.md, or "not yet".
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { proofs, registerPath, registerRows } from '../src/architecture/requirements.ts'
import { readSources } from '../src/architecture/sources.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const rows = registerRows(readFileSync(`${root}/${registerPath}`, 'utf8'))
const proved = proofs(rows, readSources(root, ['src', 'journeys']))

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(proved, null, 2))
} else {
  for (const { id, tests } of proved)
    console.log(`${id}  ${tests.length > 0 ? tests.join(`\n${' '.repeat(7)}`) : 'not yet'}`)
  const done = proved.filter(({ tests }) => tests.length > 0).length
  console.log(`\n${done} of ${proved.length} rows are proved by a test`)
}
