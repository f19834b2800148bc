import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, type TextProblem, textProblem } from '../free-text.rules.ts'

/**
 * The three parts that the Swedish law (2023:196, 4 §) asks for: a survey of
 * crime, other information, and an analysis. A Danish picture has the same parts.
 */
export const parts = ['crime-survey', 'other-information', 'analysis'] as const
export type Part = (typeof parts)[number]

/** The chapters below each part, in the order they are read. */
export const chaptersOf = {
  'crime-survey': [
    'summary',
    'method',
    'place',
    'reported-crime',
    'exposure',
    'safety',
    'young-people',
    'close-relationships',
    'places-and-times',
    'groups',
  ],
  'other-information': ['protective-factors', 'consequences', 'views'],
  analysis: ['causes', 'needs', 'changes'],
} as const satisfies Record<Part, readonly string[]>

export type Chapter = (typeof chaptersOf)[Part][number]
export const chapters: readonly Chapter[] = parts.flatMap((part): readonly Chapter[] => chaptersOf[part])

export function isChapter(name: string): name is Chapter {
  return chapters.some((chapter) => chapter === name)
}

/** Who reads what somebody wrote in a chapter. */
export const chapterVisibilities = ['public', 'partners'] as const
export type ChapterVisibility = (typeof chapterVisibilities)[number]

/** The four questions about sources and their limits, asked of every chapter. */
export const sourceQuestions = ['whyChosen', 'sources', 'limits', 'consequenceOfLimits'] as const
export type SourceQuestion = (typeof sourceQuestions)[number]

export const chapterFields = ['words', ...sourceQuestions] as const

/** What somebody wrote in a chapter, beside what the product fills in by itself. */
export type ChapterWords = Record<(typeof chapterFields)[number], string> & { visibility: ChapterVisibility }
export type ToldChapter = ChapterWords & { chapter: Chapter; number: number }

/** Whether a chapter holds words that somebody wrote, what the product fills in, both, or nothing. */
export type ChapterState = 'written' | 'filled' | 'both' | 'empty'

export type ChapterProblems = Problems<keyof ChapterWords, 'missing' | 'newer' | TextProblem>

/** How long a chapter may be: ten passages, some fifteen printed pages. */
const longestChapter = 10 * longest.passage

/** What is wrong with a chapter. It may be emptied again; it may not have been changed by somebody else meanwhile. */
export function problemsWithChapter(
  words: Omit<ChapterWords, 'visibility'> & { visibility: string },
  { basedOn, number }: { basedOn: number; number: number },
): ChapterProblems {
  const questions = sourceQuestions.map((question) => [question, textProblem(words[question])])
  return {
    ...Object.fromEntries(questions),
    words: basedOn === number ? textProblem(words.words, longestChapter) : 'newer',
    visibility: chapterVisibilities.some((known) => known === words.visibility) ? undefined : 'missing',
  }
}
