import { type RawBuilder, sql } from 'kysely'
import type { FoundSubject, SubjectReader } from './subjects.rules.ts'

/**
 * The subjects of lines about what measures began with, the municipalities they
 * are shared with, what came of them, and how many people live here. A sharing is
 * told by its measure, or by what crosses the border where the measure is another
 * municipality's; a picture by its story; a count of the population by its source.
 */
export function resultSubjects({ organisation, wholePlan }: SubjectReader): RawBuilder<FoundSubject> {
  return sql`(
    with story as (
      select distinct on (l.sequence) l.sequence, v.result_story, v.title, v.measure
        from line l
        join result_story_version v on v.tenant = l.tenant and v.result_story = case l.noun
          when 'resultPicture' then (select p.result_story from result_picture p
                                      where p.tenant = l.tenant and p.id = l.id)
          else l.id end
       where l.noun in ('resultStory', 'resultPicture')
       order by l.sequence, v.number desc),
    shared as (
      select l.sequence, s.id, s.measure, s.cross_border
        from line l join measure_sharing s on s.tenant = l.tenant and s.id = l.id
       where l.noun = 'measureSharing'),
    named as (
      select distinct on (v.measure) v.measure, v.title,
             (${wholePlan} or v.visibility <> 'own-organisation' or v.responsible = ${organisation}::uuid) as may_read
        from measure_version v
       where v.measure in (select measure from story union select measure from shared)
       order by v.measure, v.number desc)
    select s.sequence, 'sharing' as page, s.id, coalesce(m.title, s.cross_border) as title
      from shared s left join named m on m.measure = s.measure where coalesce(m.may_read, true)
    union all
    select s.sequence, 'resultStory', s.result_story, s.title
      from story s join named m on m.measure = s.measure and m.may_read
    union all
    select l.sequence, 'startingPoint', p.id, p.words
      from line l join starting_point p on p.tenant = l.tenant and p.id = l.id
     where l.noun = 'startingPoint' and (${wholePlan} or p.responsible = ${organisation}::uuid)
    union all
    select l.sequence, 'population', p.id, coalesce(nullif(p.source, ''), p.counted_on::text)
      from line l join population_count p on p.tenant = l.tenant and p.id = l.id where l.noun = 'population')`
}
