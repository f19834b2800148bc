import { defineConfig } from '@playwright/test'
import { chromiumOnPath } from './journeys/chromium.ts'
import { demoPlace } from './journeys/demo-place.ts'

const { port, folder } = await demoPlace()
const address = `http://127.0.0.1:${port}`

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
    actionTimeout: 15_000,
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
    {
      name: 'phone',
      // Every page is measured at 320 pixels in the other project; once is enough.
      testIgnore: '**/every-page-*',
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
    {
      name: 'desk',
      testIgnore: '**/*-on-a-phone-*',
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
  webServer: {
    command: 'exec node bin/samsyn.mjs demo',
    url: `${address}/health`,
    env: { PORT: port, DATA_DIR: folder },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stderr: 'pipe',
  },
})
