import { calendarOf } from '../../areas/queries.ts'
import { organisationsOf, organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { day, type Filled, one } from '../../web/filled.ts'
import { laidOver } from '../../web/laid-over.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { commitmentVersionsOf } from '../history.queries.ts'
import { changedInCommitment } from '../meanwhile.pages.tsx'
import { usualDaysIn } from '../new-form.routes.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'
import { isWithinReach } from '../reach.rules.ts'
import type { Commitment } from '../rules.ts'
import {
  addCommitment,
  amendCommitment,
  changePromise,
  endCommitment,
  type Outcome,
  publishPromise,
} from './actions.ts'
import { beginsOfKinds } from './coverage.rules.ts'
import { endPage, promisePage } from './end-and-promise.pages.tsx'
import { type Answered, amendmentIn, answered, emptyForm, filledFrom } from './filling.routes.ts'
import { commitmentFormPage } from './form.pages.tsx'
import { saysFormerNumber } from './former-number.rules.ts'
import type { Surroundings } from './preview.rules.ts'
import type { CommitmentProblem, WrittenCommitment } from './rules.ts'

const newAt = '/app/action-plan/measure/:measure/commitment/new'
const amendAt = '/app/action-plan/commitment/:commitment/amend'
const endAt = '/app/action-plan/commitment/:commitment/end'
const promiseAt = '/app/action-plan/commitment/:commitment/promise'

export const commitmentRoutes: Route[] = [
  get(newAt, 'write-plan', async (visit) => {
    const { act, params } = visit
    const measures = await measuresOf(act.db, act.within)
    const isCancelled = measures.some(
      ({ id, cancellation }) => id === params.measure && cancellation !== null,
    )
    if (isCancelled) return goTo(`/app/action-plan/measure/${params.measure}`)
    const usual = { organisation: act.organisation, ...(await usualDaysIn(visit)) }
    const filled = emptyForm(usual)
    return formPage(visit, params.measure!, null, await answersOf(visit, filled))
  }),
  post(newAt, 'write-plan', async (visit) => {
    const { act, filled, params } = visit
    const form = await answersOf(visit, filled)
    if (!isSaving(filled)) return formPage(visit, params.measure!, null, form)
    const outcome = await addCommitment(act, form.written, params.measure!)
    return Array.isArray(outcome)
      ? formPage(visit, params.measure!, null, form, outcome)
      : goTo(shownFirst(visit, form.written, outcome.id))
  }),
  get(amendAt, 'write-plan', (visit) =>
    ofOpenCommitment(visit, async (now) => {
      const form = await answersOf(visit, filledFrom(now, visit.act.today, visit.language))
      return formPage(visit, now.measure, now, form)
    }),
  ),
  post(amendAt, 'write-plan', (visit) =>
    ofCommitment(visit, async (now) => {
      const form = await answersOf(visit, visit.filled)
      if (!isSaving(visit.filled)) return formPage(visit, now.measure, now, form)
      const outcome = await amendCommitment(visit.act, now.id, form.written, amendmentIn(visit.filled))
      const { promise, cadence } = now
      const isBehind =
        !Array.isArray(outcome) &&
        promise !== null &&
        form.written.cadence !== null &&
        saysFormerNumber(promise.words, cadence, form.written.cadence)
      return isBehind
        ? goTo(`/app/action-plan/commitment/${now.id}/promise?amended`)
        : saved(outcome, now, (problems) => amendAgain(visit, now, form, problems))
    }),
  ),
  get(endAt, 'write-plan', (visit) =>
    ofOpenCommitment(visit, (commitment) => endPage({ visit, commitment, filled: { day: visit.act.today } })),
  ),
  post(endAt, 'write-plan', (visit) =>
    ofCommitment(visit, async (commitment) => {
      const { act, filled } = visit
      const ending = { day: day(filled, 'day'), reason: one(filled, 'reason') }
      const outcome = await endCommitment(act, commitment.id, ending)
      return saved(outcome, commitment, (problems) => endPage({ visit, commitment, filled, problems }))
    }),
  ),
  get(promiseAt, 'write-plan', (visit) =>
    ofOpenCommitment(visit, (commitment) => {
      const { words, feedbackEvery, public: open, number } = commitment.promise ?? firstFace(commitment)
      const filled = { words, feedbackEvery, public: open ? 'yes' : '', number: String(number) }
      return promisePage({ visit, commitment, filled })
    }),
  ),
  post(promiseAt, 'write-plan', (visit) =>
    ofCommitment(visit, async (commitment) => {
      const { act, filled } = visit
      const promise = {
        words: one(filled, 'words'),
        feedbackEvery: one(filled, 'feedbackEvery'),
        public: one(filled, 'public') === 'yes',
      }
      const change = amendmentIn(filled)
      const outcome =
        change.number === 0
          ? await publishPromise(act, commitment.id, promise)
          : await changePromise(act, commitment.id, promise, change)
      return saved(outcome, commitment, (problems) => {
        const { promise: now } = commitment
        const number = isSlower(problems) ? String(now?.number ?? 0) : one(filled, 'number')
        return promisePage({ visit, commitment, filled: { ...filled, number }, problems })
      })
    }),
  ),
]

const firstFace = ({ title }: Commitment) =>
  ({ words: title, feedbackEvery: 'quarter', public: true, number: 0 }) as const

/** Every other button only shows the form again. */
function isSaving(filled: Filled): boolean {
  return one(filled, 'do') === 'save'
}

async function ofCommitment(
  visit: Visit,
  page: (commitment: Commitment) => Response | Promise<Response>,
): Promise<Response> {
  const { db, within } = visit.act
  const commitment = (await commitmentsOf(db, within)).find(({ id }) => id === visit.params.commitment)
  return commitment ? page(commitment) : notFoundPage(visit)
}

/** The commitment of the address, to be changed; one that has ended shows its card, saying when and why. */
function ofOpenCommitment(visit: Visit, page: (commitment: Commitment) => Response | Promise<Response>) {
  return ofCommitment(visit, (now) => (now.ending ? shown(now.measure, now.id) : page(now)))
}

/** Back to the measure, where the commitment stands. */
function shown(measure: string, commitment: string): Response {
  return goTo(placeOf(measure, commitment))
}

function placeOf(measure: string, commitment: string): string {
  return `/app/action-plan/measure/${measure}#commitment-${commitment}`
}

/**
 * Where a new commitment is seen first: where it counts things of several
 * kinds, at their list, which is the log's to keep; else at its measure.
 */
function shownFirst({ act, filled, params }: Visit, written: WrittenCommitment, id: string): string {
  const { cadence, giver, ...bound } = written
  const ofKinds = one(filled, 'ofKinds') === 'yes' && cadence !== null && beginsOfKinds(cadence)
  const mayList = isWithinReach({ ...bound, giver: giver as Commitment['giver'] }, act, 'log')
  return ofKinds && mayList ? `/app/log/${id}/coverage-units` : placeOf(params.measure!, id)
}

function saved(
  outcome: Outcome,
  { id, measure }: Commitment,
  page: (problems: CommitmentProblem[]) => Response | Promise<Response>,
): Response | Promise<Response> {
  return Array.isArray(outcome) ? page(outcome) : shown(measure, id)
}

/** Where others were quicker, the form goes on from their wording and keeps what was written. */
async function amendAgain(
  visit: Visit,
  now: Commitment,
  form: AnsweredHere,
  problems: CommitmentProblem[],
): Promise<Response> {
  const { act, filled, language } = visit
  if (!isSlower(problems)) return formPage(visit, now.measure, now, form, problems)
  const { number } = amendmentIn(filled)
  const versions = await commitmentVersionsOf(act.db, act.within)
  const version = versions.find((one) => one.commitment === now.id && one.number === number)
  const then = { ...now, ...version }
  const asForm = (one: Commitment) => filledFrom(one, act.today, language)
  const over = { ...laidOver(filled, asForm(then), asForm(now)), number: String(now.number) }
  return formPage(visit, now.measure, now, await answersOf(visit, over), problems, then)
}

const isSlower = (problems: CommitmentProblem[]) => problems.some(({ code }) => code === 'changedMeanwhile')

type AnsweredHere = Answered & { surroundings: Surroundings }

async function answersOf({ act, partnership, language }: Visit, filled: Filled): Promise<AnsweredHere> {
  const calendar = await calendarOf(act.db, partnership)
  const wordsIn = partnership.country === 'DK' ? 'da' : 'sv'
  const surroundings: Surroundings = { calendar, today: act.today, wordsIn }
  return { ...answered(filled, language, surroundings), surroundings }
}

async function formPage(
  visit: Visit,
  measure: string,
  now: Commitment | null,
  { filled, preview, read, surroundings }: AnsweredHere,
  problems: CommitmentProblem[] = [],
  then: Commitment | null = now,
): Promise<Response> {
  const { db, within } = visit.act
  const its = (await measuresOf(db, within)).find(({ id }) => id === measure)
  if (!its) return notFoundPage(visit)
  const bound = now ? [...now.responsible, ...now.cooperating] : []
  const organisations = await organisationsToChoose(db, visit.act.today, bound)
  const form = { visit, measure: its, organisations, surroundings, filled, preview, problems }
  const context = { language: visit.language, organisations: await organisationsOf(db) }
  const meanwhile = now && then ? changedInCommitment(then, now, context) : []
  return commitmentFormPage({ ...form, ...(read ? { read } : {}), amends: now !== null, meanwhile })
}
