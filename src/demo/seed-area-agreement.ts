import type { Kysely } from 'kysely'
import { enterAgreement } from '../agreement/actions.ts'
import { addFocusArea } from '../agreement/focus-area.actions.ts'
import { coverMunicipalities } from '../agreement/municipalities/actions.ts'
import { agreementsOf } from '../agreement/queries.ts'
import { addSupplement } from '../agreement/supplements/actions.ts'
import type { Tables } from '../database/tables.ts'
import { openRows } from '../partnership/grants/actions.ts'
import { actingIn, type Place } from './place.ts'
import {
  areaAgreement,
  areaAgreementEnteredOn,
  areaFocusAreas,
  areaSupplements,
} from './stories/vidsjo-agreement.ts'

/**
 * Tells of the agreement that the police area has with all its municipalities:
 * each of them lets it read, and has its own part 2. A municipality without
 * a police area above it has none.
 */
export async function seedAreaAgreement(app: Kysely<Tables>, places: Place[]): Promise<void> {
  const [area, ...municipalities] = places
  if (area?.story.kind !== 'police-area' || municipalities.length === 0) return
  for (const place of municipalities)
    await actingIn(app, place, areaAgreementEnteredOn, (act) => openRows(act, area.partnership, true))
  await actingIn(app, area, areaAgreementEnteredOn, async (act) => {
    const parties = [area.organisations.police!, ...municipalities.map(own)]
    const id = keptOf(await enterAgreement(act, { ...areaAgreement, parties }))
    const [agreement] = await agreementsOf(act.db, act.within)
    const covered = municipalities.map(({ partnership }) => ({
      municipality: partnership,
      from: null,
      to: null,
    }))
    const amendment = { reason: 'Kommunerna som omfattas lades till', basedOn: agreement!.number }
    keptOf(await coverMunicipalities(act, agreement!, covered, amendment))
    for (const words of areaFocusAreas) keptOf(await addFocusArea(act, id, words))
    for (const words of areaSupplements) keptOf(await addSupplement(act, id, words))
  })
}

const own = ({ organisations }: Place) => organisations.municipality!

function keptOf(done: { id: string } | { problems: object }): string {
  if ('id' in done) return done.id
  throw new Error(JSON.stringify(done.problems))
}
