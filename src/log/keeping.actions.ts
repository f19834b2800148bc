import type { Act } from '../act.ts'
import { appendAudit } from '../database/audit.ts'
import { commitmentFor, isRefusal, type Refusal } from './commitments.queries.ts'
import { coverageUnitsOf, saveUnitVersion } from './coverage-units.queries.ts'
import {
  type NewUnits,
  newNames,
  problemsWithUnitChange,
  problemsWithUnits,
  type UnitChange,
  type UnitChangeProblem,
  type UnitsProblem,
} from './coverage-units.rules.ts'
import {
  type NewPause,
  type PauseEndingProblem,
  type PauseProblem,
  problemsWithPause,
  problemsWithPauseEnding,
} from './pause.rules.ts'
import { saveCoverageUnits, savePause, savePauseEnding } from './reporting.queries.ts'
import { stands } from './told.rules.ts'
import { holdFacts, pausesOf } from './written.queries.ts'

/** Names the classes, schools or areas to be covered. A name that stands there already is left alone. */
export async function addCoverageUnits(
  act: Act,
  wanted: NewUnits,
): Promise<{ added: number } | UnitsProblem[] | Refusal> {
  const commitment = await commitmentFor(act, wanted.commitment, 'log')
  if (isRefusal(commitment)) return commitment
  const problems = problemsWithUnits(wanted, commitment)
  if (problems.length > 0) return problems
  await holdFacts(act, commitment.id)
  const names = newNames(wanted, await coverageUnitsOf(act.db, act.within, commitment.id))
  const added = await saveCoverageUnits(
    act,
    commitment.id,
    names.map((name) => ({ name, from: wanted.from, to: null })),
  )
  if (added.length > 0)
    await appendAudit(act.db, {
      at: act.at,
      act: 'add-coverage-units',
      noun: 'commitment',
      nounId: commitment.id,
    })
  return { added: added.length }
}

/** Gives a unit another name, or says from when it is no more. What was logged for it stays its own. */
export async function changeCoverageUnit(
  act: Act,
  commitmentId: string,
  change: UnitChange,
): Promise<'changed' | UnitChangeProblem[] | Refusal> {
  const commitment = await commitmentFor(act, commitmentId, 'log')
  if (isRefusal(commitment)) return commitment
  await holdFacts(act, commitment.id)
  const units = await coverageUnitsOf(act.db, act.within, commitment.id)
  const unit = units.find(({ id }) => id === change.unit)
  if (!unit) return 'notFound'
  const problems = problemsWithUnitChange(change, units)
  if (problems.length > 0) return problems
  if (unit.name === change.name && unit.to === change.to) return 'changed'
  await saveUnitVersion(act, unit, change)
  const done = unit.to === change.to ? 'rename-coverage-unit' : 'end-coverage-unit'
  await appendAudit(act.db, { at: act.at, act: done, noun: 'coverageUnit', nounId: unit.id })
  return 'changed'
}

/** Lays a commitment to rest, with the reason that is shown. */
export async function pauseCommitment(
  act: Act,
  pause: NewPause,
): Promise<'paused' | PauseProblem[] | Refusal> {
  const commitment = await commitmentFor(act, pause.commitment, 'write-plan')
  if (isRefusal(commitment)) return commitment
  await holdFacts(act, commitment.id)
  const pauses = (await pausesOf(act.db, act.within, commitment.id)).filter(stands)
  const { id, from, to, reason } = pause
  // The same rest told twice is told once.
  if (pauses.some((other) => other.from === from && other.reason === reason && !other.ended)) return 'paused'
  const problems = problemsWithPause(pause, commitment, pauses)
  if (problems.length > 0 || from === null) return problems
  await savePause(act, { id, commitment: commitment.id, from, to, reason })
  await appendAudit(act.db, { at: act.at, act: 'pause-commitment', noun: 'pause', nounId: id })
  return 'paused'
}

/** Takes a commitment up again: says which day was the last of its rest. */
export async function endPause(
  act: Act,
  ending: { commitment: string; pause: string; to: string | null },
): Promise<'ended' | PauseEndingProblem[] | Refusal> {
  const commitment = await commitmentFor(act, ending.commitment, 'write-plan')
  if (isRefusal(commitment)) return commitment
  const pause = (await pausesOf(act.db, act.within, commitment.id)).find(({ id }) => id === ending.pause)
  if (!pause || pause.strike) return 'notFound'
  if (pause.ended) return 'ended'
  const problems = problemsWithPauseEnding(ending.to, pause, act.today)
  if (problems.length > 0 || ending.to === null) return problems
  await savePauseEnding(act, pause.id, ending.to)
  await appendAudit(act.db, { at: act.at, act: 'end-pause', noun: 'pause', nounId: pause.id })
  return 'ended'
}
