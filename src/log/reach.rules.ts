import type { Commitment } from '../action-plan/rules.ts'
import { type Reach, type Role, reachOf, withinReach } from '../partnership/rules.ts'

/** The organisations that a commitment binds: those responsible for it and those who take part. */
export function boundBy({
  responsible,
  cooperating,
}: Pick<Commitment, 'responsible' | 'cooperating'>): string[] {
  return [...responsible, ...cooperating]
}

/** Whether a commitment is one's to report on, as far as one's role reaches. */
export function mayReportOn(commitment: Commitment, reach: Reach, own: string): boolean {
  const police = commitment.giver !== 'municipality'
  return withinReach(reach, { organisations: boundBy(commitment), police }, own)
}

/**
 * For whom one may report: a reporter for the own organisation, somebody who
 * keeps the whole partnership for any that the commitment binds; the own, where
 * it is among them, first.
 */
export function organisationsToReportFor(commitment: Commitment, reach: Reach, own: string): string[] {
  const bound = boundBy(commitment)
  if (reach !== 'partnership') return bound.includes(own) ? [own] : []
  if (bound.length === 0) return [own]
  return bound.includes(own) ? [own, ...bound.filter((organisation) => organisation !== own)] : bound
}

/** For which organisation somebody tells something about a commitment, where they are not asked: as a report would be proposed. */
export function toldFor(
  commitment: Commitment,
  { role, organisation }: { role: Role; organisation: string },
) {
  return organisationsToReportFor(commitment, reachOf(role, 'log'), organisation)[0] ?? organisation
}

/**
 * Who wants to strike what: one's own entry, another's anywhere, or another's of
 * one's own organisation. In the log of another partnership that keeps a shared
 * measure nobody reaches further than their own organisation.
 */
export function mayStrike(
  entry: { recordedBy: string | null; organisation: string; partnership?: string },
  who: { by: string; role: Role; organisation: string; within?: string },
): boolean {
  if (entry.recordedBy === who.by && reachOf(who.role, 'log') !== 'no') return true
  const isElsewhere = entry.partnership !== undefined && entry.partnership !== who.within
  const widest = reachOf(who.role, 'strike-other')
  const reach = isElsewhere && widest === 'partnership' ? 'own-organisation' : widest
  return withinReach(reach, { organisations: [entry.organisation], police: false }, who.organisation)
}
