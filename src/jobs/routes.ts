import { goTo } from '../web/layout.tsx'
import { notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { tryAgain, workPath } from './actions.ts'
import { allWork } from './all-work.ts'
import { type NamedWork, recentWorkPage, workPage } from './pages.tsx'
import { recentWork, type WorkTold, workById } from './queries.ts'

/** How far long work has come; each kind is open to those who may start it. */
export const workRoutes: Route[] = [
  get('/app/work', 'any-role', async (visit) => {
    const works = await recentWork(visit.act.db, visit.act.within)
    return recentWorkPage({ visit, works: works.flatMap((told) => named(visit, told) ?? []) })
  }),
  get('/app/work/:longWork', 'any-role', (visit) => withWork(visit, (work) => workPage({ visit, work }))),
  post('/app/work/:longWork/again', 'any-role', (visit) =>
    withWork(visit, async ({ told }) => {
      await tryAgain(visit.act, told.id)
      return goTo(workPath(told.id))
    }),
  ),
]

async function withWork(
  visit: Visit,
  show: (work: NamedWork) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params } = visit
  const told = await workById(act.db, act.within, params.longWork ?? '')
  const work = told && named(visit, told)
  return work ? show(work) : notFoundPage(visit)
}

/** The work with its name, for whoever may start such work; null for others. */
function named({ may, language }: Visit, told: WorkTold): NamedWork | null {
  const work = allWork.find(({ name }) => name === told.name)
  if (!work) return { told, title: null, leadsTo: null }
  if (!may(work.permission)) return null
  const isDone = told.endedAt !== null && told.failedWith === null
  return {
    told,
    title: work.title(told.asked, language),
    leadsTo: isDone ? work.leadsTo(told.outcome, told.asked) : null,
  }
}
