import type { Database } from '../database/connect.ts'
import { createApp } from '../web/app.ts'
import { addLampPromises, type LampPromises } from './lamp-promises.ts'
import { seedDemo } from './seed.ts'

/** The invented Ekbro as residents meet it, and beside it a few promises whose words we know. */
export type LampsForResidents = {
  app: ReturnType<typeof createApp>
  lamps: LampPromises
  /** A page's words as a reader sees them, with the marks of its headings and links. */
  shown: (path: string) => Promise<string>
  statusOf: (path: string) => Promise<number>
}

/** Fills an empty database with it, on a Sunday in November 2026. */
export async function lampsForResidents(db: Database): Promise<LampsForResidents> {
  const now = new Date('2026-11-22T10:00:00Z')
  await seedDemo(db, now)
  const lamps = await addLampPromises(db)
  const log = (entry: unknown) => console.error(entry)
  const app = createApp({ db, now: () => now, demo: false, secure: false, log })
  const shown = async (path: string) => {
    const answer = await app.request(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return wordsOf(await answer.text())
  }
  const statusOf = async (path: string) => (await app.request(path)).status
  return { app, lamps, shown, statusOf }
}

const wordsOf = (html: string) =>
  html
    .replace(/<\/?abbr\b[^>]*>/g, '')
    .replace(/<(?!\/?(?:h\d|a)\b)[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
