import { sql } from 'kysely'
import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { Question, Questionnaire, Survey, SurveyLanguage, Words } from './rules.ts'

/** Holds other writers of the partnership's surveys back until this act is saved, so that none opens while it is changed. */
export async function holdSurveys({ db, within }: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`surveys of ${within}`}, 0))`.execute(db)
}

/** A partnership's surveys and those it keeps as sources, each as its newest version reads, the latest written first. */
export async function surveysOf(db: Trx, partnership: string): Promise<Survey[]> {
  const rows = await newest(db, partnership).execute()
  return rows
    .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
    .map((row) => surveyIn(row))
}

/** One of them; null where there is none here. */
export async function surveyById(db: Trx, partnership: string, id: string): Promise<Survey | null> {
  if (!isId(id)) return null
  const row = await newest(db, partnership).where('v.survey', '=', id).executeTakeFirst()
  return row ? surveyIn(row) : null
}

/** The opened survey with this word in its address, open or closed since; for somebody signed in. */
export async function openedSurveyAt(db: Trx, partnership: string, slug: string): Promise<Survey | null> {
  const row = await newest(db, partnership).where('o.slug', '=', slug).executeTakeFirst()
  return row ? surveyIn(row) : null
}

/** What residents are shown of an opened survey. */
export type OpenedSurvey = Questionnaire & {
  id: string
  slug: string
  openedOn: Day
  continues: string | null
  closedOn: Day | null
}

/**
 * The opened survey with this word in its address, open or closed since, as the
 * public role reads it: whether one may answer today is `standingOf`'s to say.
 */
export async function openSurveyAt(db: Trx, slug: string): Promise<OpenedSurvey | null> {
  const row = await db.selectFrom('publicSurvey').selectAll().where('slug', '=', slug).executeTakeFirst()
  if (!row) return null
  return {
    ...questionnaireIn(row as QuestionnaireRow),
    id: row.id!,
    slug: row.slug!,
    openedOn: row.openedOn!,
    continues: row.continues,
    closedOn: row.closedOn,
  }
}

/** One way in which a survey is spread, with the code of its link. */
export type Channel = { code: string; name: string }

/** A survey's channels in the order in which they were added. */
export async function channelsOf(db: Trx, partnership: string, survey: string): Promise<Channel[]> {
  return db
    .selectFrom('surveyChannel')
    .select(['code', 'name'])
    .where('partnership', '=', partnership)
    .where('survey', '=', survey)
    .orderBy('writtenAt')
    .orderBy('code')
    .execute()
}

function newest(db: Trx, partnership: string) {
  return db
    .selectFrom('surveyVersion as v')
    .innerJoin('survey as s', (join) =>
      join.onRef('s.tenant', '=', 'v.tenant').onRef('s.id', '=', 'v.survey'),
    )
    .leftJoin('surveyOpening as o', (join) =>
      join.onRef('o.tenant', '=', 'v.tenant').onRef('o.survey', '=', 'v.survey'),
    )
    .leftJoin('surveyClosing as c', (join) =>
      join.onRef('c.tenant', '=', 'v.tenant').onRef('c.survey', '=', 'v.survey'),
    )
    .distinctOn('v.survey')
    .selectAll('v')
    .select(['s.continues', 's.ownerName', 's.createdAt'])
    .select(['o.slug', 'o.openedOn', 'c.closedOn', 'c.reason as closedBecause'])
    .where('v.partnership', '=', partnership)
    .orderBy('v.survey')
    .orderBy('v.number', 'desc')
}

type QuestionnaireRow = {
  title: unknown
  introduction: unknown
  languages: string[]
  anonymous: boolean
  closesOn: Day | null
  asked: number | null
  questions: unknown
}

type SurveyRow = QuestionnaireRow & {
  survey: string
  number: number
  continues: string | null
  ownerName: string
  year: number | null
  link: string
  slug: string | null
  openedOn: Day | null
  closedOn: Day | null
  closedBecause: string | null
}

function surveyIn(row: SurveyRow): Survey {
  const { survey: id, number, continues, ownerName, year, link, slug, openedOn, closedOn } = row
  return {
    ...questionnaireIn(row),
    ...{ id, number, continues, ownerName, year, link },
    opening: slug === null || openedOn === null ? null : { slug, openedOn },
    closing: closedOn === null ? null : { closedOn, reason: row.closedBecause ?? '' },
  }
}

function questionnaireIn(row: QuestionnaireRow): Questionnaire {
  const { anonymous, closesOn, asked } = row
  return {
    ...{ anonymous, closesOn, asked },
    title: row.title as Words,
    introduction: row.introduction as Words,
    languages: row.languages as SurveyLanguage[],
    questions: row.questions as Question[],
  }
}

function isId(word: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word)
}
