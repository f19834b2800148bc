import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../database/transaction.ts'
import type { Language } from '../../web/languages.ts'
import { dialogueSubjects, pictureSubjects } from './heard-subjects.queries.ts'
import { planSubjects } from './plan-subjects.queries.ts'
import type { AuditLine } from './queries.ts'
import { resultSubjects } from './result-subjects.queries.ts'
import { type FoundSubject, type Subject, type SubjectReader, subjectsByLine } from './subjects.rules.ts'

/**
 * What the lines of the audit log were done to, by the number of the line: what
 * has a name and a page, and may be read by whoever reads the log. A survey is
 * named in the partnership's own language where it has one.
 */
export async function subjectsOf(
  db: Trx,
  lines: AuditLine[],
  reader: SubjectReader,
  own: Language | undefined,
): Promise<Map<number, Subject>> {
  const { rows } = await sql<FoundSubject>`
    with line as (
      select tenant, sequence, noun, case when noun_id ~ '^[0-9a-f-]{36}$' then noun_id::uuid end as id
        from audit_entry where sequence = any(${lines.map(({ sequence }) => sequence)}))
    ${planSubjects(reader)}
    union all ${agreementSubjects}
    union all ${reportSubjects(reader)}
    union all ${dialogueSubjects(own)}
    union all ${pictureSubjects(reader)}
    union all ${resultSubjects(reader)}`.execute(db)
  return subjectsByLine(rows)
}

/** The subjects of lines about the agreement and what stands in it, and about areas and the calendar. */
const agreementSubjects: RawBuilder<FoundSubject> = sql`(
  select l.sequence, 'agreement' as page, l.id,
         (select v.title from agreement_version v where v.tenant = l.tenant and v.agreement = l.id
           order by v.number desc limit 1) as title
    from line l where l.noun = 'agreement'
  union all
  select l.sequence, 'agreement', f.agreement,
         (select v.name from focus_area_version v where v.tenant = l.tenant and v.focus_area = l.id
           order by v.number desc limit 1)
    from line l join focus_area f on f.tenant = l.tenant and f.id = l.id where l.noun = 'focusArea'
  union all
  select l.sequence, 'agreement', f.agreement,
         (select v.words from goal_version v where v.tenant = l.tenant and v.goal = l.id
           order by v.number desc limit 1)
    from line l join goal g on g.tenant = l.tenant and g.id = l.id
    join focus_area f on f.tenant = g.tenant and f.id = g.focus_area where l.noun = 'goal'
  union all
  select l.sequence, 'agreement', s.agreement,
         (select v.title from supplement_version v where v.tenant = l.tenant and v.supplement = l.id
           order by v.number desc limit 1)
    from line l join supplement s on s.tenant = l.tenant and s.id = l.id where l.noun = 'supplement'
  union all
  select l.sequence, 'changeRequest', r.id, r.wanted
    from line l join change_request r on r.tenant = l.tenant and r.id = l.id where l.noun = 'changeRequest'
  union all
  select l.sequence, 'areas', a.id,
         coalesce((select v.name from area_version v where v.tenant = a.tenant and v.area = a.id
                    order by v.number desc limit 1), a.name)
    from line l join area a on a.tenant = l.tenant and a.id = l.id where l.noun = 'area'
  union all
  select l.sequence, 'areas', o.id, o.title
    from line l join risk_occasion o on o.tenant = l.tenant and o.id = l.id where l.noun = 'riskOccasion')`

/** The subjects of lines about plans, texts that were read, and yearly reports, which are told by their year. */
function reportSubjects({ wholePlan }: SubjectReader): RawBuilder<FoundSubject> {
  return sql`(
  select l.sequence, 'actionPlan' as page, p.id, p.title
    from line l join action_plan p on p.tenant = l.tenant and p.id = l.id where l.noun = 'actionPlan'
  union all
  select l.sequence, 'reading', r.id, coalesce(nullif(r.file_name, ''), split_part(btrim(r.original_text, E' \\r\\n\\t'), E'\\n', 1))
    from line l join agreement_reading r on r.tenant = l.tenant and r.id = l.id
   where l.noun = 'agreementReading' and ${wholePlan}
  union all
  select l.sequence, 'report', r.id, r.year::text
    from line l join yearly_report r on r.tenant = l.tenant and r.id = l.id where l.noun = 'yearlyReport'
  union all
  select l.sequence, 'report', r.id, p.title
    from line l join publication p on p.tenant = l.tenant and p.id = l.id
    join yearly_report r on r.tenant = p.tenant and r.partnership = p.partnership and r.year = p.year
   where l.noun = 'publication')`
}
