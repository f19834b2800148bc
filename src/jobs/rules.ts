/**
 * The name of a kind of long work, with the type of what is asked of it: an
 * action starts work by its name and need not know who carries it out.
 */
export type WorkName<Asked> = string & { readonly asked?: Asked }

/** Where a piece of work is: nobody has begun it, it is under way, it is done, or it broke off. */
export type WorkStanding = 'waiting' | 'underWay' | 'done' | 'failed'

export type WorkTimes = { begunAt: Date | null; endedAt: Date | null; failedWith: string | null }

export function workStanding({ begunAt, endedAt, failedWith }: WorkTimes): WorkStanding {
  if (failedWith !== null) return 'failed'
  if (endedAt !== null) return 'done'
  return begunAt === null ? 'waiting' : 'underWay'
}

/** How long it took, or has taken by now, in whole seconds; null before it is begun. */
export function secondsTaken({ begunAt, endedAt }: WorkTimes, now: Date): number | null {
  if (begunAt === null) return null
  return Math.max(0, Math.round(((endedAt ?? now).getTime() - begunAt.getTime()) / 1000))
}
