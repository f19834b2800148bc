import { focusAreasOf } from '../../agreement/queries.ts'
import { calendarOf } from '../../areas/queries.ts'
import { organisationsOf, organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { day, type Filled, one } from '../../web/filled.ts'
import { laidOver } from '../../web/laid-over.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { bundlesOf } from '../bundles/queries.ts'
import { measureVersionsOf } from '../history.queries.ts'
import { answeredFor } from '../links/routes.ts'
import { changedInMeasure } from '../meanwhile.pages.tsx'
import { usualDaysIn } from '../new-form.routes.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'
import { mayWrite } from '../reach.rules.ts'
import type { Commitment, Measure } from '../rules.ts'
import { sharingsOf } from '../sharing/queries.ts'
import { isReadableBy } from '../visibility.rules.ts'
import { planTrail } from '../words.pages.tsx'
import {
  addMeasure,
  addSubTopic,
  amendMeasure,
  cancelMeasure,
  classifyYear,
  confirmUnchanged,
  noteUsedResources,
  type Outcome,
  planResources,
} from './actions.ts'
import { amendmentIn, emptyForm, filledFrom, measureIn, resourceIn } from './filling.routes.ts'
import { measureFormPage } from './form.pages.tsx'
import { measurePage } from './page.pages.tsx'
import { resourcesOf, yearsOf } from './queries.ts'
import { resourcePage } from './resource-form.pages.tsx'
import { mayNoteFor } from './resources.rules.ts'
import type { MeasureProblem } from './rules.ts'
import { cancelPage, yearPage } from './small-forms.pages.tsx'
import { measuresText } from './words.pages.tsx'
import { workloadsOf } from './workload.rules.ts'

const newAt = '/app/action-plan/focus-area/:focusArea/measure/new'
const at = '/app/action-plan/measure/:measure'

export const measureRoutes: Route[] = [
  get(newAt, 'write-plan', async (visit) => {
    const focusAreas = await focusAreasOf(visit.act.db, visit.act.within)
    if (!focusAreas.some(({ id }) => id === visit.params.focusArea)) return notFoundPage(visit)
    return newForm(visit, await emptyIn(visit))
  }),
  post(newAt, 'write-plan', async (visit) => {
    const { act, filled, params } = visit
    const outcome = await addMeasure(act, measureIn(filled), params.focusArea!)
    return shown(outcome, (problems) => newForm(visit, filled, problems))
  }),
  get(at, 'read-plan', (visit) => ofMeasure(visit, (measure) => show(visit, measure))),
  get(`${at}/sub-topic/new`, 'write-plan', (visit) =>
    ofOpenMeasure(visit, async (above) => subTopicForm(visit, above, await emptyIn(visit))),
  ),
  post(`${at}/sub-topic/new`, 'write-plan', (visit) =>
    ofMeasure(visit, async (above) => {
      const { act, filled } = visit
      const outcome = await addSubTopic(act, measureIn(filled), above.id)
      return shown(outcome, (problems) => subTopicForm(visit, above, filled, problems))
    }),
  ),
  get(`${at}/amend`, 'write-plan', (visit) =>
    ofOpenMeasure(visit, (measure) =>
      amendForm(visit, measure, filledFrom(measure, measuresText(visit.language).page.takesPart)),
    ),
  ),
  post(`${at}/amend`, 'write-plan', (visit) =>
    ofMeasure(visit, async (measure) => {
      const { act, filled } = visit
      const outcome = await amendMeasure(act, measure.id, measureIn(filled), amendmentIn(filled))
      return shown(outcome, (problems) => amendAgain(visit, measure, problems))
    }),
  ),
  post(`${at}/confirm`, 'write-plan', (visit) =>
    ofMeasure(visit, async (measure) => {
      const outcome = await confirmUnchanged(visit.act, measure.id)
      const filled = { year: visit.act.today.slice(0, 4), class: 'unchanged' }
      return shown(outcome, (problems) => yearPage({ visit, measure, filled, problems }))
    }),
  ),
  get(`${at}/year`, 'write-plan', (visit) =>
    ofOpenMeasure(visit, (measure) => {
      const filled = { year: visit.act.today.slice(0, 4), class: 'continued' }
      return yearPage({ visit, measure, filled })
    }),
  ),
  post(`${at}/year`, 'write-plan', (visit) =>
    ofMeasure(visit, async (measure) => {
      const { act, filled } = visit
      const of = { year: Number(one(filled, 'year')), class: one(filled, 'class') }
      const outcome = await classifyYear(act, measure.id, of)
      return shown(outcome, (problems) => yearPage({ visit, measure, filled, problems }))
    }),
  ),
  get(`${at}/resources`, 'note-resources', (visit) =>
    ofGiver(visit, (measure) => {
      const filled = {
        year: visit.act.today.slice(0, 4),
        kind: 'planned',
        organisation: visit.act.organisation,
      }
      return resourceForm(visit, measure, filled)
    }),
  ),
  post(`${at}/resources`, 'note-resources', (visit) =>
    ofGiver(visit, async (measure) => {
      const { act, filled } = visit
      const { kind, ...resource } = resourceIn(filled)
      const note = kind === 'used' ? noteUsedResources : planResources
      const outcome = await note(act, measure.id, resource)
      return shown(outcome, (problems) => resourceForm(visit, measure, filled, problems))
    }),
  ),
  get(`${at}/cancel`, 'write-plan', (visit) =>
    ofOpenMeasure(visit, (measure) => cancelPage({ visit, measure, filled: { day: visit.act.today } })),
  ),
  post(`${at}/cancel`, 'write-plan', (visit) =>
    ofMeasure(visit, async (measure) => {
      const { act, filled } = visit
      const [reason, objections, lesson] = ['reason', 'objections', 'lesson'].map((field) =>
        one(filled, field),
      )
      const written = { day: day(filled, 'day'), reason: reason!, objections: objections!, lesson: lesson! }
      const outcome = await cancelMeasure(act, measure.id, written)
      return shown(outcome, (problems) => cancelPage({ visit, measure, filled, problems }))
    }),
  ),
]

type Page = Response | Promise<Response>

/** The measure of the address, as far as the visitor may read it. */
async function ofMeasure(visit: Visit, page: (measure: Measure) => Page): Promise<Response> {
  const { db, within } = visit.act
  const measure = (await measuresOf(db, within)).find(({ id }) => id === visit.params.measure)
  if (!measure) return notFoundPage(visit)
  const its = await commitmentsIn(visit, measure)
  return isReadableBy(measure, its, visit) ? page(measure) : notFoundPage(visit)
}

/** The measure of the address, to be changed; one that is cancelled shows itself, saying when and why. */
async function ofOpenMeasure(visit: Visit, page: (measure: Measure) => Page): Promise<Response> {
  return ofMeasure(visit, (measure) => (measure.cancellation ? goTo(placeOf(measure.id)) : page(measure)))
}

/** The measure of the address, where what the visitor's organisation gives to it may be noted. */
async function ofGiver(visit: Visit, page: (measure: Measure) => Page): Promise<Response> {
  return ofMeasure(visit, async (measure) => {
    const its = await commitmentsIn(visit, measure)
    return mayNoteFor(visit.act, measure, its, visit.act.organisation) ? page(measure) : notAllowedPage(visit)
  })
}

const placeOf = (measure: string) => `/app/action-plan/measure/${measure}`

/** The commitments of a measure. */
async function commitmentsIn({ act }: Visit, { id }: Measure): Promise<Commitment[]> {
  return (await commitmentsOf(act.db, act.within)).filter(({ measure }) => measure === id)
}

function shown(outcome: Outcome, page: (problems: MeasureProblem[]) => Page): Page {
  return Array.isArray(outcome) ? page(outcome) : goTo(placeOf(outcome.id))
}

async function resourceForm(
  visit: Visit,
  measure: Measure,
  filled: Filled,
  problems: MeasureProblem[] = [],
): Promise<Response> {
  const commitments = await commitmentsIn(visit, measure)
  const mayNote = (giver: string | null) => mayNoteFor(visit.act, measure, commitments, giver)
  const organisations = (await organisationsToChoose(visit.act.db, visit.act.today)).filter(({ id }) =>
    mayNote(id),
  )
  const ofNobody = mayNote(null)
  return resourcePage({ visit, measure, filled, problems, organisations, ofNobody, commitments })
}

async function show(visit: Visit, measure: Measure): Promise<Response> {
  const { act } = visit
  const measures = await measuresOf(act.db, act.within)
  const commitments = await commitmentsIn(visit, measure)
  const resources = await resourcesOf(act.db, measure.id)
  return measurePage({
    visit,
    measure,
    parent: measures.find(({ id }) => id === measure.parent) ?? null,
    subTopics: measures.filter(({ parent }) => parent === measure.id),
    commitments,
    bundles: await bundlesOf(act.db, act.within),
    years: (await yearsOf(act.db, act.within)).filter((year) => year.measure === measure.id),
    resources,
    workloads: workloadsOf(commitments, resources, await calendarOf(act.db, visit.partnership), act.today),
    versions: (await measureVersionsOf(act.db, act.within)).filter((one) => one.measure === measure.id),
    organisations: await organisationsOf(act.db),
    answered: await answeredFor(visit),
    sharings: await sharingsOf(act.db),
    mayWrite: mayWrite(act, [measure.responsible]),
    mayNote: mayNoteFor(act, measure, commitments, act.organisation),
  })
}

async function emptyIn(visit: Visit): Promise<Filled> {
  const usual = { organisation: visit.act.organisation, ...(await usualDaysIn(visit)) }
  return emptyForm(usual)
}

async function newForm(visit: Visit, filled: Filled, problems: MeasureProblem[] = []): Promise<Response> {
  const title = measuresText(visit.language).newTitle
  const trail = planTrail(visit)
  const organisations = await organisationsToChoose(visit.act.db, visit.act.today)
  return measureFormPage({ visit, title, trail, organisations, filled, problems, amends: false })
}

async function subTopicForm(
  visit: Visit,
  above: Measure,
  filled: Filled,
  problems: MeasureProblem[] = [],
): Promise<Response> {
  const title = measuresText(visit.language).newSubTopic
  const trail = [{ href: `/app/action-plan/measure/${above.id}`, label: above.title, own: true }]
  const organisations = await organisationsToChoose(visit.act.db, visit.act.today)
  return measureFormPage({ visit, title, trail, organisations, filled, problems, amends: false })
}

/** Where others were quicker, the form goes on from their wording and keeps what was written. */
async function amendAgain(visit: Visit, measure: Measure, problems: MeasureProblem[]): Promise<Response> {
  const { act, filled, language } = visit
  if (!problems.some(({ code }) => code === 'changedMeanwhile'))
    return amendForm(visit, measure, filled, problems)
  const { number } = amendmentIn(filled)
  const versions = await measureVersionsOf(act.db, act.within)
  const version = versions.find((one) => one.measure === measure.id && one.number === number)
  const then = { ...measure, ...version }
  const { takesPart } = measuresText(language).page
  const over = laidOver(filled, filledFrom(then, takesPart), filledFrom(measure, takesPart))
  return amendForm(visit, measure, { ...over, number: String(measure.number) }, problems, then)
}

async function amendForm(
  visit: Visit,
  measure: Measure,
  filled: Filled,
  problems: MeasureProblem[] = [],
  then: Measure = measure,
): Promise<Response> {
  const title = measuresText(visit.language).amendTitle
  const trail = [{ href: `/app/action-plan/measure/${measure.id}`, label: measure.title, own: true }]
  const named = [measure.responsible, ...measure.partners.map(({ organisation }) => organisation)]
  const organisations = await organisationsToChoose(visit.act.db, visit.act.today, named)
  const context = { language: visit.language, organisations: await organisationsOf(visit.act.db) }
  const meanwhile = changedInMeasure(then, measure, context)
  return measureFormPage({ visit, title, trail, organisations, filled, problems, amends: true, meanwhile })
}
