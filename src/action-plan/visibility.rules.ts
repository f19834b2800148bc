import { type Role, reachOf } from '../partnership/rules.ts'
import type { Commitment, Measure } from './rules.ts'

type Reader = { act: { role: Role; organisation: string } }

/** Every organisation that a measure or one of its commitments names: who is responsible, and who takes part. */
export function involvedIn(
  measure: Pick<Measure, 'responsible' | 'partners'>,
  commitments: readonly Pick<Commitment, 'responsible' | 'cooperating'>[],
): string[] {
  return [
    measure.responsible,
    ...measure.partners.map((partner) => partner.organisation),
    ...commitments.flatMap(({ responsible, cooperating }) => [...responsible, ...cooperating]),
  ]
}

/**
 * Whether somebody who is signed in may read a measure. One for the own
 * organisation is read by those who answer for it and by whoever keeps the
 * whole plan; who may read only what is theirs reads what they take part in.
 */
export function isReadableBy(
  measure: Pick<Measure, 'responsible' | 'partners' | 'visibility'>,
  commitments: readonly Pick<Commitment, 'responsible' | 'cooperating'>[],
  { act: { role, organisation } }: Reader,
): boolean {
  if (reachOf(role, 'write-plan') === 'partnership') return true
  if (measure.visibility === 'own-organisation' && measure.responsible !== organisation) return false
  if (reachOf(role, 'read-plan') === 'partnership') return true
  const isInvolved = involvedIn(measure, commitments).includes(organisation)
  return reachOf(role, 'read-plan') === 'own-organisation' && isInvolved
}
