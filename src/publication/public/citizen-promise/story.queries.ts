import type { Day } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import { togetherShown } from '../together/queries.ts'
import type { TogetherMunicipality } from '../together/rules.ts'
import type { PublicOccurrence } from './done.rules.ts'

/** What went otherwise with a promise, why, and what was adjusted. */
export type PublicDeviation = { from: Day; to: Day; cause: string; adjustment: string }

/** A promise that was put in other words, and why. */
export type Rewording = { number: number; words: string; reason: string; writtenAt: Date }

/** A day from which it was said that a promise is judged, after it was entered. */
export type SaidRecording = { fromDay: Day; reason: string; writtenAt: Date }

/** What a promise is part of: the measure of the plan, its focus area and the agreement. */
export type PartOf = {
  measureTitle: string
  measureResult: string
  focusArea: string
  focusAreaName: string
  agreementTitle: string
  signedOn: Day | null
  /** Who has the measure together, where it is shared with other municipalities. */
  together: TogetherMunicipality[]
}

/** The rest of a promise's story, beside how it stands. */
export type Story = {
  partOf: PartOf
  occurrences: PublicOccurrence[]
  deviations: PublicDeviation[]
  rewordings: Rewording[]
  /** The latest first. */
  recordings: SaidRecording[]
}

export async function storyOf(db: Trx, promise: string): Promise<Story> {
  const partOf = await db
    .selectFrom('publicCitizenPromise as p')
    .innerJoin('publicMeasure as m', 'm.measure', 'p.measure')
    .innerJoin('publicFocusArea as f', 'f.focusArea', 'm.focusArea')
    .innerJoin('publicAgreement as a', 'a.agreement', 'f.agreement')
    .select(['m.measure', 'm.title as measureTitle', 'm.desiredResult as measureResult', 'f.focusArea'])
    .select(['f.name as focusAreaName', 'a.title as agreementTitle', 'a.signedOn'])
    .where('p.commitment', '=', promise)
    .$castTo<Omit<PartOf, 'together'> & { measure: string }>()
    .executeTakeFirstOrThrow()
  const occurrences = await db
    .selectFrom('publicOccurrence')
    .select(['day', 'quantity', 'organisation', 'areaName'])
    .where('commitment', '=', promise)
    .$castTo<PublicOccurrence>()
    .execute()
  const deviations = await db
    .selectFrom('publicDeviation')
    .select(['fromDay as from', 'toDay as to', 'cause', 'adjustment'])
    .where('commitment', '=', promise)
    .orderBy('fromDay', 'desc')
    .$castTo<PublicDeviation>()
    .execute()
  const rewordings = await db
    .selectFrom('publicCitizenPromiseVersion')
    .select(['number', 'words', 'reason', 'writtenAt'])
    .where('commitment', '=', promise)
    .orderBy('number', 'desc')
    .$castTo<Rewording>()
    .execute()
  const recordings = await db
    .selectFrom('publicCommitmentRecording')
    .select(['fromDay', 'reason', 'writtenAt'])
    .where('commitment', '=', promise)
    .orderBy('number', 'desc')
    .$castTo<SaidRecording>()
    .execute()
  const { measure, ...part } = partOf
  return {
    partOf: { ...part, together: (await togetherShown(db)).get(measure) ?? [] },
    occurrences,
    deviations,
    rewordings,
    recordings,
  }
}
