import type { Day } from '../../calendar.ts'
import { type Question, type Survey, standingOf, wordsIn } from '../../dialogue/survey/rules.ts'

/** A result that something could be made of: a question of a closed survey, or another owner's survey as a whole. */
export type SurveyResult = {
  survey: string
  /** The key of the question; empty where it is the survey as a whole. */
  question: string
  surveyTitle: string
  /** How the question reads; empty where it is the survey as a whole. */
  asked: string
}

/** What a result was used in: evidence laid down for a statement, by the words somebody wrote for the question. */
export type UsedAsEvidence = { survey: string; question: string }

/** Who answered is asked to tell others apart, and what is written freely is coded: neither is a result of its own. */
const noResult: Question['kind'][] = ['area', 'age-band', 'gender', 'free-text']

/** Every result of the surveys that are closed by a day, and of those kept as sources. */
export function resultsOf(surveys: readonly Survey[], today: Day): SurveyResult[] {
  return surveys.flatMap((survey) => {
    const { id, title, languages, questions } = survey
    const standing = standingOf(survey, today)
    const language = languages[0] ?? 'sv'
    const surveyTitle = wordsIn(title, language)
    if (standing === 'source') return [{ survey: id, question: '', surveyTitle, asked: '' }]
    if (standing !== 'closed') return []
    return questions
      .filter(({ kind }) => !noResult.includes(kind))
      .map(({ key, words }) => ({ survey: id, question: key, surveyTitle, asked: wordsIn(words, language) }))
  })
}

/**
 * The results that nobody has used: no statement rests on them, and nobody has
 * said what they led to, be it nothing. Evidence that names no question speaks
 * of the survey as a whole, and uses none of its single questions.
 */
export function unusedResults(
  results: readonly SurveyResult[],
  evidence: readonly UsedAsEvidence[],
  takenUp: readonly { survey: string | null; question: string }[],
): SurveyResult[] {
  const same = (words: string) => words.trim().toLocaleLowerCase('sv')
  return results.filter(
    ({ survey, question, asked }) =>
      !takenUp.some((one) => one.survey === survey && one.question === question) &&
      !evidence.some(
        (one) => one.survey === survey && [same(question), same(asked)].includes(same(one.question)),
      ),
  )
}
