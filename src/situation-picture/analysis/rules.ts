import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, type TextProblem, textProblem } from '../free-text.rules.ts'
import type { AmendmentProblem } from '../statements/statement.rules.ts'

/** How a problem shows itself: who is involved, when, how, where and to what extent. Patterns, never persons. */
export const patternFields = [
  'patternWho',
  'patternWhen',
  'patternHow',
  'patternWhere',
  'patternExtent',
] as const

/** The three corners of the crime triangle: it takes somebody who does it, somebody or something exposed, and a place. */
export const triangleFields = ['triangleOffender', 'triangleTarget', 'trianglePlace'] as const

/** What it leads to: for society (police, courts, prison), and for those exposed, in mind and in money. */
export const consequenceFields = [
  'consequencesSociety',
  'consequencesMental',
  'consequencesEconomic',
] as const

/** What lies around it: circumstances that drive it, what holds it back, and what crosses the border. */
export const aroundFields = ['contextFactors', 'protectiveFactors', 'crossBorder'] as const

export const passages = [...patternFields, ...triangleFields, ...consequenceFields, ...aroundFields] as const
export type Passage = (typeof passages)[number]

/** The kinds of dwelling that are always offered; a partnership writes others in its own words. */
export const dwellingTypes = ['detached', 'terraced', 'flats'] as const
export type DwellingType = (typeof dwellingTypes)[number]

/** What is known of a problem. No two burglaries are alike, so it says in which kinds of dwelling. */
export type AnalysisWords = Record<Passage, string> & {
  /** Known kinds by their code, others in the words they were written in. */
  dwellingTypes: string[]
}

/** An analysis as its newest version reads; `number` 0 where nothing is written yet. */
export type Analysis = AnalysisWords & { problem: string; number: number }

export type AnalysisVersion = { number: number; reason: string; writer: string; writtenAt: Date }

export const nothingKnown: AnalysisWords = {
  ...(Object.fromEntries(passages.map((passage) => [passage, ''])) as Record<Passage, string>),
  dwellingTypes: [],
}

export function isKnownDwelling(type: string): type is DwellingType {
  return dwellingTypes.some((known) => known === type)
}

export type AnalysisProblems = Problems<
  Passage | 'otherDwellings' | 'reason',
  'nothingWritten' | AmendmentProblem
>

const mostDwellingTypes = 12

/** What is wrong with an analysis. Any part may be left for later, but not all of them. */
export function problemsWithAnalysis(words: AnalysisWords): AnalysisProblems {
  const problems: Partial<Record<Passage, TextProblem | undefined>> = Object.fromEntries(
    passages.map((passage) => [passage, textProblem(words[passage])]),
  )
  const empty = passages.every((passage) => words[passage] === '') && words.dwellingTypes.length === 0
  return {
    ...problems,
    ...(empty && { patternWho: 'nothingWritten' }),
    otherDwellings: problemWithDwellings(words.dwellingTypes),
  }
}

function problemWithDwellings(types: readonly string[]): TextProblem | undefined {
  if (types.length > mostDwellingTypes) return 'tooLong'
  return types.map((type) => textProblem(type, longest.line)).find((problem) => problem !== undefined)
}
