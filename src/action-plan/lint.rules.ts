import type { Cadence } from './cadence/rules.ts'
import { aims, countables, results, type Suggestion, vagueWords } from './vague-words.rules.ts'

/** A commitment while it is being written. */
export type CommitmentDraft = {
  words: string
  language: 'sv' | 'da'
  /** As read from the words or chosen in the form; null while nothing is chosen. */
  cadence: Cadence | null
  /** Organisations or offices that answer for it. */
  responsible: string[]
}

/**
 * - `noNumber`: nobody can say when it is done enough.
 * - `noPeriod`: a number, but not in what time.
 * - `noOwner`: nobody answers for it.
 * - `noWayToCount`: a number of what? Neither a unit nor a thing that can be counted.
 * - `vagueWord`: a word that promises without binding, where no number does.
 * - `resultAsActivity`: offences found, arrests, less of something: what may come
 *   of the work, not what is done. More work moves it in either direction.
 */
export type LintCode = 'noNumber' | 'noPeriod' | 'noOwner' | 'noWayToCount' | 'vagueWord' | 'resultAsActivity'

/** `word` as written, and its place in the words (`to` is the place after it); null where the fault is something missing. */
export type LintFinding = { code: LintCode; word: string | null; at: { from: number; to: number } | null }

export type CommitmentLint = {
  findings: LintFinding[]
  /** Whether its standing can be worked out as it is written. */
  measurable: boolean
  /** A measurable cadence to choose instead; null where there is nothing to propose. */
  proposal: Cadence | null
}

/**
 * What stands in the way of ever saying whether a commitment was kept.
 *
 * A vague word is only a fault where no number makes up for it: "regularly, at
 * least four times a year" is as clear as without the word. A finding stops
 * nobody: what is accepted as not measurable is labelled so in public.
 */
export function lintCommitment({ words, language, cadence, responsible }: CommitmentDraft): CommitmentLint {
  const missing = missingIn(words, language, cadence)
  const owner: LintCode[] = responsible.some((name) => name.trim() !== '') ? [] : ['noOwner']
  const vague = missing.includes('noNumber') ? vagueIn(words, language) : []
  const findings = [
    ...[...missing, ...owner].map((code) => ({ code, word: null, at: null })),
    ...vague.map(({ finding }) => finding),
    ...matchesOf(results[language], words).map((match) => findingAt('resultAsActivity', match)),
  ]
  return {
    findings,
    measurable: missing.length === 0,
    proposal: proposed(cadence, missing, vague[0]?.suggestion ?? 'monthly'),
  }
}

function missingIn(words: string, language: 'sv' | 'da', cadence: Cadence | null): LintCode[] {
  if (cadence === null || !hasNumber(cadence)) return ['noNumber']
  if (cadence.kind !== 'counted') return []
  const missing: LintCode[] = []
  if (cadence.period === null && !cadence.dueBy && !cadence.averagedOver) missing.push('noPeriod')
  // Of what is done once a period it is enough to say that it was done: a report, a survey, a revision.
  const countable = cadence.count === 1 || cadence.unit || matchesOf(countables[language], words).length > 0
  return countable ? missing : [...missing, 'noWayToCount']
}

/** A one-off and what follows each occasion need no number of their own: once, and each time. */
function hasNumber({ kind, count }: Cadence): boolean {
  return kind === 'counted' ? count !== null : kind === 'one-off' || kind === 'per-occasion'
}

type Vague = { finding: LintFinding; suggestion: Suggestion; place: number }

/** In the order of the words, but words of how often before words of aim: they say more about what was meant. */
function vagueIn(words: string, language: 'sv' | 'da'): Vague[] {
  const howOften = vagueWords[language].flatMap(({ words: pattern, suggestion }) =>
    matchesOf(pattern, words).map((match) => vague(match, suggestion)),
  )
  const aim = matchesOf(aims[language], words).map((match) => vague(match, 'monthly'))
  const byPlace = (one: Vague, other: Vague) => one.place - other.place
  return [...howOften.toSorted(byPlace), ...aim.toSorted(byPlace)]
}

function vague(match: RegExpExecArray, suggestion: Suggestion): Vague {
  return { finding: findingAt('vagueWord', match), suggestion, place: match.index }
}

function findingAt(code: LintCode, { 0: word, index }: RegExpExecArray): LintFinding {
  return { code, word, at: { from: index, to: index + word.length } }
}

/** Whole words only; a pattern is a list of word beginnings and endings, see `vague-words.rules.ts`. */
function matchesOf(pattern: string, words: string): RegExpExecArray[] {
  return [...words.matchAll(new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'))]
}

const suggestions: Record<Suggestion, Pick<Cadence, 'kind' | 'period' | 'within'>> = {
  weekly: { kind: 'counted', period: 'week' },
  monthly: { kind: 'counted', period: 'month' },
  quarterly: { kind: 'counted', period: 'quarter' },
  // "When needed" becomes measurable by how soon: each time somebody asks, within a week.
  eachTime: { kind: 'per-occasion', period: 'occasion', within: 'P7D' },
}

function proposed(cadence: Cadence | null, missing: LintCode[], suggestion: Suggestion): Cadence | null {
  if (missing.includes('noPeriod') && cadence) return { ...cadence, period: 'year', everyN: 1 }
  if (!missing.includes('noNumber')) return null
  const kept = { window: cadence?.window ?? null, per: cadence?.per ?? null, unit: cadence?.unit ?? null }
  return { count: 1, comparator: 'at-least', everyN: 1, ...kept, ...suggestions[suggestion] }
}
