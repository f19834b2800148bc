import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { keepObservations, makeIndicator } from '../indicators/actions.ts'
import type { IndicatorProblems, NewIndicator } from '../indicators/rules.ts'
import { followedBefore, keptAnswerIn, observationsIn } from './answers.rules.ts'
import { type FigureAnswer, figureAnswersOf, saveTaken } from './queries.ts'

/**
 * Takes an answer's values over: into the indicator that follows the same key
 * figure already, or into a new one. What it holds is not noted twice, and a
 * corrected value keeps both.
 */
export async function takeOverAnswer(
  act: Act,
  answer: FigureAnswer,
  wanted: NewIndicator,
): Promise<{ indicator: string; noted: number } | { problems: IndicatorProblems } | 'unreadable'> {
  const read = keptAnswerIn(answer.code, answer.contents)
  if (read === null) return 'unreadable'
  const before = followedBefore(await figureAnswersOf(act.db, act.within), answer.code)
  const made = before === null ? await makeIndicator(act, wanted) : { id: before }
  if ('problems' in made) return made
  const noted = await keepObservations(act, made.id, observationsIn(read.years))
  if (answer.indicator === null) await saveTaken(act, answer.id, made.id)
  await appendAudit(act.db, {
    ...{ at: act.at, act: 'take-over-figures', noun: 'figureAnswer', nounId: answer.id },
  })
  return { indicator: made.id, noted }
}
