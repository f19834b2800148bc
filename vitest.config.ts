import { defineConfig } from 'vitest/config'

// Two workers: the machine this must run on has two cores.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    maxWorkers: 2,
    globalSetup: ['src/database/test-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
