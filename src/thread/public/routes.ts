import { toldPromises } from '../../publication/public/citizen-promise/queries.ts'
import { saidThemes } from '../../publication/public/you-said/queries.ts'
import { one } from '../../web/filled.ts'
import { inPublic } from '../../web/public-door.ts'
import { open, type PublicVisit, type Route } from '../../web/route.ts'
import { countedByReceipt } from './actions.ts'
import { becameOf } from './became.queries.ts'
import { storyOfTheme } from './became.rules.ts'
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
  if (code === '') return receiptFormPage(visit, { problem: 'empty' })
  if (!house.answerKeys) throw new Error('this house has no key to read a receipt with')
  const found = await countedByReceipt(db, house.answerKeys, code)
  if (typeof found === 'string') return receiptFormPage(visit, { code, problem: found })
  const { promises } = await toldPromises(db, partnership, today)
  const themes = (await saidThemes(db, promises)).filter(({ id }) => found.themes.includes(id))
  const became = await becameOf(db, themes)
  const told = themes.map((theme) => ({ theme, events: storyOfTheme(theme, became.get(theme.id)!) }))
  return receiptPage(visit, { told, closed: found.themes.length - themes.length })
}
