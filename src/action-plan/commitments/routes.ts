import { calendarOf } from '../../areas/queries.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { day, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'
import type { Commitment } from '../rules.ts'
import {
  addCommitment,
  amendCommitment,
  changePromise,
  endCommitment,
  type Outcome,
  publishPromise,
} from './actions.ts'
import { endPage } from './end.pages.tsx'
import { type Answered, answered, emptyForm, filledFrom, isAmendmentOf } from './filling.pages.tsx'
import { commitmentFormPage } from './form.pages.tsx'
import { previewOf, type Surroundings } from './preview.rules.ts'
import { promisePage } from './promise.pages.tsx'
import type { CommitmentProblem } from './rules.ts'

const newAt = '/app/action-plan/measure/:measure/commitment/new'
const amendAt = '/app/action-plan/commitment/:commitment/amend'
const endAt = '/app/action-plan/commitment/:commitment/end'
const promiseAt = '/app/action-plan/commitment/:commitment/promise'

export const commitmentRoutes: Route[] = [
  get(newAt, 'write-plan', (visit) =>
    formPage(visit, { measure: visit.params.measure!, now: null }, answered(visit, emptyForm(visit), '')),
  ),
  post(newAt, 'write-plan', async (visit) => {
    const place = { measure: visit.params.measure!, now: null }
    const { surroundings } = await around(visit)
    const form = answered(visit, visit.filled, one(visit.filled, 'do'), surroundings)
    if (form.do !== 'save') return formPage(visit, place, form)
    const id = one(visit.filled, 'id') || crypto.randomUUID()
    const outcome = await addCommitment(visit.act, form.written, { measure: place.measure, id })
    return Array.isArray(outcome) ? formPage(visit, place, form, outcome) : shown(place.measure, outcome.id)
  }),
  get(amendAt, 'write-plan', async (visit) => {
    const now = await commitmentOf(visit)
    if (!now) return notFoundPage(visit)
    const form = answered(visit, filledFrom(now, visit), '')
    return formPage(visit, { measure: now.measure, now }, form)
  }),
  post(amendAt, 'write-plan', async (visit) => {
    const now = await commitmentOf(visit)
    if (!now) return notFoundPage(visit)
    const { surroundings } = await around(visit)
    const form = answered(visit, visit.filled, one(visit.filled, 'do'), surroundings)
    const place = { measure: now.measure, now }
    if (form.do !== 'save') return formPage(visit, place, form)
    const outcome = await amendCommitment(visit.act, now.id, form.written, isAmendmentOf(visit.filled))
    return Array.isArray(outcome) ? formPage(visit, place, form, outcome) : shown(now.measure, now.id)
  }),
  get(endAt, 'write-plan', async (visit) => {
    const now = await commitmentOf(visit)
    return now ? endPage({ visit, commitment: now, filled: { day: visit.act.today } }) : notFoundPage(visit)
  }),
  post(endAt, 'write-plan', async (visit) => {
    const now = await commitmentOf(visit)
    if (!now) return notFoundPage(visit)
    const { filled } = visit
    const ending = { day: day(filled, 'day'), reason: one(filled, 'reason') }
    const outcome = await endCommitment(visit.act, now.id, ending)
    return saved(outcome, now, (problems) => endPage({ visit, commitment: now, filled, problems }))
  }),
  get(promiseAt, 'write-plan', async (visit) => {
    const now = await commitmentOf(visit)
    if (!now) return notFoundPage(visit)
    const { words = now.title, feedbackEvery = 'quarter', public: open = true } = now.promise ?? {}
    const filled = { words, feedbackEvery, public: open ? 'yes' : '', number: String(now.promise?.number ?? 0) }
    return promisePage({ visit, commitment: now, filled })
  }),
  post(promiseAt, 'write-plan', async (visit) => {
    const now = await commitmentOf(visit)
    if (!now) return notFoundPage(visit)
    const { filled, act } = visit
    const promise = {
      words: one(filled, 'words'),
      feedbackEvery: one(filled, 'feedbackEvery'),
      public: one(filled, 'public') === 'yes',
    }
    const change = isAmendmentOf(filled)
    const outcome =
      change.number === 0
        ? await publishPromise(act, now.id, promise)
        : await changePromise(act, now.id, promise, change)
    return saved(outcome, now, (problems) => promisePage({ visit, commitment: now, filled, problems }))
  }),
]

async function commitmentOf(visit: Visit): Promise<Commitment | undefined> {
  const { db, within } = visit.act
  return (await commitmentsOf(db, within)).find(({ id }) => id === visit.params.commitment)
}

/** Back to the measure, where the commitment stands. */
function shown(measure: string, commitment: string): Response {
  return goTo(`/app/action-plan/measure/${measure}#commitment-${commitment}`)
}

function saved(outcome: Outcome, now: Commitment, page: (problems: CommitmentProblem[]) => Response): Response {
  return Array.isArray(outcome) ? page(outcome) : shown(now.measure, now.id)
}

async function around({ act, partnership }: Visit): Promise<{ surroundings: Surroundings }> {
  const calendar = await calendarOf(act.db, partnership)
  return {
    surroundings: { calendar, today: act.today, wordsIn: partnership.country === 'DK' ? 'da' : 'sv' },
  }
}

async function formPage(
  visit: Visit,
  { measure, now }: { measure: string; now: Commitment | null },
  { filled, writing, read }: Answered,
  problems: CommitmentProblem[] = [],
): Promise<Response> {
  const { db, within } = visit.act
  const its = (await measuresOf(db, within)).find(({ id }) => id === measure)
  if (!its) return notFoundPage(visit)
  const { surroundings } = await around(visit)
  const preview = previewOf(writing, surroundings)
  const organisations = await organisationsOf(db)
  return commitmentFormPage({
    visit,
    measure: { id: its.id, title: its.title },
    organisations,
    surroundings,
    filled,
    preview,
    problems,
    ...(read ? { read } : {}),
    amends: now !== null,
  })
}
