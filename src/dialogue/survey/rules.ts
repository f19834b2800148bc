import type { Day } from '../../calendar.ts'
import { type VoiceLanguage, voiceLanguages } from '../voices/rules.ts'

/** How a question is answered. */
export const questionKinds = [
  'single',
  'multiple',
  'scale',
  'matrix',
  'free-text',
  'area',
  'age-band',
  'gender',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** The languages a survey may be asked in. */
export const surveyLanguages = voiceLanguages
export type SurveyLanguage = VoiceLanguage

/** The same sentence in the languages of the survey; one that is missing is not there or empty. */
export type Words = Partial<Record<SurveyLanguage, string>>

/** One answer to choose, or one row of a matrix. The key is what an answer is kept and counted by. */
export type Option = { key: string; words: Words }

/** A question that is asked only of those who gave one of some answers to an earlier one. */
export type ShownIf = { question: string; answers: string[] }

/** Steps from `first` to `last`, with what the ends mean. */
export type Scale = { first: 0 | 1; last: number; low: Words; high: Words }

export type Question = {
  /** What the question is known by in every answer, through all years. */
  key: string
  kind: QuestionKind
  words: Words
  /** Shown below the question; empty where nothing needs explaining. */
  help: Words
  required: boolean
  /** One of the core questions: never worded otherwise, so that the years can be compared. */
  core: boolean
  shownIf: ShownIf | null
  /** What there is to choose from; of a matrix its columns. Empty for a scale and for free text. */
  options: Option[]
  /** The rows of a matrix; empty elsewhere. */
  rows: Option[]
  /** The steps of a scale; null elsewhere. */
  scale: Scale | null
}

/** Everything a survey asks and says. */
export type Questionnaire = {
  title: Words
  introduction: Words
  languages: SurveyLanguage[]
  /** Whether nobody can be known by their answer; decided before it opens, and never afterwards. */
  anonymous: boolean
  /** The last day on which one can answer; null where it is closed by hand. */
  closesOn: Day | null
  /** How many were asked; null where that is not known. */
  asked: number | null
  questions: Question[]
}

/** A survey as its newest version reads, which is the one asked once it is open. */
export type Survey = Questionnaire & {
  id: string
  number: number
  /** The survey whose core questions it asks again; null where it is the first. */
  continues: string | null
  /** The owner of a survey that is not ours but kept as a source; empty for one of our own. */
  ownerName: string
  /** Of another owner's survey: the year it speaks of, and where it is found. */
  year: number | null
  link: string
  opening: { slug: string; openedOn: Day } | null
  /** When it was closed by hand, and why; null where it was not. */
  closing: { closedOn: Day; reason: string } | null
}

/** Whether it is being written, is open, is closed, or is another owner's. */
export type SurveyStanding = 'draft' | 'open' | 'closed' | 'source'

/** How a survey stands on a day. The last day to answer is a day to answer. */
export function standingOf(
  { ownerName, opening, closing, closesOn }: Pick<Survey, 'ownerName' | 'opening' | 'closing' | 'closesOn'>,
  today: Day,
): SurveyStanding {
  if (ownerName !== '') return 'source'
  if (opening === null) return 'draft'
  const isOver = closesOn !== null && closesOn < today
  return closing !== null || isOver ? 'closed' : 'open'
}

/** The year a survey stands for: its own for a source, that of its opening, else none. */
export function yearOf({ year, opening }: Pick<Survey, 'year' | 'opening'>): number | null {
  return year ?? (opening === null ? null : Number(opening.openedOn.slice(0, 4)))
}

/** A sentence in a language of the survey; what is not translated is empty, never another language's. */
export function wordsIn(words: Words, language: SurveyLanguage): string {
  return words[language] ?? ''
}

/** A sentence for whoever looks at a list: in their own language where it is there, else in the survey's first that has it. */
export function titleFor({ title, languages }: Pick<Questionnaire, 'title' | 'languages'>, reader: string) {
  const order = languages.toSorted((one, other) => Number(other === reader) - Number(one === reader))
  const language = order.find((known) => wordsIn(title, known) !== '') ?? languages[0] ?? 'sv'
  return { words: wordsIn(title, language), language }
}
