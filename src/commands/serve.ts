import { serve } from '@hono/node-server'
import pino from 'pino'
import { type Database, openDatabase } from '../database/connect.ts'
import { forTheOperator } from '../database/for-the-operator.ts'
import { migrate } from '../database/migrate.ts'
import { demoUsers, seedDemo } from '../demo/seed.ts'
import { setUpLink } from '../partnership/set-up.actions.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'
import { mailerOf } from '../web/mailing.ts'
import { officesOf } from '../web/offices.ts'
import { answerKeysIn } from './answer-secret.ts'
import { openAnswersNowAndThen } from './open-answers.ts'
import { sendMailNowAndThen } from './send-mail.ts'
import { type InstanceSettings, instanceSettings } from './settings.ts'
import { throwAwayNowAndThen } from './throw-away.ts'
import { workBeside } from './work.ts'

/** The demonstration: invented partnerships with several years of work, and sign-in with one press. */
export function demo(): Promise<number> {
  const settings = instanceSettings('demo')
  return withDatabase(settings, async (db) => {
    await seedDemo(db, new Date())
    return listen({ ...houseOf(db, settings), demo: true, demoUsers: demoUsers() }, settings)
  })
}

/** The product itself. Where nobody can sign in yet, one link to set it up is printed. */
export function serveProduct(): Promise<number> {
  const settings = instanceSettings('serve')
  return withDatabase(settings, async (db) => {
    const link = await setUpLink(db.owner, new Date())
    if (link)
      process.stdout.write(`Set up Samsyn here, within a day: ${settings.address}/app/entry/${link}\n`)
    return listen(houseOf(db, settings), settings)
  })
}

/** Opens the database and brings it to this release; whatever happens then, it is closed in good order. */
async function withDatabase(
  settings: InstanceSettings,
  work: (db: Database) => Promise<number>,
): Promise<number> {
  const db = await openDatabase(settings.database)
  try {
    await migrate(db.owner)
    return await work(db)
  } finally {
    await db.close()
  }
}

function houseOf(db: Database, settings: InstanceSettings): House {
  const log = pino({ base: null })
  return {
    db,
    now: () => new Date(),
    demo: false,
    secure: settings.secure,
    answerKeys: answerKeysIn(settings.answerKeyFile),
    ...(settings.mail && { mailer: mailerOf(settings.mail, settings.address) }),
    ...(settings.offices.length > 0 && { offices: officesOf(settings.offices) }),
    log: ({ id, error, path }) => log.error({ id, path, err: error }, 'a page could not be shown'),
  }
}

/** Listens until it is told to stop, then lets what runs end in good order. */
async function listen(house: House, settings: InstanceSettings): Promise<number> {
  const server = serve({ fetch: createApp(house).fetch, port: settings.port, hostname: settings.host })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (error) => reject(notListening(error, settings)))
  })
  process.stdout.write(`Samsyn is open at ${settings.address}\n`)
  const stopOpening = openAnswersNowAndThen(house)
  const stopSending = sendMailNowAndThen(house)
  const stopThrowing = throwAwayNowAndThen(house)
  const stopWorking = workBeside(house, settings)
  await new Promise<void>((resolve) => {
    // A second signal (Ctrl-C reaches the whole group, and is passed on besides) must not cut the closing short.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
  await Promise.all([stopOpening(), stopSending(), stopThrowing(), stopWorking()])
  const closed = new Promise((resolve) => server.close(resolve))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  await closed
  return 0
}

function notListening(error: Error, { port, host }: InstanceSettings): Error {
  const { code } = error as NodeJS.ErrnoException
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return error
  const why = code === 'EACCES' ? 'may not be used by this user' : 'is in use by another program'
  return forTheOperator(`Port ${port} on ${host} ${why}. Choose another in PORT and start again.`, error)
}
