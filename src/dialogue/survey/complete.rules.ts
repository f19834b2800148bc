import { type Question, type Questionnaire, type SurveyLanguage, type Words, wordsIn } from './rules.ts'

/** What is not written yet in a language, and of which question it is. */
export type Missing = {
  /** The question's key; null where it is the survey's own title or introduction. */
  question: string | null
  part: 'title' | 'introduction' | 'words' | 'help' | 'option' | 'row' | 'low' | 'high'
}

/**
 * What a survey lacks in one of its languages. A sentence that may be left out
 * (introduction, help) is lacking only where another language has it: nobody
 * meets a page that is half in another language, or half as long.
 */
export function missingIn(questionnaire: Questionnaire, language: SurveyLanguage): Missing[] {
  const { title, introduction, questions } = questionnaire
  return [
    ...lacking({ question: null, part: 'title' }, [title], language),
    ...lackingIfSaid({ question: null, part: 'introduction' }, introduction, language),
    ...questions.flatMap((question) => missingOf(question, language)),
  ]
}

/** The languages in which every sentence of a survey stands. */
export function completeLanguages(questionnaire: Questionnaire): SurveyLanguage[] {
  return questionnaire.languages.filter((language) => missingIn(questionnaire, language).length === 0)
}

function missingOf(question: Question, language: SurveyLanguage): Missing[] {
  const of = (part: Missing['part']): Missing => ({ question: question.key, part })
  const { words, help, rows, scale, kind } = question
  // The names of areas are filled in when the survey opens; no area is translated.
  const options = kind === 'area' ? [] : question.options
  return [
    ...lacking(of('words'), [words], language),
    ...lackingIfSaid(of('help'), help, language),
    ...lacking(
      of('option'),
      options.map((option) => option.words),
      language,
    ),
    ...lacking(
      of('row'),
      rows.map((row) => row.words),
      language,
    ),
    ...(scale ? lacking(of('low'), [scale.low], language) : []),
    ...(scale ? lacking(of('high'), [scale.high], language) : []),
  ]
}

/** One entry, however many of the sentences are lacking. */
function lacking(missing: Missing, sentences: readonly Words[], language: SurveyLanguage): Missing[] {
  return sentences.some((words) => wordsIn(words, language) === '') ? [missing] : []
}

function lackingIfSaid(missing: Missing, words: Words, language: SurveyLanguage): Missing[] {
  const isSaid = Object.values(words).some((sentence) => sentence !== '')
  return isSaid ? lacking(missing, [words], language) : []
}
