import { type RawBuilder, sql } from 'kysely'
import type { FoundSubject, SubjectReader } from './subjects.rules.ts'

/**
 * The subjects of lines about measures, their bundles and commitments, and about what was
 * logged: that is told by the commitment it was done for. A measure for its own
 * organisation only is named to those alone who may read it.
 */
export function planSubjects({ organisation, wholePlan }: SubjectReader): RawBuilder<FoundSubject> {
  return sql`(
    with done_for as (
      select l.sequence, l.tenant, c.id, c.measure from line l
        join commitment c on c.tenant = l.tenant and c.id = case l.noun
          when 'occurrence' then (select f.commitment from occurrence f where f.tenant = l.tenant and f.id = l.id)
          when 'occasionCount' then (select f.commitment from occasion_count f where f.tenant = l.tenant and f.id = l.id)
          when 'noNeedConfirmation' then (select f.commitment from no_need_confirmation f where f.tenant = l.tenant and f.id = l.id)
          when 'pause' then (select f.commitment from pause f where f.tenant = l.tenant and f.id = l.id)
          when 'deviation' then (select f.commitment from deviation f where f.tenant = l.tenant and f.id = l.id)
          when 'coverageUnit' then (select f.commitment from coverage_unit f where f.tenant = l.tenant and f.id = l.id)
          else l.id end
       where l.noun in ('commitment', 'citizenPromise', 'occurrence', 'occasionCount', 'noNeedConfirmation',
                        'pause', 'deviation', 'coverageUnit')),
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
    select l.sequence, 'bundle', l.id,
           (select v.name from bundle_version v where v.tenant = l.tenant and v.bundle = l.id
             order by v.number desc limit 1)
      from line l where l.noun = 'bundle')`
}
