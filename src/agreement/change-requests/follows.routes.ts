import { writtenDay } from '../../web/languages.ts'
import type { Visit } from '../../web/route.ts'
import { organisationsAndBelow } from '../municipalities/queries.ts'
import { changeRequestsOf } from './queries.ts'
import { partiesIn } from './rules.ts'
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
  const parties = await organisationsAndBelow(act.db, act.within, partiesIn(request))
  const party = nameIn(parties, request.organisation)
  const day = writtenDay(request.askedOn, language)
  return { reason: text(language).newVersion.reason(party, day, request.wanted) }
}
