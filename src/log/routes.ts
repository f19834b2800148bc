import { cadenceOn } from '../action-plan/commitments/coverage.rules.ts'
import type { Commitment } from '../action-plan/rules.ts'
import { answerWithPdf, themeOf } from '../documents/answers.ts'
import { noPdfPage } from '../documents/no-pdf.tsx'
import { reachOf } from '../partnership/rules.ts'
import { goTo } from '../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { recordOccurrence, strikeOccurrence } from './actions.ts'
import { codesOf } from './codes.report.ts'
import { isRefusal, lastDaysLogged, type Refusal, yearsLogged } from './commitments.queries.ts'
import { historyPage } from './history.pages.tsx'
import { listPage } from './list.pages.tsx'
import { listingOf } from './listing.rules.ts'
import { occurrenceForm, occurrenceFormAgain, occurrenceIn, written } from './occurrence-form.routes.ts'
import { answerToPhone } from './outbox/phone.routes.ts'
import { type LoggedOccurrence, loggedOccurrence, loggedOccurrences } from './queries.ts'
import { mayReportOn, mayStrike } from './reach.rules.ts'
import { receiptPage } from './receipt.pages.tsx'
import { isId } from './rules.ts'
import { commitmentToLog, planToLog } from './several-plans.queries.ts'
import { strikePage } from './strike.pages.tsx'
import { toldFactsOf } from './told.queries.ts'
import { pausesOf } from './written.queries.ts'

const mostEntries = 500

/** Logging what was done, its receipt, and striking what was wrong. */
export const logRoutes: Route[] = [
  get('/app/log', 'log', async (visit) => {
    const { act, reach, query } = visit
    const sought = (query.get('q') ?? '').trim().slice(0, 100)
    const plan = await planToLog(act)
    const listing = listingOf(plan, { reach, organisation: act.organisation }, act.today, sought)
    return listPage({ visit, listing, lastDays: await lastDaysLogged(act.db, act.within), sought })
  }),
  get('/app/log/codes.pdf', 'log', async (visit) => {
    const { act, reach, partnership, language } = visit
    const plan = await planToLog(act)
    const { own, others } = listingOf(plan, { reach, organisation: act.organisation }, act.today, '')
    const site = visit.house.mailer?.site ?? new URL(visit.request.url).origin
    const coded = [...own, ...others].flatMap(({ title: measure, commitments }) =>
      commitments.map(({ id, title }) => ({ title, measure, address: `${site}/app/log/${id}` })),
    )
    if (coded.length === 0) return notFoundPage(visit)
    const document = codesOf(
      {
        language: partnership.languages[0] ?? language,
        partnership: partnership.name,
        date: act.today,
        theme: themeOf(partnership),
      },
      coded,
    )
    return (await answerWithPdf(document, `${partnership.slug}-log`)) ?? noPdfPage(language, '/app/log')
  }),
  get('/app/log/receipt/:occurrence', 'log', async (visit) => {
    const found = await entryOf(visit)
    if (isRefusal(found)) return refused(found, visit)
    const { entry, commitment } = found
    const { id, title } = commitment
    const again = visit.query.get('again') === 'yes'
    return receiptPage({
      visit,
      entry,
      commitment: { id, title, unit: unitOf(found) },
      again,
      mayStrike: mayStrike(entry, visit.act),
    })
  }),
  get('/app/log/strike/:occurrence', 'log', async (visit) => {
    const found = await entryOf(visit)
    if (isRefusal(found)) return refused(found, visit)
    if (!mayStrike(found.entry, visit.act)) return notAllowedPage(visit)
    if (found.entry.strike) return goTo(`/app/log/${found.commitment.id}/history`)
    return strikePage({ visit, ...found, unit: unitOf(found), filled: {} })
  }),
  post('/app/log/strike/:occurrence', 'log', async (visit) => {
    const { act, filled, params } = visit
    const done = await strikeOccurrence(act, params.occurrence ?? '', written(filled, 'reason') ?? '')
    if (isRefusal(done)) return refused(done, visit)
    if (!Array.isArray(done)) return goTo(`/app/log/receipt/${params.occurrence}`)
    const found = await entryOf(visit)
    if (isRefusal(found)) return refused(found, visit)
    return strikePage({ visit, ...found, unit: unitOf(found), filled, problems: done })
  }),
  get('/app/log/:commitment', 'log', async (visit) => {
    const loggable = await commitmentToLog(visit.act, visit.params.commitment ?? '')
    if (isRefusal(loggable)) return refused(loggable, visit)
    const form = visit.query.get('form') ?? ''
    // The form's id stands in its address: whoever presses Back is at the same form, and saves it once.
    if (!isId(form)) return goTo(`/app/log/${loggable.commitment.id}?form=${crypto.randomUUID()}`)
    return occurrenceForm(visit, loggable, form)
  }),
  post('/app/log/:commitment', 'log', async (visit) => {
    if (wantsJson(visit)) return answerToPhone(visit)
    const done = await recordOccurrence(visit.act, occurrenceIn(visit))
    if (isRefusal(done)) return refused(done, visit)
    if (!Array.isArray(done))
      return goTo(`/app/log/receipt/${done.id}${done.status === 'alreadySaved' ? '?again=yes' : ''}`)
    const loggable = await commitmentToLog(visit.act, visit.params.commitment ?? '')
    if (isRefusal(loggable)) return refused(loggable, visit)
    return occurrenceFormAgain(visit, loggable, done)
  }),
  get('/app/log/:commitment/history', 'read-drafts', async (visit) => {
    const { act, params, query } = visit
    const loggable = await commitmentToLog(act, params.commitment ?? '', 'read-drafts')
    if (isRefusal(loggable)) return refused(loggable, visit)
    const { commitment, keeper } = loggable
    const { id } = commitment
    const isKeptHere = keeper === act.within
    const years = await yearsLogged(act.db, id)
    const asked = Number(query.get('year'))
    const year = years.includes(asked) ? asked : (years[0] ?? Number(act.today.slice(0, 4)))
    const entries = await loggedOccurrences(act.db, id, mostEntries, year)
    return historyPage({
      visit,
      commitment,
      year,
      years,
      entries,
      most: mostEntries,
      strikable: new Set(entries.filter((entry) => mayStrike(entry, act)).map((entry) => entry.id)),
      told: await toldFactsOf(act, commitment),
      pauses: await pausesOf(act.db, act.within, id),
      mayTell: isKeptHere && mayReportOn(commitment, reachOf(act.role, 'log'), act.organisation),
      mayPause: isKeptHere && mayReportOn(commitment, reachOf(act.role, 'write-plan'), act.organisation),
    })
  }),
]

/** Another partnership's is as if it were not there; one's own without the right says so. */
export function refused(refusal: Refusal, visit: Visit): Response {
  return refusal === 'notFound' ? notFoundPage(visit) : notAllowedPage(visit)
}

/** The entry of the address with its commitment, as far as one may log for it. */
async function entryOf({ act, params }: Visit) {
  const id = params.occurrence ?? ''
  const entry = isId(id) ? await loggedOccurrence(act.db, act.within, id) : null
  if (!entry) return 'notFound'
  const loggable = await commitmentToLog(act, entry.commitment)
  return isRefusal(loggable) ? loggable : { entry, commitment: loggable.commitment }
}

/** What the commitment counted on the day of the entry; null where it is times. */
function unitOf({ entry, commitment }: { entry: LoggedOccurrence; commitment: Commitment }): string | null {
  return cadenceOn(commitment, entry.day).unit ?? null
}

/** A program, such as the phone's outbox, asks for an answer it can read. */
function wantsJson({ request }: Visit): boolean {
  return (request.headers.get('accept') ?? '').startsWith('application/json')
}
