import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Language } from '../../web/languages.ts'
import type { About, FeedbackSource, NewFeedback } from './rules.ts'

/** What those who spoke were told came of it: when, and by which way. */
export type Feedback = NewFeedback & {
  id: string
  about: About
  /** The reason it was struck; null while it stands. */
  struck: string | null
}

/** All feedback of a partnership, the latest first; with `about`, only what was said about that. Struck ones are among them. */
export async function feedbackOf(db: Trx, partnership: string, about?: About): Promise<Feedback[]> {
  let asked = db
    .selectFrom('feedback as f')
    .leftJoin('feedbackStrike as s', (join) =>
      join.onRef('s.tenant', '=', 'f.tenant').onRef('s.feedback', '=', 'f.id'),
    )
    .select(['f.id', 'f.dialogue', 'f.survey', 'f.theme', 'f.givenOn', 'f.channel', 'f.words', 'f.public'])
    .select('s.reason as struck')
    .where('f.partnership', '=', partnership)
    .orderBy('f.givenOn', 'desc')
    .orderBy('f.writtenAt', 'desc')
  if (about) asked = asked.where(`f.${about.source}`, '=', about.id)
  return (await asked.execute()).map(({ dialogue, survey, theme, ...feedback }) => ({
    ...feedback,
    about: aboutOf({ dialogue, survey, theme }),
  }))
}

function aboutOf(ids: Record<FeedbackSource, string | null>): About {
  const source = ids.dialogue ? 'dialogue' : ids.survey ? 'survey' : 'theme'
  return { source, id: ids[source] ?? '' }
}

/** Something that people spoke in: what it is called, the day it was over, and who holds it. */
export type HeardSource = {
  about: About
  /** In the asked-for language where it has one in it. */
  title: string
  /** The day a dialogue was held or a survey closed; null for a theme. */
  spokenOn: Day | null
  organisers: string[]
  /** The day of the latest feedback that stands; null where there is none. */
  answeredOn: Day | null
}

/**
 * Every dialogue that was held by this day and every survey that was closed by
 * it, the latest first, each with the day of its latest feedback. Another
 * owner's survey is left out: its owner answers for what came of it.
 */
export async function heardSources(
  db: Trx,
  partnership: string,
  today: Day,
  language: Language,
): Promise<HeardSource[]> {
  const { rows } = await sql<Omit<HeardSource, 'about'> & { source: FeedbackSource; id: string }>`
    select heard.*, (select max(f.given_on)
                       from feedback f
                       left join feedback_strike s on s.tenant = f.tenant and s.feedback = f.id
                      where s.feedback is null and f.partnership = ${partnership}
                        and case heard.source when 'dialogue' then f.dialogue else f.survey end = heard.id) as answered_on
      from (select 'dialogue' as source, d.dialogue as id, d.title, d.held_on as spoken_on, d.organisers
              from (select distinct on (dialogue) * from dialogue_version
                     where partnership = ${partnership} order by dialogue, number desc) d
             where d.held_on <= ${today}
             union all
            select 'survey', s.id, coalesce(v.title ->> ${language}, v.title ->> v.languages[1], ''),
                   least(c.closed_on, v.closes_on), '{}'
              from survey s
              join survey_opening o on o.tenant = s.tenant and o.survey = s.id
              join survey_version v on v.tenant = o.tenant and v.survey = o.survey and v.number = o.number
              left join survey_closing c on c.tenant = s.tenant and c.survey = s.id
             where s.partnership = ${partnership} and least(c.closed_on, v.closes_on) <= ${today}) heard
     order by heard.spoken_on desc, heard.title`.execute(db)
  return rows.map(({ source, id, ...heard }) => ({ ...heard, about: { source, id } }))
}

/** The name of a theme that feedback is about; null where there is none here. */
export async function themeNamed(db: Trx, partnership: string, theme: string): Promise<string | null> {
  const row = await db
    .selectFrom('themeVersion')
    .select('name')
    .where('partnership', '=', partnership)
    .where('theme', '=', theme)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  return row?.name ?? null
}

/** Keeps what those who spoke were told. Gives its id. */
export async function saveFeedback(act: Act, { source, id }: About, feedback: NewFeedback): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const saved = await db
    .insertInto('feedback')
    .values({ tenant, partnership, [source]: id, ...feedback, writtenBy: by, writtenAt: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

/** Strikes feedback that was never given, or not so; it stays on the page, crossed out. */
export async function saveFeedbackStrike(act: Act, feedback: string, reason: string): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('feedbackStrike')
    .values({ tenant, partnership, feedback, reason, struckBy: by, struckAt: at })
    .onConflict((twice) => twice.doNothing())
    .execute()
}
