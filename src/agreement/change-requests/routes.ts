import { day, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { organisationsAndBelow } from '../municipalities/queries.ts'
import { agreementsOf, focusAreasOf } from '../queries.ts'
import type { Agreement } from '../rules.ts'
import { partiesWithinReach, withAgreement } from '../visited.routes.ts'
import { answerChangeRequest, askForChange, withdrawChangeRequest } from './actions.ts'
import { askPage } from './ask.pages.tsx'
import { requestPage } from './pages.tsx'
import { changeRequestsOf } from './queries.ts'
import { type AnswerKind, type ChangeRequest, partiesIn, standingOfRequest } from './rules.ts'
import { withdrawPage } from './withdraw.pages.tsx'

const ask = '/app/agreement/:id/change-requests/new'
const request = '/app/agreement/change-requests/:id'
const withdraw = '/app/agreement/change-requests/:id/withdraw'

/** What a party asks to have changed in an agreement, and what the others answer. */
export const changeRequestRoutes: Route[] = [
  get(ask, 'adopt', (visit) =>
    withAgreement(visit, async (agreement) => {
      const asked = await toAsk(visit, agreement)
      const organisation = ownOrOnly(visit, asked.parties)
      return askPage({ visit, agreement, ...asked, filled: { organisation, askedOn: visit.act.today } })
    }),
  ),
  post(ask, 'adopt', (visit) =>
    withAgreement(visit, async (agreement) => {
      const { act, filled } = visit
      const asked = await toAsk(visit, agreement)
      const organisation = one(filled, 'organisation')
      if (isBeyond(organisation, asked.parties)) return notAllowedPage(visit)
      const done = await askForChange(act, agreement, {
        organisation,
        focusArea: one(filled, 'focusArea') || null,
        wanted: one(filled, 'wanted'),
        why: one(filled, 'why'),
        askedOn: day(filled, 'askedOn'),
      })
      if ('id' in done) return shown(done.id)
      return askPage({ visit, agreement, ...asked, filled, ...done })
    }),
  ),
  get(request, 'read-plan', (visit) =>
    withRequest(visit, async (asked, agreement) => {
      const known = await toAnswer(visit, asked, agreement)
      const organisation = ownOrOnly(visit, known.answerable)
      return requestPage({ visit, ...known, filled: { organisation, answeredOn: visit.act.today } })
    }),
  ),
  post(request, 'adopt', (visit) =>
    withRequest(visit, async (asked, agreement) => {
      const { act, filled } = visit
      const organisation = one(filled, 'organisation')
      const within = await partiesWithinReach(visit, [...agreement.parties, asked.organisation])
      if (isBeyond(organisation, within)) return notAllowedPage(visit)
      const done = await answerChangeRequest(act, asked, agreement, {
        organisation,
        answer: (one(filled, 'answer') as AnswerKind) || null,
        reason: one(filled, 'reason'),
        answeredOn: day(filled, 'answeredOn'),
      })
      if ('id' in done) return shown(done.id)
      return requestPage({ visit, ...(await toAnswer(visit, asked, agreement)), filled, ...done })
    }),
  ),
  get(withdraw, 'adopt', (visit) =>
    withOwnRequest(visit, (asked, agreement) =>
      asked.withdrawal ? shown(asked.id) : withdrawPage({ visit, agreement, request: asked, filled: {} }),
    ),
  ),
  post(withdraw, 'adopt', (visit) =>
    withOwnRequest(visit, async (asked, agreement) => {
      const { act, filled } = visit
      const done = await withdrawChangeRequest(act, asked, one(filled, 'reason'))
      if ('id' in done) return shown(done.id)
      return withdrawPage({ visit, agreement, request: asked, filled, ...done })
    }),
  ),
]

const shown = (id: string) => goTo(`/app/agreement/change-requests/${id}?saved`)

const isBeyond = (party: string, within: { id: string }[]) =>
  party !== '' && !within.some(({ id }) => id === party)

/** The party that is meant unless somebody says otherwise: one's own, or the only one there is. */
function ownOrOnly({ act }: Visit, parties: { id: string }[]): string {
  const meant = parties.length === 1 ? parties[0] : parties.find(({ id }) => id === act.organisation)
  return meant?.id ?? ''
}

async function toAsk(visit: Visit, { id, parties }: Agreement) {
  const { db, within } = visit.act
  const areas = await focusAreasOf(db, within)
  return {
    parties: await partiesWithinReach(visit, parties),
    focusAreas: areas.filter(({ agreement }) => agreement === id),
  }
}

/** What the page of a request shows, and for whom the visitor may answer or take it back. */
async function toAnswer(visit: Visit, asked: ChangeRequest, agreement: Agreement) {
  const { db, within } = visit.act
  const { waitingFor } = standingOfRequest(asked, agreement.parties)
  const asker = await partiesWithinReach(visit, [asked.organisation])
  return {
    request: asked,
    agreement,
    organisations: await organisationsAndBelow(db, within, [...agreement.parties, ...partiesIn(asked)]),
    focusAreas: await focusAreasOf(db, within),
    answerable: await partiesWithinReach(visit, waitingFor),
    mayWithdraw: asker.length > 0 && !asked.withdrawal,
  }
}

type Show = (request: ChangeRequest, agreement: Agreement) => Response | Promise<Response>

/** The request of the address with its agreement; one of another partnership is not there. */
async function withRequest(visit: Visit, show: Show): Promise<Response> {
  const { db, within } = visit.act
  const found = (await changeRequestsOf(db, within)).find(({ id }) => id === visit.params.id)
  const agreement = (await agreementsOf(db, within)).find(({ id }) => id === found?.agreement)
  return found && agreement ? show(found, agreement) : notFoundPage(visit)
}

/** A request is taken back by whoever may speak for the party that asked. */
function withOwnRequest(visit: Visit, show: Show): Promise<Response> {
  return withRequest(visit, async (asked, agreement) => {
    const asker = await partiesWithinReach(visit, [asked.organisation])
    return asker.length > 0 ? show(asked, agreement) : notAllowedPage(visit)
  })
}
