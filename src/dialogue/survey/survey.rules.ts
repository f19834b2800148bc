import { addDays, type Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { neededTextProblem, textProblem } from '../free-text.rules.ts'
import { missingIn } from './complete.rules.ts'
import { problemsWithCore } from './core.rules.ts'
import { most, undecided } from './question.rules.ts'
import type { Question, Questionnaire, SurveyLanguage, Words } from './rules.ts'

/** What a survey says of itself, apart from its questions. */
export type SurveyWords = Omit<Questionnaire, 'questions'>

export type SurveyProblem =
  | 'missing'
  | 'tooLong'
  | 'tooMany'
  | 'personalData'
  | 'notPossible'
  | 'unknown'
  | 'past'
  | 'tooFar'
  | 'notAnAddress'
  | 'taken'
  | 'unready'
  | 'opened'
  | 'notOpen'
  | 'newer'
export type SurveyProblems = Problems<string, SurveyProblem>

/** What stands in the way of writing a survey's title, introduction, languages and how it is held. */
export function problemsWithSurvey(words: SurveyWords, today: Day): SurveyProblems {
  const { title, introduction, languages, closesOn, asked } = words
  const [first = 'sv'] = languages
  const problems: SurveyProblems = {
    languages: languages.length === 0 ? 'missing' : undefined,
    closesOn: closesOn === null ? undefined : problemWithLastDay(closesOn, today),
    asked:
      asked !== null && !(Number.isInteger(asked) && asked > 0 && asked <= 10_000_000)
        ? 'notPossible'
        : undefined,
  }
  for (const language of languages) {
    const line = title[language] ?? ''
    problems[`title-${language}`] =
      language === first ? neededTextProblem(line, 'line') : textProblem(line, 'line')
    problems[`introduction-${language}`] = textProblem(introduction[language] ?? '', 'text')
  }
  return problems
}

/** The last day to answer lies ahead, and within two years: longer no survey asks about the same time. */
function problemWithLastDay(closesOn: Day, today: Day): SurveyProblem | undefined {
  if (closesOn < today) return 'past'
  return closesOn > addDays(today, 730) ? 'tooFar' : undefined
}

/** What keeps a survey from being opened, each with where it is put right. */
export type Unready =
  | { what: 'no-questions' | 'too-many-questions' | 'last-day-past' }
  | { what: 'untranslated'; language: SurveyLanguage }
  | { what: 'core-gone' | 'core-changed' | 'undecided'; question: string }

/**
 * What keeps a survey from being opened. From then on it stands as it is, so
 * everything must be there: every sentence in every language, the core questions
 * as they were asked before, and no question that nobody could ever be asked.
 */
export function unready(
  questionnaire: Questionnaire,
  former: readonly Question[] | null,
  today: Day,
): Unready[] {
  const { questions, languages, closesOn } = questionnaire
  return [
    ...(questions.length === 0 ? [{ what: 'no-questions' as const }] : []),
    ...(questions.length > most.questions ? [{ what: 'too-many-questions' as const }] : []),
    ...(closesOn !== null && closesOn < today ? [{ what: 'last-day-past' as const }] : []),
    ...languages
      .filter((language) => missingIn(questionnaire, language).length > 0)
      .map((language) => ({ what: 'untranslated' as const, language })),
    ...problemsWithCore(questions, former).map(({ question, problem }) => ({
      what: problem === 'gone' ? ('core-gone' as const) : ('core-changed' as const),
      question,
    })),
    ...undecided(questions).map(({ key }) => ({ what: 'undecided' as const, question: key })),
  ]
}

/** What stands in the way of the word in a survey's address. */
export function problemWithSlug(slug: string, taken: readonly string[]): SurveyProblem | undefined {
  if (slug === '') return 'missing'
  if (slug.length > 60) return 'tooLong'
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) return 'notAnAddress'
  return taken.includes(slug) ? 'taken' : textProblem(slug, 'line')
}

/**
 * A word for the address made of a title: "Trygg i Ekbro 2026" → `trygg-i-ekbro-2026`.
 * A Dane writes å as aa where it cannot be written, a Swede as a.
 */
export function slugOf({ words, language }: { words: string; language: SurveyLanguage }): string {
  const [å, ø] = language === 'da' ? ['aa', 'oe'] : ['a', 'o']
  return words
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('å', å)
    .replaceAll('ø', ø)
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
}

/** Another owner's survey, kept as a source. */
export type SourceWords = { ownerName: string; title: string; year: number | null; link: string }

/** What stands in the way of keeping another owner's survey as a source. */
export function problemsWithSource(
  { ownerName, title, year, link }: SourceWords,
  today: Day,
): SurveyProblems {
  const thisYear = Number(today.slice(0, 4))
  return {
    ownerName: neededTextProblem(ownerName, 'line'),
    title: neededTextProblem(title, 'line'),
    year:
      year === null
        ? 'missing'
        : Number.isInteger(year) && year >= 1950 && year <= thisYear
          ? undefined
          : 'notPossible',
    link: problemWithLink(link),
  }
}

function problemWithLink(link: string): SurveyProblem | undefined {
  if (link === '') return 'missing'
  if (link.length > 500) return 'tooLong'
  if (!/^https?:\/\/[^\s/@]+\.[^\s@]+$/.test(link)) return 'notAnAddress'
  return textProblem(link, 'result')
}

/** The title of a source in the languages in which it is listed: it goes by one name in all of them. */
export function inOne(language: SurveyLanguage, words: string): Words {
  return { [language]: words }
}
