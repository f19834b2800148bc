import { sql } from 'kysely'
import type { Act } from '../act.ts'
import type { Day } from '../calendar.ts'
import type {
  Cancellation,
  CitizenPromise,
  CommitmentWords,
  MeasureWords,
  Resource,
  YearClass,
} from './rules.ts'

const own = (act: Act) => ({ tenant: act.tenant, partnership: act.within })
const written = (act: Act) => ({ writtenBy: act.by, writtenAt: act.at })

/** Holds other writers of the same plan back until this act is saved, so that a form sent twice is kept once. */
export async function holdPlan({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`action plan of ${within}`}, 0))`.execute(db)
}

/** Writes a measure, new below a focus area (or below another measure) or as the next version. Returns its id. */
export async function saveMeasure(
  act: Act,
  words: MeasureWords,
  place: { focusArea: string; parent: string | null } | { measure: string; number: number; reason: string },
): Promise<string> {
  const measure =
    'measure' in place
      ? place.measure
      : (
          await act.db
            .insertInto('measure')
            .values({ ...own(act), ...place, createdAt: act.at })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
  const [number, reason] = 'measure' in place ? [place.number + 1, place.reason] : [1, '']
  const { partners, ...row } = words
  await act.db
    .insertInto('measureVersion')
    .values({ ...own(act), ...row, measure, number, reason, ...written(act) })
    .execute()
  if (partners.length > 0)
    await act.db
      .insertInto('measurePartner')
      .values(partners.map((partner) => ({ ...own(act), ...partner, measure, number })))
      .execute()
  return measure
}

export async function saveCancellation(act: Act, measure: string, cancellation: Cancellation) {
  await act.db
    .insertInto('measureCancellation')
    .values({ ...own(act), ...cancellation, measure, cancelledBy: act.by, cancelledAt: act.at })
    .execute()
}

/**
 * Writes a commitment, new below a measure or as the next version. A new one may
 * have been promised before it is recorded. Returns its id.
 */
export async function saveCommitment(
  act: Act,
  words: CommitmentWords,
  place:
    | { measure: string; promisedFrom?: Day | null }
    | { commitment: string; number: number; reason: string },
): Promise<string> {
  const commitment =
    'commitment' in place
      ? place.commitment
      : (
          await act.db
            .insertInto('commitment')
            .values({ ...own(act), ...place, createdAt: act.at })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
  const [number, reason] = 'commitment' in place ? [place.number + 1, place.reason] : [1, '']
  const { responsible, cooperating, cadence, ...row } = words
  await act.db
    .insertInto('commitmentVersion')
    .values({
      ...own(act),
      ...row,
      cadence: JSON.stringify(cadence),
      commitment,
      number,
      reason,
      ...written(act),
    })
    .execute()
  const bound = [
    ...responsible.map((organisation) => ({ organisation, role: 'responsible' })),
    ...cooperating
      .filter((organisation) => !responsible.includes(organisation))
      .map((organisation) => ({ organisation, role: 'cooperating' })),
  ]
  if (bound.length > 0)
    await act.db
      .insertInto('commitmentOrganisation')
      .values(bound.map((row) => ({ ...own(act), ...row, commitment, number })))
      .execute()
  return commitment
}

/** Writes the public face of a commitment, as its next version. */
export async function saveCitizenPromise(
  act: Act,
  commitment: string,
  promise: CitizenPromise,
  follows: { number: number; reason: string } = { number: 0, reason: '' },
) {
  await act.db
    .insertInto('citizenPromiseVersion')
    .values({
      ...own(act),
      ...promise,
      commitment,
      number: follows.number + 1,
      reason: follows.reason,
      ...written(act),
    })
    .execute()
}

export async function saveCommitmentEnding(
  act: Act,
  commitment: string,
  ending: { day: string; reason: string },
) {
  await act.db
    .insertInto('commitmentEnding')
    .values({ ...own(act), ...ending, commitment, endedBy: act.by, endedAt: act.at })
    .execute()
}

/** What a measure is this year: special, continued, or unchanged with one confirming click. The newest row of a year holds. */
export async function saveMeasureYear(act: Act, measure: string, of: { year: number; class: YearClass }) {
  await act.db
    .insertInto('measureYear')
    .values({ ...own(act), ...of, measure, confirmedBy: act.by, confirmedAt: act.at })
    .execute()
}

export async function saveResource(act: Act, measure: string, resource: Resource) {
  await act.db
    .insertInto('measureResource')
    .values({ ...own(act), ...resource, measure, ...written(act) })
    .execute()
}
