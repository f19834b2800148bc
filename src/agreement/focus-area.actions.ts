import type { Act } from '../act.ts'
import { appendAudit } from '../database/audit.ts'
import { anyIn } from '../partnership/problems.rules.ts'
import { type Amendment, type AmendmentProblem, problemsWithAmendment } from './actions.ts'
import {
  type FocusAreaProblems,
  type GoalProblems,
  problemsWithFocusArea,
  problemsWithGoal,
} from './focus-area.rules.ts'
import { focusAreasOf, goalsOf, holdAgreements, saveFocusArea, saveGoal } from './queries.ts'
import type { FocusArea, FocusAreaWords, Goal, GoalWords } from './rules.ts'

type Amended<Problems> = { id: string } | { problems: Problems & { reason?: AmendmentProblem } }

/** Adds an area that the parties chose to work on. The same form sent twice adds it once. */
export async function addFocusArea(
  act: Act,
  agreement: string,
  words: FocusAreaWords,
): Promise<{ id: string } | { problems: FocusAreaProblems }> {
  const problems = problemsWithFocusArea(words)
  if (anyIn(problems)) return { problems }
  await holdAgreements(act)
  const twin = (await focusAreasOf(act.db, act.within)).find(
    (known) => known.agreement === agreement && holdsAll(known, words),
  )
  if (twin) return { id: twin.id }
  const id = await saveFocusArea(act, words, { agreement })
  await appendAudit(act.db, { at: act.at, act: 'add-focus-area', noun: 'focusArea', nounId: id })
  return { id }
}

export async function amendFocusArea(
  act: Act,
  area: FocusArea,
  words: FocusAreaWords,
  amendment: Amendment,
): Promise<Amended<FocusAreaProblems>> {
  const { id, number } = area
  const problems = {
    ...problemsWithFocusArea(words),
    ...problemsWithAmendment(amendment, number, holdsAll(area, words)),
  }
  if (anyIn(problems)) return { problems }
  await saveFocusArea(act, words, { focusArea: id, number, reason: amendment.reason })
  await appendAudit(act.db, { at: act.at, act: 'amend-focus-area', noun: 'focusArea', nounId: id })
  return { id }
}

/** Adds a goal below a focus area: both parties', the police's or the municipality's. */
export async function addGoal(
  act: Act,
  focusArea: string,
  words: GoalWords,
): Promise<{ id: string } | { problems: GoalProblems }> {
  const problems = problemsWithGoal(words)
  if (anyIn(problems)) return { problems }
  await holdAgreements(act)
  const twin = (await goalsOf(act.db, act.within)).find(
    (known) => known.focusArea === focusArea && holdsAll(known, words),
  )
  if (twin) return { id: twin.id }
  const id = await saveGoal(act, words, { focusArea })
  await appendAudit(act.db, { at: act.at, act: 'add-goal', noun: 'goal', nounId: id })
  return { id }
}

export async function amendGoal(
  act: Act,
  goal: Goal,
  words: GoalWords,
  amendment: Amendment,
): Promise<Amended<GoalProblems>> {
  const { id, number } = goal
  const problems = {
    ...problemsWithGoal(words),
    ...problemsWithAmendment(amendment, number, holdsAll(goal, words)),
  }
  if (anyIn(problems)) return { problems }
  await saveGoal(act, words, { goal: id, number, reason: amendment.reason })
  await appendAudit(act.db, { at: act.at, act: 'amend-goal', noun: 'goal', nounId: id })
  return { id }
}

/** Whether something known reads as these words, in every field. */
function holdsAll<Words extends object>(known: NoInfer<Words>, words: Words): boolean {
  return (Object.keys(words) as (keyof Words)[]).every(
    (field) => JSON.stringify(known[field]) === JSON.stringify(words[field]),
  )
}
