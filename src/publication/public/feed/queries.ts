import type { Day } from '../../../calendar.ts'
import type { Trx } from '../../../database/transaction.ts'
import { tablesTold } from '../../offence-tables/public/queries.ts'
import { publicationsListed } from '../../yearly-report/public/queries.ts'
import { changesOfPlan } from '../action-plan/queries.ts'
import type { News } from './rules.ts'

/** Everything new that residents can read: changes of the plan, statuses of areas, tables, yearly reports. */
export async function newsOf(db: Trx, timeZone: string): Promise<News[]> {
  const changes = (await changesOfPlan(db, timeZone)).map(
    ({ kind, noun, number, day, title, reason }): News => ({
      ...{ kind: 'change', id: `${kind}-${noun}-${number}`, day, name: title, reason },
      path: '/action-plan/changes',
    }),
  )
  const statuses = (await areaStatusNews(db)).map(
    ({ id, area, name, day }): News => ({
      ...{ kind: 'area-status', id, day, name, reason: '', path: `/area/${area}` },
    }),
  )
  const tables = (await tablesTold(db)).map(
    ({ id, publishedOn }): News => ({
      ...{ kind: 'offence-table', id, day: publishedOn, name: '', reason: '', path: `/offences/${id}` },
    }),
  )
  const reports = (await publicationsListed(db)).map(
    ({ id, title, publishedOn }): News => ({
      ...{ kind: 'report', id, day: publishedOn, name: title, reason: '', path: `/report/${id}` },
    }),
  )
  return [...changes, ...statuses, ...tables, ...reports]
}

async function areaStatusNews(db: Trx): Promise<{ id: string; area: string; name: string; day: Day }[]> {
  const rows = await db
    .selectFrom('publicAreaStatus')
    .select(['areaStatus as id', 'area', 'shown', 'publishedOn as day'])
    .$castTo<{ id: string; area: string; shown: { name: string }; day: Day }>()
    .execute()
  return rows.map(({ shown, ...row }) => ({ ...row, name: shown.name }))
}
