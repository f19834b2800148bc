import { type Filled, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import {
  addChannel,
  beginSurvey,
  closeSurvey,
  describeSurvey,
  formerQuestions,
  keepSource,
  openSurvey,
} from './actions.ts'
import { channelPage } from './channels.pages.tsx'
import { filledLike, filledWithSurvey, languagesShown, surveyIn } from './filled.routes.ts'
import { describeSurveyPage, newSurveyPage } from './form.pages.tsx'
import { closeSurveyPage, openSurveyPage } from './opening.pages.tsx'
import { surveysPage } from './pages.tsx'
import { previewPage } from './preview.pages.tsx'
import { channelsOf, surveyById, surveysOf } from './queries.ts'
import { questionRoutes } from './question.routes.ts'
import { type Survey, surveyLanguages, titleFor, yearOf } from './rules.ts'
import { sourcePage } from './source.pages.tsx'
import { surveyPage } from './survey.pages.tsx'
import { type SurveyProblems, slugOf, type Unready, unready } from './survey.rules.ts'
import { ifMayBuild, ifReadsAll, mayBuild, withOwnSurvey, withSurvey } from './visited.routes.ts'
import { surveyPath, surveysPath, surveyText } from './words.pages.tsx'

const ofOne = `${surveysPath}/:survey`

/** Surveys: building, opening, closing and spreading them. Answering has routes of its own. */
export const surveyRoutes: Route[] = [
  get(surveysPath, 'read-plan', (visit) => ifReadsAll(visit, () => list(visit))),
  get(`${surveysPath}/new`, 'build-dialogues', (visit) =>
    ifMayBuild(visit, async () => newForm(visit, await beginning(visit))),
  ),
  post(`${surveysPath}/new`, 'build-dialogues', (visit) =>
    ifMayBuild(visit, async () => {
      const { act, filled, partnership } = visit
      const words = surveyIn(filled, partnership.languages)
      const done = await beginSurvey(act, words, one(filled, 'continues') || null)
      return 'id' in done ? saved(done) : newForm(visit, filled, done.problems)
    }),
  ),
  get(`${surveysPath}/source`, 'build-dialogues', (visit) =>
    ifMayBuild(visit, () => sourcePage({ visit, filled: {} })),
  ),
  post(`${surveysPath}/source`, 'build-dialogues', (visit) =>
    ifMayBuild(visit, async () => {
      const { act, filled, partnership } = visit
      const done = await keepSource(act, sourceIn(filled), partnership.languages[0] ?? 'sv')
      return 'id' in done
        ? goTo(`${surveysPath}?saved`)
        : sourcePage({ visit, filled, problems: done.problems })
    }),
  ),
  get(ofOne, 'read-plan', (visit) =>
    ifReadsAll(visit, () => withSurvey(visit, (survey) => shown(visit, survey))),
  ),
  get(`${ofOne}/describe`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, (survey) => describeForm(visit, survey, filledWithSurvey(survey))),
  ),
  post(`${ofOne}/describe`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, async (survey) => {
      const { act, filled, partnership } = visit
      const words = surveyIn(filled, partnership.languages)
      const done = await describeSurvey(act, survey.id, words, number(filled, 'basedOn') ?? 0)
      return 'id' in done ? saved(done) : describeForm(visit, survey, filled, done.problems)
    }),
  ),
  get(`${ofOne}/preview/:language`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, (survey) => {
      const language = surveyLanguages.find((known) => known === visit.params.language)
      const isAsked = language && survey.languages.includes(language)
      return isAsked ? previewPage({ visit, survey, language }) : notFoundPage(visit)
    }),
  ),
  get(`${ofOne}/open`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, async (survey) =>
      openForm(
        visit,
        survey,
        { slug: slugOf(titleFor(survey, visit.language)) },
        await stillToDo(visit, survey),
      ),
    ),
  ),
  post(`${ofOne}/open`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, async (survey) => {
      const { act, filled } = visit
      const asked = { slug: one(filled, 'slug'), basedOn: number(filled, 'basedOn') ?? 0 }
      const done = await openSurvey(act, survey.id, asked)
      if ('id' in done) return saved(done)
      if ('unready' in done) return openForm(visit, survey, filled, done.unready)
      return openForm(visit, survey, filled, [], done.problems)
    }),
  ),
  get(`${ofOne}/close`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, (survey) => closeSurveyPage({ visit, survey, filled: {} })),
  ),
  post(`${ofOne}/close`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, async (survey) => {
      const { act, filled } = visit
      const done = await closeSurvey(act, survey.id, one(filled, 'reason'))
      return 'id' in done ? saved(done) : closeSurveyPage({ visit, survey, filled, problems: done.problems })
    }),
  ),
  get(`${ofOne}/channel`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, (survey) => channelPage({ visit, survey, filled: {} })),
  ),
  post(`${ofOne}/channel`, 'build-dialogues', (visit) =>
    withOwnSurvey(visit, async (survey) => {
      const { act, filled, language } = visit
      const done = await addChannel(act, survey.id, { name: one(filled, 'name'), code: newCode() })
      if ('id' in done) return goTo(`${surveyPath(done)}?saved#channels`)
      const problem = done.problems.name
      const problems = problem && { name: surveyText(language).problems[problem] }
      return channelPage({ visit, survey, filled, problems })
    }),
  ),
  ...questionRoutes,
]

const saved = (survey: { id: string }) => goTo(`${surveyPath(survey)}?saved`)

/** Eight signs that nobody guesses by chance, short enough to be typed from a poster. */
const newCode = () => crypto.randomUUID().replaceAll('-', '').slice(0, 8)

async function list(visit: Visit): Promise<Response> {
  const all = await surveysOf(visit.act.db, visit.act.within)
  const builds = mayBuild(visit)
  const surveys = all.filter(({ opening, ownerName }) => builds || opening !== null || ownerName !== '')
  return surveysPage({ visit, surveys, mayBuild: builds })
}

async function shown(visit: Visit, survey: Survey): Promise<Response> {
  const { db, within } = visit.act
  const former = survey.continues ? await surveyById(db, within, survey.continues) : null
  return surveyPage({
    visit,
    survey,
    former,
    channels: await channelsOf(db, within, survey.id),
    unready: unready(survey, former?.questions ?? null, visit.act.today),
    mayBuild: mayBuild(visit),
  })
}

/** What the form for a new survey begins with: a former one, or the partnership's own languages. */
async function beginning(visit: Visit): Promise<Filled> {
  const { act, query, partnership } = visit
  const former = query.get('continues')
    ? await surveyById(act.db, act.within, query.get('continues') ?? '')
    : null
  if (former?.opening) return filledLike(former)
  return { languages: partnership.languages, anonymous: 'yes' }
}

async function newForm(visit: Visit, filled: Filled, problems?: SurveyProblems): Promise<Response> {
  const earlier = (await surveysOf(visit.act.db, visit.act.within))
    .filter(({ opening }) => opening !== null)
    .sort((one, other) => (yearOf(other) ?? 0) - (yearOf(one) ?? 0))
  const languages = languagesShown(filled, visit.partnership.languages)
  return newSurveyPage({ visit, earlier, filled, languages, problems })
}

function describeForm(visit: Visit, survey: Survey, filled: Filled, problems?: SurveyProblems): Response {
  const languages = languagesShown(filled, visit.partnership.languages)
  return describeSurveyPage({ visit, survey, filled, languages, problems })
}

async function stillToDo({ act }: Visit, survey: Survey): Promise<Unready[]> {
  return unready(survey, await formerQuestions(act, survey), act.today)
}

function openForm(visit: Visit, survey: Survey, filled: Filled, still: Unready[], problems?: SurveyProblems) {
  return openSurveyPage({ visit, survey, filled, unready: still, problems })
}

function sourceIn(filled: Filled) {
  return {
    ownerName: one(filled, 'ownerName'),
    title: one(filled, 'title'),
    year: number(filled, 'year'),
    link: one(filled, 'link'),
  }
}
