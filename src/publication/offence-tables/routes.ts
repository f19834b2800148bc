import { fewestShown } from '../../partnership/settings/queries.ts'
import { type Filled, many, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { correctTable, publishTable, tableToShow } from './actions.ts'
import { choosingPage, correctTablePage, tablesPage } from './pages.tsx'
import { kindsToTell, tablesOf } from './queries.ts'
import { type Choice, choiceOf } from './rules.ts'
import { tablesPath } from './words.pages.tsx'

const oneTable = `${tablesPath}/:offenceTable`

/** Tables of reported offences for residents: chosen, looked at, published, corrected. */
export const offenceTableRoutes: Route[] = [
  get(tablesPath, 'read-plan', async (visit) =>
    tablesPage(visit, await tablesOf(visit.act.db, visit.act.within)),
  ),
  get(`${tablesPath}/new`, 'publish', (visit) => {
    const asked = ['kinds', 'unit', 'fromYear', 'toYear'].some((field) => visit.query.has(field))
    return asked ? looked(visit, fromAddress(visit)) : choosing(visit)
  }),
  post(`${tablesPath}/new`, 'publish', async (visit) => {
    if (visit.reach !== 'partnership') return notAllowedPage(visit)
    const { act, filled, partnership } = visit
    const choice = await choiceIn(visit, filled)
    if ('problems' in choice) return looked(visit, filled)
    const done = await publishTable(act, partnership, choice, one(filled, 'looked'))
    return typeof done === 'object' ? goTo(`${tablesPath}?published`) : looked(visit, filled, done)
  }),
  get(`${oneTable}/correct`, 'publish', (visit) =>
    withTable(visit, (table) => correctTablePage({ visit, table, filled: {} })),
  ),
  post(`${oneTable}/correct`, 'publish', (visit) =>
    withTable(visit, async (table) => {
      if (visit.reach !== 'partnership') return notAllowedPage(visit)
      const { act, filled } = visit
      const done = await correctTable(act, table, one(filled, 'words'))
      if (done === 'unknown') return notFoundPage(visit)
      return done === 'corrected'
        ? goTo(tablesPath)
        : correctTablePage({ visit, table, filled, problem: done })
    }),
  ),
]

async function withTable(
  visit: Visit,
  show: (table: string) => Response | Promise<Response>,
): Promise<Response> {
  const tables = await tablesOf(visit.act.db, visit.act.within)
  const found = tables.find(({ id }) => id === visit.params.offenceTable)
  return found ? show(found.id) : notFoundPage(visit)
}

const fromAddress = ({ query }: Visit): Filled => ({
  kinds: query.getAll('kinds'),
  unit: query.get('unit') ?? '',
  fromYear: query.get('fromYear') ?? '',
  toYear: query.get('toYear') ?? '',
})

/** The form as most would fill it: the last four years in halves, the kinds of the table before. */
async function choosing(visit: Visit): Promise<Response> {
  const { act, partnership } = visit
  const [before] = await tablesOf(act.db, act.within)
  const year = Number(act.today.slice(0, 4))
  return choosingPage({
    visit,
    kinds: await kindsToTell(act.db, partnership),
    filled: {
      ...{ kinds: before?.kinds ?? [], unit: before?.unit ?? 'half-year' },
      ...{ fromYear: String(year - 3), toYear: String(year) },
    },
  })
}

async function choiceIn({ act, partnership }: Visit, filled: Filled) {
  const written = {
    ...{ kinds: many(filled, 'kinds'), unit: one(filled, 'unit') },
    ...{ fromYear: number(filled, 'fromYear'), toYear: number(filled, 'toYear') },
  }
  return choiceOf(written, { kinds: await kindsToTell(act.db, partnership), today: act.today })
}

/** The table of what is chosen, to be looked at; or what is wrong with the choice. */
async function looked(visit: Visit, filled: Filled, refused?: string): Promise<Response> {
  const { act, partnership } = visit
  const kinds = await kindsToTell(act.db, partnership)
  const choice: Choice | Awaited<ReturnType<typeof choiceIn>> = await choiceIn(visit, filled)
  if ('problems' in choice) return choosingPage({ visit, kinds, filled, problems: choice.problems })
  return choosingPage({
    ...{ visit, kinds, filled },
    looked: {
      choice,
      figures: await tableToShow(act, partnership, choice),
      fewest: await fewestShown(act.db, act.within),
      changed: refused === 'changedMeanwhile',
    },
  })
}
