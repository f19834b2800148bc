import { areasOf } from '../../areas/queries.ts'
import type { Trx } from '../../database/transaction.ts'
import { themesOf } from '../../dialogue/themes/queries.ts'
import { namedPlaces } from '../../offences/named-places.queries.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { causesAmong } from '../analysis/cause.queries.ts'
import { analysesOf } from '../analysis/queries.ts'
import { contributionsTo } from '../contributions.queries.ts'
import { sourceNetworksOf } from '../networks.queries.ts'
import { decisionsOf, sessionsOf } from '../priorities/queries.ts'
import { problemsOf } from '../problems/queries.ts'
import { unheardGroupsOf } from '../queries.ts'
import type { SituationPicture } from '../rules.ts'
import { statementsOf } from '../statements/queries.ts'
import type { Gathered } from './contents.rules.ts'
import { localProblemsOf } from './local.queries.ts'
import { chaptersWritten } from './queries.ts'
import { newestVersionOf } from './versions.queries.ts'

/** Everything a picture is put together of, each kind asked for once. */
export async function gatheredFor(
  db: Trx,
  partnership: string,
  picture: SituationPicture,
): Promise<Gathered> {
  const among = { picture: picture.id }
  const problems = await problemsOf(db, among)
  const ids = problems.map(({ id }) => id)
  const before = picture.continues ? await newestVersionOf(db, partnership, picture.continues) : undefined
  const named = [
    ...(await areasOf(db, partnership)),
    ...(await themesOf(db, partnership)),
    ...(await organisationsOf(db)),
    // What stands for the whole of the partnership is told by the partnership's own name.
    ...(await namedPlaces(db, partnership, '')),
  ]
  return {
    picture,
    problems,
    chapters: await chaptersWritten(db, picture.id),
    statements: await statementsOf(db, picture.id),
    analyses: await analysesOf(db, ids),
    causes: await causesAmong(db, ids),
    sessions: (await sessionsOf(db, among)).filter(({ struck }) => struck === null),
    decisions: await decisionsOf(db, among),
    unheard: await unheardGroupsOf(db, picture.id),
    contributions: await contributionsTo(db, partnership, picture),
    localProblems: await localProblemsOf(db, partnership, picture),
    networks: await sourceNetworksOf(db, partnership),
    names: new Map(named.map(({ id, name }) => [id, name])),
    before: before?.contents ?? null,
  }
}
