import type { Database } from '../database/connect.ts'
import type { CameIn } from '../partnership/entry-links/actions.ts'
import { acceptAsNewcomer, invite } from '../partnership/entry-links/actions.ts'
import { findEntryLink } from '../partnership/entry-links/queries.ts'
import type { NewInvitation } from '../partnership/entry-links/rules.ts'
import { addPartnershipBelow } from '../partnership/grants/actions.ts'
import { addOrganisation } from '../partnership/organisations/actions.ts'
import type { Role } from '../partnership/rules.ts'
import { newTenantLink, setUp } from '../partnership/set-up.actions.ts'
import { createApp } from '../web/app.ts'
import type { House } from '../web/house.ts'
import { newToken } from '../web/secrets.ts'
import { actAs } from './visitor.ts'

/**
 * A small house for tests: a police area with two municipalities that have
 * opened nothing to each other, one user for each role in the first, and a
 * tenant that has nothing to do with them. All of it is made by the product's
 * own actions.
 */
export type Fixture = {
  house: House
  app: ReturnType<typeof createApp>
  /** The clock of the house; a test moves it by setting it. */
  clock: { at: Date }
  tenant: string
  /** The partnerships by address. `grano` is the police area above `granby` and `lovsta`; `havnby` is the stranger. */
  partnerships: Record<'grano' | 'granby' | 'lovsta' | 'havnby', string>
  /** The organisations that people in Granby work for; the police's lies in the police area. */
  organisations: Record<'police' | 'municipality' | 'school', string>
}

/** Everybody's password here. */
export const fixturePassword = 'granarna viskar om natten'

/** Who has which role in Granby. The administrator is the police area's, and keeps its municipalities too. */
export const granbyPeople = {
  coordinator: 'sanna@granby.example',
  'police-liaison': 'pelle@polisen.example',
  reporter: 'rut@granby.example',
  member: 'malte@granby.example',
  guest: 'greta@granby.example',
  reader: 'lage@granby.example',
  administrator: 'chef@polisen.example',
} as const satisfies Record<Role, string>

/** Who leads the work elsewhere. */
export const otherPeople = { lovsta: 'lova@lovsta.example', havnby: 'hanne@havnby.example' } as const

/** Words that stand in Granby's rows and nowhere else: whoever is shown one has seen too much. */
export const granbyWords = ['Granby', 'Gläntans skola', ...Object.values(granbyPeople), 'Sanna', 'Pelle']

/** Makes the house in an empty database, the day before its clock. */
export async function fixtureHouse(db: Database, now = new Date('2026-03-02T08:00:00Z')): Promise<Fixture> {
  const clock = { at: now }
  const house: House = {
    db,
    now: () => clock.at,
    demo: false,
    secure: false,
    log: ({ id, error, path }) => console.error(id, path, error),
  }
  const at = new Date(now.getTime() - 86_400_000)
  const grano = await begin(db, policeArea, at)
  const havnby = await begin(db, strangers, at)
  const chief = { db, email: granbyPeople.administrator, at }
  const granby = await addBelow(chief, grano, 'Granby', 'granby')
  const lovsta = await addBelow(chief, grano, 'Lövsta', 'lovsta')
  const organisations = await organisationsOfGranby(chief, granby)
  for (const [role, email] of Object.entries(granbyPeople) as [Role, string][])
    if (email !== chief.email)
      await letIn(chief, granby, { email, role, organisation: organisations[employers[role]] })
  await letIn(chief, lovsta, {
    email: otherPeople.lovsta,
    role: 'coordinator',
    organisation: organisations.police,
  })
  return {
    house,
    app: createApp(house),
    clock,
    tenant: grano.tenant,
    partnerships: { grano: grano.partnership, granby, lovsta, havnby: havnby.partnership },
    organisations,
  }
}

const employers: Record<Role, 'police' | 'municipality' | 'school'> = {
  coordinator: 'municipality',
  'police-liaison': 'police',
  reporter: 'school',
  member: 'municipality',
  guest: 'municipality',
  reader: 'municipality',
  administrator: 'police',
}

const policeArea = {
  name: 'Lokalpolisområde Granå',
  kind: 'police-area',
  country: 'SE',
  languages: ['sv', 'en'],
  slug: 'grano',
  organisation: 'Polisen Granå',
  organisationKind: 'police',
  personName: 'Chefen',
  email: granbyPeople.administrator,
  role: 'administrator',
  language: 'sv' as const,
}

const strangers = {
  name: 'Havnby Kommune',
  kind: 'municipality',
  country: 'DK',
  languages: ['da'],
  slug: 'havnby',
  organisation: 'Havnby Kommune',
  organisationKind: 'municipality',
  personName: 'Hanne Havn',
  email: otherPeople.havnby,
  role: 'coordinator',
  language: 'da' as const,
}

const twice = { password: fixturePassword, repeated: fixturePassword }

/** A tenant's first start, from its link to its first user. */
async function begin(db: Database, first: typeof policeArea | typeof strangers, at: Date): Promise<CameIn> {
  const link = await findEntryLink(db.app, await newTenantLink(db.owner, at))
  const outcome = await setUp(db.app, link!, { ...first, ...twice }, at)
  if (typeof outcome === 'string' || 'problems' in outcome) throw new Error(JSON.stringify(outcome))
  return outcome
}

type Chief = { db: Database; email: string; at: Date }

function addBelow(chief: Chief, above: CameIn, name: string, slug: string): Promise<string> {
  const wanted = { name, slug, country: 'SE', aboveReads: false, belowReads: false }
  return actAs({ ...chief, within: above.partnership }, async (act) =>
    idOf(await addPartnershipBelow(act, wanted)),
  )
}

function organisationsOfGranby(chief: Chief, within: string): Promise<Fixture['organisations']> {
  return actAs({ ...chief, within }, async (act) => ({
    police: act.organisation,
    municipality: idOf(
      await addOrganisation(act, { name: 'Granby kommun', kind: 'municipality', party: 'municipality' }),
    ),
    school: idOf(await addOrganisation(act, { name: 'Gläntans skola', kind: 'school', party: null })),
  }))
}

/** Invites somebody, who says yes. */
async function letIn(chief: Chief, within: string, wanted: NewInvitation): Promise<void> {
  const token = newToken()
  const faults = await actAs({ ...chief, within }, (act) => invite(act, wanted, null, token))
  if (faults) throw new Error(JSON.stringify(faults))
  const link = await findEntryLink(chief.db.app, token)
  const [name = ''] = wanted.email.split('@')
  const newcomer = { name: name[0]?.toUpperCase() + name.slice(1), language: 'sv' as const, ...twice }
  const outcome = await acceptAsNewcomer(chief.db.app, link!, newcomer, chief.at)
  if (typeof outcome === 'string' || 'problems' in outcome) throw new Error(JSON.stringify(outcome))
}

function idOf(made: { id: string } | object | string): string {
  if (typeof made === 'object' && 'id' in made) return made.id
  throw new Error(JSON.stringify(made))
}
