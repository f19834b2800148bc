import { areasOf } from '../../areas/queries.ts'
import { day, type Filled, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { answerLimit, endLimit, setLimit } from './actions.ts'
import { answerLimitPage, endLimitPage, setLimitPage } from './form.pages.tsx'
import { limitsPage } from './pages.tsx'
import type { WrittenLimit } from './rules.ts'
import { type LimitTold, limitsTold, whatLimitsCanBeFor } from './told.queries.ts'
import { limitsPath } from './words.pages.tsx'

/** Limits of indicators, and what was decided when they were passed. */
export const limitsRoutes: Route[] = [
  get(limitsPath, 'import-figures', async (visit) => {
    const { db, within, today } = visit.act
    return limitsPage({
      visit,
      limits: await limitsTold(db, within, today),
      areas: await areasOf(db, within),
    })
  }),
  get(`${limitsPath}/new`, 'import-figures', async (visit) =>
    setLimitPage({
      visit,
      known: await knownHere(visit),
      filled: { indicator: visit.query.get('indicator') ?? '' },
    }),
  ),
  post(`${limitsPath}/new`, 'import-figures', async (visit) => {
    const done = await setLimit(visit.act, limitIn(visit.filled))
    if ('id' in done) return goTo(limitsPath)
    const { filled } = visit
    return setLimitPage({ visit, known: await knownHere(visit), filled, problems: done.problems })
  }),
  get(`${limitsPath}/:indicatorLimit/answer`, 'import-figures', (visit) =>
    withLimit(visit, async (told) =>
      told.standing.asks
        ? answerLimitPage({ visit, told, known: await knownHere(visit), filled: {} })
        : goTo(limitsPath),
    ),
  ),
  post(`${limitsPath}/:indicatorLimit/answer`, 'import-figures', (visit) =>
    withLimit(visit, async (told) => {
      const { act, filled } = visit
      const decided = { decision: one(filled, 'decision'), reason: one(filled, 'reason') }
      const done = await answerLimit(act, told.limit.id, decided)
      if (done === 'answered') return goTo(limitsPath)
      return answerLimitPage({ visit, told, known: await knownHere(visit), filled, problems: done.problems })
    }),
  ),
  get(`${limitsPath}/:indicatorLimit/end`, 'import-figures', (visit) =>
    withLimit(visit, async (told) =>
      endLimitPage({ visit, told, known: await knownHere(visit), filled: {} }),
    ),
  ),
  post(`${limitsPath}/:indicatorLimit/end`, 'import-figures', (visit) =>
    withLimit(visit, async (told) => {
      const { act, filled } = visit
      const done = await endLimit(act, told.limit.id, one(filled, 'reason'))
      if (done === 'ended') return goTo(limitsPath)
      return endLimitPage({ visit, told, known: await knownHere(visit), filled, problem: done })
    }),
  ),
]

const knownHere = ({ act }: Visit) => whatLimitsCanBeFor(act.db, act.within)

function limitIn(filled: Filled): WrittenLimit {
  const [kind, id = null] = one(filled, 'for').split(':')
  return {
    indicator: one(filled, 'indicator'),
    focusArea: kind === 'focus-area' ? id : null,
    measure: kind === 'measure' ? id : null,
    passed: one(filled, 'passed'),
    ...{ value: number(filled, 'value'), goal: number(filled, 'goal'), goalBy: day(filled, 'goalBy') },
  }
}

async function withLimit(visit: Visit, show: (told: LimitTold) => Promise<Response>): Promise<Response> {
  const { db, within, today } = visit.act
  const told = (await limitsTold(db, within, today)).find(
    ({ limit }) => limit.id === visit.params.indicatorLimit,
  )
  return told ? show(told) : notFoundPage(visit)
}
