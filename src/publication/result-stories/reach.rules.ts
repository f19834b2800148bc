import { type Role, reachOf, withinReach } from '../../partnership/rules.ts'

type Doer = { role: Role; organisation: string }

/** Whether somebody may tell of a result of a measure that this organisation answers for. */
export function mayTell({ role, organisation }: Doer, responsible: string): boolean {
  return withinReach(
    reachOf(role, 'tell-results'),
    { organisations: [responsible], police: false },
    organisation,
  )
}

/** Whether somebody may show it to residents: whoever publishes for the partnership, or for the police's part. */
export function mayShow({ role, organisation }: Doer, isPolice: boolean): boolean {
  return withinReach(reachOf(role, 'publish'), { organisations: [], police: isPolice }, organisation)
}
