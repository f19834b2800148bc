import type { Database } from '../database/connect.ts'
import type { Role } from '../partnership/rules.ts'
import type { Mailer } from './mailing.ts'
import type { OfficeName } from './offices.rules.ts'
import type { Office } from './offices.ts'
import type { AnswerKeys } from './sealing.ts'

/** What the whole running server shares: its database, its clock, whether it is a demonstration. */
export type House = {
  db: Database
  /** The clock, handed in so that tests and the demo can say what time it is. */
  now: () => Date
  demo: boolean
  /** Who can be tried with one press in the demonstration; not there otherwise. */
  demoUsers?: { email: string; name: string; role: Role; place: string }[]
  /** Told once per error, with the id that the person was shown. */
  log: (entry: { id: string; error: unknown; path: string }) => void
  /** Under what is kept what residents send without an account; a house without them takes none in. */
  answerKeys?: AnswerKeys
  /** The way out for mail; a house without it offers none. */
  mailer?: Mailer
  /** The offices whose figures may be asked for over the network; none unless whoever runs the server says so. */
  offices?: Partial<Record<OfficeName, Office>>
  /** Whether the server is reached over https, so that cookies say so. */
  secure: boolean
}
