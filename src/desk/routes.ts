import { owedNow } from '../follow-up/owed/rules.ts'
import { historyOf, standingsOf } from '../follow-up/queries.ts'
import { mayEnter, reachOf } from '../partnership/rules.ts'
import { residentAddress } from '../web/layout.tsx'
import { get, type Route } from '../web/route.ts'
import { deskPage } from './pages.tsx'
import { changeRequestChecks, checksOf, tellingChecks, threadChecks } from './queries.ts'
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
    const mine = standings.filter(
      ({ commitment }) =>
        may.whole || [...commitment.responsible, ...commitment.cooperating].includes(act.organisation),
    )
    const items = mine.map(({ commitment, facts }) => ({
      id: commitment.id,
      title: commitment.title,
      history: historyOf(commitment),
      facts,
    }))
    const owed = may.log ? owedNow(items, calendar, act.today) : []
    const stand = mine.map(({ commitment: { id, title }, fulfilment }) => ({
      item: { id, title },
      standing: fulfilment.standing,
    }))
    const checks = [
      ...(mayEnter(act.role, 'adopt') ? await changeRequestChecks(act) : []),
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
