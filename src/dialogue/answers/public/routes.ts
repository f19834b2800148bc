import { dayIn } from '../../../calendar.ts'
import { asPublic } from '../../../database/transaction.ts'
import { publicPartnershipAt } from '../../../partnership/public.queries.ts'
import { type Filled, many, number, one } from '../../../web/filled.ts'
import { formIdIn } from '../../../web/form-id.ts'
import { goTo } from '../../../web/layout.tsx'
import { residentIn } from '../../../web/public-door.ts'
import { notFoundPage } from '../../../web/refusals.tsx'
import { type OpenVisit, open, type PublicVisit, publicPage, type Route } from '../../../web/route.ts'
import type { FilledIn } from '../../survey/filled-in.rules.ts'
import { standingOf } from '../../survey/rules.ts'
import { answeringPath } from '../addresses.rules.ts'
import { asPublished, resultsOf } from '../results.rules.ts'
import { nextStep, pageOf, stepBack } from '../sending.rules.ts'
import { trendsOf } from '../trends.rules.ts'
import { sendAnswer } from './actions.ts'
import type { Answering } from './frame.pages.tsx'
import { closedPage, ofTheForm, questionsPage, takenPage } from './pages.tsx'
import { isChannel, surveyAt, surveyOfShort, talliesOf, yearsOfTallies } from './queries.ts'
import { noResultsYetPage, publicResultsPage } from './results.pages.tsx'

// Below /app, too, there is a `survey`; only where a language stands before it are residents meant.
const survey = '/:partnership/:language{(?:sv|da|en)}/survey/:slug'

/**
 * Where residents answer: open to everybody, by the partnership's link or by a
 * channel's. Every form has an id of its own, so no page here is ever kept.
 */
export const answeringRoutes: Route[] = [
  ...[survey, `${survey}/by/:channel`].flatMap((path) => [
    open('GET', path, (visit) => withSurvey(visit, (answering) => begun(answering))),
    open('POST', path, (visit) => withSurvey(visit, (answering) => sent(answering))),
  ]),
  publicPage('/:partnership/:language{(?:sv|da|en)}/s/:word', async (visit) => {
    const { word = '' } = visit.params
    const meant = await surveyOfShort(visit.db, word)
    if (!meant) return notFoundPage(visit)
    const { language, partnership } = visit
    return goTo(answeringPath({ partnership: partnership.slug, language, slug: meant.slug }, meant.channel))
  }),
  publicPage(`${survey}/results`, (visit) => resultsOfClosed(visit)),
]

/** What came out of it, counted and with the few left out; kept like every other public page. */
async function resultsOfClosed(visit: PublicVisit): Promise<Response> {
  const { slug = '', language } = visit.params
  const found = await surveyAt(visit.db, slug)
  if (!found) return notFoundPage(visit)
  const asked = found.languages.find((one) => one === language) ?? found.languages[0]
  if (!asked) return notFoundPage(visit)
  const reading = { visit: { ...visit, language: asked }, survey: found }
  if (takesAnswers({ ...reading, channel: '' }) || found.openedOn > visit.today)
    return noResultsYetPage(reading)
  const { answered, tallies } = await talliesOf(visit.db, found.id)
  return publicResultsPage({
    ...reading,
    answered,
    results: asPublished(resultsOf(found.questions, tallies)),
    trends: trendsOf(await yearsOfTallies(visit.db, found.id), { published: true }),
  })
}

function begun(answering: Answering): Response {
  if (!takesAnswers(answering)) return closedPage(answering)
  const page = pageOf(answering.survey.questions, {}, 0)
  return questionsPage(answering, { page, filled: {}, form: crypto.randomUUID() })
}

async function sent(answering: Answering): Promise<Response> {
  const { filled } = answering.visit
  if (!takesAnswers(answering)) return closedPage(answering, textsOf(filled))
  const { questions } = answering.survey
  const form = formIdIn(filled)
  const place = { at: number(filled, ofTheForm.page) ?? 0, warned: many(filled, ofTheForm.warned) }
  if (one(filled, ofTheForm.step) === 'back')
    return questionsPage(answering, { page: stepBack(questions, filled, place), filled, form })
  const next = nextStep(questions, filled, place)
  return 'page' in next
    ? questionsPage(answering, { page: next.page, filled, form })
    : takenIn(answering, next.done, form)
}

async function takenIn(answering: Answering, { ticked, written }: FilledIn, form: string): Promise<Response> {
  const { visit, survey, channel } = answering
  const { house, partnership, today, language } = visit
  if (!house.answerKeys) throw new Error('this house has no key to seal an answer with')
  const to = { tenant: partnership.tenant, partnership: partnership.id, survey: survey.id, form, today }
  const texts = Object.entries(written).map(([question, words]) => ({ question, words, language }))
  const done = await sendAnswer(house.db.intake, house.answerKeys, to, {
    ticked,
    written: texts,
    channel,
    entered: false,
  })
  return done.taken === 'closed' ? closedPage(answering, Object.values(written)) : takenPage(answering, done)
}

/** The survey of the address in a language that it is asked in, read as a stranger reads. */
async function withSurvey(
  visit: OpenVisit,
  show: (answering: Answering) => Response | Promise<Response>,
): Promise<Response> {
  const { partnership: address = '', slug = '', language: wanted = '', channel = '' } = visit.params
  const found = await publicPartnershipAt(visit.house.db.public, address)
  if (!found) return notFoundPage(visit)
  const { version: _, ...partnership } = found
  const place = { tenant: partnership.tenant, partnership: partnership.id }
  const answering = await asPublic(visit.house.db.public, place, async (db) => {
    const survey = await surveyAt(db, slug)
    if (!survey || (channel !== '' && !(await isChannel(db, survey.id, channel)))) return null
    return { db, survey }
  })
  if (!answering) return notFoundPage(visit)
  const { db, survey } = answering
  const language = survey.languages.find((one) => one === wanted)
  const [first] = survey.languages
  if (!language && !first) return notFoundPage(visit)
  // A link in another language than the survey's still leads to it.
  if (!language)
    return goTo(answeringPath({ partnership: partnership.slug, language: first!, slug }, channel))
  const today = dayIn(partnership.timeZone, visit.at)
  return show({ visit: residentIn({ ...visit, partnership, db, today, language }), survey, channel })
}

function takesAnswers({ visit, survey }: Answering): boolean {
  const { openedOn, closesOn, closedOn, slug } = survey
  const closing = closedOn === null ? null : { closedOn, reason: '' }
  const stands = standingOf({ ownerName: '', opening: { slug, openedOn }, closing, closesOn }, visit.today)
  return stands === 'open' && openedOn <= visit.today
}

/** Texts in a form that cannot be taken in any more, so that nobody loses what they wrote. */
function textsOf(filled: Filled): string[] {
  return Object.entries(filled)
    .filter(([name]) => name.startsWith('q-'))
    .flatMap(([, value]) => value)
    .filter((words) => words.trim().includes(' '))
}
