import { day, type Filled, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { amendmentIn } from '../filled.routes.ts'
import type { Agreement, CoveredMunicipality } from '../rules.ts'
import { withAgreement, withWhole } from '../visited.routes.ts'
import { coverMunicipalities } from './actions.ts'
import { municipalitiesFormPage } from './pages.tsx'
import { municipalitiesBelow } from './queries.ts'
import type { MunicipalityBelow } from './rules.ts'

const path = '/app/agreement/:id/municipalities'

/** Which municipalities a police area's agreement covers. */
export const municipalityRoutes: Route[] = [
  get(path, 'adopt', (visit) =>
    withBelow(visit, async (agreement, below) =>
      municipalitiesFormPage({ visit, agreement, below, filled: filledWith(agreement) }),
    ),
  ),
  post(path, 'adopt', (visit) =>
    withBelow(visit, async (agreement, below) => {
      const { act, filled } = visit
      const covered = coveredIn(filled, below)
      const done = await coverMunicipalities(act, agreement, covered, amendmentIn(filled))
      if ('id' in done) return goTo(`/app/agreement/${agreement.id}?saved`)
      return municipalitiesFormPage({ visit, agreement, below, filled, ...done })
    }),
  ),
]

/** Only a partnership with others below has an agreement over several of them. */
function withBelow(
  visit: Visit,
  show: (agreement: Agreement, below: MunicipalityBelow[]) => Promise<Response>,
): Promise<Response> {
  return withWhole(visit, () =>
    withAgreement(visit, async (agreement) => {
      const below = await municipalitiesBelow(visit.act.db, visit.act.within)
      return below.length > 0 ? show(agreement, below) : notFoundPage(visit)
    }),
  )
}

function coveredIn(filled: Filled, below: readonly MunicipalityBelow[]): CoveredMunicipality[] {
  return below
    .filter(({ id }) => one(filled, `covers-${id}`) === 'yes')
    .map(({ id }) => ({
      municipality: id,
      from: day(filled, `from-${id}`),
      to: day(filled, `to-${id}`),
    }))
}

function filledWith({ municipalities }: Agreement): Filled {
  const rows = municipalities.flatMap(({ municipality, from, to }) => [
    [`covers-${municipality}`, 'yes'],
    [`from-${municipality}`, from ?? ''],
    [`to-${municipality}`, to ?? ''],
  ])
  return Object.fromEntries(rows)
}
