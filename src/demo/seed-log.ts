import type { Kysely } from 'kysely'
import {
  addDays,
  type Day,
  daysFromTo,
  periodNumber,
  periodNumbered,
  type RiskOccasion,
} from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { saveOccurrences } from '../log/bulk.queries.ts'
import type { OccurrenceRow } from '../log/queries.ts'
import {
  saveCoverageUnits,
  saveDeviation,
  saveNoNeedConfirmation,
  saveOccasionCount,
  savePause,
} from '../log/reporting.queries.ts'
import { idFor } from './chance.ts'
import { loggedBy } from './logging.ts'
import { actingIn, type Place } from './place.ts'
import type { SeededCommitment } from './seed-plan.ts'

/** Writes what was done and said about every commitment until today, as the stories tell it. */
export async function seedLog(
  app: Kysely<Tables>,
  place: Place,
  commitments: SeededCommitment[],
  riskOccasions: RiskOccasion[],
  today: Day,
): Promise<void> {
  await actingIn(app, place, today, async (act) => {
    for (const { story, id } of commitments) {
      const { went } = story
      const units = await saveCoverageUnits(
        act,
        id,
        (went.units ?? Object.keys(went.kinds ?? {})).map((name) => ({ name, from: story.from, to: null })),
      )
      const unitOf = new Map(units.map((unit) => [unit.name, unit.id]))
      const rows = loggedBy(story, riskOccasions, today).map(
        (time, i): OccurrenceRow & { recordedAt: Date } => ({
          id: idFor(`${place.story.slug} ${story.title} ${i}`),
          commitment: id,
          day: time.day,
          quantity: time.quantity,
          quantityWords: time.quantityWords,
          organisation: place.organisations[went.by]!,
          area: null,
          coverageUnit: time.unit ? (unitOf.get(time.unit) ?? null) : null,
          distinctKey: time.distinct,
          riskOccasion: time.riskOccasion,
          responseHours: time.responseHours,
          responseUnit: time.responseHours === null ? null : 'hours',
          channel: time.channel,
          note: null,
          recordedAt: new Date(`${time.day}T19:30:00Z`),
        }),
      )
      await saveOccurrences(act, rows)
      for (const confirmed of went.noNeed ?? [])
        if (confirmed.to <= today)
          await saveNoNeedConfirmation(act, {
            id: idFor(`${id} ${confirmed.from}`),
            commitment: id,
            organisation: place.organisations[went.by]!,
            ...confirmed,
          })
      for (const pause of went.pauses ?? [])
        if (pause.from <= today) await savePause(act, { commitment: id, ...pause })
      for (const deviation of went.deviations ?? [])
        if (deviation.from <= today)
          await saveDeviation(act, {
            commitment: id,
            organisation: place.organisations[went.by]!,
            ...deviation,
            visibility: 'public',
          })
      if (went.shiftsAMonth)
        for (const month of monthsOf(story.from, today))
          await saveOccasionCount(act, {
            id: idFor(`${id} ${month.from} shifts`),
            commitment: id,
            organisation: place.organisations[went.by]!,
            ...month,
            count: went.shiftsAMonth,
            estimated: false,
          })
    }
  })
}

/** The whole months between two days; the running one is not reported yet. */
function monthsOf(from: Day, today: Day): { from: Day; to: Day }[] {
  const first = periodNumber('month', from)
  const months = Math.ceil(daysFromTo(from, today) / 28)
  return Array.from({ length: months }, (_, i) => periodNumbered('month', first + i, 'SE')).filter(
    ({ to }) => to < addDays(today, 0),
  )
}
