import type { ChoiceProblem, Link, StrikeProblem } from '../../agreement/links/rules.ts'
import { restsOn } from '../../agreement/links/rules.ts'
import { themeTotals } from '../../dialogue/themes/counts.queries.ts'
import { themesOf } from '../../dialogue/themes/queries.ts'
import { prioritisedProblems } from '../../situation-picture/priorities/queries.ts'
import { problemsOf } from '../../situation-picture/problems/queries.ts'
import { isProblemReadableBy } from '../../situation-picture/problems/reach.rules.ts'
import { many, one } from '../../web/filled.ts'
import { writtenNumber } from '../../web/languages.ts'
import { goTo } from '../../web/layout.tsx'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'
import { mayWrite } from '../reach.rules.ts'
import type { Commitment, Measure } from '../rules.ts'
import { linkCommitment, linkMeasure, strikeCommitmentLink, strikeMeasureLink } from './actions.ts'
import type { Answered } from './answers.pages.tsx'
import { choosePage, type Offered, strikePage } from './pages.tsx'
import { commitmentThemes, measureProblems } from './queries.ts'
import { planLinksText } from './words.pages.tsx'

const problemsAt = '/app/action-plan/measure/:measure/problems'
const themesAt = '/app/action-plan/commitment/:commitment/themes'
const strikeProblemAt = '/app/action-plan/measure-problems/:link/strike'
const strikeThemeAt = '/app/action-plan/commitment-themes/:link/strike'

/** What the plan answers: its measures the problems of the picture, its promises what people said. */
export const planLinkRoutes: Route[] = [
  get(problemsAt, 'write-plan', (visit) =>
    withMeasure(visit, visit.params.measure, (measure) => problemsForm(visit, measure)),
  ),
  post(problemsAt, 'write-plan', (visit) =>
    withMeasure(visit, visit.params.measure, async (measure) => {
      const offered = (await problemsFor(visit, measure)).map(({ value }) => value)
      const problem = await linkMeasure(visit.act, measure.id, {
        chosen: many(visit.filled, 'chosen'),
        offered,
      })
      return problem ? problemsForm(visit, measure, problem) : shown(measure)
    }),
  ),
  get(themesAt, 'write-plan', (visit) =>
    withCommitment(visit, visit.params.commitment, (place) => themesForm(visit, place)),
  ),
  post(themesAt, 'write-plan', (visit) =>
    withCommitment(visit, visit.params.commitment, async (place) => {
      const offered = (await themesFor(visit, place.commitment)).map(({ value }) => value)
      const choice = { chosen: many(visit.filled, 'chosen'), offered }
      const problem = await linkCommitment(visit.act, place.commitment.id, choice)
      return problem ? themesForm(visit, place, problem) : shown(place.measure)
    }),
  ),
  get(strikeProblemAt, 'write-plan', (visit) => ofProblemLink(visit, (link) => link.form())),
  post(strikeProblemAt, 'write-plan', (visit) =>
    ofProblemLink(visit, async ({ link, measure, form }) => {
      const problem = await strikeMeasureLink(visit.act, link, one(visit.filled, 'reason'))
      return problem ? form(problem) : shown(measure)
    }),
  ),
  get(strikeThemeAt, 'write-plan', (visit) => ofThemeLink(visit, (link) => link.form())),
  post(strikeThemeAt, 'write-plan', (visit) =>
    ofThemeLink(visit, async ({ link, measure, form }) => {
      const problem = await strikeCommitmentLink(visit.act, link, one(visit.filled, 'reason'))
      return problem ? form(problem) : shown(measure)
    }),
  ),
]

/** What a measure's page shows of what it answers. */
export async function answeredFor(visit: Visit): Promise<Answered> {
  const { db, within } = visit.act
  return {
    problemLinks: await measureProblems(db, within),
    themeLinks: await commitmentThemes(db, within),
    problems: await readableProblems(visit),
    themes: visit.reach === 'partnership' ? await themesOf(db, within) : [],
    counts: await themeTotals(db, within),
  }
}

type Page = Response | Promise<Response>
type Promised = { measure: Measure; commitment: Commitment }
type Striking<Problem> = { link: Link; measure: Measure; form: (problem?: Problem) => Response }

const shown = ({ id }: Measure) => goTo(`/app/action-plan/measure/${id}`)

async function readableProblems({ act }: Visit) {
  const problems = await problemsOf(act.db, { partnership: act.within })
  return problems.filter((problem) => isProblemReadableBy(problem, act))
}

async function problemsForm(visit: Visit, measure: Measure, problem?: ChoiceProblem): Promise<Response> {
  const offered = await problemsFor(visit, measure)
  return choosePage({ visit, measure, kind: 'problems', offered, ...(problem && { problem }) })
}

/** The problems a measure does not answer yet; those that are prioritised come first. */
async function problemsFor(visit: Visit, measure: Measure): Promise<Offered[]> {
  const { db, within } = visit.act
  const linked = restsOn(await measureProblems(db, within), measure.id)
  const first = (await prioritisedProblems(db, within)).map(({ id }) => id)
  const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length)
  return (await readableProblems(visit))
    .filter(({ id }) => !linked.includes(id))
    .sort((a, b) => place(a.id) - place(b.id))
    .map(({ id, title }) => ({
      value: id,
      label: title,
      help: first.includes(id) ? planLinksText(visit.language).prioritised : '',
    }))
}

async function themesForm(
  visit: Visit,
  { measure, commitment }: Promised,
  problem?: ChoiceProblem,
): Promise<Response> {
  const offered = await themesFor(visit, commitment)
  return choosePage({ visit, measure, kind: 'themes', offered, ...(problem && { problem }) })
}

async function themesFor({ act, language }: Visit, { id: commitment }: Commitment): Promise<Offered[]> {
  const { db, within } = act
  const linked = restsOn(await commitmentThemes(db, within), commitment)
  const { themes } = await themeTotals(db, within)
  return (await themesOf(db, within))
    .filter(({ id }) => !linked.includes(id))
    .map(({ id, name }) => {
      const by = themes.find(({ theme }) => theme === id)?.bySpeaker ?? {}
      const [residents, staff] = [by.residents ?? 0, by.staff ?? 0].map((n) => writtenNumber(n, language))
      return { value: id, label: name, help: planLinksText(language).voices(residents!, staff!) }
    })
}

async function withMeasure(
  visit: Visit,
  id: string | undefined,
  page: (measure: Measure) => Page,
): Promise<Response> {
  const measure = (await measuresOf(visit.act.db, visit.act.within)).find((one) => one.id === id)
  if (!measure) return notFoundPage(visit)
  return mayWrite(visit.act, [measure.responsible]) ? page(measure) : notAllowedPage(visit)
}

async function withCommitment(
  visit: Visit,
  id: string | undefined,
  page: (place: Promised) => Page,
): Promise<Response> {
  const { db, within } = visit.act
  const commitment = (await commitmentsOf(db, within)).find((one) => one.id === id)
  if (!commitment) return notFoundPage(visit)
  return withMeasure(visit, commitment.measure, (measure) => page({ measure, commitment }))
}

async function ofProblemLink(
  visit: Visit,
  page: (striking: Striking<StrikeProblem>) => Page,
): Promise<Response> {
  const { act, params } = visit
  const link = (await measureProblems(act.db, act.within)).find(({ id }) => id === params.link)
  if (!link) return notFoundPage(visit)
  const to = (await readableProblems(visit)).find(({ id }) => id === link.to)?.title ?? ''
  return withMeasure(visit, link.from, (measure) => {
    const form = (problem?: StrikeProblem) =>
      strikePage({ visit, measure, from: measure.title, to, ...(problem && { problem }) })
    return page({ link, measure, form })
  })
}

async function ofThemeLink(
  visit: Visit,
  page: (striking: Striking<StrikeProblem>) => Page,
): Promise<Response> {
  const { act, params } = visit
  const link = (await commitmentThemes(act.db, act.within)).find(({ id }) => id === params.link)
  if (!link) return notFoundPage(visit)
  const to = (await themesOf(act.db, act.within)).find(({ id }) => id === link.to)?.name ?? ''
  return withCommitment(visit, link.from, ({ measure, commitment }) => {
    const form = (problem?: StrikeProblem) =>
      strikePage({ visit, measure, from: commitment.title, to, ...(problem && { problem }) })
    return page({ link, measure, form })
  })
}
