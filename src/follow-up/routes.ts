import { sharingPartiesOf } from '../action-plan/sharing/queries.ts'
import { mayEnter, type Reach, reachOf, withinReach } from '../partnership/rules.ts'
import { one } from '../web/filled.ts'
import { notAllowedPage } from '../web/refusals.tsx'
import { get, type Route, type Visit } from '../web/route.ts'
import { togetherWords } from '../web/together-words.ts'
import { municipalitiesPage } from './municipalities.pages.tsx'
import { mostBehindFirst, placeStanding } from './municipalities.rules.ts'
import { mostUrgentFirst, type Owed, owedNow } from './owed/rules.ts'
import { type OwedItem, overviewPage, owedPage } from './pages.tsx'
import { historyOf, type Standing, standingsInEach, standingsOf } from './queries.ts'
import { togetherPage } from './together.pages.tsx'
import { sharedStandingsOf, togetherOf } from './together.queries.ts'

export const followUpRoutes: Route[] = [
  get('/app/follow-up/together', 'read-plan', async (visit) =>
    visit.reach === 'partnership'
      ? togetherPage(visit, await togetherOf(visit.act, visit.partnership))
      : notAllowedPage(visit),
  ),
  get('/app/follow-up', 'read-plan', async (visit) => {
    const mine = visit.query.get('mine') === 'yes'
    const { standings } = await withShared(visit)
    const together = await togetherIn(visit)
    const shown = standings
      .filter((standing) => isReadable(visit.reach, visit.act, standing))
      .filter((standing) => !mine || bindsOwn(visit.act, standing))
      .map(({ commitment, fulfilment }) => ({
        id: commitment.id,
        title: commitment.title,
        together: together(commitment),
        fulfilment,
      }))
    const standing = one({ standing: visit.query.get('standing') ?? '' }, 'standing')
    return overviewPage(visit, shown, { standing, mine })
  }),
  get('/app/follow-up/owed', 'read-plan', async (visit) => {
    const { standings, calendar } = await withShared(visit)
    const together = await togetherIn(visit)
    const own = visit.act.role !== 'coordinator' && visit.act.role !== 'member'
    const items = standings
      .filter((standing) => !own || bindsOwn(visit.act, standing))
      .map((standing) => ({
        ...itemOf()(standing),
        together: together(standing.commitment),
      }))
    return owedPage(visit, owedNow(items, calendar, visit.act.today).map(toShown), own ? 'own' : 'all')
  }),
  get('/app/follow-up/owed/all-municipalities', 'read-plan', async (visit) => {
    const places = await standingsInEach(visit.house.db.app, visit)
    const owed = places.flatMap(({ role, standings, calendar, today }) => {
      const items = standings
        .filter((standing) => bindsOwn(role, standing))
        .map(itemOf(role.partnershipName, role.partnership))
      return owedNow(items, calendar, today).map(toShown)
    })
    return owedPage(visit, mostUrgentFirst(owed), 'several')
  }),
  get('/app/follow-up/all-municipalities', 'read-plan', async (visit) => {
    const places = await standingsInEach(visit.house.db.app, visit)
    const told = places
      .filter(({ role }) => mayEnter(role.role, 'read-plan'))
      .map(({ role, standings }) =>
        placeStanding(
          { partnership: role.partnership, place: role.partnershipName },
          standings
            .filter((standing) => isReadable(reachOf(role.role, 'read-plan'), role, standing))
            .map(({ commitment: { id, title }, fulfilment: { standing } }) => ({ id, title, standing })),
        ),
      )
    return municipalitiesPage(visit, mostBehindFirst(told))
  }),
]

/** The partnership's own commitments, then those that others keep and it shares. */
async function withShared({ act, partnership }: Visit) {
  const { standings, calendar } = await standingsOf(act.db, partnership, act.today)
  return { calendar, standings: [...standings, ...(await sharedStandingsOf(act, partnership))] }
}

/** With whom a commitment is shared and who keeps it, in words; nothing where it is shared with nobody. */
async function togetherIn(visit: Visit) {
  const parties = await sharingPartiesOf(visit.act.db)
  return ({ measure }: { measure: string }) => togetherWords(parties.get(measure) ?? [], visit)
}

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
  const { id, title, place, partnership, together } = item
  return { ...owed, item: { id, title, place, partnership, together } }
}

type Working = { organisation: string }

function bindsOwn({ organisation }: Working, { commitment }: Standing): boolean {
  return [...commitment.responsible, ...commitment.cooperating].includes(organisation)
}

/** What a role that reaches only its own organisation may read of the plan. */
function isReadable(reach: Reach, { organisation }: Working, { commitment }: Standing): boolean {
  const organisations = [...commitment.responsible, ...commitment.cooperating]
  return withinReach(reach, { organisations, police: commitment.giver !== 'municipality' }, organisation)
}
