import type { FreshDatabase } from '../database/fresh.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'
import { demoDatabase } from './demo-database.ts'
import { signedIn, type Visitor, visitor } from './visitor.ts'

/** The demo with its doors open, for tests that walk through it as its people. */
export type DemoHouse = {
  db: FreshDatabase
  house: House
  app: ReturnType<typeof createApp>
  stranger: Visitor
  /** Signs somebody in by address; who works in several partnerships, in the one of this address. */
  enter(email: string, slug?: string): Promise<Visitor>
}

/**
 * Opens a copy of the demo that was begun at nine. Its clock runs on with every
 * look at it, so that what is told later in a test is newer.
 */
export async function demoHouse({ opensAt = '2026-11-22T09:00:00Z', demo = false } = {}): Promise<DemoHouse> {
  const db = await demoDatabase(new Date('2026-11-22T09:00:00Z'))
  let at = Date.parse(opensAt)
  const now = () => {
    at += 1000
    return new Date(at)
  }
  const house: House = { db, now, demo, secure: false, log: ({ error }) => console.error(error) }
  const app = createApp(house)
  const partnershipAt = async (slug: string): Promise<string> => {
    const found = 'select partnership from partnership_address where slug = $1'
    return (await db.owner.query(found, [slug])).rows[0].partnership
  }
  return {
    ...{ db, house, app, stranger: visitor(app) },
    enter: async (email, slug) =>
      visitor(app, await signedIn(house, email, slug && (await partnershipAt(slug)))),
  }
}
