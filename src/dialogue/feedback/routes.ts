import { type Reach, reachOf, withinReach } from '../../partnership/rules.ts'
import { day, type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { subscribersOf } from '../subscriptions/queries.ts'
import { giveFeedback, strikeFeedback } from './actions.ts'
import { feedbackPath } from './list.pages.tsx'
import { feedbackPage, giveFeedbackPage, strikeFeedbackPage } from './pages.tsx'
import { type Feedback, feedbackOf, type HeardSource, heardSources, themeNamed } from './queries.ts'
import { type About, type FeedbackProblems, feedbackSources } from './rules.ts'

/** What those who spoke were told, and who waits to be told. */
export const feedbackRoutes: Route[] = [
  get(feedbackPath, 'read-plan', async (visit) => {
    const reach = reachOf(visit.act.role, 'build-dialogues')
    const mayGive = (source: HeardSource) => mayWriteAbout(visit, reach, source)
    const readable = (source: HeardSource) =>
      visit.reach === 'partnership' || mayWriteAbout(visit, visit.reach, source)
    return feedbackPage({ visit, sources: (await sourcesFor(visit)).filter(readable), mayGive })
  }),
  ...feedbackSources.flatMap((source) => [
    get(`${feedbackPath}/${source}/:${source}`, 'build-dialogues', (visit) =>
      withSource(visit, { source, id: visit.params[source] ?? '' }, (heard) =>
        giveForm(visit, heard, { givenOn: visit.act.today }),
      ),
    ),
    post(`${feedbackPath}/${source}/:${source}`, 'build-dialogues', (visit) =>
      withSource(visit, { source, id: visit.params[source] ?? '' }, async (heard) => {
        const { act, filled } = visit
        const done = await giveFeedback(act, heard, {
          givenOn: day(filled, 'givenOn') ?? '',
          channel: one(filled, 'channel'),
          words: one(filled, 'words'),
          public: one(filled, 'public') === 'yes',
        })
        if ('id' in done) return goTo(`${feedbackPath}?saved`)
        return giveForm(visit, heard, filled, done.problems)
      }),
    ),
  ]),
  get(`${feedbackPath}/:feedback/strike`, 'build-dialogues', (visit) =>
    withFeedback(visit, (feedback) => strikeFeedbackPage({ visit, feedback })),
  ),
  post(`${feedbackPath}/:feedback/strike`, 'build-dialogues', (visit) =>
    withFeedback(visit, async (feedback) => {
      const problem = await strikeFeedback(visit.act, feedback, one(visit.filled, 'reason'))
      return problem ? strikeFeedbackPage({ visit, feedback, problem }) : goTo(feedbackPath)
    }),
  ),
]

async function giveForm(
  visit: Visit,
  source: HeardSource,
  filled: Filled,
  problems?: FeedbackProblems,
): Promise<Response> {
  const { db, within } = visit.act
  const { source: kind, id } = source.about
  const subscribers = kind === 'theme' ? ((await subscribersOf(db, within)).get(id) ?? 0) : 0
  return giveFeedbackPage({ visit, source, filled, subscribers, problems })
}

const sourcesFor = ({ act, language }: Visit) => heardSources(act.db, act.within, act.today, language)

/** A dialogue belongs to those who hold it; a survey and a theme to all. */
function mayWriteAbout({ act }: Visit, reach: Reach, { organisers }: HeardSource): boolean {
  return withinReach(reach, { organisations: organisers, police: false }, act.organisation)
}

/** What the address says feedback is about, where those who spoke can be told something by now. */
async function withSource(
  visit: Visit,
  about: About,
  show: (heard: HeardSource) => Response | Promise<Response>,
): Promise<Response> {
  const heard = await sourceOf(visit, about)
  if (!heard) return notFoundPage(visit)
  return mayWriteAbout(visit, visit.reach, heard) ? show(heard) : notAllowedPage(visit)
}

async function sourceOf(visit: Visit, about: About): Promise<HeardSource | null> {
  if (about.source === 'theme') {
    const title = await themeNamed(visit.act.db, visit.act.within, about.id)
    return title === null ? null : { about, title, spokenOn: null, organisers: [], answeredOn: null }
  }
  const heard = (await sourcesFor(visit)).find(
    (one) => one.about.source === about.source && one.about.id === about.id,
  )
  return heard ?? null
}

async function withFeedback(
  visit: Visit,
  show: (feedback: Feedback) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params } = visit
  const feedback = (await feedbackOf(act.db, act.within)).find(({ id }) => id === params.feedback)
  if (!feedback) return notFoundPage(visit)
  return withSource(visit, feedback.about, () => show(feedback))
}
