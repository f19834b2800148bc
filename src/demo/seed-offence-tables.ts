import type { Kysely } from 'kysely'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { correctTable, publishTable, tableToShow } from '../publication/offence-tables/actions.ts'
import { stampOf, type TableUnit } from '../publication/offence-tables/rules.ts'
import { actingIn, type Place } from './place.ts'

type Table = { daysAgo: number; unit: TableUnit; years: number; kinds: string[]; correction?: string }

/** What residents were shown, the earliest first. */
const tables: Record<string, Table[]> = {
  ekbro: [
    {
      ...{ daysAgo: 120, unit: 'half-year', years: 3 },
      kinds: ['home-burglary', 'bicycle-theft', 'criminal-damage'],
      correction: 'Skadegörelsen gäller även klotter, vilket inte stod här från början.',
    },
    { daysAgo: 25, unit: 'year', years: 5, kinds: ['home-burglary', 'bicycle-theft', 'criminal-damage'] },
  ],
  havnsoe: [{ daysAgo: 40, unit: 'half-year', years: 3, kinds: ['home-burglary', 'criminal-damage'] }],
}

/** Tables of reported offences that residents can read, each protected against what was shown before. */
export async function seedOffenceTables(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  for (const { daysAgo, unit, years, kinds, correction } of tables[place.story.slug] ?? [])
    await actingIn(app, place, addDays(today, -daysAgo), async (act) => {
      const year = Number(act.today.slice(0, 4))
      const choice = { kinds, unit, fromYear: year - years + 1, toYear: year }
      const partnership = { id: act.within, name: place.story.name }
      const looked = stampOf(await tableToShow(act, partnership, choice))
      const done = await publishTable(act, partnership, choice, looked)
      if (typeof done !== 'object') throw new Error(done)
      if (correction) await correctTable(act, done.id, correction)
    })
}
