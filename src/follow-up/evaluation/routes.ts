import { addDays, type Day } from '../../calendar.ts'
import { day, type Filled, many, number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { beginEvaluation, changePlan, judge } from './actions.ts'
import { examplePage } from './example.pages.tsx'
import { choosableIn, figuresFor, indicatorTold } from './ground.queries.ts'
import { judgePage } from './judged.pages.tsx'
import { evaluationPage } from './one.pages.tsx'
import { evaluationsPage, lessonsPage } from './pages.tsx'
import { planPage } from './plan.pages.tsx'
import { type Evaluation, evaluationsOf } from './queries.ts'
import { couldBeSeen, resultOf } from './result.rules.ts'
import { designs, type KeptPlan, type Months, type Plan, resultFrom } from './rules.ts'
import { evaluationPath, onePath } from './words.pages.tsx'

const path = `${evaluationPath}/:evaluation`

/** Whether measures helped: what was expected, what the figures say, what was concluded. */
export const evaluationRoutes: Route[] = [
  get(evaluationPath, 'import-figures', async (visit) => {
    const evaluations = await evaluationsHere(visit)
    const spokenOf = new Set(evaluations.flatMap(({ measures }) => measures))
    const { measures } = await choosableHere(visit)
    return evaluationsPage({ visit, evaluations, without: measures.filter(({ id }) => !spokenOf.has(id)) })
  }),
  get(`${evaluationPath}/lessons`, 'import-figures', async (visit) =>
    lessonsPage(visit, await evaluationsHere(visit)),
  ),
  get(`${evaluationPath}/example`, 'import-figures', (visit) => examplePage(visit)),
  get(`${evaluationPath}/new`, 'import-figures', async (visit) => {
    const choosable = await choosableHere(visit)
    const measure = choosable.measures.find(({ id }) => id === visit.query.get('measure'))
    const filled = { title: measure?.title ?? '', measures: measure ? [measure.id] : [], design: 'compared' }
    return planPage({ visit, choosable, evaluation: null, filled })
  }),
  post(`${evaluationPath}/new`, 'import-figures', async (visit) => {
    const { act, filled } = visit
    const subject = { title: one(filled, 'title'), measures: many(filled, 'measures') }
    const begun = await beginEvaluation(act, subject, planIn(filled))
    if ('id' in begun) return goTo(onePath(begun.id))
    const choosable = await choosableHere(visit)
    return planPage({ visit, choosable, evaluation: null, filled, problems: begun.problems })
  }),
  get(path, 'import-figures', (visit) => withEvaluation(visit, (found) => shown(visit, found))),
  get(`${path}/plan`, 'import-figures', (visit) =>
    withEvaluation(visit, async ({ evaluation, plan }) =>
      planPage({ visit, choosable: await choosableHere(visit), evaluation, filled: asFilled(plan) }),
    ),
  ),
  post(`${path}/plan`, 'import-figures', (visit) =>
    withEvaluation(visit, async ({ evaluation }) => {
      const { act, filled } = visit
      const done = await changePlan(act, evaluation, planIn(filled), one(filled, 'reason'))
      if (done === 'changed') return goTo(onePath(evaluation.id))
      const choosable = await choosableHere(visit)
      return planPage({ visit, choosable, evaluation, filled, problems: done.problems })
    }),
  ),
  get(`${path}/judge`, 'import-figures', (visit) =>
    withEvaluation(visit, ({ evaluation }) =>
      judgePage({ visit, evaluation, filled: { decidedOn: visit.act.today, public: 'yes' } }),
    ),
  ),
  post(`${path}/judge`, 'import-figures', (visit) =>
    withEvaluation(visit, async ({ evaluation }) => {
      const { act, filled } = visit
      const written = (field: string) => one(filled, field)
      const done = await judge(act, evaluation, {
        ...{ verdict: written('verdict'), reason: written('reason'), sideEffects: written('sideEffects') },
        ...{ inWords: written('inWords'), resources: written('resources'), lesson: written('lesson') },
        ...{ decidedBy: written('decidedBy'), decidedOn: day(filled, 'decidedOn') },
        public: written('public') === 'yes',
      })
      if (done === 'judged') return goTo(onePath(evaluation.id))
      return judgePage({ visit, evaluation, filled, problems: done.problems })
    }),
  ),
]

type Found = { evaluation: Evaluation; plan: KeptPlan }

async function withEvaluation(
  visit: Visit,
  show: (found: Found) => Response | Promise<Response>,
): Promise<Response> {
  const id = visit.params.evaluation ?? ''
  const evaluation = (await evaluationsHere(visit)).find((one) => one.id === id)
  const plan = evaluation?.plans.at(-1)
  return evaluation && plan ? show({ evaluation, plan }) : notFoundPage(visit)
}

const evaluationsHere = ({ act }: Visit) => evaluationsOf(act.db, act.within)
const choosableHere = ({ act }: Visit) => choosableIn(act.db, act.within)

async function shown(visit: Visit, { evaluation, plan }: Found): Promise<Response> {
  const { db, within, today } = visit.act
  const figures = await figuresFor(db, within, plan)
  const counts = plan.design === 'compared' || plan.design === 'series'
  const from = resultFrom(plan)
  return evaluationPage({
    ...{ visit, evaluation, plan, choosable: await choosableHere(visit) },
    seen: counts ? couldBeSeen(plan, figures) : null,
    // Before the figures are complete nobody sees them: who peeks stops when it looks well.
    result: counts && from !== null && from <= today ? resultOf(plan, figures) : null,
    indicator: await indicatorTold(db, within, plan),
  })
}

function planIn(filled: Filled): Plan {
  const design = designs.find((known) => known === one(filled, 'design')) ?? 'compared'
  return {
    ...{ mechanism: one(filled, 'mechanism'), expected: one(filled, 'expected') },
    ...{ design, whyNot: design === 'not-measured' ? one(filled, 'whyNot') : '' },
    kind: one(filled, 'kind') || null,
    ...{ focus: many(filled, 'focus'), comparison: many(filled, 'comparison') },
    neighbours: many(filled, 'neighbours'),
    ...{ before: monthsIn(filled, 'before'), after: monthsIn(filled, 'after') },
    ...{ goal: number(filled, 'goal'), pickedHigh: one(filled, 'pickedHigh') === 'yes' },
    indicator: one(filled, 'indicator') || null,
  }
}

const monthShape = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** Whole months from two fields; null where either cannot be read. */
function monthsIn(filled: Filled, name: 'before' | 'after'): Months | null {
  const [from, to] = [one(filled, `${name}From`), one(filled, `${name}To`)]
  return monthShape.test(from) && monthShape.test(to) ? { from: `${from}-01`, to: lastDayOf(to) } : null
}

function lastDayOf(month: string): Day {
  const next = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
  return addDays(`${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01`, -1)
}

function asFilled(plan: Plan): Filled {
  const { before, after, goal, pickedHigh, kind, indicator, ...words } = plan
  const month = (day: Day | undefined) => day?.slice(0, 7) ?? ''
  return {
    ...{ mechanism: words.mechanism, expected: words.expected, design: words.design, whyNot: words.whyNot },
    ...{ focus: words.focus, comparison: words.comparison, neighbours: words.neighbours },
    ...{ kind: kind ?? '', indicator: indicator ?? '', goal: goal === null ? '' : String(goal) },
    pickedHigh: pickedHigh ? 'yes' : '',
    ...{ beforeFrom: month(before?.from), beforeTo: month(before?.to) },
    ...{ afterFrom: month(after?.from), afterTo: month(after?.to) },
  }
}
