// `npm run durability [-- ROUNDS]`: kills the server, the database or both with -9 while a client logs
// occurrences over HTTP, starts again, and looks for every receipt the client was given.
import { buildAll } from './build.mjs'
import { bundle } from './bundle.mjs'
import { run } from './carried-node.mjs'

await buildAll()
await bundle('bench/durability.ts', 'build/durability.js')
process.exit(run('build/durability.js', process.argv.slice(2)).status ?? 1)
