import type { Kysely } from 'kysely'
import { focusAreasOf } from '../agreement/queries.ts'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { setLimit } from '../follow-up/limits/actions.ts'
import { followFigures, makeIndicator, noteObservations } from '../offences/indicators/actions.ts'
import type { NewIndicator } from '../offences/indicators/rules.ts'
import { placesOf } from '../offences/queries.ts'
import { actingIn, type Place } from './place.ts'

type Followed = {
  indicator: NewIndicator
  /** A value of each of the years before this one, the oldest first. */
  values: number[]
  /** Of which focus area a limit is set, and where; the newest value lies within. */
  limit?: { focusArea: string; passed: 'above' | 'below'; value: number; goal: number }
}

const followed: Record<string, Followed[]> = {
  ekbro: [
    {
      indicator: {
        ...{ name: 'Hushåll med grannsamverkan', topic: 'neighbourhood-watch', unit: 'hushåll' },
        ...{ source: 'Grannsamverkans register', direction: 'up', area: null },
      },
      values: [310, 420, 655, 790],
      limit: { focusArea: 'Inbrott och stölder', passed: 'below', value: 600, goal: 1000 },
    },
    {
      indicator: {
        ...{ name: 'Allvarligt skadade i trafiken', topic: 'seriously-injured', unit: 'personer' },
        ...{ source: 'Transportstyrelsens olycksdatabas', direction: 'down', area: null },
      },
      values: [7, 5, 6, 4],
    },
  ],
  havnsoe: [
    {
      indicator: {
        ...{ name: 'Husstande i Nabohjælp', topic: 'neighbourhood-watch', unit: 'husstande' },
        ...{ source: 'Nabohjælps medlemstal', direction: 'up', area: null },
      },
      values: [120, 180, 240],
    },
  ],
}

type FollowedFigure = {
  kind: string
  name: string
  unit: string
  source: string
  /** Of which focus area a limit is set, and where. */
  limit?: { focusArea: string; value: number; goal: number }
}

const followedFigures: Record<string, FollowedFigure> = {
  ekbro: {
    ...{ kind: 'home-burglary', name: 'Anmälda bostadsinbrott', unit: 'anmälda per kvartal' },
    source: 'Inlästa siffror om anmälda brott',
    limit: { focusArea: 'Inbrott och stölder', value: 40, goal: 10 },
  },
  havnsoe: {
    ...{ kind: 'home-burglary', name: 'Anmeldte indbrud i beboelse', unit: 'anmeldte pr. kvartal' },
    source: 'Indlæste tal om anmeldte lovovertrædelser',
  },
}

/** What follows the figures of reported offences by itself. */
async function seedFollowedFigures(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const followedFigure = followedFigures[place.story.slug]
  if (!followedFigure) return
  const { kind, limit, ...words } = followedFigure
  await actingIn(app, place, addDays(today, -5), async (act) => {
    const whole = (await placesOf(act.db, act.within)).find((one) => one.whole)?.id ?? ''
    const made = await followFigures(
      act,
      { ...words, direction: 'down' },
      { kind, place: whole, over: 'quarter', counted: 'offences' },
    )
    if (!('id' in made)) throw new Error(JSON.stringify(made.problems))
    if (!limit) return
    const focusArea = (await focusAreasOf(act.db, act.within)).find(({ name }) => name === limit.focusArea)
    const { value, goal } = limit
    const set = await setLimit(act, {
      ...{ indicator: made.id, focusArea: focusArea?.id ?? null, measure: null, passed: 'above' },
      ...{ value, goal, goalBy: `${Number(today.slice(0, 4)) + 1}-12-31` },
    })
    if (!('id' in set)) throw new Error(JSON.stringify(set.problems))
  })
}

/** What the partnership follows from year to year, noted in the new year, and what follows by itself. */
export async function seedIndicators(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  await seedFollowedFigures(app, place, today)
  const year = Number(today.slice(0, 4))
  const notedOn = `${year}-02-03` <= today ? `${year}-02-03` : addDays(today, -1)
  for (const { indicator, values, limit } of followed[place.story.slug] ?? [])
    await actingIn(app, place, notedOn, async (act) => {
      const made = await makeIndicator(act, indicator)
      if (!('id' in made)) throw new Error(JSON.stringify(made.problems))
      const first = year - values.length
      await noteObservations(
        act,
        made.id,
        values.map((value, at) => `${first + at}-12-31; ${value}`),
      )
      if (!limit) return
      const focusArea = (await focusAreasOf(act.db, act.within)).find(({ name }) => name === limit.focusArea)
      const set = await setLimit(act, {
        ...{ indicator: made.id, focusArea: focusArea?.id ?? null, measure: null },
        ...{ passed: limit.passed, value: limit.value, goal: limit.goal, goalBy: `${year + 1}-12-31` },
      })
      if (!('id' in set)) throw new Error(JSON.stringify(set.problems))
    })
}
