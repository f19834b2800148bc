import { type Role, reachOf, withinReach } from '../../partnership/rules.ts'
import { textProblem } from '../free-text.rules.ts'
import type { Commitment, Measure, Resource } from '../rules.ts'
import { involvedIn, isReadableBy } from '../visibility.rules.ts'
import { check, isYear, longestText, type MeasureProblem, problemList } from './rules.ts'

/** A resource as it comes out of the form. */
export type WrittenResource = Omit<Resource, 'kind'> & { kind: string }

/** Who may give resources, and the commitments of the measure that they may be for. */
export type KnownToResources = { organisations: readonly string[]; commitments: readonly string[] }

/** What is unreasonably much, of each amount. */
const most = { hours: 1e6, money: 1e9, persons: 1e4, fullTime: 1e4, hoursEach: 1e4, things: 1e5 } as const
type Amount = keyof typeof most
const whole: readonly Amount[] = ['persons', 'things']
/** Of these, none at all is no answer. */
const aboveNothing: readonly Amount[] = ['persons', 'things', 'hoursEach']

/** What keeps a resource from being noted: it names somebody unknown, another measure's commitment, or no amount. */
export function problemsWithResource(written: WrittenResource, known: KnownToResources): MeasureProblem[] {
  const { year, kind, commitment, organisation, hours, money, persons, fullTime, hoursEach, note } = written
  const isPlannedForOne = commitment !== null && kind === 'planned'
  const amounts = Object.keys(most) as Amount[]
  return problemList([
    check('year', !isYear(year) && 'notAYear'),
    check('kind', kind !== 'planned' && kind !== 'used' && 'missing'),
    check('commitment', commitment !== null && !known.commitments.includes(commitment) && 'ofAnotherMeasure'),
    check('organisation', organisation !== null && !known.organisations.includes(organisation) && 'unknown'),
    check('hours', [hours, money, persons, fullTime, hoursEach].every(isUnsaid) && 'nothingNoted'),
    ...(['hoursEach', 'things'] as const).map((field) =>
      check(field, !isUnsaid(written[field]) && !isPlannedForOne && 'onlyPlannedForOne'),
    ),
    ...amounts.map((field) => check(field, !isAmount(field, written[field]) && 'notAnAmount')),
    check('note', textProblem(note, longestText)),
  ])
}

const isUnsaid = (amount: number | null) => amount === null

function isAmount(field: Amount, amount: number | null): boolean {
  if (amount === null) return true
  if (amount < 0 || amount > most[field]) return false
  return (
    !(whole.includes(field) && !Number.isInteger(amount)) && !(aboveNothing.includes(field) && amount === 0)
  )
}

/**
 * Whose resources somebody may note for a measure: the coordinator anybody's, everyone
 * else only what their own organisation gives to what it is responsible for or takes
 * part in. Null is what nobody in particular gives.
 */
export function mayNoteFor(
  who: { role: Role; organisation: string },
  measure: Pick<Measure, 'responsible' | 'partners' | 'visibility'>,
  commitments: readonly Pick<Commitment, 'responsible' | 'cooperating'>[],
  giver: string | null,
): boolean {
  if (!isReadableBy(measure, commitments, { act: who })) return false
  const organisations = involvedIn(measure, commitments).filter((one) => one === giver)
  return withinReach(reachOf(who.role, 'note-resources'), { organisations, police: false }, who.organisation)
}

/** What each party gives to one commitment, or with null to the measure as a whole. */
export function resourcesFor(commitment: string | null, resources: readonly Resource[]): Resource[] {
  return resources.filter((resource) => resource.commitment === commitment)
}
