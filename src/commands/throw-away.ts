import { removeOldWork } from '../jobs/queue.queries.ts'
import { removeUngroundedPoints } from '../offences/events/points.queries.ts'
import type { House } from '../web/house.ts'

/** So often the running server looks for what may no longer be kept. */
const everyHours = 6
/** What came of work stands in its room; the errand itself is kept so long for whoever looks for it. */
const daysOfWork = 30

const hour = 3_600_000

/**
 * Throws away, at the start and now and then, what may no longer be kept: exact
 * points whose ground has ended, and errands of long work that ended a month ago.
 * Gives what ends it; a round that has begun is finished first.
 */
export function throwAwayNowAndThen(house: House): () => Promise<void> {
  let round = Promise.resolve()
  const look = () => {
    round = round.then(() =>
      throwAway(house).catch((error: Error) => {
        process.stderr.write(
          `What may no longer be kept could not be thrown away now (${error.message}). It is tried again.\n`,
        )
      }),
    )
  }
  look()
  const timer = setInterval(look, everyHours * hour)
  return () => {
    clearInterval(timer)
    return round
  }
}

export async function throwAway({ db, now }: Pick<House, 'db' | 'now'>): Promise<void> {
  const at = now()
  await removeUngroundedPoints(db.owner, at)
  await removeOldWork(db.owner, new Date(at.getTime() - daysOfWork * 24 * hour))
}
