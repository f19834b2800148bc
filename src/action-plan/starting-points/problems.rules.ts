import type { Day } from '../../calendar.ts'
import type { Problems } from '../../partnership/problems.rules.ts'
import { longestLine, textProblem } from '../free-text.rules.ts'
import {
  recommendationSources,
  type StartDecision,
  type StartingPoint,
  type StartingPointWords,
  startingPointKinds,
} from './rules.ts'

export type StartingPointProblem =
  | 'missing'
  | 'unknown'
  | 'future'
  | 'beforeRaised'
  | 'beforeFinding'
  | 'noFinding'
  | 'notStarted'
  | 'tooLong'
  | 'personalData'

/** What a form says before it is checked: a day may be missing. */
export type Written<Words, Day extends keyof Words> = Omit<Words, Day> & { [key in Day]: Words[key] | null }

type Found = Problems<string, StartingPointProblem>

/** So much may be written where prose is asked for. */
const longestProse = 1000

const prose = (text: string) => textProblem(text, longestProse) || undefined
const needed = (text: string) => (text === '' ? 'missing' : prose(text))
const neededLine = (text: string) => (text === '' ? 'missing' : textProblem(text) || undefined)
const dayProblem = (day: Day | null, today: Day) =>
  day === null ? 'missing' : day > today ? 'future' : undefined

export type Known = {
  today: Day
  organisations: readonly string[]
  focusAreas: readonly string[]
  objects: readonly string[]
  offences: readonly string[]
  /** The results of surveys that can be taken up. */
  results: readonly { survey: string; question: string }[]
}

/** What a starting point lacks before it can be kept. */
export function problemsWithStartingPoint(
  point: Written<StartingPointWords, 'raisedOn'>,
  known: Known,
): Found {
  const { kind, sourceKind, focusArea, survey, question } = point
  const isRecommendation = kind === 'recommendation'
  const isKnownResult = known.results.some((one) => one.survey === survey && one.question === question)
  return {
    kind: startingPointKinds.includes(kind) ? undefined : 'missing',
    words: needed(point.words),
    sourceKind:
      isRecommendation && !recommendationSources.some((one) => one === sourceKind) ? 'missing' : undefined,
    source: isRecommendation ? neededLine(point.source) : textProblem(point.source) || undefined,
    result: kind === 'survey-result' && !isKnownResult ? (survey ? 'unknown' : 'missing') : undefined,
    possible: prose(point.possible),
    focusArea: focusArea === null || known.focusAreas.includes(focusArea) ? undefined : 'unknown',
    responsible: known.organisations.includes(point.responsible)
      ? undefined
      : point.responsible === ''
        ? 'missing'
        : 'unknown',
    objects: point.objects.every((code) => known.objects.includes(code)) ? undefined : 'unknown',
    offences: point.offences.every((code) => known.offences.includes(code)) ? undefined : 'unknown',
    raisedOn: dayProblem(point.raisedOn, known.today),
    answerBy:
      point.answerBy && point.raisedOn && point.answerBy < point.raisedOn ? 'beforeRaised' : undefined,
  }
}

/** What a finding lacks. It is found after the question was asked. */
export function problemsWithFinding(
  { foundOn, words, source }: { foundOn: Day | null; words: string; source: string },
  { raisedOn }: Pick<StartingPoint, 'raisedOn'>,
  today: Day,
): Found {
  return {
    foundOn: dayProblem(foundOn, today) ?? (foundOn! < raisedOn ? 'beforeRaised' : undefined),
    words: needed(words),
    source: textProblem(source) || undefined,
  }
}

/**
 * What a decision lacks. On a question of knowledge it is made after something
 * was found out: to start or not without the facts answers nothing.
 */
export function problemsWithStartDecision(
  decision: Written<StartDecision, 'decidedOn' | 'starts'>,
  point: Pick<StartingPoint, 'kind' | 'findings' | 'raisedOn'>,
  today: Day,
): Found {
  const { decidedOn } = decision
  const lastFound = point.findings
    .map(({ foundOn }) => foundOn)
    .sort()
    .at(-1)
  const isTooEarly = decidedOn !== null && decidedOn < point.raisedOn
  const isBeforeFinding = decidedOn !== null && lastFound !== undefined && decidedOn < lastFound
  const lacksFinding = point.kind === 'knowledge-question' && lastFound === undefined
  return {
    starts: decision.starts === null ? 'missing' : lacksFinding ? 'noFinding' : undefined,
    reason: needed(decision.reason),
    decidedBy: neededLine(decision.decidedBy),
    decidedOn:
      dayProblem(decidedOn, today) ??
      (isTooEarly ? 'beforeRaised' : isBeforeFinding ? 'beforeFinding' : undefined),
  }
}

/** Why a measure cannot be named as what it led to: only a decision to start leads to one, and to each once. */
export function problemsWithStartedMeasure(
  { measure, changed }: { measure: string; changed: string },
  point: Pick<StartingPoint, 'decisions'>,
  offered: readonly string[],
): Found {
  const starts = point.decisions.at(-1)?.starts ?? false
  const choice = measure === '' ? 'missing' : offered.includes(measure) ? undefined : 'unknown'
  return { measure: starts ? choice : 'notStarted', changed: prose(changed) }
}

/** Why a starting point cannot be struck. */
export function problemsWithStrike(reason: string): Found {
  return { reason: reason === '' ? 'missing' : textProblem(reason, 500) || undefined }
}

export const longestOf = { line: longestLine, prose: longestProse } as const
