import { type Role, reachOf } from '../../partnership/rules.ts'
import { isReadableBy, type Reader } from '../statements/reach.rules.ts'
import type { Problem } from './rules.ts'

/**
 * Whether somebody who is signed in may read a problem. It is everybody's who
 * reads the whole of the work; who reads only what is theirs reads what their
 * organisation has its statement in, and what is public.
 */
export function isProblemReadableBy(
  { visibility, origins }: Pick<Problem, 'visibility' | 'origins'>,
  reader: Reader,
): boolean {
  if (reachOf(reader.role, 'read-drafts') === 'partnership') return true
  if (reachOf(reader.role, 'read-drafts') !== 'own-organisation') return false
  return visibility === 'public' || origins.some(({ organisation }) => organisation === reader.organisation)
}

/** Who may word problems: whoever keeps the whole picture. Police and municipality agree to the words by signing. */
export function mayWord({ role }: { role: Role }): boolean {
  return reachOf(role, 'state-picture') === 'partnership'
}

/** The statements behind a problem that somebody may read, and how many more there are. */
export function readableOrigins<Origin extends Problem['origins'][number]>(
  origins: readonly Origin[],
  reader: Reader,
): { open: Origin[]; closed: number } {
  const open = origins.filter((statement) => isReadableBy(statement, reader))
  return { open, closed: origins.length - open.length }
}
