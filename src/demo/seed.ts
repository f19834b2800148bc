import type { Kysely } from 'kysely'
import { riskOccasionsOf, saveArea, saveOccasions } from '../areas/queries.ts'
import { dayIn } from '../calendar.ts'
import type { Database } from '../database/connect.ts'
import type { Tables } from '../database/tables.ts'
import { inTransaction } from '../database/transaction.ts'
import { foundTenant, savePartnershipBelow } from '../partnership/founding.queries.ts'
import { saveOrganisation } from '../partnership/organisations/queries.ts'
import { publicPartnershipAt } from '../partnership/public.queries.ts'
import { saveAddress, saveSettings } from '../partnership/settings/queries.ts'
import { usualFewest } from '../partnership/settings/rules.ts'
import { saveRole, saveUser } from '../partnership/users/queries.ts'
import type { House } from '../web/house.ts'
import { actingIn, type Place } from './place.ts'
import { seedAgenda } from './seed-agenda.ts'
import { seedAnswers } from './seed-answers.ts'
import { seedAreaAgreement } from './seed-area-agreement.ts'
import { seedAreaStatus } from './seed-area-status.ts'
import { seedAreas } from './seed-areas.ts'
import { seedBeginnings } from './seed-beginnings.ts'
import { seedChangeRequests } from './seed-change-requests.ts'
import { seedDialogues } from './seed-dialogues.ts'
import { seedDocuments } from './seed-document.ts'
import { seedEvaluation } from './seed-evaluation.ts'
import { seedEvents } from './seed-events.ts'
import { seedFetched } from './seed-fetched.ts'
import { seedFigures } from './seed-figures.ts'
import { seedIndicators } from './seed-indicators.ts'
import { seedLog } from './seed-log.ts'
import { seedOffenceTables } from './seed-offence-tables.ts'
import { seedPictures } from './seed-picture.ts'
import { seedPlan } from './seed-plan.ts'
import { seedPopulation } from './seed-population.ts'
import { seedPriorities } from './seed-priorities.ts'
import { seedReport } from './seed-report.ts'
import { seedSharing } from './seed-sharing.ts'
import { seedSurveys } from './seed-survey.ts'
import { seedThemes } from './seed-themes.ts'
import { seedThread } from './seed-thread.ts'
import type { PartnershipStory, TenantStory } from './story.ts'
import { havnsoTenant, vidsjo } from './tenants.ts'

const tenants = [vidsjo, havnsoTenant]

/** The day the invented partnerships were set up: before anything in them happened. */
const founded = new Date('2023-11-01T08:00:00Z')

/** Fills an empty database with the invented partnerships, told until today. A second call changes nothing. */
export async function seedDemo(db: Database, now: Date): Promise<void> {
  const first = tenants
    .flatMap((tenant) => [tenant.root, ...tenant.children])
    .find((story) => story.agreement)
  if (!first || (await publicPartnershipAt(db.public, first.slug))) return
  for (const tenant of tenants) await seedTenant(db, tenant, now)
}

async function seedTenant(db: Database, story: TenantStory, now: Date): Promise<void> {
  const { tenant, partnership } = await foundTenant(db.owner, founded)
  const users = await inTransaction(db.app, { tenant, partnership, user: null }, async (trx) => {
    const made = new Map<string, string>()
    for (const { email, name, language } of story.people)
      made.set(email, await saveUser(trx, { tenant, email, name, language, at: founded }))
    return made
  })
  const writer = (place: string) => {
    const first = story.people.find((person) =>
      person.roles.some((role) => role.at === place && role.role === 'coordinator'),
    )
    return users.get(first?.email ?? story.people[0]!.email)!
  }
  const root = await furnish(
    db.app,
    { story: story.root, tenant, partnership, coordinator: writer(story.root.slug) },
    {},
  )
  const places = [root]
  for (const child of story.children) {
    const id = await inTransaction(db.app, { tenant, partnership, user: null }, (trx) =>
      savePartnershipBelow(trx, { tenant, parent: partnership, at: founded }),
    )
    const place = { story: child, tenant, partnership: id, coordinator: writer(child.slug) }
    places.push(await furnish(db.app, place, root.organisations))
  }
  for (const place of places) {
    await giveRoles(db.app, place, story, users)
    await tellTheYears(db, place, now)
  }
  await seedAreaAgreement(db.app, places)
  await seedSharing(db.app, places, dayIn(story.root.timeZone, now))
}

/** Settings, organisations and areas: what a partnership has before it has agreed anything. */
async function furnish(
  app: Kysely<Tables>,
  bare: Omit<Place, 'organisations' | 'acts'>,
  above: Record<string, string>,
): Promise<Place> {
  const { story, tenant, partnership, coordinator } = bare
  const asker = { tenant, partnership, user: coordinator }
  return inTransaction(app, asker, async (trx) => {
    await saveAddress(trx, { slug: story.slug, tenant, partnership, at: founded })
    await saveSettings(trx, settingsOf(story), { tenant, partnership, by: coordinator, at: founded })
    const organisations = { ...above }
    for (const [key, organisation] of Object.entries(story.organisations))
      organisations[key] = await saveOrganisation(trx, { tenant, partnership, at: founded }, organisation)
    return { ...bare, organisations, acts: 0 }
  })
}

function settingsOf(story: PartnershipStory) {
  const { name, kind, country, languages, timeZone, termSet, accent } = story
  return {
    name,
    kind,
    country,
    languages: [...languages],
    timeZone,
    termSet,
    accent,
    logo: null,
    logoAlt: null,
    responsibleBoard: story.board || null,
    contact: story.contact || null,
    published: story.agreement !== undefined,
    fewestShown: usualFewest,
  }
}

async function giveRoles(app: Kysely<Tables>, place: Place, story: TenantStory, users: Map<string, string>) {
  const { tenant, partnership, organisations } = place
  await inTransaction(app, { tenant, partnership, user: null }, async (trx) => {
    for (const person of story.people)
      for (const { at, organisation, role } of person.roles)
        if (at === place.story.slug)
          await saveRole(trx, {
            tenant,
            partnership,
            organisation: organisations[organisation]!,
            role,
            user: users.get(person.email)!,
            by: null,
            at: founded,
          })
  })
}

async function tellTheYears(db: Database, place: Place, now: Date): Promise<void> {
  const { app } = db
  const { story } = place
  const riskOccasions = await actingIn(app, place, '2023-11-15', async (act) => {
    for (const name of story.areas)
      await saveArea(act, { name, parent: null, kind: 'local-area', code: null, validFrom: null })
    await saveOccasions(act, story.riskOccasions)
    return riskOccasionsOf(act.db, act.within)
  })
  const surveys = await seedSurveys(app, place, dayIn(story.timeZone, now))
  await seedPopulation(app, place, dayIn(story.timeZone, now))
  await seedAreas(app, place, dayIn(story.timeZone, now))
  await seedFigures(db, place, dayIn(story.timeZone, now))
  await seedEvents(app, place, dayIn(story.timeZone, now))
  const written = await seedAnswers(app, place, surveys, dayIn(story.timeZone, now))
  const voices = await seedDialogues(app, place, dayIn(story.timeZone, now))
  const themes = await seedThemes(app, place, [...voices, ...written], dayIn(story.timeZone, now))
  await seedPictures(app, place, dayIn(story.timeZone, now), themes)
  await seedPriorities(app, place, dayIn(story.timeZone, now))
  await seedDocuments(app, place, dayIn(story.timeZone, now))
  const commitments = await seedPlan(app, place)
  await seedIndicators(app, place, dayIn(story.timeZone, now))
  await seedFetched(app, place, dayIn(story.timeZone, now))
  await seedThread(app, place, themes, dayIn(story.timeZone, now))
  await seedBeginnings(app, place, dayIn(story.timeZone, now))
  await seedChangeRequests(app, place, dayIn(story.timeZone, now))
  await seedLog(app, place, commitments, riskOccasions, dayIn(story.timeZone, now))
  await seedAreaStatus(app, place, dayIn(story.timeZone, now))
  await seedOffenceTables(app, place, dayIn(story.timeZone, now))
  await seedEvaluation(app, place, dayIn(story.timeZone, now))
  await seedReport(app, place, dayIn(story.timeZone, now))
  await seedAgenda(app, place, dayIn(story.timeZone, now))
}

/** Who can be tried with one press, in the order of the stories. */
export function demoUsers(): House['demoUsers'] {
  const names = new Map(
    tenants.flatMap((tenant) => [tenant.root, ...tenant.children]).map((story) => [story.slug, story.name]),
  )
  return tenants.flatMap((tenant) =>
    tenant.people.map(({ email, name, roles }) => ({
      email,
      name,
      role: roles[0]!.role,
      place: roles.map(({ at }) => names.get(at)).join(', '),
    })),
  )
}
