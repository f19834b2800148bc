import { get, type Route } from '../../web/route.ts'
import { planToLog } from '../several-plans.queries.ts'
import { outboxPage } from './pages.tsx'
import { receivedFrom } from './queries.ts'
import { sentStays } from './rules.ts'

const mostReceived = 200

/** What was logged on a phone, beside what the server has of it. */
export const outboxRoutes: Route[] = [
  get('/app/log/outbox', 'log', async (visit) => {
    const { act } = visit
    const since = new Date(act.at.getTime() - sentStays)
    const { commitments } = await planToLog(act)
    const titles = new Map(commitments.map(({ id, title }) => [id, title]))
    const received = await receivedFrom(act, since, mostReceived)
    return outboxPage(
      visit,
      received.map(({ commitment, ...row }) => ({ ...row, title: titles.get(commitment) ?? null })),
    )
  }),
]
