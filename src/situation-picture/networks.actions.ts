import type { Act } from '../act.ts'
import { appendAudit } from '../database/audit.ts'
import { organisationsOf } from '../partnership/organisations/queries.ts'
import { anyIn } from '../partnership/problems.rules.ts'
import { saveNetwork } from './networks.queries.ts'
import {
  type NetworkProblems,
  type NetworkWords,
  problemsWithNetwork,
  problemsWithNetworkChange,
  type SourceNetwork,
} from './networks.rules.ts'
import { holdPictures } from './queries.ts'

/** Enters a network that pictures may draw on. */
export async function addNetwork(
  act: Act,
  words: NetworkWords,
): Promise<{ id: string } | { problems: NetworkProblems }> {
  const problems = problemsWithNetwork(words, await organisationIds(act))
  if (anyIn(problems)) return { problems }
  const id = await saveNetwork(act, words, null)
  await appendAudit(act.db, { at: act.at, act: 'add-network', noun: 'sourceNetwork', nounId: id })
  return { id }
}

/** Changes what is told of a network, or notes that it is not drawn on any more. */
export async function changeNetwork(
  act: Act,
  { id, number }: SourceNetwork,
  words: NetworkWords,
  reason: string,
): Promise<{ id: string } | { problems: NetworkProblems }> {
  await holdPictures(act)
  const problems = problemsWithNetworkChange(words, await organisationIds(act), reason)
  if (anyIn(problems)) return { problems }
  await saveNetwork(act, words, { id, number, reason })
  await appendAudit(act.db, { at: act.at, act: 'change-network', noun: 'sourceNetwork', nounId: id })
  return { id }
}

async function organisationIds(act: Act): Promise<string[]> {
  return (await organisationsOf(act.db)).map(({ id }) => id)
}
