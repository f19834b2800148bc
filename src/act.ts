import type { Day } from './calendar.ts'
import type { Trx } from './database/transaction.ts'
import type { Role } from './partnership/rules.ts'

/**
 * Who does something, for which partnership, when.
 *
 * Everything a person does in the product happens within one act: one
 * transaction, in one partnership, by one user in one role. The clock is read
 * once, at the door, and handed on here, so that rules never read it.
 */
export type Act = {
  /** The act's own transaction; it already stands within the tenant and the partnership. */
  db: Trx
  tenant: string
  /** The partnership the act is done for. */
  within: string
  by: string
  /** The organisation the user speaks for here. */
  organisation: string
  role: Role
  at: Date
  /** The day in the partnership's own time zone. */
  today: Day
}
