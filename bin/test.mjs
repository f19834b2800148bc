// `npm test`: from a fresh clone to both results, the tests' and the journeys', and one line that sums them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install, root, run } from './carried-node.mjs'

const results = join(root, 'test-results')

/** Debian's own Chromium, where there is none and this user may install it; otherwise it is said what to install. */
function installChromium() {
  const names = [
    process.env.CHROMIUM,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ]
  const there = names.some((name) => name && !spawnSync(name, ['--version'], { stdio: 'ignore' }).error)
  const permitted = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (there || !permitted) return
  process.stderr.write('Installing Chromium for the journeys (once) …\n')
  const quietly = {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quietly)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly)
}

/** What a run wrote of itself; a run that broke off before it could counts as one that failed. */
function counted(file, ended, passedAndFailed) {
  const written = join(results, file)
  if (!existsSync(written)) return { passed: 0, failed: 1 }
  const { passed, failed } = passedAndFailed(JSON.parse(readFileSync(written, 'utf8')))
  return { passed, failed: ended.status === 0 ? failed : Math.max(failed, 1) }
}

install()
installChromium()
rmSync(results, { recursive: true, force: true })
mkdirSync(results)
const built = run('bin/build.mjs')

const tests = run('node_modules/vitest/vitest.mjs', [
  'run',
  '--allowOnly=false',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(results, 'tests.json')}`,
])
const ofTests = counted('tests.json', tests, ({ numPassedTests, numFailedTests, testResults }) => ({
  passed: numPassedTests,
  // A file that could not even be read has no tests to count.
  failed:
    numFailedTests +
    testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
}))

const journeys = run('node_modules/@playwright/test/cli.js', ['test', '--forbid-only'])
const ofJourneys = counted('journeys.json', journeys, ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
}))

const passed = ofTests.passed + ofJourneys.passed
const failed = ofTests.failed + ofJourneys.failed + (built.status === 0 ? 0 : 1)
process.stdout.write(`\nTests: ${ofTests.passed} passed, ${ofTests.failed} failed\n`)
process.stdout.write(`Journeys: ${ofJourneys.passed} passed, ${ofJourneys.failed} failed\n`)
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed === 0 ? 0 : 1))
