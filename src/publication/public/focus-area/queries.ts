import type { Trx } from '../../../database/transaction.ts'
import { togetherShown } from '../together/queries.ts'
import type { Conclusion, PublicFocusArea, PublicGoal, PublicMeasure } from './rules.ts'

/** The focus areas of the partnership at this address in the order they were made, with goals and public measures. */
export async function focusAreasShown(db: Trx): Promise<PublicFocusArea[]> {
  // A view's columns all count as nullable; these are as their tables are.
  const areas = await db
    .selectFrom('publicFocusArea')
    .select(['focusArea as id', 'name', 'description', 'classes', 'targetGroups', 'offences', 'objects'])
    .select(['outcomeCrime', 'outcomeSafety', 'outcomeReason', 'carriedBy'])
    .orderBy('createdAt')
    .orderBy('name')
    .$castTo<Omit<PublicFocusArea, 'goals' | 'measures'>>()
    .execute()
  const goals = await db
    .selectFrom('publicGoal')
    .select(['focusArea', 'words', 'owner', 'indicator', 'baseline', 'target', 'byDay', 'exchanges'])
    .orderBy('createdAt')
    .orderBy('words')
    .$castTo<PublicGoal & { focusArea: string }>()
    .execute()
  const measures = await measuresShown(db)
  return areas.map((area) => ({
    ...area,
    goals: goals.filter(({ focusArea }) => focusArea === area.id),
    measures: measures.filter(({ focusArea }) => focusArea === area.id),
  }))
}

type MeasureRow = Omit<PublicMeasure, 'cancelled' | 'partners' | 'together' | 'years' | 'bundles'> & {
  cancelledOn: string | null
  cancelledReason: string | null
  cancelledLesson: string | null
}

/** Every public measure, a sub-topic after its measure. */
async function measuresShown(db: Trx): Promise<PublicMeasure[]> {
  const rows = await db
    .selectFrom('publicMeasure')
    .select(['measure as id', 'focusArea', 'parent', 'title', 'what', 'plannedWhen', 'cooperation'])
    .select([
      'responsible',
      'followUp',
      'why',
      'desiredResult',
      'plannedFrom',
      'plannedTo',
      'classes',
      'types',
    ])
    .select(['offences', 'allOffences', 'affectsUnsafety'])
    .select(['targetGroup', 'setting', 'visibleMarking', 'anchoredIn', 'followUpLevel'])
    .select(['cancelledOn', 'cancelledReason', 'cancelledLesson'])
    .orderBy('createdAt')
    .orderBy('title')
    .$castTo<MeasureRow>()
    .execute()
  const partners = await db
    .selectFrom('publicMeasurePartner')
    .select(['measure', 'name', 'role'])
    .orderBy('name')
    .$castTo<{ measure: string; name: string; role: string }>()
    .execute()
  const together = await togetherShown(db)
  const years = await db
    .selectFrom('publicMeasureYear')
    .select(['measure', 'year', 'class'])
    .orderBy('year')
    .$castTo<PublicMeasure['years'][number] & { measure: string }>()
    .execute()
  const bundles = await db
    .selectFrom('publicBundleMeasure')
    .select(['measure', 'name'])
    .orderBy('name')
    .$castTo<{ measure: string; name: string }>()
    .execute()
  return subTopicsBelow(
    rows.map(({ cancelledOn: day, cancelledReason: reason, cancelledLesson: lesson, ...row }) => ({
      ...row,
      cancelled: day === null ? null : { day, reason: reason ?? '', lesson: lesson ?? '' },
      together: together.get(row.id) ?? [],
      partners: partners.filter(({ measure }) => measure === row.id),
      years: years.filter(({ measure }) => measure === row.id),
      bundles: bundles.filter(({ measure }) => measure === row.id).map(({ name }) => name),
    })),
  )
}

/** A sub-topic whose measure is not shown stands by itself. */
function subTopicsBelow(measures: PublicMeasure[]): PublicMeasure[] {
  const shown = new Set(measures.map(({ id }) => id))
  const isBelow = ({ parent }: PublicMeasure) => parent !== null && shown.has(parent)
  const withBelow = (measure: PublicMeasure): PublicMeasure[] => [
    measure,
    ...measures.filter(({ parent }) => parent === measure.id).flatMap(withBelow),
  ]
  return measures.filter((measure) => !isBelow(measure)).flatMap(withBelow)
}

/** What was concluded of measures, as far as everybody may read it, the latest first. */
export async function conclusionsShown(db: Trx): Promise<Conclusion[]> {
  const rows = await db
    .selectFrom('publicEvaluation')
    .select(['measure', 'verdict', 'reason', 'lesson', 'decidedBy', 'decidedOn'])
    .orderBy('decidedOn', 'desc')
    .$castTo<Conclusion>()
    .execute()
  return rows
}
