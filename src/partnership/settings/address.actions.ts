import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { type AddressProblem, problemWithAddress } from './address.rules.ts'
import { addressesOf, holdAddresses, isAddressTaken, saveAddress, saveAddressVersion } from './queries.ts'

/**
 * Leads residents to another address from now on. The former ones lead on to
 * it; nobody else can take them, but the partnership may go back to one.
 */
export async function changeAddress(act: Act, slug: string): Promise<AddressProblem | 'sameAddress' | null> {
  const { db, tenant, within: partnership, by, at } = act
  await holdAddresses(db)
  const own = (await addressesOf(db, partnership)).map((address) => address.slug)
  if (slug === own[0]) return 'sameAddress'
  const isOwn = own.includes(slug)
  const problem = problemWithAddress(slug, !isOwn && (await isAddressTaken(db, slug)))
  if (problem) return problem
  const address = { slug, tenant, partnership, at }
  if (!isOwn) await saveAddress(db, address)
  await saveAddressVersion(db, { ...address, by })
  await appendAudit(db, { at, act: 'change-address', noun: 'partnership', nounId: partnership })
  return null
}
