// `npm run bench [-- NAME …]`: each figure against its peer or its limit, measured in the same run.

import { buildAll } from './build.mjs'
import { bundle } from './bundle.mjs'
import { run } from './carried-node.mjs'

await buildAll()
await bundle('bench/bench.ts', 'build/bench.js')
process.exit(run('build/bench.js', process.argv.slice(2)).status ?? 1)
