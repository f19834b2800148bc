import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { writtenDay } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { changeRequestsOf } from './queries.ts'
import { nameIn, text } from './words.pages.tsx'

/**
 * The reason of a new version that follows a request (`?follows=` and its id):
 * who asked for it, when and in which words. Nothing where none is followed.
 */
export async function reasonThatFollows({ act, query, language }: Visit): Promise<{ reason?: string }> {
  const follows = query.get('follows')
  if (!follows) return {}
  const request = (await changeRequestsOf(act.db, act.within)).find(({ id }) => id === follows)
  if (!request) return {}
  const party = nameIn(await organisationsOf(act.db), request.organisation)
  const day = writtenDay(request.askedOn, language)
  return { reason: text(language).newVersion.reason(party, day, request.wanted) }
}
