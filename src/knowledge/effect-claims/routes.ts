import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route } from '../../web/route.ts'
import { noteClaim } from './actions.ts'
import { claimsPage, claimsPath, noteClaimPage } from './pages.tsx'
import { ownClaims } from './queries.ts'

/** What is said that prevention did: shipped claims and the partnership's own. */
export const effectClaimsRoutes: Route[] = [
  get(claimsPath, 'read-plan', async (visit) =>
    claimsPage(visit, await ownClaims(visit.act.db, visit.act.within)),
  ),
  get(`${claimsPath}/new`, 'import-figures', (visit) => noteClaimPage({ visit, filled: {} })),
  post(`${claimsPath}/new`, 'import-figures', async (visit) => {
    const { act, filled } = visit
    const word = (name: string) => one(filled, name)
    const done = await noteClaim(act, {
      ...{ claim: word('claim'), size: word('size'), period: word('period'), place: word('place') },
      ...{ source: word('source'), grade: word('grade'), limits: word('limits') },
    })
    if ('id' in done) return goTo(claimsPath)
    return noteClaimPage({ visit, filled, problems: done.problems })
  }),
]
