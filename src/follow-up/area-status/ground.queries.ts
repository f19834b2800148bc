import { sql } from 'kysely'
import { areasOf } from '../../areas/queries.ts'
import { type Area, holdsOn } from '../../areas/rules.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { knownInAreas } from '../../offences/counted.queries.ts'
import { toldInPublic } from '../../offences/disclosure/queries.ts'
import { fewestShown } from '../../partnership/settings/queries.ts'
import { protectedIn } from './protecting.rules.ts'
import type { Round } from './rules.ts'
import {
  type AreaStatus,
  type DoneHere,
  type Ground,
  type MayShow,
  statusesOf,
  type WentOtherwise,
} from './value.rules.ts'

/** The local areas there are on a day, by name. */
export async function localAreas(db: Trx, partnership: string, on: Day): Promise<Area[]> {
  const areas = await areasOf(db, partnership)
  return areas.filter((area) => area.kind === 'local-area' && holdsOn(area, on))
}

/** What a round is told from: the areas, their figures and facts as they stand now. */
export async function groundIn(db: Trx, partnership: string, round: Round, today: Day): Promise<Ground> {
  return {
    areas: await localAreas(db, partnership, today),
    figures: await knownInAreas(db, partnership, round.kinds),
    done: await doneIn(db, partnership, round),
    deviations: await deviationsIn(db, partnership, round),
  }
}

/** The status of every local area in a round. */
export const statusesIn = async (...round: Parameters<typeof groundIn>): Promise<AreaStatus[]> =>
  statusesOf(round[2], await groundIn(...round))

/** The same, and of which areas and kinds the numbers may go out. */
export async function statusesToShow(
  db: Trx,
  partnership: string,
  round: Round,
  today: Day,
): Promise<{ statuses: AreaStatus[]; mayShow: MayShow }> {
  const ground = await groundIn(db, partnership, round, today)
  const statuses = statusesOf(round, ground)
  const out = await toldInPublic(db, partnership)
  const fewest = await fewestShown(db, partnership)
  return {
    statuses,
    mayShow: await protectedIn(round, statuses, { figures: ground.figures, out, fewest }),
  }
}

/** The newest words of every promise that residents can read, where the measure is one they can read too. */
const publicPromises = sql`
  select distinct on (v.commitment) v.tenant, v.commitment, v.words, v.public
    from citizen_promise_version v
   order by v.commitment, v.number desc`

/** What was logged in each area in the months of the round, for promises that residents can read. */
async function doneIn(db: Trx, partnership: string, { from, to }: Round): Promise<DoneHere[]> {
  const { rows } = await sql<{ area: string; commitment: string; promise: string; times: string; last: Day }>`
    select o.area, o.commitment, p.words as promise, count(*) as times, max(o.day)::text as last
      from occurrence o
      join (${publicPromises}) p on p.tenant = o.tenant and p.commitment = o.commitment and p.public
      join commitment c on c.tenant = o.tenant and c.id = o.commitment
      join lateral (select m.visibility from measure_version m
                     where m.tenant = c.tenant and m.measure = c.measure
                     order by m.number desc limit 1) m on m.visibility = 'public'
     where o.partnership = ${partnership} and o.area is not null and o.day between ${from} and ${to}
       and not exists (select from occurrence_strike s where s.tenant = o.tenant and s.occurrence = o.id)
     group by o.area, o.commitment, p.words
     order by count(*) desc, p.words`.execute(db)
  return rows.map(({ times, ...row }) => ({ ...row, times: Number(times) }))
}

/** What went otherwise than was promised, as far as everybody may read it. */
async function deviationsIn(db: Trx, partnership: string, { from, to }: Round): Promise<WentOtherwise[]> {
  const { rows } = await sql<WentOtherwise>`
    select d.commitment, p.words as promise, d.from_day::text as "from", d.to_day::text as "to", d.cause, d.adjustment
      from deviation d
      join (${publicPromises}) p on p.tenant = d.tenant and p.commitment = d.commitment and p.public
     where d.partnership = ${partnership} and d.visibility = 'public'
       and d.from_day <= ${to} and d.to_day >= ${from}
       and not exists (select from deviation_strike s where s.tenant = d.tenant and s.deviation = d.id)
     order by d.from_day`.execute(db)
  return rows
}
