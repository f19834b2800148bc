// `npm run check`: types, lint and format of the whole tree.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { install, root } from './carried-node.mjs'

install()
const tools = [
  ['tsc', '--noEmit', '-p', '.'],
  ['biome', 'check'],
]
const failed = tools.filter(([tool, ...args]) => {
  const done = spawnSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: 'inherit' })
  process.stdout.write(done.status === 0 ? `${tool}: nothing to say\n` : '')
  return done.status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
