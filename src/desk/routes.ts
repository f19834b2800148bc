import { sharingPartiesOf } from '../action-plan/sharing/queries.ts'
import { owedNow } from '../follow-up/owed/rules.ts'
import { historyOf, standingsOf } from '../follow-up/queries.ts'
import { sharedStandingsOf } from '../follow-up/together.queries.ts'
import { mayEnter, reachOf } from '../partnership/rules.ts'
import { residentAddress } from '../web/layout.tsx'
import { get, type Route } from '../web/route.ts'
import { togetherWords } from '../web/together-words.ts'
import { deskPage } from './pages.tsx'
import {
  areaStatusChecks,
  changeRequestChecks,
  checksOf,
  limitChecks,
  tellingChecks,
  threadChecks,
  unusualChecks,
} from './queries.ts'
import { deskOf } from './rules.ts'

export const deskRoutes: Route[] = [
  get('/app', 'any-role', async (visit) => {
    const { act, partnership } = visit
    const may = {
      log: mayEnter(act.role, 'log'),
      read: mayEnter(act.role, 'read-plan'),
      readIn: reachOf(act.role, 'write-plan') === 'partnership',
      whole: act.role === 'coordinator' || act.role === 'member' || act.role === 'reader',
    }
    if (!may.read) return deskPage(visit, deskOf([], [], []), may)
    const { standings, calendar } = await standingsOf(act.db, partnership, act.today)
    const parties = await sharingPartiesOf(act.db)
    const shared = await sharedStandingsOf(act, partnership)
    const keptElsewhere = new Set(shared.map(({ commitment }) => commitment.id))
    const mine = [...standings, ...shared].filter(
      ({ commitment }) =>
        may.whole || [...commitment.responsible, ...commitment.cooperating].includes(act.organisation),
    )
    const items = mine.map(({ commitment, facts }) => ({
      id: commitment.id,
      title: commitment.title,
      together: togetherWords(parties.get(commitment.measure) ?? [], visit),
      elsewhere: keptElsewhere.has(commitment.id),
      history: historyOf(commitment),
      facts,
    }))
    const owed = may.log ? owedNow(items, calendar, act.today) : []
    const stand = mine.map(({ commitment: { id, title, measure }, fulfilment }) => ({
      item: {
        ...{ id, title, together: togetherWords(parties.get(measure) ?? [], visit) },
        elsewhere: keptElsewhere.has(id),
      },
      standing: fulfilment.standing,
    }))
    const checks = [
      ...(mayEnter(act.role, 'adopt') ? await changeRequestChecks(act) : []),
      ...(mayEnter(act.role, 'import-figures') ? await limitChecks(act) : []),
      ...(mayEnter(act.role, 'import-figures') ? await areaStatusChecks(act) : []),
      ...(mayEnter(act.role, 'import-figures') ? await unusualChecks(act, partnership) : []),
      ...(mayEnter(act.role, 'write-plan') ? await checksOf(act.db, partnership.id, act.today) : []),
      ...(act.role === 'coordinator' ? await threadChecks(act, partnership, visit.language, standings) : []),
      ...(reachOf(act.role, 'publish') === 'partnership'
        ? await tellingChecks(act, {
            published: partnership.published,
            residentPages: residentAddress(visit),
          })
        : []),
    ]
    return deskPage(visit, deskOf(owed, stand, checks), may)
  }),
]
