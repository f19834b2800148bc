import { createHash } from 'node:crypto'
import type { Act } from '../act.ts'
import { formReceipt, saveFormReceipt } from '../database/form-receipts.ts'
import { type Filled, one } from './filled.ts'
import { goTo } from './layout.tsx'
import { formIdField } from './parts/post-form.tsx'
import type { Asked } from './route.ts'

/**
 * Answers a form, and the same form sent again with the first answer: a double
 * click, a reload and a second press after the signal was lost do once what was
 * meant once. Other contents under the same id, as when somebody goes back and
 * writes more, are something else and are taken in. What was refused has no
 * receipt; it may be sent until it is right.
 */
export async function countsOnce<A extends Asked & { act: Act }>(
  visit: A,
  handle: (visit: A) => Response | Promise<Response>,
): Promise<Response> {
  const { [formIdField]: id, ...filled } = visit.filled
  if (typeof id !== 'string') return handle({ ...visit, filled })
  const key = keyOf(id, { ...visit, filled })
  const ledTo = await formReceipt(visit.act.db, key)
  if (ledTo) return goTo(ledTo)
  const response = await handle({ ...visit, filled })
  const goesTo = response.headers.get('location')
  if (response.status === 303 && goesTo) await saveFormReceipt(visit.act.db, { key, goesTo }, visit.act)
  return response
}

/** The id of a form that strangers send; one that no page of ours made is as good as none, and is given one. */
export function formIdIn(filled: Filled): string {
  const id = one(filled, formIdField)
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : crypto.randomUUID()
}

/** One user's form with just these contents, as a digest: what was written is not kept a second time. */
function keyOf(id: string, { act, path, filled, uploads }: Asked & { act: Act }): string {
  const fields = Object.entries(filled).sort(([a], [b]) => (a < b ? -1 : 1))
  const digest = createHash('sha256').update(JSON.stringify([id, act.by, act.within, path, fields]))
  for (const [field, { name, bytes }] of Object.entries(uploads))
    digest.update(JSON.stringify([field, name, bytes.byteLength])).update(bytes)
  return digest.digest('hex')
}
