import type { AnalysisWords } from '../analysis/rules.ts'
import { changesBetween } from './comparison.rules.ts'
import type { PictureContents, ToldEvidence, ToldProblem, ToldStatement } from './rules.ts'

/**
 * What residents may read of a picture: what was marked as public, and of that
 * no counts so small that somebody can be known by them, and not how or by whom
 * a crime is committed. `before` is what residents could read of the picture
 * before; a problem they never saw then is new to them now.
 */
export function narrowed(contents: PictureContents, before: PictureContents | null): PictureContents {
  const problems = contents.problems.filter(({ visibility }) => visibility === 'public').map(narrowedProblem)
  const { since } = contents
  return {
    ...contents,
    audience: 'public',
    chapters: contents.chapters.filter(({ visibility }) => visibility === 'public'),
    statements: contents.statements
      .filter(({ visibility }) => visibility === 'public')
      .map(narrowedStatement),
    problems,
    localProblems: contents.localProblems.filter(({ visibility }) => visibility === 'public'),
    since:
      since && before
        ? { title: before.title, madeOn: before.madeOn, changes: changesBetween(before.problems, problems) }
        : null,
    withheld: 0,
  }
}

function narrowedStatement(statement: ToldStatement): ToldStatement {
  return { ...statement, evidence: statement.evidence.map(withoutSmallCounts) }
}

/** The figure behind a sentence stays among those who work together: residents are told the sentence, where it may be told. */
function withoutSmallCounts({ figure: _, ...evidence }: ToldEvidence): ToldEvidence {
  return evidence.words !== null && holdsSmallCount(evidence.words) ? { ...evidence, words: null } : evidence
}

/** From how few somebody could be known, and how many there must be to tell a share of them. */
export const fewest = { counted: 5, asked: 20 } as const

/**
 * Whether words hold a count of fewer than five, or a share of fewer than
 * twenty. A percentage, a decimal, a day and a year are no counts of people;
 * two to four people written as words are.
 */
export function holdsSmallCount(words: string): boolean {
  const counts = [...words.matchAll(/(?<![\d.,:/-])\d{1,3}(?:[ \u00a0]\d{3})*(?![\d.,:/-]*\d)/g)]
    .filter(
      ({ 0: found, index }) =>
        !/^\s*(?:%|procent|percent|pct|kap|§)/i.test(words.slice(index + found.length)),
    )
    .map(([found]) => Number(found.replace(/\D/g, '')))
  const asked = [...words.matchAll(/\b(?:av|af|of)\s+(\d+)/gi)].map(([, number]) => Number(number))
  return (
    counts.some((count) => count < fewest.counted) ||
    asked.some((number) => number < fewest.asked) ||
    fewInWords.test(words)
  )
}

/** "tre av", "to piger", "four people": a small count of people that is written out. */
const fewInWords = new RegExp(
  String.raw`(?<!\p{L})(?:två|tre|fyra|to|fire|two|three|four)\s+(?:av|af|of|personer|barn|børn|children|people|` +
    String.raw`elever|students|unga|unge|flickor|piger|girls|pojkar|drenge|boys|kvinn\p{L}*|kvinder|women|män|mænd|men)(?!\p{L})`,
  'iu',
)

/** How it is done, by whom and against what stays among those who work together. */
const closed = ['patternWho', 'patternHow', 'triangleOffender', 'triangleTarget', 'trianglePlace'] as const

function narrowedProblem(problem: ToldProblem): ToldProblem {
  if (!problem.analysis) return problem
  const emptied: Partial<AnalysisWords> = Object.fromEntries(closed.map((passage) => [passage, '']))
  return { ...problem, analysis: { ...problem.analysis, ...emptied } }
}
