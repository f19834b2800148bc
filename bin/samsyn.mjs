// `npm run --silent samsyn -- COMMAND`: installs and builds what is missing, then carries the command out.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { carriedNode, install, root, run } from './carried-node.mjs'

install()
const built = run('bin/build.mjs', [], { stdio: ['ignore', 'ignore', 'inherit'] })
if (built.status !== 0) process.exit(built.status ?? 1)

const program = spawn(
  carriedNode(),
  ['--enable-source-maps', join(root, 'build/samsyn.js'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal))
program.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
