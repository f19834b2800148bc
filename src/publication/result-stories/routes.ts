import { measuresOf } from '../../action-plan/queries.ts'
import { isReadableBy } from '../../action-plan/visibility.rules.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { day, type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import {
  addPicture,
  measuresToTellOf,
  type Outcome,
  takePictureBack,
  tellResult,
  type WrittenStory,
} from './actions.ts'
import { storyFormPage, takeBackPage } from './form.pages.tsx'
import { listPage, pictureFormPage, storyPage } from './pages.tsx'
import { resultPictureFile, resultStoriesOf } from './queries.ts'
import { mayShow, mayTell } from './reach.rules.ts'
import type { PictureWords, ResultPicture, ResultProblems, ResultStory } from './rules.ts'
import { pictureHeaders, readFileName } from './served.rules.ts'

const home = '/app/publication/result-stories'
const at = `${home}/:resultStory`

/** Results told with their place, pictures of before and after, and their measure. */
export const resultStoryRoutes: Route[] = [
  get(home, 'read-plan', async (visit) => listPage({ visit, stories: await readableStories(visit) })),
  get(`${home}/new`, 'tell-results', (visit) => form(visit, null, { seenOn: visit.act.today })),
  post(`${home}/new`, 'tell-results', async (visit) => {
    const outcome = await tellResult(visit.act, storyIn(visit.filled))
    return after(outcome, (problems) => form(visit, null, visit.filled, problems))
  }),
  get(at, 'read-plan', (visit) => withStory(visit, (story) => shown(visit, story))),
  get(`${at}/amend`, 'tell-results', (visit) =>
    withOwnStory(visit, (story) => form(visit, story, filledFrom(story))),
  ),
  post(`${at}/amend`, 'tell-results', (visit) =>
    withOwnStory(visit, async (story) => {
      const seen = { ...story, number: Number(one(visit.filled, 'number')) }
      const outcome = await tellResult(visit.act, storyIn(visit.filled), seen)
      return after(outcome, (problems) => form(visit, story, visit.filled, problems))
    }),
  ),
  get(`${at}/picture`, 'tell-results', (visit) =>
    withOwnStory(visit, (story) => pictureFormPage({ visit, story, filled: { moment: 'after' } })),
  ),
  post(`${at}/picture`, 'tell-results', (visit) =>
    withOwnStory(visit, async (story) => {
      const { act, filled, uploads } = visit
      const outcome = await addPicture(act, story, pictureIn(filled), {
        bytes: uploads.file?.bytes ?? null,
        photographerAgrees: one(filled, 'photographerAgrees') === 'yes',
        nobodyRecognisable: one(filled, 'nobodyRecognisable') === 'yes',
      })
      return after(outcome, (problems) => pictureFormPage({ visit, story, filled, problems }))
    }),
  ),
  get('/app/publication/result-picture/:resultPicture/take-back', 'tell-results', (visit) =>
    withPicture(visit, (story, picture) => takeBackPage({ visit, story, picture })),
  ),
  post('/app/publication/result-picture/:resultPicture/take-back', 'tell-results', (visit) =>
    withPicture(visit, async (story, picture) => {
      const outcome = await takePictureBack(visit.act, story, picture.id, one(visit.filled, 'reason'))
      return after(outcome, (problems) => takeBackPage({ visit, story, picture, problems }))
    }),
  ),
  // Before residents may see it, those who work with it are shown the picture here.
  get('/app/publication/result-picture/:resultPicture', 'read-plan', (visit) =>
    withPicture(visit, async (_, { id: picture, width }) => {
      const asked = readFileName(visit.query.get('file') ?? '') ?? { width, format: 'jpeg' }
      const bytes = await resultPictureFile(visit.act.db, visit.act.within, { picture, ...asked })
      if (!bytes) return notFoundPage(visit)
      return new Response(new Uint8Array(bytes), {
        headers: pictureHeaders(asked.format, 'private, max-age=300'),
      })
    }),
  ),
]

type Page = Response | Promise<Response>

function after(outcome: Outcome, again: (problems: ResultProblems) => Page): Page {
  return 'problems' in outcome ? again(outcome.problems) : goTo(`${home}/${outcome.id}`)
}

/** The stories of measures that whoever visits may read. */
async function readableStories({ act }: Visit): Promise<ResultStory[]> {
  const measures = (await measuresOf(act.db, act.within)).filter((one) => isReadableBy(one, [], { act }))
  const stories = await resultStoriesOf(act.db, act.within)
  return stories.filter(({ measure }) => measures.some(({ id }) => id === measure))
}

async function shown(visit: Visit, story: ResultStory): Promise<Response> {
  const measure = (await measuresOf(visit.act.db, visit.act.within)).find(({ id }) => id === story.measure)
  if (!measure) return notFoundPage(visit)
  return storyPage({ visit, story, measure, open: mayTell(visit.act, measure.responsible) })
}

async function form(
  visit: Visit,
  story: ResultStory | null,
  filled: Filled,
  problems?: ResultProblems,
): Promise<Response> {
  const { act } = visit
  const police = (await organisationsOf(act.db)).filter(({ party }) => party === 'police')
  const isPolice = police.some(({ id }) => id === act.organisation)
  const measures = await measuresToTellOf(act)
  return storyFormPage({
    visit,
    story,
    filled,
    measures,
    mayShow: mayShow(act, isPolice),
    ...(problems && { problems }),
  })
}

function storyIn(filled: Filled): WrittenStory {
  return {
    title: one(filled, 'title'),
    place: one(filled, 'place'),
    measure: one(filled, 'measure'),
    words: one(filled, 'words'),
    seenOn: day(filled, 'seenOn'),
    public: one(filled, 'public') === 'yes',
    reason: one(filled, 'reason'),
  }
}

const filledFrom = ({ title, place, measure, words, seenOn, number, ...story }: ResultStory): Filled => ({
  ...{ title, place, measure, words, seenOn },
  public: story.public ? 'yes' : '',
  number: String(number),
})

function pictureIn(filled: Filled): PictureWords {
  return {
    moment: one(filled, 'moment') as PictureWords['moment'],
    alt: one(filled, 'alt'),
    caption: one(filled, 'caption'),
    photographer: one(filled, 'photographer'),
  }
}

async function withStory(visit: Visit, page: (story: ResultStory) => Page): Promise<Response> {
  const found = (await readableStories(visit)).find(({ id }) => id === visit.params.resultStory)
  return found ? page(found) : notFoundPage(visit)
}

/** Changed by whoever may tell of the measure. */
function withOwnStory(visit: Visit, page: (story: ResultStory) => Page): Promise<Response> {
  return withStory(visit, async (story) => {
    const mine = (await measuresToTellOf(visit.act)).some(({ id }) => id === story.measure)
    return mine ? page(story) : notAllowedPage(visit)
  })
}

/** The picture of the address with its story; one that was taken back is not there. */
async function withPicture(
  visit: Visit,
  page: (story: ResultStory, picture: ResultPicture) => Page,
): Promise<Response> {
  for (const story of await readableStories(visit)) {
    const picture = story.pictures.find(({ id }) => id === visit.params.resultPicture)
    if (picture && picture.struck === null) {
      const mustOwn = visit.path.endsWith('/take-back')
      const own = mustOwn ? await measuresToTellOf(visit.act) : []
      const isOwn = own.some(({ id }) => id === story.measure)
      return mustOwn && !isOwn ? notAllowedPage(visit) : page(story, picture)
    }
  }
  return notFoundPage(visit)
}
