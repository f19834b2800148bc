import type { Kysely } from 'kysely'
import { focusAreasOf } from '../agreement/queries.ts'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { setLimit } from '../follow-up/limits/actions.ts'
import { makeIndicator, noteObservations } from '../offences/indicators/actions.ts'
import type { NewIndicator } from '../offences/indicators/rules.ts'
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

/** What the partnership follows from year to year, noted in the new year. */
export async function seedIndicators(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
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
