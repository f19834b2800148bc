import { measuresOf } from '../../action-plan/queries.ts'
import { isReadableBy } from '../../action-plan/visibility.rules.ts'
import { changeRequestsOf } from '../../agreement/change-requests/queries.ts'
import { standingOfRequest } from '../../agreement/change-requests/rules.ts'
import { agreementsOf } from '../../agreement/queries.ts'
import type { LimitTold } from '../../follow-up/limits/told.queries.ts'
import { limitsTold } from '../../follow-up/limits/told.queries.ts'
import { standingsOf } from '../../follow-up/queries.ts'
import { type KindTold, kindsTold } from '../../offences/told.queries.ts'
import type { Visit } from '../../web/route.ts'

/** What in the system asks to be taken up at a meeting. */
export type Gathered = {
  kinds: KindTold[]
  limits: LimitTold[]
  /** Titles of commitments that are behind, and of agreements with requests that nobody has answered. */
  behind: string[]
  changeRequests: { title: string; count: number }[]
}

/** Everything that asks to be taken up, as far as the visitor may read it. */
export async function gatheredFor(visit: Pick<Visit, 'act' | 'partnership'>): Promise<Gathered> {
  const { act, partnership } = visit
  const { db, within, today } = act
  const limits = (await limitsTold(db, within, today)).filter(({ standing }) => standing.asks)
  const measures = await measuresOf(db, within)
  const { standings } = await standingsOf(db, partnership, today)
  const behind = standings.filter(({ commitment, fulfilment }) => {
    const measure = measures.find(({ id }) => id === commitment.measure)
    return fulfilment.standing === 'behind' && measure && isReadableBy(measure, [commitment], visit)
  })
  const requests = await changeRequestsOf(db, within)
  const changeRequests = (await agreementsOf(db, within)).flatMap(({ id, title, parties }) => {
    const waiting = requests.filter(
      (request) => request.agreement === id && standingOfRequest(request, parties).standing === 'waiting',
    )
    return waiting.length > 0 ? [{ title, count: waiting.length }] : []
  })
  return {
    kinds: await kindsTold(db, partnership),
    limits,
    behind: behind.map(({ commitment }) => commitment.title),
    changeRequests,
  }
}
