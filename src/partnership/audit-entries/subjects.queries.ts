import { sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'
import type { AuditLine } from './queries.ts'

/** What a line of the audit log was done to: its words as they read now, and the page that shows it. */
export type Subject = { title: string; href: string }

/** `wholePlan` where somebody keeps the whole plan, and so reads also what is for one organisation only. */
export type SubjectReader = { organisation: string; wholePlan: boolean }

type Found = {
  sequence: number
  page: 'commitment' | 'measure' | 'agreement' | 'calendar'
  id: string
  title: string
}

const addressOf: Record<Found['page'], (id: string) => string> = {
  commitment: (id) => `/app/thread/commitment/${id}`,
  measure: (id) => `/app/action-plan/measure/${id}`,
  agreement: (id) => `/app/agreement/${id}`,
  calendar: () => '/app/areas',
}

/**
 * The subjects of lines about the agreement, the plan, the log and the
 * calendar, by the number of the line. What was logged, struck or confirmed is
 * told by the commitment it was done for. A measure for its own organisation
 * only is named to those alone who may read it.
 */
export async function subjectsOf(
  db: Trx,
  lines: AuditLine[],
  { organisation, wholePlan }: SubjectReader,
): Promise<Map<number, Subject>> {
  const { rows } = await sql<Found>`
    with line as (
      select tenant, sequence, noun, noun_id::uuid as id from audit_entry
       where sequence = any(${lines.map(({ sequence }) => sequence)})
         and noun in ('commitment', 'citizenPromise', 'occurrence', 'occasionCount', 'noNeedConfirmation', 'pause',
                      'deviation', 'coverageUnit', 'measure', 'agreement', 'focusArea', 'riskOccasion')),
    done_for as (
      select l.sequence, l.tenant, c.id, c.measure from line l
        join commitment c on c.tenant = l.tenant and c.id = case l.noun
          when 'occurrence' then (select f.commitment from occurrence f where f.tenant = l.tenant and f.id = l.id)
          when 'occasionCount' then (select f.commitment from occasion_count f where f.tenant = l.tenant and f.id = l.id)
          when 'noNeedConfirmation' then (select f.commitment from no_need_confirmation f where f.tenant = l.tenant and f.id = l.id)
          when 'pause' then (select f.commitment from pause f where f.tenant = l.tenant and f.id = l.id)
          when 'deviation' then (select f.commitment from deviation f where f.tenant = l.tenant and f.id = l.id)
          when 'coverageUnit' then (select f.commitment from coverage_unit f where f.tenant = l.tenant and f.id = l.id)
          else l.id end),
    readable as (
      select distinct on (v.tenant, v.measure) v.tenant, v.measure, v.title,
             (${wholePlan} or v.visibility <> 'own-organisation' or v.responsible = ${organisation}::uuid) as may_read
        from measure_version v
       where v.measure in (select id from line where noun = 'measure' union select measure from done_for)
       order by v.tenant, v.measure, v.number desc)
    select d.sequence, 'commitment' as page, d.id,
           (select v.title from commitment_version v where v.tenant = d.tenant and v.commitment = d.id
             order by v.number desc limit 1) as title
      from done_for d join readable r on r.tenant = d.tenant and r.measure = d.measure and r.may_read
    union all
    select l.sequence, 'measure', l.id, r.title
      from line l join readable r on r.tenant = l.tenant and r.measure = l.id and r.may_read where l.noun = 'measure'
    union all
    select l.sequence, 'agreement', l.id,
           (select v.title from agreement_version v where v.tenant = l.tenant and v.agreement = l.id
             order by v.number desc limit 1)
      from line l where l.noun = 'agreement'
    union all
    select l.sequence, 'agreement', f.agreement,
           (select v.name from focus_area_version v where v.tenant = l.tenant and v.focus_area = l.id
             order by v.number desc limit 1)
      from line l join focus_area f on f.tenant = l.tenant and f.id = l.id where l.noun = 'focusArea'
    union all
    select l.sequence, 'calendar', o.id, o.title
      from line l join risk_occasion o on o.tenant = l.tenant and o.id = l.id where l.noun = 'riskOccasion'`.execute(
    db,
  )
  return new Map(
    rows
      .filter(({ title }) => title !== null)
      .map(({ sequence, page, id, title }) => [sequence, { title, href: addressOf[page](id) }]),
  )
}
