import { randomUUID } from 'node:crypto'
import { databaseIsAway } from '../database/away.ts'
import type { House } from './house.ts'
import { brokenPage, notFoundPage, type Told, waitPage } from './refusals.tsx'

/**
 * The one place where whatever was not foreseen ends up: the person gets a
 * page with an id and keeps what they wrote, the log gets the same id.
 */
export function answerError(error: unknown, told: Told, house: House): Response {
  if (isNoId(error)) return notFoundPage(told)
  const id = randomUUID().slice(0, 8)
  house.log({ id, error, path: withoutSecret(told.path ?? '') })
  return databaseIsAway(error) ? waitPage(told) : brokenPage(told, id)
}

/** The path without the secret of an entry link: whoever reads the log must not be able to use it. */
function withoutSecret(path: string): string {
  return path.replace(/^(\/app\/entry\/).+/, '$1…')
}

/** PostgreSQL's word for "this is no id": an address or a form that somebody wrote by hand leads nowhere. */
function isNoId(error: unknown): boolean {
  return error instanceof Error && (error as Error & { code?: string }).code === '22P02'
}
