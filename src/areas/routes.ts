import { day, type Filled, lines, one } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { addArea, addOccasions, addPasted, strikeOccasion } from './actions.ts'
import { newAreaPage } from './area.pages.tsx'
import { newOccasionPage } from './occasions.pages.tsx'
import { isKnownCalendar, mayStrike, type WrittenOccasion, yearOf } from './occasions.rules.ts'
import { calendarPage } from './pages.tsx'
import { areasOf, writtenOccasionsOf } from './queries.ts'
import type { AreaKind } from './rules.ts'
import { severalPage } from './several.pages.tsx'
import { strikePage } from './strike.pages.tsx'
import { withTree } from './tree.routes.ts'

/** The calendar of risk occasions and the tree of areas. */
export const areasRoutes: Route[] = [
  get('/app/areas', 'read-plan', async (visit) => {
    const { act, query } = visit
    const count = (name: string) => Number(/^\d{1,3}$/.exec(query.get(name) ?? '')?.[0] ?? 0)
    const just = { added: count('added'), alreadyThere: count('there') }
    return calendarPage({
      visit,
      year: yearIn(query.get('year'), visit),
      occasions: await writtenOccasionsOf(act.db, act.within),
      areas: await areasOf(act.db, act.within),
      ...(just.added + just.alreadyThere > 0 && { just }),
    })
  }),
  get('/app/areas/occasions/new', 'write-plan', (visit) => {
    const calendar = visit.query.get('calendar') ?? ''
    return newOccasionPage({ visit, filled: isKnownCalendar(calendar) ? { calendar } : {} })
  }),
  post('/app/areas/occasions/new', 'write-plan', async (visit) => {
    const { act, filled } = visit
    const from = day(filled, 'from') ?? ''
    // An empty last day is one day; a last day that is no day is a fault.
    const to = one(filled, 'to') === '' ? from : (day(filled, 'to') ?? '')
    const occasion = { calendar: calendarIn(filled), title: one(filled, 'title'), from, to }
    const done = await addOccasions(act, [occasion])
    if (Array.isArray(done)) return newOccasionPage({ visit, filled, problems: done })
    return goTo(shownAfter(yearOf(from), done))
  }),
  get('/app/areas/occasions/several', 'write-plan', (visit) => severalPage({ visit, filled: {} })),
  post('/app/areas/occasions/several', 'write-plan', async (visit) => {
    const { act, filled } = visit
    const done = await addPasted(act, { calendar: calendarIn(filled), lines: lines(filled, 'lines') })
    if (Array.isArray(done)) return severalPage({ visit, filled, problems: done })
    return goTo(shownAfter(yearOf(done.first.from), done))
  }),
  get('/app/areas/occasions/:id/strike', 'write-plan', (visit) =>
    withStrikable(visit, (occasion) => strikePage({ visit, occasion, filled: {} })),
  ),
  post('/app/areas/occasions/:id/strike', 'write-plan', (visit) =>
    withStrikable(visit, async (occasion) => {
      const done = await strikeOccasion(visit.act, occasion.id, one(visit.filled, 'reason'))
      if (done !== 'struck') return strikePage({ visit, occasion, filled: visit.filled, problems: done })
      return goTo(`/app/areas?year=${yearOf(occasion.from)}`)
    }),
  ),
  get('/app/areas/new', 'write-plan', (visit) =>
    withTree(visit, async () =>
      newAreaPage({ visit, areas: await ownAreas(visit), filled: { kind: 'local-area' } }),
    ),
  ),
  post('/app/areas/new', 'write-plan', (visit) =>
    withTree(visit, async () => {
      const { act, filled } = visit
      const done = await addArea(act, {
        name: one(filled, 'name'),
        parent: one(filled, 'parent') || null,
        kind: one(filled, 'kind') as AreaKind,
        code: one(filled, 'code') || null,
        validFrom: day(filled, 'from'),
      })
      if (Array.isArray(done))
        return newAreaPage({ visit, areas: await ownAreas(visit), filled, problems: done })
      return goTo('/app/areas#areas')
    }),
  ),
]

const ownAreas = ({ act }: Visit) => areasOf(act.db, act.within)

/** The year asked for, else this one; a year no calendar can have is this one too. */
function yearIn(asked: string | null, { act }: Visit): number {
  return asked && /^[12]\d{3}$/.test(asked) ? Number(asked) : yearOf(act.today)
}

/** The calendar chosen; one's own goes by the name that was written, which wins where both are given. */
function calendarIn(filled: Filled): string {
  const chosen = one(filled, 'calendar')
  return one(filled, 'own-calendar') || (chosen === 'own' ? '' : chosen)
}

/** Back to the year's calendar, which tells once what came of it. */
export function shownAfter(
  year: number,
  { added, alreadyThere }: { added: number; alreadyThere: number },
): string {
  return `/app/areas?year=${year}&added=${added}&there=${alreadyThere}`
}

/** The occasion of the address, where it still holds and the visitor may strike it. */
async function withStrikable(
  visit: Visit,
  show: (occasion: WrittenOccasion) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params, reach } = visit
  const occasion = (await writtenOccasionsOf(act.db, act.within)).find(({ id }) => id === params.id)
  if (!occasion) return notFoundPage(visit)
  if (occasion.struck) return goTo(`/app/areas?year=${yearOf(occasion.from)}`)
  return mayStrike(occasion, { reach, by: act.by }) ? show(occasion) : notAllowedPage(visit)
}
