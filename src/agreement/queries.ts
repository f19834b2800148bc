import { sql } from 'kysely'
import type { Act } from '../act.ts'
import type { Trx } from '../database/transaction.ts'
import type {
  Agreement,
  AgreementWords,
  Exchange,
  FocusArea,
  FocusAreaWords,
  Goal,
  GoalWords,
  Owner,
  PreventionClass,
  TermKind,
} from './rules.ts'

/** Holds other writers of the partnership's agreements back until this act is saved, so that a form sent twice is kept once. */
export async function holdAgreements({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`agreements of ${within}`}, 0))`.execute(db)
}

/** The partnership's agreements, each as its newest version reads; the latest first. */
export async function agreementsOf(db: Trx, partnership: string): Promise<Agreement[]> {
  const versions = await db
    .selectFrom('agreementVersion as v')
    .distinctOn('v.agreement')
    .selectAll()
    .where('v.partnership', '=', partnership)
    .orderBy('v.agreement')
    .orderBy('v.number', 'desc')
    .execute()
  const agreements = await Promise.all(versions.map((version) => withItsRows(db, version)))
  return agreements.sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime())
}

/** One agreement in all its versions, newest first. */
export async function versionsOfAgreement(db: Trx, agreement: string): Promise<Agreement[]> {
  const versions = await db
    .selectFrom('agreementVersion')
    .selectAll()
    .where('agreement', '=', agreement)
    .orderBy('number', 'desc')
    .execute()
  return Promise.all(versions.map((version) => withItsRows(db, version)))
}

type RowsOfAVersion = 'parties' | 'signatories' | 'references' | 'councils' | 'municipalities'
type VersionRow = Omit<AgreementWords, RowsOfAVersion | 'termKind'> & {
  agreement: string
  number: number
  termKind: string
  reason: string
  writtenAt: Date
}

async function withItsRows(db: Trx, row: VersionRow): Promise<Agreement> {
  const { agreement, number } = row
  const parties = await db
    .selectFrom('agreementParty')
    .select('organisation')
    .where('agreement', '=', agreement)
    .where('number', '=', number)
    .orderBy(({ fn, ref }) => fn('samsyn_organisation_name', [ref('tenant'), ref('organisation')]))
    .execute()
  const signatories = await db
    .selectFrom('agreementSignatory')
    .select(['organisation', 'office', 'signedOn', 'signedAtPlace'])
    .where('agreement', '=', agreement)
    .where('number', '=', number)
    .orderBy('place')
    .execute()
  const references = await db
    .selectFrom('agreementReference')
    .select(['title', 'issuer', 'reference', 'validTo'])
    .where('agreement', '=', agreement)
    .where('number', '=', number)
    .orderBy('place')
    .execute()
  const councils = await db
    .selectFrom('agreementCouncil')
    .select(['name', 'seats', 'chair', 'secretariat', 'leastMeetings'])
    .where('agreement', '=', agreement)
    .where('number', '=', number)
    .orderBy('place')
    .execute()
  const municipalities = await db
    .selectFrom('agreementMunicipality')
    .select(['municipality', 'fromDay as from', 'toDay as to'])
    .where('agreement', '=', agreement)
    .where('number', '=', number)
    .orderBy(({ fn, ref }) => fn('samsyn_partnership_name', [ref('municipality')]))
    .execute()
  return {
    ...row,
    id: agreement,
    termKind: row.termKind as TermKind,
    parties: parties.map((party) => party.organisation),
    signatories,
    references,
    councils,
    municipalities,
  }
}

/** Writes an agreement's first version, or the next one with its reason. Returns its id. */
export async function saveAgreement(
  act: Act,
  words: AgreementWords,
  amends: { agreement: string; number: number; reason: string } | null,
): Promise<string> {
  const { parties, signatories, references, councils, municipalities, ...row } = words
  const own = { tenant: act.tenant, partnership: act.within }
  const agreement =
    amends?.agreement ??
    (
      await act.db
        .insertInto('agreement')
        .values({ ...own, createdAt: act.at })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  const number = (amends?.number ?? 0) + 1
  await act.db
    .insertInto('agreementVersion')
    .values({
      ...own,
      ...row,
      agreement,
      number,
      reason: amends?.reason ?? '',
      writtenBy: act.by,
      writtenAt: act.at,
    })
    .execute()
  const key = { ...own, agreement, number }
  if (parties.length > 0)
    await act.db
      .insertInto('agreementParty')
      .values(parties.map((organisation) => ({ ...key, organisation })))
      .execute()
  if (signatories.length > 0)
    await act.db
      .insertInto('agreementSignatory')
      .values(signatories.map((signatory, place) => ({ ...key, ...signatory, place })))
      .execute()
  if (references.length > 0)
    await act.db
      .insertInto('agreementReference')
      .values(references.map((reference, place) => ({ ...key, ...reference, place })))
      .execute()
  if (councils.length > 0)
    await act.db
      .insertInto('agreementCouncil')
      .values(councils.map((council, place) => ({ ...key, ...council, place })))
      .execute()
  if (municipalities.length > 0)
    await act.db
      .insertInto('agreementMunicipality')
      .values(
        municipalities.map(({ municipality, from, to }) => ({
          ...key,
          municipality,
          fromDay: from,
          toDay: to,
        })),
      )
      .execute()
  return agreement
}

/** Every focus area of the partnership as it now reads, in the order they were made. */
export async function focusAreasOf(db: Trx, partnership: string): Promise<FocusArea[]> {
  const rows = await db
    .selectFrom('focusAreaVersion as v')
    .innerJoin('focusArea as f', (join) =>
      join.onRef('f.tenant', '=', 'v.tenant').onRef('f.id', '=', 'v.focusArea'),
    )
    .distinctOn('v.focusArea')
    .selectAll('v')
    .select(['f.agreement', 'f.createdAt'])
    .where('v.partnership', '=', partnership)
    .orderBy('v.focusArea')
    .orderBy('v.number', 'desc')
    .execute()
  return rows
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.name.localeCompare(b.name))
    .map((row) => ({ ...row, id: row.focusArea, classes: row.classes as PreventionClass[] }))
}

/** Writes a focus area, new below an agreement or as the next version with its reason. Returns its id. */
export async function saveFocusArea(
  act: Act,
  words: FocusAreaWords,
  place: { agreement: string } | { focusArea: string; number: number; reason: string },
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const focusArea =
    'focusArea' in place
      ? place.focusArea
      : (
          await act.db
            .insertInto('focusArea')
            .values({ ...own, agreement: place.agreement, createdAt: act.at })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
  const [number, reason] = 'focusArea' in place ? [place.number + 1, place.reason] : [1, '']
  await act.db
    .insertInto('focusAreaVersion')
    .values({ ...own, ...words, focusArea, number, reason, writtenBy: act.by, writtenAt: act.at })
    .execute()
  return focusArea
}

/** Every goal of the partnership as it now reads. */
export async function goalsOf(db: Trx, partnership: string): Promise<Goal[]> {
  const rows = await db
    .selectFrom('goalVersion as v')
    .innerJoin('goal as g', (join) => join.onRef('g.tenant', '=', 'v.tenant').onRef('g.id', '=', 'v.goal'))
    .distinctOn('v.goal')
    .selectAll('v')
    .select(['g.focusArea', 'g.createdAt'])
    .where('v.partnership', '=', partnership)
    .orderBy('v.goal')
    .orderBy('v.number', 'desc')
    .execute()
  return rows
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((row) => ({
      ...row,
      id: row.goal,
      owner: row.owner as Owner,
      exchanges: row.exchanges as Exchange[],
    }))
}

/** Writes a goal, new below a focus area or as the next version with its reason. Returns its id. */
export async function saveGoal(
  act: Act,
  words: GoalWords,
  place: { focusArea: string } | { goal: string; number: number; reason: string },
): Promise<string> {
  const own = { tenant: act.tenant, partnership: act.within }
  const goal =
    'goal' in place
      ? place.goal
      : (
          await act.db
            .insertInto('goal')
            .values({ ...own, focusArea: place.focusArea, createdAt: act.at })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
  const [number, reason] = 'goal' in place ? [place.number + 1, place.reason] : [1, '']
  await act.db
    .insertInto('goalVersion')
    .values({ ...own, ...words, goal, number, reason, writtenBy: act.by, writtenAt: act.at })
    .execute()
  return goal
}
