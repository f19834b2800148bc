import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { agendaProposalsOf, beginAgendaProposal, saveAgendaVersion } from './queries.ts'
import { type AgendaProblems, type AgendaWords, keptItems, problemsWithAgenda } from './rules.ts'

/** Keeps a proposal of an agenda as it was written, ready to be printed. */
export async function proposeAgenda(
  act: Act,
  words: AgendaWords,
): Promise<{ id: string } | { problems: AgendaProblems }> {
  const problems = problemsWithAgenda(words)
  if (Object.keys(problems).length > 0) return { problems }
  const id = await beginAgendaProposal(act)
  await saveAgendaVersion(act, { id, number: 1 }, { ...words, items: keptItems(words.items) })
  await appendAudit(act.db, { at: act.at, act: 'propose-agenda', noun: 'agendaProposal', nounId: id })
  return { id }
}

/** Writes a proposal anew. Where somebody else did so meanwhile, nothing is written over: what they wrote is told. */
export async function rewriteAgenda(
  act: Act,
  { id, basedOn }: { id: string; basedOn: number },
  words: AgendaWords,
): Promise<'kept' | 'newer' | { problems: AgendaProblems }> {
  const problems = problemsWithAgenda(words)
  if (Object.keys(problems).length > 0) return { problems }
  const newest = (await agendaProposalsOf(act.db, act.within)).find((one) => one.id === id)
  if (newest?.number !== basedOn) return 'newer'
  const items = keptItems(words.items)
  await saveAgendaVersion(act, { id, number: basedOn + 1 }, { ...words, items })
  await appendAudit(act.db, { at: act.at, act: 'propose-agenda', noun: 'agendaProposal', nounId: id })
  return 'kept'
}
