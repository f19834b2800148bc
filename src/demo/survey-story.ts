import type { QuestionWords } from '../dialogue/survey/question.rules.ts'
import type { QuestionKind, SurveyLanguage, Words } from '../dialogue/survey/rules.ts'
import type { SourceWords } from '../dialogue/survey/survey.rules.ts'

/** An invented question; `onlyIf` names an earlier one of the story by its place, and the places of its answers. */
export type QuestionStory = {
  kind: QuestionKind
  words: QuestionWords
  onlyIf?: { question: number; answers: number[] }
}

/** An invented survey, asked once; the next of the same story asks the same again. */
export type SurveyRound = {
  title: Words
  slug: string
  begunOn: string
  openedOn: string
  closesOn: string
  asked: number | null
  channels: { code: string; name: string }[]
}

/** A yearly survey with its rounds, and the surveys of others that stand beside it. */
export type SurveyStory = {
  languages: SurveyLanguage[]
  introduction: Words
  questions: QuestionStory[]
  rounds: SurveyRound[]
  sources: { keptOn: string; source: SourceWords }[]
}

/** A question whose parts are left out where its kind has none. */
export function asking(
  kind: QuestionKind,
  words: Words,
  more: Partial<QuestionWords> = {},
  onlyIf?: QuestionStory['onlyIf'],
): QuestionStory {
  const plain = { words, help: {}, required: false, options: {}, rows: {}, scale: null }
  return { kind, words: { ...plain, ...more }, ...(onlyIf && { onlyIf }) }
}
