/** What Node and PostgreSQL say when there is nobody to ask, or the one who was asked has gone. */
const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  '57P01', // the administrator ended the connection
  '57P02', // the server crashed
  '57P03', // the server is starting up
  '08000',
  '08003',
  '08006',
  '53300', // more connections are asked for than there are
  '55P03', // somebody else has held the row for too long
  '40P01', // two acts waited for each other
])

/**
 * True when the database could not be reached, as it is for some seconds while
 * a server is restarted: the person is asked to try again, and nothing is wrong
 * with what they wrote.
 */
export function databaseIsAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as NodeJS.ErrnoException
  if (code) return away.has(code)
  return /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/.test(
    error.message,
  )
}
