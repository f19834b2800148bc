import { randomUUID } from 'node:crypto'
import { databaseIsAway } from '../database/away.ts'
import type { House } from './house.ts'
import { brokenPage, type Told, waitPage } from './refusals.tsx'

/**
 * The one place where whatever was not foreseen ends up: the person gets a
 * page with an id and keeps what they wrote, the log gets the same id.
 */
export function answerError(error: unknown, told: Told, house: House): Response {
  const id = randomUUID().slice(0, 8)
  house.log({ id, error, path: told.path ?? '' })
  return databaseIsAway(error) ? waitPage(told) : brokenPage(told, id)
}
