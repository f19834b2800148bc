import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { commitmentsOf, measuresOf } from '../queries.ts'
import type { Commitment, Measure } from '../rules.ts'
import { asSharedBy, isWithoutPolice, type Sharing, type SharingAnswer, type SharingParty } from './rules.ts'

/** Every measure that the partnership has offered to others, or was offered; the latest first. */
export async function sharingsOf(db: Trx): Promise<Sharing[]> {
  const rows = await db
    .selectFrom('measureSharing as s')
    .leftJoin('measureSharingAnswer as a', (join) =>
      join.onRef('a.tenant', '=', 's.tenant').onRef('a.measureSharing', '=', 's.id'),
    )
    .leftJoin('measureSharingEnding as e', (join) =>
      join.onRef('e.tenant', '=', 's.tenant').onRef('e.measureSharing', '=', 's.id'),
    )
    .select([
      's.id',
      's.measure',
      's.partnership as keeper',
      's.municipality',
      's.crossBorder',
      's.offeredAt',
    ])
    .select([
      'a.answer',
      'a.focusArea',
      'a.fromDay',
      'a.reason',
      'e.day as endedOn',
      'e.reason as endedReason',
    ])
    .select([
      sql<string>`samsyn_partnership_name(s.partnership)`.as('keeperName'),
      sql<string>`samsyn_partnership_name(s.municipality)`.as('municipalityName'),
      sql<Day | null>`(select n.to_day from samsyn_shared() n where n.measure_sharing = s.id)`.as('lastDay'),
    ])
    .where(sql<boolean>`samsyn_partnership() in (s.partnership, s.municipality)`)
    .orderBy('s.offeredAt', 'desc')
    .execute()
  return rows.map(({ answer, focusArea, fromDay, reason, endedOn, endedReason, ...row }) => ({
    ...row,
    answer: answer
      ? { answer: answer as SharingAnswer['answer'], focusArea, fromDay, reason: reason ?? '' }
      : null,
    ending: endedOn ? { day: endedOn, reason: endedReason ?? '' } : null,
  }))
}

/** Who has each shared measure together, by measure: the keeper first, then by name. */
export async function sharingPartiesOf(db: Trx): Promise<Map<string, SharingParty[]>> {
  const { rows } = await sql<SharingParty & { measure: string }>`
    select p.measure, p.partnership, p.keeps, p."from", p."to", samsyn_partnership_name(p.partnership) as name
      from (select s.measure, s.keeper as partnership, true as keeps, null::date as "from", null::date as "to"
              from samsyn_shared() s
             union
            select s.measure, s.municipality, false, s.from_day, s.to_day from samsyn_shared() s) p
     order by p.keeps desc, name`.execute(db)
  return Map.groupBy(rows, ({ measure }) => measure)
}

/** The neighbours that a measure can be shared with: municipalities below the same police area, or below this one. */
export async function neighboursOf(db: Trx, partnership: string): Promise<{ id: string; name: string }[]> {
  const rows = await db
    .selectFrom('partnership as p')
    .innerJoin('partnership as own', (join) =>
      join.onRef('own.tenant', '=', 'p.tenant').on('own.id', '=', partnership),
    )
    .select('p.id')
    .select(sql<string | null>`samsyn_partnership_name(p.id)`.as('name'))
    .where('p.id', '<>', partnership)
    .where((eb) => eb.or([eb('p.parent', '=', eb.ref('own.parent')), eb('p.parent', '=', eb.ref('own.id'))]))
    .orderBy('name')
    .execute()
  return rows.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]))
}

/** A measure that another municipality keeps, with its commitments as they stand in this plan. */
export type SharedMeasure = {
  sharing: Sharing
  measure: Measure
  responsibleName: string
  /** Municipalities do it among themselves. */
  withoutPolice: boolean
  /** As the keeper has them. */
  kept: Commitment[]
  /** As they stand here: on the days of this municipality, bound by the organisation that asks. */
  commitments: Commitment[]
}

/**
 * The measures of others that stand in this partnership's plan, or wait for its
 * answer. What its keeper has since narrowed to its own organisation is not told.
 */
export async function sharedMeasuresOf(
  db: Trx,
  { within, organisation }: Pick<Act, 'within' | 'organisation'>,
): Promise<SharedMeasure[]> {
  const sharings = (await sharingsOf(db)).filter(
    ({ municipality, answer }) => municipality === within && answer?.answer !== 'declined',
  )
  const police = await policeOrganisations(db)
  const found: SharedMeasure[] = []
  for (const keeper of new Set(sharings.map((sharing) => sharing.keeper))) {
    const measures = await measuresOf(db, keeper)
    const commitments = await commitmentsOf(db, keeper)
    for (const sharing of sharings.filter((one) => one.keeper === keeper)) {
      const measure = measures.find(({ id }) => id === sharing.measure)
      if (!measure || measure.visibility === 'own-organisation') continue
      if (found.some((one) => one.measure.id === measure.id)) continue
      const kept = commitments.filter((commitment) => commitment.measure === measure.id)
      const days = { from: sharing.answer?.fromDay ?? null, to: sharing.lastDay }
      found.push({
        sharing,
        measure,
        responsibleName: await nameOfOrganisation(db, measure.responsible),
        withoutPolice: isWithoutPolice(measure, kept, police),
        kept,
        commitments: kept.map((commitment) => asSharedBy(commitment, days, organisation)),
      })
    }
  }
  return found
}

/** The organisations of the tenant that are of the police. */
export async function policeOrganisations(db: Trx): Promise<string[]> {
  const rows = await db.selectFrom('organisation').select('id').where('party', '=', 'police').execute()
  return rows.map(({ id }) => id)
}

/** The name of an organisation of the tenant, whichever partnership it lies in. */
export async function nameOfOrganisation(db: Trx, organisation: string): Promise<string> {
  const row = await db
    .selectFrom('organisation as o')
    .select(sql<string>`samsyn_organisation_name(o.tenant, o.id)`.as('name'))
    .where('o.id', '=', organisation)
    .executeTakeFirst()
  return row?.name ?? ''
}

/** Keeps an offer of a measure to another municipality. Returns its id. */
export async function saveSharing(
  act: Act,
  offer: { measure: string; municipality: string; crossBorder: string },
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const saved = await act.db
    .insertInto('measureSharing')
    .values({ ...own, ...offer, offeredBy: act.by, offeredAt: act.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

/** Keeps what the municipality that was asked answers. */
export async function saveSharingAnswer(
  act: Act,
  measureSharing: string,
  answer: SharingAnswer,
): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within }
  await act.db
    .insertInto('measureSharingAnswer')
    .values({ ...own, measureSharing, ...answer, answeredBy: act.by, answeredAt: act.at })
    .execute()
}

/** Keeps that one of the two ends it, with its last day. */
export async function saveSharingEnding(
  act: Act,
  measureSharing: string,
  ending: { day: Day; reason: string },
): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within }
  await act.db
    .insertInto('measureSharingEnding')
    .values({ ...own, measureSharing, ...ending, endedBy: act.by, endedAt: act.at })
    .execute()
}

/** Holds others who answer or end the same sharing back until this act is saved. */
export async function holdSharing({ db }: Act, measure: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sharing of ${measure}`}, 0))`.execute(db)
}
