import { one } from '../../web/filled.ts'
import type { Visit } from '../../web/route.ts'
import { recordOccurrence } from '../actions.ts'
import { isRefusal } from '../commitments.queries.ts'
import { occurrenceIn } from '../occurrence-form.routes.ts'
import { sentences } from '../words.pages.tsx'

/**
 * Takes in what a phone kept, and answers so that a program can read it: a
 * receipt, or what is wrong in codes and in words. What somebody else wrote, or
 * what was written for another partnership, waits on until they are signed in.
 */
export async function answerToPhone(visit: Visit): Promise<Response> {
  const { act, filled, language } = visit
  const [by, within] = [one(filled, 'keptBy'), one(filled, 'keptIn')]
  if (by !== '' && by !== act.by) return told([{ code: 'otherPerson' }], 409)
  if (within !== '' && within !== act.within) return told([{ code: 'elsewhere' }], 409)
  const done = await recordOccurrence(act, occurrenceIn(visit))
  if (isRefusal(done)) return told([{ code: done }], done === 'notFound' ? 404 : 403)
  if (!Array.isArray(done)) return Response.json({ receipt: done.id, status: done.status })
  const words = Object.values(sentences(done, filled, language))
  return told(done, done.some(({ code }) => code === 'idTaken') ? 409 : 422, words)
}

function told(problems: { code: string }[], status: number, words: string[] = []): Response {
  return Response.json({ problems, words }, { status })
}
