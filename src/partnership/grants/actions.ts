import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { savePartnershipBelow } from '../founding.queries.ts'
import { saveOrganisation } from '../organisations/queries.ts'
import { anyIn } from '../problems.rules.ts'
import { standWithin } from '../queries.ts'
import { usualTimeZone } from '../set-up.rules.ts'
import { isAddressTaken, saveAddress, saveSettings, settingsHistory } from '../settings/queries.ts'
import type { Settings } from '../settings/rules.ts'
import { saveRole } from '../users/queries.ts'
import { neighboursOf, saveGrant, saveRevocation } from './queries.ts'
import { type NewPartnership, type NewPartnershipProblems, problemsWithNewPartnership } from './rules.ts'

/**
 * Makes a municipality's partnership below this police area's. Whoever makes
 * it gets the same role there, so that somebody can let the municipality's own
 * people in. Whose rows are open to whom is said by each for itself: the new
 * partnership's first rows are written standing within it.
 */
export async function addPartnershipBelow(
  act: Act,
  wanted: NewPartnership,
): Promise<{ id: string } | { problems: NewPartnershipProblems } | 'noPoliceArea'> {
  const { db, tenant, within, by, at, organisation, role } = act
  const [above] = await settingsHistory(db, within)
  if (above?.settings.kind !== 'police-area') return 'noPoliceArea'
  const problems = problemsWithNewPartnership(wanted, await isAddressTaken(db, wanted.slug))
  if (anyIn(problems)) return { problems }
  const id = await savePartnershipBelow(db, { tenant, parent: within, at })
  await standWithin(db, { partnership: id, user: by })
  const place = { tenant, partnership: id, at }
  await saveAddress(db, { slug: wanted.slug, ...place })
  await saveSettings(db, settingsBelow(above.settings, wanted), { ...place, by })
  await saveOrganisation(db, place, { name: wanted.name, kind: 'municipality', party: 'municipality' })
  await saveRole(db, { tenant, partnership: id, user: by, organisation, role, by, at })
  if (wanted.aboveReads) await saveGrant(db, { tenant, owner: id, reader: within, by, at })
  await standWithin(db, { partnership: within, user: by })
  if (wanted.belowReads) await saveGrant(db, { tenant, owner: within, reader: id, by, at })
  await appendAudit(db, { at, act: 'add-partnership', noun: 'partnership', nounId: id })
  return { id }
}

/** What a new municipality begins with: the police area's looks, nothing shown to residents yet. */
function settingsBelow(above: Settings, wanted: NewPartnership): Settings {
  const country = wanted.country === 'DK' ? 'DK' : 'SE'
  return {
    ...above,
    name: wanted.name,
    kind: 'municipality',
    country,
    timeZone: usualTimeZone(country),
    logo: null,
    logoAlt: null,
    responsibleBoard: null,
    contact: null,
    published: false,
  }
}

/** Opens or closes this partnership's rows to the one above or below; nobody opens another's. */
export async function openRows(act: Act, reader: string, open: boolean): Promise<boolean> {
  const { db, tenant, within, by, at } = act
  const neighbour = (await neighboursOf(db, within)).find(({ id }) => id === reader)
  if (!neighbour) return false
  if (open === (neighbour.readsUs !== null)) return true
  if (open) await saveGrant(db, { tenant, owner: within, reader, by, at })
  else await saveRevocation(db, { tenant, grant: neighbour.readsUs ?? '', owner: within, by, at })
  await appendAudit(db, { at, act: open ? 'open-rows' : 'close-rows', noun: 'partnership', nounId: reader })
  return true
}
