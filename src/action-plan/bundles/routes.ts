import { focusAreasOf } from '../../agreement/queries.ts'
import { day, type Filled, many, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { commitmentsOf } from '../queries.ts'
import type { Measure } from '../rules.ts'
import { readableMeasures } from '../visited.routes.ts'
import { changeBundle, endBundle, makeBundle, type Outcome } from './actions.ts'
import { bundleFormPage, endPage } from './form.pages.tsx'
import { bundlePage, bundlesPage } from './pages.tsx'
import { bundlesOf } from './queries.ts'
import type { Bundle, BundleProblem, BundleWords } from './rules.ts'

const all = '/app/action-plan/bundles'
const at = '/app/action-plan/bundle/:bundle'

/** Measures bound together because they work best combined. */
export const bundleRoutes: Route[] = [
  get(all, 'read-plan', async (visit) => {
    const measures = await readableMeasures(visit)
    const bundles = (await bundlesOf(visit.act.db, visit.act.within)).filter((bundle) =>
      isOf(bundle, measures),
    )
    return bundlesPage({ visit, bundles, measures })
  }),
  get(`${all}/new`, 'write-plan', (visit) => {
    const measure = visit.query.get('measure')
    return newForm(visit, { measures: measure ? [measure] : [] })
  }),
  post(`${all}/new`, 'write-plan', async (visit) => {
    const outcome = await makeBundle(visit.act, wordsIn(visit.filled))
    return shown(outcome, (problems) => newForm(visit, visit.filled, problems))
  }),
  get(at, 'read-plan', (visit) => ofBundle(visit, (bundle, measures) => show(visit, bundle, measures))),
  get(`${at}/change`, 'write-plan', (visit) =>
    ofBundle(visit, (bundle) => {
      const { name, why, measures, number } = bundle
      return changeForm(visit, bundle, { name, why, measures, number: String(number) })
    }),
  ),
  post(`${at}/change`, 'write-plan', (visit) =>
    ofBundle(visit, async (bundle) => {
      const { act, filled } = visit
      const change = { number: Number(one(filled, 'number')) || 0, reason: one(filled, 'reason') }
      const outcome = await changeBundle(act, bundle.id, wordsIn(filled), change)
      return shown(outcome, (problems) => {
        // Whoever was slower has now seen that somebody was quicker, and may save over it.
        const isSlower = problems.some(({ code }) => code === 'changedMeanwhile')
        const number = isSlower ? String(bundle.number) : one(filled, 'number')
        return changeForm(visit, bundle, { ...filled, number }, problems)
      })
    }),
  ),
  get(`${at}/end`, 'write-plan', (visit) =>
    ofBundle(visit, (bundle) =>
      visit.reach === 'partnership'
        ? endPage({ visit, bundle, filled: { day: visit.act.today } })
        : notAllowedPage(visit),
    ),
  ),
  post(`${at}/end`, 'write-plan', (visit) =>
    ofBundle(visit, async (bundle) => {
      const { act, filled } = visit
      const ending = { day: day(filled, 'day'), reason: one(filled, 'reason') }
      const outcome = await endBundle(act, bundle.id, ending)
      return shown(outcome, (problems) => endPage({ visit, bundle, filled, problems }))
    }),
  ),
]

type Page = Response | Promise<Response>

const wordsIn = (filled: Filled): BundleWords => ({
  name: one(filled, 'name'),
  why: one(filled, 'why'),
  measures: many(filled, 'measures'),
})

const isOf = ({ measures }: Bundle, readable: readonly Measure[]) =>
  readable.some(({ id }) => measures.includes(id))

/** The bundle of the address, where the visitor may read at least one of its measures. */
async function ofBundle(
  visit: Visit,
  page: (bundle: Bundle, readable: Measure[]) => Page,
): Promise<Response> {
  const { db, within } = visit.act
  const bundle = (await bundlesOf(db, within)).find(({ id }) => id === visit.params.bundle)
  const readable = await readableMeasures(visit)
  return bundle && isOf(bundle, readable) ? page(bundle, readable) : notFoundPage(visit)
}

function shown(outcome: Outcome, page: (problems: BundleProblem[]) => Page): Page {
  return Array.isArray(outcome) ? page(outcome) : goTo(`/app/action-plan/bundle/${outcome.id}`)
}

async function show(visit: Visit, bundle: Bundle, readable: Measure[]): Promise<Response> {
  const { db, within } = visit.act
  const measures = readable.filter(({ id }) => bundle.measures.includes(id))
  const commitments = await commitmentsOf(db, within)
  const focusAreas = await focusAreasOf(db, within)
  return bundlePage({ visit, bundle, measures, everyMeasure: readable, commitments, focusAreas })
}

async function newForm(visit: Visit, filled: Filled, problems: BundleProblem[] = []): Promise<Response> {
  return visit.reach === 'partnership' ? form(visit, null, filled, problems) : notAllowedPage(visit)
}

async function changeForm(
  visit: Visit,
  bundle: Bundle,
  filled: Filled,
  problems: BundleProblem[] = [],
): Promise<Response> {
  return visit.reach === 'partnership' ? form(visit, bundle, filled, problems) : notAllowedPage(visit)
}

/** A cancelled measure is offered only where it is already part. */
async function form(visit: Visit, bundle: Bundle | null, filled: Filled, problems: BundleProblem[]) {
  const { db, within } = visit.act
  const measures = (await readableMeasures(visit)).filter(
    ({ id, cancellation }) => !cancellation || bundle?.measures.includes(id),
  )
  return bundleFormPage({
    visit,
    bundle,
    measures,
    focusAreas: await focusAreasOf(db, within),
    filled,
    problems,
  })
}
