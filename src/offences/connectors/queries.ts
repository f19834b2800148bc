import type { Act } from '../../act.ts'
import { addDays } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { OfficeName } from '../../web/offices.rules.ts'

/** What an office answered, as it came, with what was asked and what the office called it that day. */
export type FigureAnswer = {
  id: string
  office: OfficeName
  code: string
  title: string
  contents: Uint8Array
  askedAt: Date
  /** The indicator that its values were taken over into; null while nobody has. */
  indicator: string | null
}

const daysKept = 7

/** Keeps an answer until somebody takes it over; those that waited for a week are thrown away. Gives its id. */
export async function saveFigureAnswer(
  act: Act,
  answer: Pick<FigureAnswer, 'office' | 'code' | 'title' | 'contents'> & { asked: string },
): Promise<string> {
  const { db, tenant, within: partnership, by, at } = act
  const old = new Date(`${addDays(act.today, -daysKept)}T00:00:00Z`)
  await db
    .deleteFrom('figureAnswer')
    .where('partnership', '=', partnership)
    .where('askedAt', '<', old)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('figureAnswerTaken as t')
            .select('t.figureAnswer')
            .whereRef('t.tenant', '=', 'figureAnswer.tenant')
            .whereRef('t.figureAnswer', '=', 'figureAnswer.id'),
        ),
      ),
    )
    .execute()
  const { id } = await db
    .insertInto('figureAnswer')
    .values({
      ...{ tenant, partnership, ...answer, contents: Buffer.from(answer.contents) },
      ...{ askedBy: by, askedAt: at },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The partnership's answers that wait or were taken over, the newest first. */
export async function figureAnswersOf(db: Trx, partnership: string): Promise<FigureAnswer[]> {
  const rows = await db
    .selectFrom('figureAnswer as a')
    .leftJoin('figureAnswerTaken as t', (join) =>
      join.onRef('t.tenant', '=', 'a.tenant').onRef('t.figureAnswer', '=', 'a.id'),
    )
    .select(['a.id', 'a.office', 'a.code', 'a.title', 'a.contents', 'a.askedAt', 't.indicator'])
    .where('a.partnership', '=', partnership)
    .orderBy('a.askedAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, office: row.office as OfficeName }))
}

/** Notes that an answer's values went into an indicator. */
export async function saveTaken(act: Act, answer: string, indicator: string): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('figureAnswerTaken')
    .values({ tenant, partnership, figureAnswer: answer, indicator, takenBy: by, takenAt: at })
    .execute()
}
