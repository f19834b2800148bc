import { organisationsToChoose } from '../partnership/organisations/queries.ts'
import { day, one } from '../web/filled.ts'
import { goTo } from '../web/layout.tsx'
import { notAllowedPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { amendAgreement, enterAgreement, signAgreement } from './actions.ts'
import { reasonThatFollows } from './change-requests/follows.routes.ts'
import { changeRequestsOf } from './change-requests/queries.ts'
import { changeRequestRoutes } from './change-requests/routes.ts'
import { councilRoutes } from './councils.routes.ts'
import { documentPage } from './document.pages.tsx'
import { agreementIn, amendmentIn, filledWith } from './filled.routes.ts'
import { focusAreaRoutes } from './focus-area.routes.ts'
import { agreementFormPage } from './form.pages.tsx'
import { groundRoutes, groundsFor } from './grounds/routes.ts'
import { baselinesFor } from './links/baseline.routes.ts'
import { linkRoutes, originsFor } from './links/routes.ts'
import { municipalitiesBelow, organisationsAndBelow, partiesBelow } from './municipalities/queries.ts'
import { municipalityRoutes } from './municipalities/routes.ts'
import { agreementsPage } from './pages.tsx'
import { agreementsOf, focusAreasOf, goalsOf, versionsOfAgreement } from './queries.ts'
import { signPage } from './sign.pages.tsx'
import { supplementsOf } from './supplements/queries.ts'
import { supplementRoutes } from './supplements/routes.ts'
import { notesOnAgreement, notesOnFocusAreas } from './version-notes.queries.ts'
import { partiesWithinReach, withAgreement, withWhole } from './visited.routes.ts'
import { text } from './words.pages.tsx'

/** What was agreed: the agreement, its focus areas and their goals. */
export const agreementRoutes: Route[] = [
  get('/app/agreement', 'read-plan', async (visit) => {
    const { db, within } = visit.act
    return agreementsPage(visit, await agreementsOf(db, within), await focusAreasOf(db, within))
  }),
  get('/app/agreement/new', 'adopt', (visit) =>
    withWhole(visit, async () =>
      agreementFormPage({ visit, organisations: await toChoose(visit), filled: {} }),
    ),
  ),
  post('/app/agreement/new', 'adopt', (visit) =>
    withWhole(visit, async () => {
      const { act, filled } = visit
      const done = await enterAgreement(act, agreementIn(filled))
      if ('id' in done) return goTo(`/app/agreement/${done.id}?saved`)
      return agreementFormPage({ visit, organisations: await toChoose(visit), filled, ...done })
    }),
  ),
  ...focusAreaRoutes,
  ...linkRoutes,
  ...councilRoutes,
  ...municipalityRoutes,
  ...supplementRoutes,
  ...groundRoutes,
  ...changeRequestRoutes,
  get('/app/agreement/:id', 'read-plan', (visit) =>
    withAgreement(visit, async ({ id }) => {
      const { db, within } = visit.act
      const versions = await versionsOfAgreement(db, id)
      return documentPage({
        visit,
        versions,
        notes: await notesOnAgreement(db, id),
        organisations: await organisationsAndBelow(
          db,
          within,
          versions.flatMap(({ parties }) => parties),
        ),
        focusAreas: await focusAreasOf(db, within),
        goals: await goalsOf(db, within),
        areaNotes: await notesOnFocusAreas(db, within),
        origins: await originsFor(visit),
        baselines: await baselinesFor(visit),
        grounds: await groundsFor(visit, id),
        requests: await changeRequestsOf(db, within),
        below: await municipalitiesBelow(db, within),
        supplements: (await supplementsOf(db, within)).filter(({ agreement }) => agreement === id),
      })
    }),
  ),
  get('/app/agreement/:id/amend', 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, async (amends) =>
        agreementFormPage({
          visit,
          organisations: await toChoose(visit, amends.parties),
          filled: { ...filledWith(amends), ...(await reasonThatFollows(visit)) },
          amends,
        }),
      ),
    ),
  ),
  post('/app/agreement/:id/amend', 'adopt', (visit) =>
    withWhole(visit, () =>
      withAgreement(visit, async (amends) => {
        const { act, filled } = visit
        const done = await amendAgreement(act, amends, agreementIn(filled, amends), amendmentIn(filled))
        if ('id' in done) return goTo(`/app/agreement/${amends.id}?saved`)
        const organisations = await toChoose(visit, amends.parties)
        return agreementFormPage({ visit, organisations, filled, amends, ...done })
      }),
    ),
  ),
  get('/app/agreement/:id/sign', 'adopt', (visit) =>
    withAgreement(visit, async (agreement) =>
      signPage({ visit, agreement, parties: await partiesWithinReach(visit, agreement.parties), filled: {} }),
    ),
  ),
  post('/app/agreement/:id/sign', 'adopt', (visit) =>
    withAgreement(visit, async (agreement) => {
      const { act, filled, language } = visit
      const parties = await partiesWithinReach(visit, agreement.parties)
      const party = parties.find(({ id }) => id === one(filled, 'party'))
      if (one(filled, 'party') !== '' && !party) return notAllowedPage(visit)
      const signature = {
        party: party?.id ?? '',
        office: one(filled, 'office'),
        signedOn: day(filled, 'signedOn'),
        signedAtPlace: one(filled, 'signedAtPlace'),
      }
      const done = await signAgreement(
        act,
        agreement,
        signature,
        text(language).signing.reason(party?.name ?? ''),
      )
      if ('id' in done) return goTo(`/app/agreement/${agreement.id}?saved`)
      return signPage({ visit, agreement, parties, filled, ...done })
    }),
  ),
]

async function toChoose({ act }: Visit, already?: readonly string[]) {
  const own = await organisationsToChoose(act.db, act.today, already)
  return [...own, ...(await partiesBelow(act.db, act.within, already))]
}
