import { afterAnswer, due, type Kept, lostOnTheWay, sentStays } from './rules.ts'
import { clockAhead, keep, keptNow, keptWith, noteClock, remove } from './store.browser.ts'

/** So long an answer is waited for before the report is taken to be on its own, in milliseconds. */
export const patience = 8000

/**
 * Sends what waits, one after the other and from one place at a time: two tabs
 * and the worker take turns. `askedFor` sends also what failed a moment ago.
 */
export function sendWaiting(askedFor: boolean): Promise<void> {
  return navigator.locks.request('samsyn-outbox', async () => {
    await dropOld()
    for (const { id } of due(await keptNow(), Date.now(), askedFor)) {
      const kept = await keptWith(id)
      if (kept?.standing !== 'waiting') continue
      const next = await sent(kept)
      await keep(next)
      // Without an answer, or signed out, the others would fare no better.
      if (next.standing === 'waiting') return
    }
  })
}

async function sent(kept: Kept): Promise<Kept> {
  const now = Date.now()
  const form = new URLSearchParams(kept.form)
  form.set('keptBy', kept.person)
  form.set('keptIn', kept.partnership)
  form.set('writtenAgo', String(now - kept.writtenAt))
  form.set('phoneNow', String(now))
  if (kept.clockAhead !== null) form.set('aheadThen', String(kept.clockAhead))
  const response = await fetch(`/app/log/${kept.commitment}`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: form,
    signal: AbortSignal.timeout(patience),
  }).catch(() => null)
  if (response) await noteClockOf(response)
  const told = response ? await response.json().catch(() => null) : null
  return afterAnswer(kept, { status: response?.status ?? null, told }, Date.now())
}

/** What an answer says of the time, to the second. */
export async function noteClockOf(response: Response): Promise<void> {
  const date = Date.parse(response.headers.get('date') ?? '')
  if (!Number.isNaN(date)) await noteClock(Date.now() - date)
}

/** What the server does not know after all waits again; only of those reports that it was asked about. */
export async function compareWith(
  received: readonly string[],
  asked: (kept: Kept) => boolean,
): Promise<void> {
  for (const lost of lostOnTheWay((await keptNow()).filter(asked), received))
    await keep({ ...lost, standing: 'waiting', tryAfter: 0, sentAt: null })
}

async function dropOld(): Promise<void> {
  const all = await keptNow()
  const isOver = ({ standing, sentAt, writtenAt }: Kept) =>
    (standing === 'sent' || standing === 'draft') && Date.now() - (sentAt ?? writtenAt) > sentStays
  const old = all.filter(isOver)
  for (const { id } of old) await remove(id)
}

/** A report as its form was sent, waiting from now on; or as a draft. */
export async function keptFrom(form: URLSearchParams, standing: Kept['standing']): Promise<Kept | null> {
  const [id, commitment] = [form.get('id'), form.get('keptFor')]
  if (!id || !commitment) return null
  return {
    ...{ id, commitment, standing, form: form.toString(), title: form.get('keptTitle') ?? '' },
    ...{ person: form.get('keptBy') ?? '', partnership: form.get('keptIn') ?? '' },
    ...{ writtenAt: Date.now(), clockAhead: await clockAhead().catch(() => null) },
    ...{ tries: 0, tryAfter: 0, hindrance: null, words: [], sentAt: null },
  }
}
