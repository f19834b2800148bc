import type { Kysely } from 'kysely'
import { areasOf } from '../areas/queries.ts'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { countPopulation } from '../dialogue/participation/actions.ts'
import { actingIn, type Place } from './place.ts'

/** How many live in the invented places, by age; half of them women, and in no two areas alike. */
const lives: Record<string, { source: string; ages: Record<string, number> }> = {
  ekbro: {
    source: 'Ekbro kommun, befolkningsregistret',
    ages: {
      'under-16': 5200,
      '16-24': 3100,
      '25-44': 7400,
      '45-64': 7000,
      '65-79': 4300,
      '80-and-over': 1600,
    },
  },
  havnsoe: {
    source: 'Havnsø Kommune, folketal',
    ages: { 'under-16': 900, '16-24': 520, '25-44': 1250, '45-64': 1700, '65-79': 1150, '80-and-over': 380 },
  },
}

/** Keeps the count of the last New Year, as a coordinator does it in February. */
export async function seedPopulation(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const known = lives[place.story.slug]
  const year = Number(today.slice(0, 4))
  if (!known) return
  const countedOn = `${year - 1}-12-31`
  const writtenOn = `${year}-02-10` <= today ? `${year}-02-10` : today
  await actingIn(app, place, writtenOn, async (act) => {
    const areas = await areasOf(act.db, act.within)
    const all = Object.values(known.ages).reduce((sum, number) => sum + number, 0)
    const half = Math.round(all / 2)
    const parts = areas.map((_, at) => areas.length + at)
    const whole = parts.reduce((sum, part) => sum + part, 0)
    const done = await countPopulation(act, {
      countedOn,
      source: known.source,
      groups: {
        'age-band': known.ages,
        gender: { woman: half, man: all - half },
        area: Object.fromEntries(areas.map(({ id }, at) => [id, Math.round((all * parts[at]!) / whole)])),
      },
    })
    if ('problems' in done) throw new Error(JSON.stringify(done))
  })
}
