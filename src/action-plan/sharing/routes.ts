import { focusAreasOf } from '../../agreement/queries.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { reachOf } from '../../partnership/rules.ts'
import { day, type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'
import type { Measure } from '../rules.ts'
import { answerSharing, endSharing, offerMeasure } from './actions.ts'
import { offerPage } from './offer.pages.tsx'
import type { SharingPageProps } from './page-props.pages.tsx'
import { sharingPage } from './pages.tsx'
import {
  neighboursOf,
  policeOrganisations,
  sharedMeasuresOf,
  sharingPartiesOf,
  sharingsOf,
} from './queries.ts'
import { isWithoutPolice, type OfferProblems, type Sharing } from './rules.ts'
import { sharingPath } from './words.pages.tsx'

const offerAt = '/app/action-plan/measure/:measure/share'
const at = '/app/action-plan/sharing/:measureSharing'

/** Measures that several municipalities have together: one offers, each of the others answers, either ends it. */
export const sharingRoutes: Route[] = [
  get(offerAt, 'write-plan', (visit) => withMeasure(visit, (measure) => offerForm(visit, measure, {}))),
  post(offerAt, 'write-plan', (visit) =>
    withMeasure(visit, async (measure) => {
      const { act, filled } = visit
      const offer = { municipality: one(filled, 'municipality'), crossBorder: one(filled, 'crossBorder') }
      const done = await offerMeasure(act, measure, offer)
      return 'id' in done
        ? goTo(`/app/action-plan/measure/${measure.id}#together`)
        : offerForm(visit, measure, filled, done.problems)
    }),
  ),
  get(at, 'read-plan', (visit) => withSharing(visit, (props) => sharingPage(props))),
  post(`${at}/answer`, 'write-plan', (visit) =>
    withSharing(visit, async (props) => {
      const { act, filled } = visit
      if (!props.mayDecide || props.sharing.municipality !== act.within) return notAllowedPage(visit)
      const done = await answerSharing(act, props.sharing, {
        answer: one(filled, 'answer'),
        focusArea: one(filled, 'focusArea') || null,
        fromDay: day(filled, 'fromDay'),
        reason: one(filled, 'reason'),
      })
      if ('id' in done) return goTo(sharingPath(done.id))
      return sharingPage({ ...props, filled, answerProblems: done.problems })
    }),
  ),
  post(`${at}/end`, 'write-plan', (visit) =>
    withSharing(visit, async (props) => {
      const { act, filled } = visit
      if (!props.mayDecide) return notAllowedPage(visit)
      const ending = { day: day(filled, 'day'), reason: one(filled, 'endReason') }
      const done = await endSharing(act, props.sharing, ending)
      if ('id' in done) return goTo(sharingPath(done.id))
      return sharingPage({ ...props, filled, endingProblems: done.problems })
    }),
  ),
]

type Page = Response | Promise<Response>

/** One's own measure, offered by whoever keeps the whole plan. */
async function withMeasure(visit: Visit, page: (measure: Measure) => Page): Promise<Response> {
  const { act, params } = visit
  const measure = (await measuresOf(act.db, act.within)).find(({ id }) => id === params.measure)
  if (!measure || measure.cancellation) return notFoundPage(visit)
  return reachOf(act.role, 'write-plan') === 'partnership' ? page(measure) : notAllowedPage(visit)
}

async function offerForm(
  visit: Visit,
  measure: Measure,
  filled: Filled,
  problems?: OfferProblems,
): Promise<Response> {
  const { act } = visit
  const neighbours = await neighboursOf(act.db, act.within)
  return offerPage({ visit, measure, neighbours, filled, ...(problems && { problems }) })
}

/** The sharing of the address, as its keeper or as the municipality that was asked reads it. */
async function withSharing(visit: Visit, page: (props: SharingPageProps) => Page): Promise<Response> {
  const { act, params, reach } = visit
  const sharing = (await sharingsOf(act.db)).find(({ id }) => id === params.measureSharing)
  if (!sharing || reachOf(act.role, 'read-plan') !== 'partnership') return notFoundPage(visit)
  const seen = sharing.keeper === act.within ? await asKeeper(visit, sharing) : await asAsked(visit, sharing)
  if (!seen) return notFoundPage(visit)
  return page({
    visit,
    sharing,
    ...seen,
    parties: (await sharingPartiesOf(act.db)).get(sharing.measure) ?? [],
    focusAreas: await focusAreasOf(act.db, act.within),
    mayDecide: reachOf(act.role, 'write-plan') === 'partnership' && reach === 'partnership',
    filled: { fromDay: act.today, day: act.today },
  })
}

type Seen = Pick<SharingPageProps, 'measure' | 'responsibleName' | 'withoutPolice' | 'commitments'>

async function asKeeper({ act }: Visit, sharing: Sharing): Promise<Seen | null> {
  const measure = (await measuresOf(act.db, act.within)).find(({ id }) => id === sharing.measure)
  if (!measure) return null
  const all = await commitmentsOf(act.db, act.within)
  const commitments = all.filter((commitment) => commitment.measure === measure.id)
  const organisations = await organisationsOf(act.db)
  return {
    measure,
    commitments,
    responsibleName: organisations.find(({ id }) => id === measure.responsible)?.name ?? '',
    withoutPolice: isWithoutPolice(measure, commitments, await policeOrganisations(act.db)),
  }
}

async function asAsked({ act }: Visit, sharing: Sharing): Promise<Seen | null> {
  const shared = await sharedMeasuresOf(act.db, act)
  return shared.find(({ measure }) => measure.id === sharing.measure) ?? null
}
