import type { Calendar, Day } from '../../calendar.ts'
import type { Cadence } from '../cadence/rules.ts'
import { cadenceSentence } from '../cadence/sentence.rules.ts'
import { type CommitmentLint, type LintCode, lintCommitment } from '../lint.rules.ts'
import { type PreviewedPeriod, previewPeriods } from '../periods/preview.rules.ts'
import { type CadenceAnswers, type CadenceProblem, cadenceOf } from './answers.rules.ts'

/** A commitment in the middle of being written. */
export type Writing = {
  title: string
  originalWords: string
  answers: CadenceAnswers
  responsible: string[]
  fromDay: Day | null
  toDay: Day | null
}

/** What the partnership's days and words look like; the browser is given the same. */
export type Surroundings = { calendar: Calendar; today: Day; wordsIn: 'sv' | 'da' }

export type CommitmentPreview = {
  cadence: Cadence | null
  problems: CadenceProblem[]
  lint: CommitmentLint
  periods: PreviewedPeriod[]
}

/** How many periods show whether a rhythm was meant. */
const periodsShown = 6

/** What the form says so far: its cadence, what the lint remarks, and the periods to come. */
export function previewOf(writing: Writing, { calendar, today, wordsIn }: Surroundings): CommitmentPreview {
  const { cadence, problems } = cadenceOf(writing.answers)
  const { title, originalWords, responsible, fromDay, toDay } = writing
  const words = `${title}\n${originalWords}`
  const lint = lintCommitment({ words, language: wordsIn, cadence, responsible })
  const from = fromDay ?? today
  const term = { from, to: toDay !== null && toDay >= from ? toDay : null }
  const periods = cadence === null ? [] : previewPeriods(cadence, term, calendar, today, periodsShown)
  return { cadence, problems, lint, periods }
}

/** The sentences a preview needs; each language's text has them. */
export type PreviewText = {
  nothingYet: string
  measurable: string
  notMeasurable: string
  remarks: Record<LintCode, (word: string) => string>
  proposal: (sentence: string) => string
  period: (period: PreviewedPeriod) => string
  noPeriods: string
}

export type PreviewInWords = {
  sentence: string
  verdict: string
  measurable: boolean
  remarks: string[]
  proposal: string | null
  periods: string[]
  noPeriods: string | null
}

/** The preview as it is read, the same on the page and while typing. */
export function previewInWords(
  { cadence, lint, periods }: CommitmentPreview,
  t: PreviewText,
  language: 'sv' | 'da' | 'en',
): PreviewInWords {
  return {
    sentence: saysNothingYet(cadence) ? t.nothingYet : cadenceSentence(cadence, language),
    verdict: lint.measurable ? t.measurable : t.notMeasurable,
    measurable: lint.measurable,
    remarks: lint.findings.map(({ code, word }) => t.remarks[code](word ?? '')),
    proposal: lint.proposal === null ? null : t.proposal(cadenceSentence(lint.proposal, language)),
    periods: periods.map(t.period),
    noPeriods: periods.length === 0 ? t.noPeriods : null,
  }
}

/** So many times, but not yet how many: there is no sentence to say. */
function saysNothingYet(cadence: Cadence | null): cadence is null {
  return cadence === null || (cadence.kind === 'counted' && cadence.count === null)
}
