import type { Commitment } from '../action-plan/rules.ts'
import type { Permission } from '../partnership/rules.ts'
import { day, number, one } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { commitmentFor, isRefusal } from './commitments.queries.ts'
import { written } from './occurrence-form.routes.ts'
import { factsOf, noFacts } from './queries.ts'
import { confirmNoNeed, countOccasions, recordDeviation } from './reporting.actions.ts'
import { deviationPage, noNeedPage, occasionCountPage } from './reporting.pages.tsx'
import { refused } from './routes.ts'
import { asAnswer, stretchAnswered, stretchesBack, type ToldStretch } from './stretches.rules.ts'

/** What else is told about a commitment: that no need arose, how many occasions there were, what went otherwise. */
export const reportingRoutes: Route[] = [
  get('/app/log/:commitment/no-need', 'log', (visit) =>
    withCommitment(visit, 'log', async (commitment) => {
      const stretches = monthsAndQuarters(commitment, visit)
      const { noNeedConfirmations } = await factsAbout(commitment, visit)
      const open = stretches.find(
        ({ from, to, whole }) =>
          whole && !noNeedConfirmations.some((told) => told.from <= from && to <= told.to),
      )
      const filled = { stretch: open ? asAnswer(open) : '' }
      return noNeedPage({ visit, commitment, stretches, filled })
    }),
  ),
  post('/app/log/:commitment/no-need', 'log', (visit) =>
    withCommitment(visit, 'log', async (commitment) => {
      const { act, filled } = visit
      const stretch = stretchAnswered(one(filled, 'stretch'))
      const id = crypto.randomUUID()
      const done = await confirmNoNeed(act, { id, commitment: commitment.id, stretch })
      if (isRefusal(done)) return refused(done, visit)
      if (done === 'confirmed') return toHistory(commitment)
      const stretches = monthsAndQuarters(commitment, visit)
      return noNeedPage({ visit, commitment, stretches, filled, problems: done })
    }),
  ),
  get('/app/log/:commitment/occasion-counts', 'log', (visit) =>
    withCommitment(visit, 'log', async (commitment) => {
      const stretches = monthsAndYears(commitment, visit)
      const { occasionCounts: told } = await factsAbout(commitment, visit)
      const open = stretches.find(
        ({ from, whole }) => whole && !told.some((other) => other.from <= from && from <= other.to),
      )
      const filled = { stretch: open ? asAnswer(open) : '' }
      return occasionCountPage({ visit, commitment, stretches, told, filled })
    }),
  ),
  post('/app/log/:commitment/occasion-counts', 'log', (visit) =>
    withCommitment(visit, 'log', async (commitment) => {
      const { act, filled } = visit
      const done = await countOccasions(act, {
        id: crypto.randomUUID(),
        commitment: commitment.id,
        stretch: stretchAnswered(one(filled, 'stretch')),
        count: number(filled, 'count'),
        estimated: one(filled, 'estimated') === 'yes',
      })
      if (isRefusal(done)) return refused(done, visit)
      if (done === 'counted') return toHistory(commitment)
      const stretches = monthsAndYears(commitment, visit)
      const { occasionCounts: told } = await factsAbout(commitment, visit)
      return occasionCountPage({ visit, commitment, stretches, told, filled, problems: done })
    }),
  ),
  get('/app/log/:commitment/deviation', 'log', (visit) =>
    withCommitment(visit, 'log', (commitment) =>
      deviationPage({ visit, commitment, filled: { visibility: 'public' } }),
    ),
  ),
  post('/app/log/:commitment/deviation', 'log', (visit) =>
    withCommitment(visit, 'log', async (commitment) => {
      const { act, filled } = visit
      const done = await recordDeviation(act, {
        id: crypto.randomUUID(),
        commitment: commitment.id,
        from: day(filled, 'from'),
        to: day(filled, 'to'),
        cause: written(filled, 'cause') ?? '',
        adjustment: written(filled, 'adjustment') ?? '',
        visibility: one(filled, 'visibility'),
      })
      if (isRefusal(done)) return refused(done, visit)
      if (done === 'recorded') return toHistory(commitment)
      return deviationPage({ visit, commitment, filled, problems: done })
    }),
  ),
]

/** The commitment of the address, where the visitor may do this with it. */
export async function withCommitment(
  visit: Visit,
  permission: Permission,
  show: (commitment: Commitment) => Response | Promise<Response>,
): Promise<Response> {
  const commitment = await commitmentFor(visit.act, visit.params.commitment ?? '', permission)
  return isRefusal(commitment) ? refused(commitment, visit) : show(commitment)
}

/** Back to everything that was told about the commitment, the newest among it. */
export function toHistory({ id }: Commitment): Response {
  return goTo(`/app/log/${id}/history`)
}

async function factsAbout({ id }: Commitment, { act }: Visit) {
  return (await factsOf(act.db, act.within, [id])).get(id) ?? noFacts()
}

function monthsAndQuarters(commitment: Commitment, { act }: Visit): ToldStretch[] {
  return [
    ...stretchesBack(commitment, 'month', 3, act.today),
    ...stretchesBack(commitment, 'quarter', 2, act.today),
  ]
}

function monthsAndYears(commitment: Commitment, { act }: Visit): ToldStretch[] {
  return [
    ...stretchesBack(commitment, 'month', 13, act.today),
    ...stretchesBack(commitment, 'year', 2, act.today),
  ]
}
