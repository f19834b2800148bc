import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { holdAgreements } from '../queries.ts'
import { focusAreaProblems, saveFocusAreaProblemStrike, saveFocusAreaProblems } from './queries.ts'
import {
  type ChoiceProblem,
  type Link,
  problemWithChoice,
  problemWithLinkStrike,
  restsOn,
  type StrikeProblem,
} from './rules.ts'

/** Says which prioritised problems a focus area is made of. What is linked already stays linked once. */
export async function linkFocusArea(
  act: Act,
  focusArea: string,
  chosen: readonly string[],
  offered: readonly string[],
): Promise<ChoiceProblem | null> {
  const problem = problemWithChoice(chosen, offered)
  if (problem) return problem
  await holdAgreements(act)
  const already = restsOn(await focusAreaProblems(act.db, act.within), focusArea)
  const fresh = [...new Set(chosen)].filter((id) => !already.includes(id))
  if (fresh.length === 0) return null
  await saveFocusAreaProblems(act, focusArea, fresh)
  await appendAudit(act.db, { at: act.at, act: 'link-focus-area', noun: 'focusArea', nounId: focusArea })
  return null
}

/** Crosses out that a focus area is made of a problem, with the reason. Struck already: nothing more happens. */
export async function strikeFocusAreaLink(
  act: Act,
  link: Link,
  reason: string,
): Promise<StrikeProblem | null> {
  if (link.struck !== null) return null
  const problem = problemWithLinkStrike(reason)
  if (problem) return problem
  await saveFocusAreaProblemStrike(act, link.id, reason)
  const audit = { act: 'strike-focus-area-link', noun: 'focusArea', nounId: link.from } as const
  await appendAudit(act.db, { at: act.at, ...audit })
  return null
}
