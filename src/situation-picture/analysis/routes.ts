import { areasOf } from '../../areas/queries.ts'
import { type Filled, lines, many, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import type { Problem } from '../problems/rules.ts'
import { writeAnalysis } from './actions.ts'
import { causesOf } from './cause.queries.ts'
import { causeRoutes } from './cause.routes.ts'
import { analysisFormPage } from './form.pages.tsx'
import { analysisPage } from './pages.tsx'
import { analysisOf, versionsOfAnalysis } from './queries.ts'
import { mayAnalyse } from './reach.rules.ts'
import { type Analysis, type AnalysisWords, dwellingTypes, isKnownDwelling, passages } from './rules.ts'
import { withProblem, withProblemToAnalyse } from './visited.routes.ts'

const address = '/app/situation-picture/problem/:problem/analysis'

/** What is known of a problem, and its causes. */
export const analysisRoutes: Route[] = [
  get(address, 'read-drafts', (visit) => withProblem(visit, (problem) => shown(visit, problem))),
  get(`${address}/amend`, 'state-picture', (visit) =>
    withProblemToAnalyse(visit, async (problem) => {
      const analysis = await analysisOf(visit.act.db, problem.id)
      const filled = analysis ? filledWith(analysis) : {}
      return analysisFormPage({ visit, problem, filled, basedOn: analysis?.number ?? 0 })
    }),
  ),
  post(`${address}/amend`, 'state-picture', (visit) =>
    withProblemToAnalyse(visit, async (problem) => {
      const { act, filled } = visit
      const basedOn = Number(one(filled, 'basedOn'))
      const done = await writeAnalysis(act, problem.id, analysisIn(filled), {
        reason: one(filled, 'reason'),
        basedOn,
      })
      if (done === 'written') return goTo(`/app/situation-picture/problem/${problem.id}/analysis?saved`)
      const newest = (await analysisOf(act.db, problem.id))?.number ?? 0
      return analysisFormPage({ visit, problem, filled, basedOn: newest, ...done })
    }),
  ),
  ...causeRoutes,
]

async function shown(visit: Visit, problem: Problem): Promise<Response> {
  const { act } = visit
  const areas = await areasOf(act.db, act.within)
  return analysisPage({
    visit,
    problem,
    areaName: areas.find(({ id }) => id === problem.area)?.name ?? null,
    analysis: await analysisOf(act.db, problem.id),
    versions: await versionsOfAnalysis(act.db, problem.id),
    causes: await causesOf(act.db, problem.id),
    may: mayAnalyse(problem, act),
  })
}

function analysisIn(filled: Filled): AnalysisWords {
  const known = many(filled, 'dwellingTypes')
  const others = lines(filled, 'otherDwellings').filter((type) => !isKnownDwelling(type))
  return {
    ...(Object.fromEntries(passages.map((passage) => [passage, one(filled, passage)])) as Record<
      (typeof passages)[number],
      string
    >),
    dwellingTypes: [...dwellingTypes.filter((type) => known.includes(type)), ...new Set(others)],
  }
}

function filledWith({ dwellingTypes: types, ...analysis }: Analysis): Filled {
  return {
    ...Object.fromEntries(passages.map((passage) => [passage, analysis[passage]])),
    dwellingTypes: types.filter(isKnownDwelling),
    otherDwellings: types.filter((type) => !isKnownDwelling(type)).join('\n'),
  }
}
