import type { Act } from '../../act.ts'
import type { Day } from '../../calendar.ts'
import type { Trx } from '../../database/transaction.ts'
import type { AnswerKind, ChangeRequest, ChangeRequestAnswer } from './rules.ts'

/** What the parties of a partnership have asked to have changed, the latest first, each with its answers. */
export async function changeRequestsOf(db: Trx, partnership: string): Promise<ChangeRequest[]> {
  const requests = await requestRows(db, partnership)
  if (requests.length === 0) return []
  const answers = await answerRows(db, partnership)
  const withdrawals = await withdrawalRows(db, partnership)
  const parties = await db
    .selectFrom('agreementParty')
    .select(['agreement', 'number', 'organisation'])
    .where('partnership', '=', partnership)
    .execute()
  return requests.map(({ number, writer, ...request }) => {
    const withdrawal = withdrawals.find(({ changeRequest }) => changeRequest === request.id)
    return {
      ...request,
      writer: writer ?? '',
      partiesThen: parties
        .filter((party) => party.agreement === request.agreement && party.number === number)
        .map(({ organisation }) => organisation),
      answers: answers
        .filter(({ changeRequest }) => changeRequest === request.id)
        .map((answer) => ({
          ...answer,
          answer: answer.answer as AnswerKind,
          writer: answer.writer ?? '',
        })),
      withdrawal: withdrawal ? { ...withdrawal, writer: withdrawal.writer ?? '' } : null,
    }
  })
}

function requestRows(db: Trx, partnership: string) {
  return db
    .selectFrom('changeRequest as r')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'r.tenant').onRef('u.id', '=', 'r.writtenBy'),
    )
    .select(['r.id', 'r.agreement', 'r.number', 'r.organisation', 'r.focusArea', 'r.wanted', 'r.why'])
    .select(['r.askedOn', 'r.writtenAt', 'u.name as writer'])
    .where('r.partnership', '=', partnership)
    .orderBy('r.writtenAt', 'desc')
    .orderBy('r.id')
    .execute()
}

function answerRows(db: Trx, partnership: string) {
  return db
    .selectFrom('changeRequestAnswer as a')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'a.tenant').onRef('u.id', '=', 'a.writtenBy'),
    )
    .select(['a.changeRequest', 'a.organisation', 'a.answer', 'a.reason', 'a.answeredOn', 'a.writtenAt'])
    .select('u.name as writer')
    .where('a.partnership', '=', partnership)
    .orderBy('a.writtenAt')
    .execute()
}

function withdrawalRows(db: Trx, partnership: string) {
  return db
    .selectFrom('changeRequestWithdrawal as w')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'w.tenant').onRef('u.id', '=', 'w.writtenBy'),
    )
    .select(['w.changeRequest', 'w.reason', 'w.withdrawnOn', 'w.writtenAt', 'u.name as writer'])
    .where('w.partnership', '=', partnership)
    .execute()
}

type NewRequest = Pick<ChangeRequest, 'organisation' | 'focusArea' | 'wanted' | 'why' | 'askedOn'>

/** Keeps a request about an agreement as one version of it reads. Returns its id. */
export async function saveChangeRequest(
  { db, tenant, within, by, at }: Act,
  about: { agreement: string; number: number },
  request: NewRequest,
): Promise<string> {
  const own = { tenant, partnership: within, writtenBy: by, writtenAt: at }
  const saved = await db
    .insertInto('changeRequest')
    .values({ ...own, ...about, ...request })
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

/** Keeps a party's one answer to a request. */
export async function saveChangeRequestAnswer(
  { db, tenant, within, by, at }: Act,
  changeRequest: string,
  answer: Pick<ChangeRequestAnswer, 'organisation' | 'answer' | 'reason' | 'answeredOn'>,
): Promise<void> {
  const own = { tenant, partnership: within, writtenBy: by, writtenAt: at }
  await db
    .insertInto('changeRequestAnswer')
    .values({ ...own, changeRequest, ...answer })
    .execute()
}

/** Keeps that the party that asked has taken its request back. */
export async function saveChangeRequestWithdrawal(
  { db, tenant, within, by, at }: Act,
  changeRequest: string,
  withdrawal: { reason: string; withdrawnOn: Day },
): Promise<void> {
  const own = { tenant, partnership: within, writtenBy: by, writtenAt: at }
  await db
    .insertInto('changeRequestWithdrawal')
    .values({ ...own, changeRequest, ...withdrawal })
    .execute()
}
