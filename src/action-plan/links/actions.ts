import type { Act } from '../../act.ts'
import {
  type ChoiceProblem,
  type Link,
  problemWithChoice,
  problemWithLinkStrike,
  restsOn,
  type StrikeProblem,
} from '../../agreement/links/rules.ts'
import { appendAudit } from '../../database/audit.ts'
import {
  commitmentThemes,
  measureProblems,
  saveCommitmentThemeStrike,
  saveCommitmentThemes,
  saveMeasureProblemStrike,
  saveMeasureProblems,
} from './queries.ts'

/** What was chosen, and what could be chosen. */
export type Choice = { chosen: readonly string[]; offered: readonly string[] }

/** Says which problems a measure answers: what it was chosen for. */
export async function linkMeasure(act: Act, measure: string, choice: Choice): Promise<ChoiceProblem | null> {
  const problem = problemWithChoice(choice.chosen, choice.offered)
  if (problem) return problem
  const fresh = notYet(choice.chosen, restsOn(await measureProblems(act.db, act.within), measure))
  if (fresh.length === 0) return null
  await saveMeasureProblems(act, measure, fresh)
  await appendAudit(act.db, { at: act.at, act: 'link-measure', noun: 'measure', nounId: measure })
  return null
}

/** Says which themes a commitment answers: what residents and staff asked for. */
export async function linkCommitment(
  act: Act,
  commitment: string,
  choice: Choice,
): Promise<ChoiceProblem | null> {
  const problem = problemWithChoice(choice.chosen, choice.offered)
  if (problem) return problem
  const fresh = notYet(choice.chosen, restsOn(await commitmentThemes(act.db, act.within), commitment))
  if (fresh.length === 0) return null
  await saveCommitmentThemes(act, commitment, fresh)
  await appendAudit(act.db, { at: act.at, act: 'link-commitment', noun: 'commitment', nounId: commitment })
  return null
}

const notYet = (chosen: readonly string[], already: readonly string[]) =>
  [...new Set(chosen)].filter((id) => !already.includes(id))

/** Crosses out that a measure answers a problem. Struck already: nothing more happens. */
export async function strikeMeasureLink(act: Act, link: Link, reason: string): Promise<StrikeProblem | null> {
  if (link.struck !== null) return null
  const problem = problemWithLinkStrike(reason)
  if (problem) return problem
  await saveMeasureProblemStrike(act, link.id, reason)
  await appendAudit(act.db, { at: act.at, act: 'strike-measure-link', noun: 'measure', nounId: link.from })
  return null
}

/** Crosses out that a commitment answers a theme. Struck already: nothing more happens. */
export async function strikeCommitmentLink(
  act: Act,
  link: Link,
  reason: string,
): Promise<StrikeProblem | null> {
  if (link.struck !== null) return null
  const problem = problemWithLinkStrike(reason)
  if (problem) return problem
  await saveCommitmentThemeStrike(act, link.id, reason)
  const audit = { act: 'strike-commitment-link', noun: 'commitment', nounId: link.from } as const
  await appendAudit(act.db, { at: act.at, ...audit })
  return null
}
