import { goTo } from '../web/layout.tsx'
import { notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { reasonThatFollows } from './change-requests/follows.routes.ts'
import { amendmentIn, focusAreaIn, goalIn } from './filled.routes.ts'
import { addFocusArea, addGoal, amendFocusArea, amendGoal } from './focus-area.actions.ts'
import { focusAreaFormPage } from './focus-area-form.pages.tsx'
import { goalFormPage } from './goal-form.pages.tsx'
import { agreementsOf, focusAreasOf, goalsOf } from './queries.ts'
import type { Agreement, FocusArea, Goal } from './rules.ts'
import { withAgreement, withWhole } from './visited.routes.ts'

const newArea = '/app/agreement/:id/focus-areas/new'
const area = '/app/agreement/focus-areas/:id/amend'
const newGoal = '/app/agreement/focus-areas/:id/goals/new'
const goal = '/app/agreement/goals/:id/amend'

/** The focus areas of an agreement and the goals below them. */
export const focusAreaRoutes: Route[] = [
  get(newArea, 'write-plan', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, (agreement) => focusAreaFormPage({ visit, agreement, filled: {} })),
    ),
  ),
  post(newArea, 'write-plan', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, async (agreement) => {
        const done = await addFocusArea(visit.act, agreement.id, focusAreaIn(visit.filled))
        if ('id' in done) return shown(agreement, done.id)
        return focusAreaFormPage({ visit, agreement, filled: visit.filled, ...done })
      }),
    ),
  ),
  get(area, 'write-plan', (visit) =>
    withFocusArea(visit, async (agreement, { number, ...words }) => {
      const filled = { ...filledWithArea(words), ...(await reasonThatFollows(visit)) }
      return focusAreaFormPage({ visit, agreement, filled, basedOn: number })
    }),
  ),
  post(area, 'write-plan', (visit) =>
    withFocusArea(visit, async (agreement, focusArea) => {
      const { act, filled } = visit
      const done = await amendFocusArea(act, focusArea, focusAreaIn(filled), amendmentIn(filled))
      if ('id' in done) return shown(agreement, done.id)
      return focusAreaFormPage({ visit, agreement, filled, basedOn: focusArea.number, ...done })
    }),
  ),
  get(newGoal, 'write-plan', (visit) =>
    withFocusArea(visit, (agreement) => goalFormPage({ visit, agreement, filled: {} })),
  ),
  post(newGoal, 'write-plan', (visit) =>
    withFocusArea(visit, async (agreement, focusArea) => {
      const done = await addGoal(visit.act, focusArea.id, goalIn(visit.filled))
      if ('id' in done) return shown(agreement, focusArea.id)
      return goalFormPage({ visit, agreement, filled: visit.filled, ...done })
    }),
  ),
  get(goal, 'write-plan', (visit) =>
    withGoal(visit, (agreement, { number, byDay, exchanges = [], ...goal }) => {
      const { words, owner, indicator, baseline, target } = goal
      const filled = { words, owner, indicator, baseline, target, byDay: byDay ?? '', exchanges }
      return goalFormPage({ visit, agreement, filled, basedOn: number })
    }),
  ),
  post(goal, 'write-plan', (visit) =>
    withGoal(visit, async (agreement, before) => {
      const { act, filled } = visit
      const done = await amendGoal(act, before, goalIn(filled), amendmentIn(filled))
      if ('id' in done) return shown(agreement, before.focusArea)
      return goalFormPage({ visit, agreement, filled, basedOn: before.number, ...done })
    }),
  ),
]

/** Back to the agreement, at the focus area. */
const shown = (agreement: Agreement, focusArea: string) =>
  goTo(`/app/agreement/${agreement.id}?saved#${focusArea}`)

function filledWithArea(words: Omit<FocusArea, 'number'>) {
  const { name, description, classes, targetGroups, offences, objects } = words
  const { outcomeCrime, outcomeSafety, outcomeReason, carriedBy } = words
  const outcomes = { outcomeCrime, outcomeSafety, outcomeReason }
  return { name, description, classes, targetGroups, offences, objects, ...outcomes, carriedBy }
}

type Show<Seen> = (agreement: Agreement, seen: Seen) => Response | Promise<Response>

/** The focus area of the address, with its agreement. */
function withFocusArea(visit: Visit, show: Show<FocusArea>): Promise<Response> {
  return withWhole(visit, async () => {
    const { db, within } = visit.act
    const found = (await focusAreasOf(db, within)).find(({ id }) => id === visit.params.id)
    const agreement = (await agreementsOf(db, within)).find(({ id }) => id === found?.agreement)
    return found && agreement ? show(agreement, found) : notFoundPage(visit)
  })
}

/** The goal of the address, with its agreement. */
function withGoal(visit: Visit, show: Show<Goal>): Promise<Response> {
  return withWhole(visit, async () => {
    const { db, within } = visit.act
    const found = (await goalsOf(db, within)).find(({ id }) => id === visit.params.id)
    const above = (await focusAreasOf(db, within)).find(({ id }) => id === found?.focusArea)
    const agreement = (await agreementsOf(db, within)).find(({ id }) => id === above?.agreement)
    return found && agreement ? show(agreement, found) : notFoundPage(visit)
  })
}
