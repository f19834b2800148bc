import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import {
  organisationsOf,
  organisationsToChoose,
  saveOrganisation,
} from '../../partnership/organisations/queries.ts'
import type { OrganisationKind } from '../../partnership/organisations/rules.ts'
import type { Accepted } from './making.rules.ts'
import { sameAs } from './new-organisations.rules.ts'
import { type KnownOrganisation, kindOfName, organisationsMeant, partyOf } from './organisations.rules.ts'
import type { Became } from './placing.actions.ts'
import { answerOf, type Values } from './rules.ts'

/** The parties that were accepted, each an organisation there is or one that is taken in now. Returns their ids. */
export async function partiesMeant(
  act: Act,
  accepted: readonly Accepted[],
  became: Became,
): Promise<string[]> {
  const ids: string[] = []
  for (const one of accepted) {
    if (one.section !== 'parties') continue
    const chosen = answerOf(one.values, 'organisation')
    const name = answerOf(one.values, 'name')
    const kind = answerOf(one.values, 'kind') as OrganisationKind
    const id = chosen === 'new' ? (await takenIn(act, name, kind)).id : chosen
    became.set(one.item.key, { noun: 'organisation', id })
    ids.push(id)
  }
  return ids
}

/** The organisation of a name: the one there is, else a new one. */
async function takenIn(act: Act, name: string, kind: OrganisationKind): Promise<KnownOrganisation> {
  const [known] = (await organisationsOf(act.db)).filter(
    (one) => one.name.toLowerCase() === name.toLowerCase(),
  )
  if (known) return known
  const wanted = { name, kind, party: partyOf(kind) }
  const place = { tenant: act.tenant, partnership: act.within, at: act.at }
  const id = await saveOrganisation(act.db, place, wanted)
  await appendAudit(act.db, { at: act.at, act: 'add-organisation', noun: 'organisation', nounId: id })
  return { id, ...wanted, formerNames: [], toDay: null }
}

/** Finds the organisations a text means by a name, among those there are now. */
export async function organisationsByName(act: Act): Promise<(name: string) => KnownOrganisation[]> {
  const known = await organisationsOf(act.db)
  return (name) => organisationsMeant(name, known)
}

/**
 * Those still here that are meant by some names: as a person answered in the
 * form, else by name; one that nobody knows yet is taken in.
 */
export async function organisationsCalled(
  act: Act,
  names: readonly string[],
  written: Values,
): Promise<KnownOrganisation[]> {
  const found: KnownOrganisation[] = []
  for (const name of names) {
    const known = await organisationsToChoose(act.db, act.today)
    const told = sameAs(name, written, known)
    const meant = told ? [told] : organisationsMeant(name, known)
    found.push(...(meant.length > 0 ? meant : [await takenIn(act, capital(name), kindOfName(name))]))
  }
  return found
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
