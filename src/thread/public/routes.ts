import { dayIn } from '../../calendar.ts'
import { asPublic } from '../../database/transaction.ts'
import { publicPartnershipAt } from '../../partnership/public.queries.ts'
import { toldPromises } from '../../publication/public/citizen-promise/queries.ts'
import { saidThemes } from '../../publication/public/you-said/queries.ts'
import { one } from '../../web/filled.ts'
import { isLanguage } from '../../web/languages.ts'
import { notFoundPage } from '../../web/refusals.tsx'
import { type OpenVisit, open, type PublicVisit, type Route } from '../../web/route.ts'
import { countedByReceipt } from './actions.ts'
import { receiptFormPage, receiptPage } from './pages.tsx'

const address = '/:partnership/:language{(?:sv|da|en)}/receipt'

/** What became of a voice, for whoever kept its code. Nothing here is kept, and the code stands in no address. */
export const receiptRoutes: Route[] = [
  open('GET', address, (visit) => inPublic(visit, (reading) => receiptFormPage(reading))),
  open('POST', address, (visit) => inPublic(visit, (reading) => shown(reading))),
]

async function shown(visit: PublicVisit): Promise<Response> {
  const { db, partnership, today, house, filled } = visit
  const code = one(filled, 'code').slice(0, 40)
  if (!house.answerKeys) throw new Error('this house has no key to read a receipt with')
  const found = await countedByReceipt(db, house.answerKeys, code)
  if (typeof found === 'string') return receiptFormPage(visit, { code, problem: found })
  const { promises } = await toldPromises(db, partnership, today)
  const themes = (await saidThemes(db, promises)).filter(({ id }) => found.themes.includes(id))
  return receiptPage(visit, { themes, closed: found.themes.length - themes.length })
}

/** Read as a stranger reads, in the partnership of the address. */
async function inPublic(
  visit: OpenVisit,
  show: (visit: PublicVisit) => Response | Promise<Response>,
): Promise<Response> {
  const { partnership: slug = '', language } = visit.params
  const found = await publicPartnershipAt(visit.house.db.public, slug)
  if (!found || !isLanguage(language)) return notFoundPage(visit)
  const { version: _, ...partnership } = found
  const place = { tenant: partnership.tenant, partnership: partnership.id }
  const today = dayIn(partnership.timeZone, visit.at)
  return asPublic(visit.house.db.public, place, async (db) =>
    show({ ...visit, partnership, db, today, language }),
  )
}
