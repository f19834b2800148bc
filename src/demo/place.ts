import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import { dayIn } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Role } from '../partnership/rules.ts'
import type { PartnershipStory } from './story.ts'

/** An invented partnership once it is in the database: the ids behind its story's keys. */
export type Place = {
  story: PartnershipStory
  tenant: string
  partnership: string
  /** Key of the story → id; with those of the partnership above it. */
  organisations: Record<string, string>
  /** How much was written so far: what is written later the same day gets a later moment. */
  acts: number
  /** Who writes the plan here. */
  coordinator: string
}

/**
 * Does something in the place as its coordinator, at a moment of the past: the
 * invented years are written by the product's own actions and queries.
 */
export function actingIn<T>(
  app: Kysely<Tables>,
  place: Place,
  at: string,
  work: (act: Act) => Promise<T>,
  role: Role = 'coordinator',
): Promise<T> {
  place.acts += 1
  const moment = new Date(Date.parse(`${at}T10:00:00Z`) + place.acts * 1000)
  const asker = { tenant: place.tenant, partnership: place.partnership, user: place.coordinator }
  return inTransaction(app, asker, (db) =>
    work({
      db,
      tenant: place.tenant,
      within: place.partnership,
      by: place.coordinator,
      organisation: place.organisations.municipality ?? Object.values(place.organisations)[0]!,
      role,
      at: moment,
      today: dayIn(place.story.timeZone, moment),
    }),
  )
}
