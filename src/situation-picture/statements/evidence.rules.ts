import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, type TextProblem, textProblem } from '../free-text.rules.ts'
import { type EvidenceKind, type EvidenceWords, evidenceKinds } from './rules.ts'

export type EvidenceProblem = 'missing' | 'unknown' | 'tooFew' | 'notAYear' | 'notALink' | TextProblem
export type EvidenceProblems = Problems<keyof EvidenceWords, EvidenceProblem>

/** What evidence can point back to. */
export type Sources = Record<'theme' | 'survey' | 'dialogue' | 'sourceNetwork', readonly string[]>

/** What a kind of evidence asks for beside its words; what it does not ask for is not kept. */
export const askedOf: Record<EvidenceKind, readonly (keyof EvidenceWords)[]> = {
  'theme-count': ['theme'],
  'survey-figure': ['survey', 'question'],
  dialogue: ['dialogue'],
  'offence-figure': ['title', 'issuer', 'year', 'link'],
  'own-figure': ['figure'],
  finding: ['title', 'year'],
  document: ['title', 'issuer', 'reference', 'year', 'link'],
  network: ['sourceNetwork', 'contributors'],
}

/** What none may be laid down without. */
const needed: Record<EvidenceKind, readonly (keyof EvidenceWords)[]> = {
  'theme-count': ['theme'],
  'survey-figure': ['survey'],
  dialogue: ['dialogue'],
  'offence-figure': ['title', 'issuer', 'year'],
  'own-figure': ['figure'],
  finding: ['title'],
  document: ['title', 'issuer'],
  network: ['sourceNetwork', 'contributors'],
}

/** What a network says is told of it as a whole: from so many at least. */
export const fewestContributors = 3

/** What evidence lacks before it can be laid down. */
export function problemsWithEvidence(evidence: EvidenceWords, sources: Sources): EvidenceProblems {
  const { kind } = evidence
  if (!evidenceKinds.includes(kind)) return { kind: 'missing' }
  const missing = needed[kind].filter((field) => evidence[field] === null || evidence[field] === '')
  return {
    ...problemsWithWords(evidence),
    ...problemsWithSources(evidence, sources),
    contributors:
      evidence.contributors !== null && evidence.contributors < fewestContributors ? 'tooFew' : undefined,
    year: evidence.year !== null && !isYear(evidence.year) ? 'notAYear' : undefined,
    link: /^(https?:\/\/\S+)?$/.test(evidence.link) ? textProblem(evidence.link, 500) : 'notALink',
    ...Object.fromEntries(missing.map((field) => [field, 'missing' as const])),
  }
}

function problemsWithWords(evidence: EvidenceWords): EvidenceProblems {
  const { kind, words, figure, question, title, issuer, reference } = evidence
  return {
    // What a figure of one's own says is not written but told by itself, once it is chosen.
    words:
      kind === 'own-figure' && figure === null
        ? undefined
        : words === ''
          ? 'missing'
          : kind === 'network'
            ? networkProblem(words)
            : textProblem(words),
    question: textProblem(question, longest.line),
    title: textProblem(title, longest.line),
    issuer: textProblem(issuer, longest.line),
    reference: textProblem(reference, longest.line),
  }
}

/** A network knows people; nothing it says may name one, nor say how to reach one. */
function networkProblem(words: string): EvidenceProblem | undefined {
  return personalDataIn(words).length > 0 ? 'personalData' : textProblem(words)
}

function problemsWithSources(evidence: EvidenceWords, sources: Sources): EvidenceProblems {
  const fields = ['theme', 'survey', 'dialogue', 'sourceNetwork'] as const
  const unknown = fields.filter((field) => {
    const id = evidence[field]
    return id !== null && !sources[field].includes(id)
  })
  return Object.fromEntries(unknown.map((field) => [field, 'unknown' as const]))
}

const isYear = (year: number) => Number.isInteger(year) && year >= 1900 && year <= 2199
