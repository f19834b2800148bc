import type pg from 'pg'

/** A piece of work as whoever carries it out must know it, before anything is known of its partnership. */
export type WorkToDo = {
  tenant: string
  partnership: string
  name: string
  asked: unknown
  startedBy: string
  organisation: string
  role: string
}

/** Read by the owner: what is in the queue names no tenant. Null once it has ended. */
export async function workToDo(client: pg.ClientBase, id: string): Promise<WorkToDo | null> {
  const { rows } = await client.query<WorkToDo>(
    `select tenant, partnership, name, asked, started_by as "startedBy", organisation, role
       from long_work where id = $1 and ended_at is null`,
    [id],
  )
  return rows[0] ?? null
}

/**
 * Keeps work to oneself as long as this connection lives; false where another
 * has it. A process that is killed lets go of it the moment its connection ends.
 */
export async function takeWork(client: pg.ClientBase, id: string): Promise<boolean> {
  const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [id])
  return rows[0].taken
}

export async function letGoOfWork(client: pg.ClientBase, id: string): Promise<void> {
  await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [id])
}

/** What has not ended, the oldest first. */
export async function unendedWork(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    'select id from long_work where ended_at is null order by started_at, id',
  )
  return rows.map(({ id }) => id)
}

/**
 * Puts work that nobody does where it can be found: it is added to the queue
 * where it is missing there (a backup was restored), and taken from whoever held
 * it there when they died. False when it was tried so often that another time
 * would end as the last did: what uses up all memory kills every process it meets.
 */
export async function queueAgain(client: pg.ClientBase, id: string): Promise<boolean> {
  const { rows } = await client.query<{ lockedBy: string | null; attempts: number; maxAttempts: number }>(
    `select locked_by as "lockedBy", attempts, max_attempts as "maxAttempts"
       from graphile_worker.jobs where key = $1`,
    [id],
  )
  const [held] = rows
  if (held && held.attempts >= held.maxAttempts) return false
  if (held?.lockedBy) await client.query('select graphile_worker.force_unlock_workers($1)', [[held.lockedBy]])
  if (!held)
    await client.query(
      `select graphile_worker.add_job('long-work', json_build_object('longWork', $1::text),
         job_key => $1, max_attempts => 8)`,
      [id],
    )
  return true
}

/** Whether anything has not ended. */
export async function isWorkLeft(owner: pg.Pool): Promise<boolean> {
  const { rows } = await owner.query(
    'select exists (select from long_work where ended_at is null) as left_to_do',
  )
  return rows[0].left_to_do
}

/** Throws errands away that ended before a moment, of every partnership. */
export async function removeOldWork(owner: pg.Pool, before: Date): Promise<void> {
  await owner.query('delete from long_work where ended_at < $1', [before])
}
