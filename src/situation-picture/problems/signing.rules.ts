import { reachOf, withinReach } from '../../partnership/rules.ts'
import type { SigningParty } from '../rules.ts'
import type { Reader } from '../statements/reach.rules.ts'
import { type Problem, standingOfSignOff } from './rules.ts'

/**
 * For which parties somebody may still put a name under a problem: the police
 * liaison for the police, the coordinator for either, as long as it has not signed.
 */
export function partiesToSignFor(problem: Pick<Problem, 'signOffs'>, reader: Reader): SigningParty[] {
  const reach = reachOf(reader.role, 'adopt')
  return standingOfSignOff(problem).lacks.filter((party) =>
    withinReach(reach, { organisations: [], police: party === 'police' }, reader.organisation),
  )
}
