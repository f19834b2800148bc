import { type RawBuilder, sql } from 'kysely'
import type { Language } from '../../web/languages.ts'
import type { FoundSubject, SubjectReader } from './subjects.rules.ts'

/**
 * The subjects of lines about what was asked and said. What somebody said is
 * told by the dialogue or survey where they said it, never by their words.
 */
export function dialogueSubjects(own: Language | undefined): RawBuilder<FoundSubject> {
  return sql`(
    with heard as (
      select l.sequence, l.tenant,
             case l.noun when 'dialogue' then l.id else coalesce(v.dialogue, f.dialogue) end as dialogue,
             case l.noun when 'survey' then l.id else coalesce(v.survey, f.survey) end as survey,
             case l.noun when 'theme' then l.id else f.theme end as theme
        from line l
        left join coding c on c.tenant = l.tenant and c.id = l.id and l.noun = 'coding'
        left join voice v on v.tenant = l.tenant and v.id = coalesce(c.voice, l.id) and l.noun in ('voice', 'coding')
        left join feedback f on f.tenant = l.tenant and f.id = l.id and l.noun = 'feedback'
       where l.noun in ('dialogue', 'survey', 'theme', 'voice', 'coding', 'feedback'))
    select h.sequence, 'dialogue' as page, h.dialogue as id,
           (select v.title from dialogue_version v where v.tenant = h.tenant and v.dialogue = h.dialogue
             order by v.number desc limit 1) as title
      from heard h where h.dialogue is not null
    union all
    select h.sequence, 'survey', h.survey,
           (select coalesce(v.title ->> ${own ?? null}, v.title ->> v.languages[1]) from survey_version v
             where v.tenant = h.tenant and v.survey = h.survey order by v.number desc limit 1)
      from heard h where h.dialogue is null and h.survey is not null
    union all
    select h.sequence, 'theme', h.theme,
           (select v.name from theme_version v where v.tenant = h.tenant and v.theme = h.theme
             order by v.number desc limit 1)
      from heard h where h.dialogue is null and h.survey is null and h.theme is not null)`
}

/**
 * The subjects of lines about the situation picture. Evidence is told by the
 * statement it is laid down for, a cause by its problem; a statement for its own
 * organisation only is named to those alone who may read it.
 */
export function pictureSubjects({ organisation, wholePlan }: SubjectReader): RawBuilder<FoundSubject> {
  return sql`(
    with about as (
      select l.sequence, l.tenant, l.noun, case l.noun
          when 'evidence' then (select e.statement from evidence e where e.tenant = l.tenant and e.id = l.id)
          when 'problemCause' then (select c.problem from problem_cause c where c.tenant = l.tenant and c.id = l.id)
          else l.id end as id
        from line l)
    select a.sequence, 'picture' as page, p.id, p.title
      from about a join situation_picture p on p.tenant = a.tenant and p.id = a.id where a.noun = 'situationPicture'
    union all
    select a.sequence, 'session', s.id, s.title
      from about a join priority_session s on s.tenant = a.tenant and s.id = a.id where a.noun = 'prioritySession'
    union all
    select a.sequence, 'statement', a.id, s.words
      from about a cross join lateral (
        select v.words, v.visibility, v.organisation from statement_version v
         where v.tenant = a.tenant and v.statement = a.id order by v.number desc limit 1) s
     where a.noun in ('statement', 'evidence')
       and (${wholePlan} or s.visibility <> 'own-organisation' or s.organisation = ${organisation}::uuid)
    union all
    select a.sequence, 'problem', a.id,
           (select v.title from problem_version v where v.tenant = a.tenant and v.problem = a.id
             order by v.number desc limit 1)
      from about a where a.noun in ('problem', 'problemCause')
    union all
    select a.sequence, 'networks', a.id,
           (select v.name from source_network_version v where v.tenant = a.tenant and v.source_network = a.id
             order by v.number desc limit 1)
      from about a where a.noun = 'sourceNetwork')`
}
