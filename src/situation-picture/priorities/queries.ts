import type { Act } from '../../act.ts'
import type { Trx } from '../../database/transaction.ts'
import { problemsOf } from '../problems/queries.ts'
import {
  type Criterion,
  type Decision,
  newestDecisions,
  type PrioritySession,
  type Score,
  type WrittenDecision,
  type WrittenScore,
} from './rules.ts'
import type { NewSession } from './session.rules.ts'

/** What is asked for: what belongs to one picture, or to a whole partnership. */
export type Among = { picture: string } | { partnership: string }

/** The priority sessions of a picture or a partnership, the latest first. Struck ones are among them. */
export async function sessionsOf(db: Trx, among: Among): Promise<PrioritySession[]> {
  let asked = db
    .selectFrom('prioritySession as s')
    .leftJoin('prioritySessionStrike as k', (join) =>
      join.onRef('k.tenant', '=', 's.tenant').onRef('k.prioritySession', '=', 's.id'),
    )
    .select(['s.id', 's.situationPicture as picture', 's.heldOn', 's.title', 's.participants', 's.notes'])
    .select('k.reason as struck')
    .orderBy('s.heldOn', 'desc')
    .orderBy('s.writtenAt', 'desc')
  asked =
    'picture' in among
      ? asked.where('s.situationPicture', '=', among.picture)
      : asked.where('s.partnership', '=', among.partnership)
  return asked.execute()
}

export async function saveSession(
  act: Act,
  picture: string,
  { heldOn, ...words }: Omit<NewSession, 'heldOn'> & { heldOn: string },
): Promise<string> {
  const { id } = await act.db
    .insertInto('prioritySession')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      situationPicture: picture,
      heldOn,
      ...words,
      writtenBy: act.by,
      writtenAt: act.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Strikes a session that was entered wrongly; it stays to be read, crossed out. */
export async function saveSessionStrike(act: Act, session: string, reason: string): Promise<void> {
  const { db, tenant, within: partnership, by, at } = act
  await db
    .insertInto('prioritySessionStrike')
    .values({ tenant, partnership, prioritySession: session, reason, struckBy: by, struckAt: at })
    .onConflict((twice) => twice.doNothing())
    .execute()
}

/** Every score that was ever given in a session, the latest last: of one cell, the last holds. */
export async function scoresOf(db: Trx, session: string): Promise<WrittenScore[]> {
  const rows = await db
    .selectFrom('problemScore as s')
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 's.tenant').onRef('u.id', '=', 's.scoredBy'),
    )
    .select(['s.id', 's.problem', 's.criterion', 's.score', 's.reason', 's.scoredAt', 'u.name as scorer'])
    .where('s.prioritySession', '=', session)
    .orderBy('s.scoredAt')
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({ ...row, criterion: row.criterion as Criterion, scorer: row.scorer ?? '' }))
}

export async function saveScores(act: Act, session: string, scores: readonly Score[]): Promise<void> {
  const own = { tenant: act.tenant, partnership: act.within, prioritySession: session }
  await act.db
    .insertInto('problemScore')
    .values(scores.map((score) => ({ ...own, ...score, scoredBy: act.by, scoredAt: act.at })))
    .execute()
}

/**
 * Every decision that was ever made about the problems of a picture or a
 * partnership, the latest last. What was decided in a struck session is told only
 * to whoever asks for that session.
 */
export async function decisionsOf(db: Trx, among: Among | { session: string }): Promise<WrittenDecision[]> {
  let asked = db
    .selectFrom('problemPriority as d')
    .innerJoin('prioritySession as s', (join) =>
      join.onRef('s.tenant', '=', 'd.tenant').onRef('s.id', '=', 'd.prioritySession'),
    )
    .leftJoin('prioritySessionStrike as k', (join) =>
      join.onRef('k.tenant', '=', 's.tenant').onRef('k.prioritySession', '=', 's.id'),
    )
    .leftJoin('appUser as u', (join) =>
      join.onRef('u.tenant', '=', 'd.tenant').onRef('u.id', '=', 'd.decidedBy'),
    )
    .select(['d.id', 'd.problem', 'd.prioritySession as session', 's.heldOn'])
    .select(['d.prioritised', 'd.place', 'd.reason', 'd.decidedAt', 'u.name as decider'])
    .orderBy('d.decidedAt')
    .orderBy('d.id')
  if ('session' in among) asked = asked.where('s.id', '=', among.session)
  else {
    const standing = asked.where('k.reason', 'is', null)
    asked =
      'picture' in among
        ? standing.where('s.situationPicture', '=', among.picture)
        : standing.where('s.partnership', '=', among.partnership)
  }
  const rows = await asked.execute()
  return rows.map((row) => ({ ...row, decider: row.decider ?? '' }))
}

export async function saveDecision(
  act: Act,
  place: { session: string; problem: string },
  decision: Decision,
): Promise<string> {
  const { id } = await act.db
    .insertInto('problemPriority')
    .values({
      tenant: act.tenant,
      partnership: act.within,
      prioritySession: place.session,
      problem: place.problem,
      ...decision,
      decidedBy: act.by,
      decidedAt: act.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A problem that was prioritised, with what a later step needs to tell of it. */
export type PrioritisedProblem = Omit<WrittenDecision, 'id'> & {
  id: string
  title: string
  words: string
  picture: string
  visibility: string
}

/**
 * The problems that are prioritised now, each with the decision that holds: the
 * session, the place and the reason. Those of the latest session come first, in
 * the order they were given there. Agreements make their focus areas of them.
 */
export async function prioritisedProblems(db: Trx, partnership: string): Promise<PrioritisedProblem[]> {
  const decisions = newestDecisions(await decisionsOf(db, { partnership }))
  const problems = await problemsOf(db, { partnership })
  return decisions
    .flatMap((decision) => {
      const problem = problems.find(({ id }) => id === decision.problem)
      if (!problem || !decision.prioritised) return []
      const { id, title, words, picture, visibility } = problem
      return [{ ...decision, id, title, words, picture, visibility }]
    })
    .sort((a, b) => b.heldOn.localeCompare(a.heldOn) || (a.place ?? 0) - (b.place ?? 0))
}
