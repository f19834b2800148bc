import { type Kysely, sql } from 'kysely'
import type { Day } from '../../../calendar.ts'
import type { Tables } from '../../../database/tables.ts'
import type { Trx } from '../../../database/transaction.ts'
import type { Question, Questionnaire, SurveyLanguage, Words } from '../../survey/rules.ts'
import type { Tally } from '../results.rules.ts'
import { seriesOf } from '../series.rules.ts'
import type { YearOfAnswers } from '../trends.rules.ts'

/** What became of an answer that was sent: taken in, known from before, or too late. */
export type TakenIn = 'taken' | 'again' | 'closed'

/** An answer on its way in: sealed, and known by its form. */
export type SealedAnswer = {
  tenant: string
  partnership: string
  survey: string
  /** The keyed digest of the form's id. */
  form: string
  sealed: Buffer
  today: Day
}

/**
 * Takes in an answer, durably: when this says `taken`, it is on the disk. One
 * statement, so that many who answer at one meeting wait for nothing but that.
 */
export async function takeInAnswer(intake: Kysely<Tables>, answer: SealedAnswer): Promise<TakenIn> {
  const { tenant, partnership, survey, form, sealed, today } = answer
  const { rows } = await sql<{ taken: TakenIn }>`
    select samsyn_take_in_answer(${tenant}, ${partnership}, ${survey}, ${form}, ${sealed}, ${today}) as taken
  `.execute(intake)
  return rows[0]!.taken
}

/** The voice that a receipt's digest stands for, in the partnership asked for; null where none is known yet. */
export async function voiceOfDigest(db: Trx, digest: string): Promise<string | null> {
  const { rows } = await sql<{
    voice: string | null
  }>`select samsyn_voice_of_receipt(${digest}) as voice`.execute(db)
  return rows[0]?.voice ?? null
}

/** A survey that was opened, as residents are shown it. */
export type PublicSurvey = Questionnaire & {
  id: string
  slug: string
  openedOn: Day
  closedOn: Day | null
  /** By whom and when it was done, where it was done elsewhere and read in. */
  readIn: { doneBy: string; fromDay: Day; toDay: Day; weighted: boolean } | null
}

/** A survey that was opened, as residents are shown it; null where this partnership has none with that word. */
export async function surveyAt(db: Trx, slug: string): Promise<PublicSurvey | null> {
  const row = await db.selectFrom('publicSurvey').selectAll().where('slug', '=', slug).executeTakeFirst()
  if (!row) return null
  return {
    id: row.id!,
    slug: row.slug!,
    openedOn: row.openedOn!,
    closedOn: row.closedOn,
    readIn:
      row.doneBy === null
        ? null
        : { doneBy: row.doneBy, fromDay: row.fromDay!, toDay: row.toDay!, weighted: row.weighted ?? false },
    anonymous: row.anonymous!,
    closesOn: row.closesOn,
    asked: row.asked,
    title: row.title as Words,
    introduction: row.introduction as Words,
    languages: row.languages as SurveyLanguage[],
    questions: row.questions as Question[],
  }
}

/** Whether a survey is spread by a link with this code. */
export async function isChannel(db: Trx, survey: string, code: string): Promise<boolean> {
  const found = await db
    .selectFrom('publicSurveyChannel')
    .select('code')
    .where('survey', '=', survey)
    .where('code', '=', code)
    .executeTakeFirst()
  return found !== undefined
}

/** The survey that a short address means, with the channel it stands for; null where it means none. */
export async function surveyOfShort(
  db: Trx,
  word: string,
): Promise<{ slug: string; channel: string } | null> {
  const channel = await db
    .selectFrom('publicSurveyChannel as c')
    .innerJoin('publicSurvey as s', 's.id', 'c.survey')
    .select(['s.slug', 'c.code'])
    .where('c.code', '=', word)
    .executeTakeFirst()
  if (channel) return { slug: channel.slug!, channel: channel.code! }
  const survey = await surveyAt(db, word)
  return survey && { slug: survey.slug, channel: '' }
}

/** What was answered to a closed survey, counted, and how many answered; nothing while it is open. */
export async function talliesOf(db: Trx, survey: string): Promise<{ answered: number; tallies: Tally[] }> {
  const rows = await db.selectFrom('publicSurveyTally').selectAll().where('survey', '=', survey).execute()
  const tallies = rows.map(({ question, part, answer, number, weight, squares }) => ({
    question: question ?? '',
    row: part ?? '',
    answer: answer ?? '',
    number: Number(number),
    weight: Number(weight),
    squares: Number(squares),
  }))
  return {
    answered: tallies.find(({ question }) => question === '')?.number ?? 0,
    tallies: tallies.filter(({ question }) => question !== ''),
  }
}

/** This survey and those it is compared with, as far as they are closed, with the counts of each: what its trend is made of. */
export async function yearsOfTallies(db: Trx, survey: string): Promise<YearOfAnswers[]> {
  const rows = await db
    .selectFrom('publicSurvey')
    .select(['id', 'questions', 'openedOn', 'continues', 'doneBy', 'weighted'])
    .execute()
  const all = rows.map(({ id, openedOn, doneBy, ...row }) => ({
    ...{ id: id!, year: Number(openedOn!.slice(0, 4)), continues: row.continues },
    ...{ readIn: doneBy !== null, weighted: row.weighted ?? false, questions: row.questions as Question[] },
  }))
  const years: YearOfAnswers[] = []
  for (const { id, continues: _, ...year } of seriesOf(survey, all))
    years.push({ ...year, survey: id, tallies: (await talliesOf(db, id)).tallies })
  return years
}
