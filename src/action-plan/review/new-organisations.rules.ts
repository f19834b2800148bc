import { keyOf, wordsOnly } from '../reading/keys.rules.ts'
import type { Accepted } from './making.rules.ts'
import { type KnownOrganisation, organisationsMeant, partyOf } from './organisations.rules.ts'
import { answerOf, linesOf, type Values } from './rules.ts'

const planned: readonly string[] = ['measures', 'efforts', 'commitments', 'routines']

/**
 * The names of those who carry out or cooperate that no organisation here goes
 * by: each would be taken in as a new one, so that a person sees them first.
 */
export function newOrganisationsIn(
  ready: readonly Accepted[],
  accepted: readonly Accepted[],
  known: readonly KnownOrganisation[],
): string[] {
  const all = [...known, ...newParties(accepted)]
  const named = ready
    .filter(({ section }) => planned.includes(section))
    .flatMap(({ values }) => [...linesOf(values, 'responsible'), ...linesOf(values, 'cooperating')])
  const byWords = new Map(named.map((name) => [wordsOnly(name), name]))
  return [...byWords.values()].filter((name) => organisationsMeant(name, all).length === 0)
}

/** Parties that are taken in with the same making, as the organisations they become. */
function newParties(accepted: readonly Accepted[]): KnownOrganisation[] {
  return accepted.flatMap((one) => {
    if (one.section !== 'parties' || answerOf(one.values, 'organisation') !== 'new') return []
    const kind = answerOf(one.values, 'kind') as KnownOrganisation['kind']
    const name = answerOf(one.values, 'name')
    return [{ id: one.item.key, name, kind, party: partyOf(kind), formerNames: [], toDay: null }]
  })
}

/** The field that says which organisation a name means. */
export function sameAsField(name: string): string {
  return `same-${keyOf('organisation', name)}`
}

/** The organisation that a person said a name means; null where it is a new one. */
export function sameAs(name: string, written: Values, known: readonly KnownOrganisation[]) {
  const chosen = answerOf(written, sameAsField(name))
  return known.find(({ id }) => id === chosen) ?? null
}
