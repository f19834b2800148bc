import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumOnPath } from './journeys/chromium.ts'
import { freePort } from './journeys/free-port.ts'

// The config is read once by the runner and again by each of its workers, which
// inherit the runner's environment: what is chosen here is chosen once.
if (!process.env.JOURNEY_DATA) {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-journeys-'))
  process.env.JOURNEY_DATA = folder
  process.env.JOURNEY_PORT = String(await freePort())
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}
const address = `http://127.0.0.1:${process.env.JOURNEY_PORT}`

/** Journeys through the demonstration in a real browser: each on a phone and at a desk. */
export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/journeys',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  // Two workers: the machine this must run on has two cores.
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: address,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromiumOnPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--enable-unsafe-swiftshader',
      ],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } },
    { name: 'desk', use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: 'node bin/samsyn.mjs demo',
    url: `${address}/health`,
    env: { PORT: process.env.JOURNEY_PORT ?? '', DATA_DIR: process.env.JOURNEY_DATA },
    timeout: 180_000,
    // The database is closed in good order before its folder is taken away.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stderr: 'pipe',
  },
})
