import { areasOf } from '../../areas/queries.ts'
import { holdsOn } from '../../areas/rules.ts'
import { day, type Filled, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { answersOf, participation } from '../answers/queries.ts'
import { usualAnswers } from '../survey/core.rules.ts'
import { surveysOf } from '../survey/queries.ts'
import { ifMayBuild, ifReadsAll, mayBuild, withSurvey } from '../survey/visited.routes.ts'
import { countPopulation } from './actions.ts'
import { participationPage } from './pages.tsx'
import { populationPage } from './population.pages.tsx'
import { populationOf } from './queries.ts'
import { reachedPage } from './reached.pages.tsx'
import {
  groupings,
  type Population,
  type PopulationProblems,
  reachedOf,
  type WrittenPopulation,
} from './rules.ts'
import { participationPath, populationPath } from './words.pages.tsx'

/** How many took part, who they were, and who lives here. */
export const participationRoutes: Route[] = [
  get(participationPath, 'read-plan', (visit) =>
    ifReadsAll(visit, async () => {
      const { db, within, today } = visit.act
      return participationPage({
        visit,
        years: await participation(db, within, today),
        surveys: (await surveysOf(db, within)).filter(({ opening }) => opening !== null),
        population: await populationOf(db, within),
        mayBuild: mayBuild(visit),
      })
    }),
  ),
  get('/app/dialogue/survey/:survey/reached', 'read-voices', (visit) =>
    withSurvey(visit, async (survey) => {
      const { db, within } = visit.act
      const answers = await answersOf(db, within, survey.id)
      const population = await populationOf(db, within)
      const ticked = answers.map((answer) => answer.ticked)
      return reachedPage({
        ...{ visit, survey, population, answered: answers.length, mayBuild: mayBuild(visit) },
        reached: reachedOf(survey.questions, ticked, population?.groups ?? {}),
      })
    }),
  ),
  get(populationPath, 'build-dialogues', (visit) =>
    ifMayBuild(visit, async () => {
      const known = await populationOf(visit.act.db, visit.act.within)
      return form(visit, known ? filledWith(known) : {})
    }),
  ),
  post(populationPath, 'build-dialogues', (visit) =>
    ifMayBuild(visit, async () => {
      const done = await countPopulation(visit.act, await populationIn(visit))
      return 'id' in done ? goTo(`${participationPath}?saved`) : form(visit, visit.filled, done.problems)
    }),
  ),
]

async function form(visit: Visit, filled: Filled, problems?: PopulationProblems): Promise<Response> {
  return populationPage({ visit, areas: await areasHere(visit), filled, problems })
}

async function areasHere({ act }: Visit) {
  return (await areasOf(act.db, act.within)).filter((area) => holdsOn(area, act.today))
}

/** What the form says; a group that is left empty is not counted. */
async function populationIn(visit: Visit): Promise<WrittenPopulation> {
  const { filled } = visit
  const areas = (await areasHere(visit)).map(({ id }) => id)
  const keys = {
    'age-band': usualAnswers('age-band').map(({ key }) => key),
    gender: usualAnswers('gender').map(({ key }) => key),
    area: areas,
  }
  const groups = groupings.map((grouping) => {
    const written = keys[grouping].flatMap((key) => {
      const lives = number(filled, `${grouping}-${key}`)
      return lives === null ? [] : [[key, lives] as const]
    })
    return [grouping, Object.fromEntries(written)] as const
  })
  return {
    countedOn: day(filled, 'countedOn'),
    source: one(filled, 'source'),
    groups: Object.fromEntries(groups.filter(([, lives]) => Object.keys(lives).length > 0)),
  }
}

function filledWith({ countedOn, source, groups }: Population): Filled {
  const numbers = groupings.flatMap((grouping) =>
    Object.entries(groups[grouping] ?? {}).map(([key, lives]) => [`${grouping}-${key}`, String(lives)]),
  )
  return { countedOn, source, ...Object.fromEntries(numbers) }
}
