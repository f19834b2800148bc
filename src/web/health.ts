import { answers, type Database } from '../database/connect.ts'

/** For whoever watches over the server: two words, and a status that a program reads. */
export async function health(db: Pick<Database, 'owner'>): Promise<Response> {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  return answers(db).then(
    () => new Response('ok', { headers }),
    () => new Response('database away', { status: 503, headers: { ...headers, 'retry-after': '5' } }),
  )
}
