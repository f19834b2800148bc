import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Kept } from './rules.ts'

type Contents = DBSchema & {
  kept: { key: string; value: Kept }
  /** What is known of the server's clock: how far the phone's is ahead, in milliseconds. */
  clock: { key: string; value: number }
}

const name = 'samsyn-outbox'
const ahead = 'ahead'

/** Where kept pages lie; the pages of the one who was last signed in, and of no one else. */
export const pagesCache = 'samsyn-log-pages'
export const assetsCache = 'samsyn-log-assets'

/** Opened anew each time: a connection that is held would keep others from wiping it. */
async function inStore<T>(work: (db: IDBPDatabase<Contents>) => Promise<T>): Promise<T> {
  const db = await openDB<Contents>(name, 1, {
    upgrade(made) {
      made.createObjectStore('kept', { keyPath: 'id' })
      made.createObjectStore('clock')
    },
  })
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

/** Keeps a report, or what became of it. Fails where the phone has no room. */
export const keep = (kept: Kept): Promise<void> =>
  inStore(async (db) => {
    const writing = db.transaction('kept', 'readwrite', { durability: 'strict' })
    await Promise.all([writing.store.put(kept), writing.done])
  })

export const keptNow = (): Promise<Kept[]> => inStore((db) => db.getAll('kept'))

export const keptWith = (id: string): Promise<Kept | undefined> => inStore((db) => db.get('kept', id))

export const remove = (id: string): Promise<void> => inStore((db) => db.delete('kept', id))

export const noteClock = (phoneAhead: number): Promise<void> =>
  inStore(async (db) => void (await db.put('clock', phoneAhead, ahead)))

export const clockAhead = (): Promise<number | null> =>
  inStore(async (db) => (await db.get('clock', ahead)) ?? null)

/** Leaves nothing behind on a phone that others use. */
export async function wipe(): Promise<void> {
  await inStore(async (db) => {
    await Promise.all([db.clear('kept'), db.clear('clock')])
  })
  await Promise.all([caches.delete(pagesCache), caches.delete(assetsCache)])
}
