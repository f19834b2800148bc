import type { Act } from '../../act.ts'
import { focusAreasOf } from '../../agreement/queries.ts'
import { appendAudit } from '../../database/audit.ts'
import { surveysOf } from '../../dialogue/survey/queries.ts'
import { objects, offenceKindsOf } from '../../knowledge/offence-kinds/rules.ts'
import { organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { anyIn, type Problems } from '../../partnership/problems.rules.ts'
import { measuresOf } from '../queries.ts'
import {
  problemsWithFinding,
  problemsWithStartDecision,
  problemsWithStartedMeasure,
  problemsWithStartingPoint,
  problemsWithStrike,
  type StartingPointProblem,
  type Written,
} from './problems.rules.ts'
import {
  saveFinding,
  saveStartDecision,
  saveStartedMeasure,
  saveStartingPoint,
  saveStartingPointStrike,
} from './queries.ts'
import { resultsOf } from './results.rules.ts'
import type { Finding, StartDecision, StartingPoint, StartingPointWords } from './rules.ts'

export type Outcome = { id: string } | { problems: Problems<string, StartingPointProblem> }

/** Takes up a question, a recommendation or a result, so that somebody sees to it that it is answered. */
export async function takeUp(act: Act, point: Written<StartingPointWords, 'raisedOn'>): Promise<Outcome> {
  const { db, within, today } = act
  const organisations = await organisationsToChoose(db, today)
  const known = {
    today,
    organisations: organisations.map(({ id }) => id),
    focusAreas: (await focusAreasOf(db, within)).map(({ id }) => id),
    objects: objects.map(({ code }) => code),
    offences: [...offenceKindsOf('SE'), ...offenceKindsOf('DK')].map(({ code }) => code),
    results: resultsOf(await surveysOf(db, within), today),
  }
  const problems = problemsWithStartingPoint(point, known)
  const { raisedOn } = point
  if (anyIn(problems) || !raisedOn) return { problems }
  return noted(act, 'take-up-starting-point', await saveStartingPoint(act, { ...point, raisedOn }))
}

/** Writes down what was found out. */
export async function noteFinding(
  act: Act,
  point: StartingPoint,
  finding: Written<Finding, 'foundOn'>,
): Promise<Outcome> {
  const problems = problemsWithFinding(finding, point, act.today)
  const { foundOn } = finding
  if (anyIn(problems) || !foundOn) return { problems }
  await saveFinding(act, point.id, { ...finding, foundOn })
  return noted(act, 'note-finding', point.id)
}

/** Keeps the decision whether anything is done about it. An earlier one stays to be read. */
export async function decideStart(
  act: Act,
  point: StartingPoint,
  decision: Written<StartDecision, 'decidedOn' | 'starts'>,
): Promise<Outcome> {
  const problems = problemsWithStartDecision(decision, point, act.today)
  const { starts, decidedOn } = decision
  if (anyIn(problems) || starts === null || !decidedOn) return { problems }
  await saveStartDecision(act, point.id, { ...decision, starts, decidedOn })
  return noted(act, 'decide-start', point.id)
}

/** Says which measure it led to, and what it changed in it. */
export async function nameStartedMeasure(
  act: Act,
  point: StartingPoint,
  started: { measure: string; changed: string },
): Promise<Outcome> {
  const taken = point.measures.map(({ measure }) => measure)
  const offered = (await measuresOf(act.db, act.within)).filter(({ id }) => !taken.includes(id))
  const problems = problemsWithStartedMeasure(
    started,
    point,
    offered.map(({ id }) => id),
  )
  if (anyIn(problems)) return { problems }
  await saveStartedMeasure(act, point.id, started)
  return noted(act, 'name-started-measure', point.id)
}

/** Strikes what was taken up by mistake; it stays to be read, crossed out. */
export async function strikeStartingPoint(act: Act, point: StartingPoint, reason: string): Promise<Outcome> {
  const problems = problemsWithStrike(reason)
  if (anyIn(problems)) return { problems }
  await saveStartingPointStrike(act, point.id, reason)
  return noted(act, 'strike-starting-point', point.id)
}

async function noted(act: Act, deed: string, id: string): Promise<Outcome> {
  await appendAudit(act.db, { at: act.at, act: deed, noun: 'startingPoint', nounId: id })
  return { id }
}
