import { goTo } from '../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { isRefusal } from './commitments.queries.ts'
import { holdingAgain } from './occasion-count.rules.ts'
import { written } from './occurrence-form.routes.ts'
import { mayStrike } from './reach.rules.ts'
import { toHistory, withCommitment } from './reporting.routes.ts'
import { refused } from './routes.ts'
import { strikeToldPage } from './strike.pages.tsx'
import type { StrikeProblem } from './strike.rules.ts'
import { strikeTold } from './striking.actions.ts'
import { toldFactsOf } from './told.queries.ts'
import type { ToldNoun } from './told.rules.ts'

/** Striking what was told by mistake beside the occurrences, below the form that it was told in. */
export const strikingRoutes: Route[] = [
  get('/app/log/:commitment/deviation/:deviation/strike', 'log', (visit) => askWhy(visit, 'deviation')),
  post('/app/log/:commitment/deviation/:deviation/strike', 'log', (visit) => strike(visit, 'deviation')),
  get('/app/log/:commitment/no-need/:noNeedConfirmation/strike', 'log', (visit) =>
    askWhy(visit, 'noNeedConfirmation'),
  ),
  post('/app/log/:commitment/no-need/:noNeedConfirmation/strike', 'log', (visit) =>
    strike(visit, 'noNeedConfirmation'),
  ),
  get('/app/log/:commitment/occasion-counts/:occasionCount/strike', 'log', (visit) =>
    askWhy(visit, 'occasionCount'),
  ),
  post('/app/log/:commitment/occasion-counts/:occasionCount/strike', 'log', (visit) =>
    strike(visit, 'occasionCount'),
  ),
]

/** The page that asks why the fact of the address is to be struck, for whoever may strike it. */
function askWhy(visit: Visit, noun: ToldNoun, problems: StrikeProblem[] = []): Promise<Response> {
  return withCommitment(visit, 'log', async (commitment) => {
    const { act, filled, params } = visit
    const told = await toldFactsOf(act, commitment)
    const fact = told[noun].find(({ id }) => id === params[noun])
    if (!fact) return notFoundPage(visit)
    if (!mayStrike(fact, act)) return notAllowedPage(visit)
    if (fact.strike) return toHistory(commitment)
    const again = noun === 'occasionCount' ? holdingAgain(fact.id, told.occasionCount) : null
    return strikeToldPage({ visit, commitment, noun, fact, again, filled, problems })
  })
}

async function strike(visit: Visit, noun: ToldNoun): Promise<Response> {
  const { act, filled, params } = visit
  const commitment = params.commitment ?? ''
  const reason = written(filled, 'reason') ?? ''
  const done = await strikeTold(act, noun, { commitment, fact: params[noun] ?? '', reason })
  if (isRefusal(done)) return refused(done, visit)
  return done === 'struck' ? goTo(`/app/log/${commitment}/history`) : askWhy(visit, noun, done)
}
