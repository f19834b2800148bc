import { day, type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { roleHolders } from '../users/queries.ts'
import { addOrganisation, changeOrganisation } from './actions.ts'
import { organisationChangePage } from './change.pages.tsx'
import { organisationsPage, organisationsPath } from './pages.tsx'
import { answeredForBy, type Organisation, organisationHistory, organisationsOf } from './queries.ts'
import { type NewOrganisation, type OrganisationChangeProblems, parties, runsOn } from './rules.ts'

const changeAt = `${organisationsPath}/:organisation/change`

export const organisationRoutes: Route[] = [
  get(organisationsPath, 'any-role', async (visit) =>
    organisationsPage(visit, await organisationsOf(visit.act.db)),
  ),
  post(organisationsPath, 'keep-people', async (visit) => {
    const added = await addOrganisation(visit.act, organisationIn(visit.filled))
    if ('problems' in added)
      return organisationsPage(visit, await organisationsOf(visit.act.db), added.problems)
    return goTo(`${organisationsPath}?done=added`)
  }),
  get(changeAt, 'keep-people', (visit) =>
    changeForm(visit, ({ name, toDay }) => ({ name, toDay: toDay ?? '' })),
  ),
  post(changeAt, 'keep-people', async (visit) => {
    const { act, filled, params } = visit
    const faults = await changeOrganisation(act, params.organisation ?? '', {
      name: one(filled, 'name'),
      toDay: day(filled, 'toDay'),
      reason: one(filled, 'reason'),
    })
    if (faults === 'notHere') return notFoundPage(visit)
    return faults === null
      ? goTo(`${organisationsPath}?done=changed`)
      : changeForm(visit, () => filled, faults)
  }),
]

/** The form about an organisation that is kept here, with what hangs on it. */
async function changeForm(
  visit: Visit,
  filledFrom: (organisation: Organisation) => Filled,
  problems?: OrganisationChangeProblems,
): Promise<Response> {
  const { act, params } = visit
  const all = await organisationsOf(act.db)
  const organisation = all.find(({ id, keptHere }) => id === params.organisation && keptHere)
  if (!organisation) return notFoundPage(visit)
  const everybody = await roleHolders(act.db, act.within)
  return organisationChangePage({
    visit,
    organisation,
    history: await organisationHistory(act.db, organisation.id),
    answersFor: (await answeredForBy(act.db, organisation.id)).filter((held) => runsOn(held, act.today)),
    people: everybody.filter((holder) => holder.organisation === organisation.id),
    filled: filledFrom(organisation),
    problems,
  })
}

/** Reads the fields of an organisation out of a form. */
export function organisationIn(filled: Filled, prefix = ''): NewOrganisation {
  return {
    name: one(filled, `${prefix}name`),
    kind: one(filled, `${prefix}kind`),
    party: parties.find((party) => party === one(filled, `${prefix}party`)) ?? null,
  }
}
