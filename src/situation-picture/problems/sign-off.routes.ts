import { one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage } from '../../web/refusals.tsx'
import { get, post, type Route } from '../../web/route.ts'
import { type SigningParty, signingParties } from '../rules.ts'
import { signOffProblem } from './actions.ts'
import { signOffPage } from './sign-off.pages.tsx'
import { partiesToSignFor } from './signing.rules.ts'
import { withProblem } from './visited.routes.ts'

const address = '/app/situation-picture/problem/:problem/sign-off'

/** Municipality and police each put their name under a problem. */
export const signOffRoutes: Route[] = [
  get(address, 'adopt', (visit) =>
    withProblem(visit, (problem, picture) => {
      const parties = partiesToSignFor(problem, visit.act)
      if (parties.length === 0) return goTo(`/app/situation-picture/problem/${problem.id}`)
      const filled = { party: parties.length === 1 ? (parties[0] ?? '') : '' }
      return signOffPage({ visit, picture, problem, parties, filled })
    }),
  ),
  post(address, 'adopt', (visit) =>
    withProblem(visit, async (problem, picture) => {
      const { act, filled } = visit
      const parties = partiesToSignFor(problem, act)
      const party = signingParties.find((known) => known === one(filled, 'party'))
      const hasSigned = problem.signOffs.some((signature) => signature.party === party)
      if (party && !hasSigned && !parties.includes(party)) return notAllowedPage(visit)
      const signing = {
        party: party ?? ('' as SigningParty),
        office: one(filled, 'office'),
        basedOn: Number(one(filled, 'basedOn')),
      }
      const done = await signOffProblem(act, problem, signing)
      if (done === 'signed') return goTo(`/app/situation-picture/problem/${problem.id}`)
      return signOffPage({ visit, picture, problem, parties, filled, ...done })
    }),
  ),
]
