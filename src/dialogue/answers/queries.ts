import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import { weightedImports } from '../finished/queries.ts'
import { dialoguesOf } from '../queries.ts'
import { surveysOf } from '../survey/queries.ts'
import { type Survey, yearOf } from '../survey/rules.ts'
import { type Tally, tallied } from './results.rules.ts'
import type { Ticked } from './rules.ts'
import { seriesOf } from './series.rules.ts'
import type { YearOfAnswers } from './trends.rules.ts'

/** What one person ticked, by which link, and how many they stand for where it is weighted; nothing tells who or when. */
export type OpenedAnswer = { channel: string; entered: boolean; ticked: Ticked; weight: number | null }

/** The answers to a survey that have been opened, in no order that means anything. */
export async function answersOf(db: Trx, partnership: string, survey: string): Promise<OpenedAnswer[]> {
  const rows = await db
    .selectFrom('surveyAnswer')
    .select(['channel', 'entered', 'answers', 'weight'])
    .where('partnership', '=', partnership)
    .where('survey', '=', survey)
    .orderBy('id')
    .execute()
  return rows.map(({ answers, ...row }) => ({ ...row, ticked: answers as Ticked }))
}

/** The answers counted, each with its weight where the survey has any. */
export function talliedAnswers(answers: readonly OpenedAnswer[]): Tally[] {
  const isWeighted = answers.some(({ weight }) => weight !== null)
  return tallied(
    answers.map(({ ticked }) => ticked),
    isWeighted ? answers.map(({ weight }) => weight ?? 0) : [],
  )
}

/** How many answers have been opened, by survey; one without any is not there. */
export async function numbersAnswered(db: Trx, partnership: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('surveyAnswer')
    .select('survey')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .where('partnership', '=', partnership)
    .groupBy('survey')
    .execute()
  return new Map(rows.map(({ survey, number }) => [survey, Number(number)]))
}

/** This survey and those it is compared with, with what was ticked in each: what its trend is made of. */
export async function yearsOfAnswers(db: Trx, partnership: string, survey: Survey): Promise<YearOfAnswers[]> {
  const weighted = await weightedImports(db, partnership)
  const all = (await surveysOf(db, partnership)).map(({ id, continues, questions, ...of }) => {
    const readIn = weighted.has(id)
    return { id, year: yearOf(of), continues, readIn, weighted: weighted.get(id) ?? false, questions }
  })
  const years: YearOfAnswers[] = []
  for (const { id, year, readIn, weighted, questions } of seriesOf(survey.id, all)) {
    const tallies = talliedAnswers(await answersOf(db, partnership, id))
    if (year !== null) years.push({ year, survey: id, readIn, weighted, questions, tallies })
  }
  return years
}

/** How many took part in a year: answers to surveys opened in it, and people at dialogues held in it. */
export type Participation = {
  year: number
  answers: number
  surveys: number
  attendance: number
  dialogues: number
}

/**
 * Whether residents take more part than before, year by year, the latest first.
 * Attendance nobody told is not guessed: such a dialogue counts as held, with
 * nobody.
 */
export async function participation(db: Trx, partnership: string, today: Day): Promise<Participation[]> {
  const numbers = await numbersAnswered(db, partnership)
  const years = new Map<number, Participation>()
  const add = (year: number, more: Partial<Participation>) => {
    const known = years.get(year) ?? { year, answers: 0, surveys: 0, attendance: 0, dialogues: 0 }
    years.set(year, {
      year,
      answers: known.answers + (more.answers ?? 0),
      surveys: known.surveys + (more.surveys ?? 0),
      attendance: known.attendance + (more.attendance ?? 0),
      dialogues: known.dialogues + (more.dialogues ?? 0),
    })
  }
  for (const survey of await surveysOf(db, partnership)) {
    const year = yearOf(survey)
    if (year !== null && survey.opening !== null)
      add(year, { answers: numbers.get(survey.id) ?? 0, surveys: 1 })
  }
  for (const { heldOn, attendance } of await dialoguesOf(db, partnership))
    if (heldOn <= today) add(Number(heldOn.slice(0, 4)), { attendance: attendance ?? 0, dialogues: 1 })
  return [...years.values()].sort((one, other) => other.year - one.year)
}
