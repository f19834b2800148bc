import { day, type Filled, one } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { addOccasions, type ProblemAt } from './actions.ts'
import { isNear, type NewOccasion } from './occasions.rules.ts'
import { proposalsPage } from './proposals.pages.tsx'
import { type Proposal, proposalsFor } from './proposals.rules.ts'
import { riskOccasionsOf } from './queries.ts'
import { shownAfter } from './routes.ts'
import { text } from './words.pages.tsx'

/** Next year's calendar as proposed from this year's; nothing is written but what is ticked and sent. */
export const proposalsRoutes: Route[] = [
  get('/app/areas/proposals/:year', 'write-plan', async (visit) => {
    const { act, partnership } = visit
    const year = yearOfAddress(visit)
    if (year === null) return notFoundPage(visit)
    // A title becomes data, so it is in the partnership's own language, whoever reads.
    const titles = text(partnership.languages[0] ?? visit.language).usualTitles
    const occasions = await riskOccasionsOf(act.db, act.within)
    const proposals = proposalsFor(year, occasions, partnership.country, titles)
    return proposalsPage({ visit, year, count: proposals.length, filled: asFields(proposals) })
  }),
  post('/app/areas/proposals/:year', 'write-plan', async (visit) => {
    const { act, filled } = visit
    const year = yearOfAddress(visit)
    if (year === null) return notFoundPage(visit)
    const count = Math.min(Number(/^\d{1,3}$/.exec(one(filled, 'count'))?.[0] ?? 0), 400)
    const picked = Array.from({ length: count }, (_, at) => at).filter(
      (at) => one(filled, `pick-${at}`) === 'yes',
    )
    const again = (problems: Record<string, string>) =>
      proposalsPage({ visit, year, count, filled, problems })
    if (picked.length === 0) return again({ 'pick-0': text(visit.language).proposals.nonePicked })
    const done = await addOccasions(
      act,
      picked.map((at) => occasionIn(filled, at)),
    )
    if (Array.isArray(done)) return again(problemWords(done, picked, visit))
    return goTo(shownAfter(year, done))
  }),
]

function yearOfAddress({ params, act }: Visit): number | null {
  const year = /^[12]\d{3}$/.test(params.year ?? '') ? Number(params.year) : null
  return year !== null && isNear(year, act.today) ? year : null
}

function asFields(proposals: Proposal[]): Filled {
  return Object.fromEntries(
    proposals.flatMap(({ calendar, title, from, to, basis, sure }, at) => [
      [`calendar-${at}`, calendar],
      [`title-${at}`, title],
      [`from-${at}`, from],
      [`to-${at}`, to],
      [`basis-${at}`, basis],
      [`pick-${at}`, sure ? 'yes' : ''],
    ]),
  )
}

function occasionIn(filled: Filled, at: number): NewOccasion {
  return {
    calendar: one(filled, `calendar-${at}`),
    title: one(filled, `title-${at}`),
    from: day(filled, `from-${at}`) ?? '',
    to: day(filled, `to-${at}`) ?? '',
  }
}

/** The faults at the fields of the rows they belong to. */
function problemWords(problems: ProblemAt[], picked: number[], { language }: Visit): Record<string, string> {
  const words = text(language).occasionProblems
  return Object.fromEntries(
    problems.map(({ at, field, code }) => [`${field}-${picked[at]}`, words[field][code] ?? code]),
  )
}
