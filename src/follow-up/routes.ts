import { withinReach } from '../partnership/rules.ts'
import { one } from '../web/filled.ts'
import { get, type Route, type Visit } from '../web/route.ts'
import { type Owed, owedNow } from './owed/rules.ts'
import { type OwedItem, overviewPage, owedPage } from './pages.tsx'
import { historyOf, type Standing, standingsInEach, standingsOf } from './queries.ts'

export const followUpRoutes: Route[] = [
  get('/app/follow-up', 'read-plan', async (visit) => {
    const { standings } = await standingsOf(visit.act.db, visit.partnership, visit.act.today)
    const shown = standings
      .filter((standing) => mine(visit, standing))
      .map(({ commitment, fulfilment }) => ({
        id: commitment.id,
        title: commitment.title,
        fulfilment,
      }))
    return overviewPage(visit, shown, one({ standing: visit.query.get('standing') ?? '' }, 'standing'))
  }),
  get('/app/follow-up/owed', 'read-plan', async (visit) => {
    const { standings, calendar } = await standingsOf(visit.act.db, visit.partnership, visit.act.today)
    const own = visit.act.role !== 'coordinator' && visit.act.role !== 'member'
    const items = standings.filter((standing) => !own || bindsOwn(visit, standing)).map(itemOf())
    return owedPage(visit, owedNow(items, calendar, visit.act.today).map(toShown), own ? 'own' : 'all')
  }),
  get('/app/follow-up/owed/all-municipalities', 'read-plan', async (visit) => {
    const places = await standingsInEach(visit.house.db.app, visit)
    const owed = places.flatMap(({ role, standings, calendar, today }) => {
      const items = standings
        .filter(({ commitment }) => commitment.responsible.includes(role.organisation))
        .map(itemOf(role.partnershipName, role.partnership))
      return owedNow(items, calendar, today).map(toShown)
    })
    return owedPage(visit, owed, 'several')
  }),
]

const itemOf =
  (place?: string, partnership?: string) =>
  ({ commitment, facts }: Standing) => ({
    id: commitment.id,
    title: commitment.title,
    place,
    partnership,
    history: historyOf(commitment),
    facts,
  })

function toShown({ item, ...owed }: Owed<OwedItem & { history: unknown; facts: unknown }>): Owed<OwedItem> {
  const { id, title, place, partnership } = item
  return { ...owed, item: { id, title, place, partnership } }
}

function bindsOwn({ act }: Visit, { commitment }: Standing): boolean {
  return [...commitment.responsible, ...commitment.cooperating].includes(act.organisation)
}

/** What a role that reaches only its own organisation may read of the plan. */
function mine(visit: Visit, { commitment }: Standing): boolean {
  const organisations = [...commitment.responsible, ...commitment.cooperating]
  return withinReach(
    visit.reach,
    { organisations, police: commitment.giver !== 'municipality' },
    visit.act.organisation,
  )
}
