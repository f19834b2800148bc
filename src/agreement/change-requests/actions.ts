import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { focusAreasOf, holdAgreements } from '../queries.ts'
import type { Agreement } from '../rules.ts'
import {
  type AnswerProblems,
  problemsWithAnswer,
  problemsWithRequest,
  problemsWithWithdrawal,
  type RequestProblems,
  type WithdrawalProblems,
} from './problems.rules.ts'
import {
  changeRequestsOf,
  saveChangeRequest,
  saveChangeRequestAnswer,
  saveChangeRequestWithdrawal,
} from './queries.ts'
import type { AnswerWords, ChangeRequest, ChangeRequestWords } from './rules.ts'

/** Keeps what a party asks to have changed in an agreement. The agreement stays as it is. */
export async function askForChange(
  act: Act,
  agreement: Pick<Agreement, 'id' | 'number' | 'parties'>,
  words: ChangeRequestWords,
): Promise<{ id: string } | { problems: RequestProblems }> {
  const { id: of, number, parties } = agreement
  const areas = (await focusAreasOf(act.db, act.within)).filter((area) => area.agreement === of)
  const known = { parties, focusAreas: areas.map((area) => area.id), today: act.today }
  const problems = problemsWithRequest(words, known)
  const { askedOn } = words
  if (anyIn(problems) || !askedOn) return { problems }
  const id = await saveChangeRequest(act, { agreement: of, number }, { ...words, askedOn })
  await appendAudit(act.db, { at: act.at, act: 'ask-for-change', noun: 'changeRequest', nounId: id })
  return { id }
}

/** Keeps what another party answers, once: whoever answers at the same moment for the same party is told so. */
export async function answerChangeRequest(
  act: Act,
  asked: ChangeRequest,
  { parties }: Pick<Agreement, 'parties'>,
  words: AnswerWords,
): Promise<{ id: string } | { problems: AnswerProblems }> {
  const request = await asItNowStands(act, asked)
  const problems = problemsWithAnswer(words, request, { partiesNow: parties, today: act.today })
  const { answer, answeredOn } = words
  if (anyIn(problems) || !answer || !answeredOn) return { problems }
  await saveChangeRequestAnswer(act, request.id, { ...words, answer, answeredOn })
  const noted = { noun: 'changeRequest', nounId: request.id }
  await appendAudit(act.db, { at: act.at, act: 'answer-change-request', ...noted })
  return { id: request.id }
}

/** The party that asked takes its request back; it stays to be read, with the reason. */
export async function withdrawChangeRequest(
  act: Act,
  asked: ChangeRequest,
  reason: string,
): Promise<{ id: string } | { problems: WithdrawalProblems }> {
  const request = await asItNowStands(act, asked)
  const problems = problemsWithWithdrawal(reason, request)
  if (anyIn(problems)) return { problems }
  await saveChangeRequestWithdrawal(act, request.id, { reason, withdrawnOn: act.today })
  const noted = { noun: 'changeRequest', nounId: request.id }
  await appendAudit(act.db, { at: act.at, act: 'withdraw-change-request', ...noted })
  return { id: request.id }
}

/** Holds others who write about the agreements back, and reads what they may just have written. */
async function asItNowStands(act: Act, { id }: ChangeRequest): Promise<ChangeRequest> {
  await holdAgreements(act)
  const found = (await changeRequestsOf(act.db, act.within)).find((request) => request.id === id)
  if (!found) throw new Error(`no change request ${id}`)
  return found
}
