import { type Role, reachOf, withinReach } from '../../partnership/rules.ts'
import type { Problem } from '../problems/rules.ts'

/**
 * Whether somebody may write down what is known of a problem: whoever keeps the
 * whole picture, and others where their organisation has a statement behind it,
 * so that the police look into what the police see.
 */
export function mayAnalyse(
  { origins }: Pick<Problem, 'origins'>,
  doer: { role: Role; organisation: string },
): boolean {
  const organisations = origins.flatMap(({ struck, organisation }) =>
    organisation && !struck ? [organisation] : [],
  )
  return withinReach(reachOf(doer.role, 'state-picture'), { organisations, police: false }, doer.organisation)
}
