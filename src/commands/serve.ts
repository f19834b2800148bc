import { serve } from '@hono/node-server'
import pino from 'pino'
import { openDatabase } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'
import { demoUsers, seedDemo } from '../demo/seed.ts'
import { setUpLink } from '../partnership/set-up.actions.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'
import { type InstanceSettings, instanceSettings } from './settings.ts'

/** The demonstration: invented partnerships with several years of work, and sign-in with one press. */
export async function demo(): Promise<number> {
  const settings = instanceSettings('demo')
  const house = await openHouse(settings, true)
  await seedDemo(house.db, house.now())
  return listen({ ...house, demoUsers: demoUsers() }, settings)
}

/** The product itself. Where nobody can sign in yet, one link to set it up is printed. */
export async function serveProduct(): Promise<number> {
  const settings = instanceSettings('serve')
  const house = await openHouse(settings, false)
  const link = await setUpLink(house.db.owner, house.now())
  if (link)
    process.stdout.write(`Set up Samsyn here, within a day: ${addressOf(settings)}/app/entry/${link}\n`)
  return listen(house, settings)
}

async function openHouse(settings: InstanceSettings, isDemo: boolean): Promise<House> {
  const log = pino({ base: null })
  const db = await openDatabase(settings.database)
  await migrate(db.owner)
  return {
    db,
    now: () => new Date(),
    demo: isDemo,
    secure: settings.secure,
    log: ({ id, error, path }) => log.error({ id, path, err: error }, 'a page could not be shown'),
  }
}

const addressOf = (settings: InstanceSettings) => `http://localhost:${settings.port}`

/** Listens until it is told to stop, then lets what runs end in good order. */
async function listen(house: House, settings: InstanceSettings): Promise<number> {
  const server = serve({ fetch: createApp(house).fetch, port: settings.port, hostname: settings.host })
  const failed = new Promise<never>((_, reject) => server.on('error', reject))
  const listening = new Promise<void>((resolve) => server.on('listening', resolve))
  await Promise.race([listening, failed])
  process.stdout.write(`Samsyn is open at ${addressOf(settings)}\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await new Promise((resolve) => server.close(resolve))
  await house.db.close()
  return 0
}
