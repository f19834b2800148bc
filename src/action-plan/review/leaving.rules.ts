import type { Day } from '../../calendar.ts'
import { choosable } from '../../partnership/organisations/rules.ts'
import type { Section } from './items.rules.ts'
import { hasLeft, type KnownOrganisation } from './organisations.rules.ts'
import type { ValueProblems } from './problems.rules.ts'
import { answerOf, linesOf, type Values } from './rules.ts'

/** The fields that name who does something, by the part of the text they stand in. */
const naming: Partial<Record<Section, readonly string[]>> = {
  measures: ['responsible'],
  efforts: ['responsible'],
  commitments: ['responsible', 'cooperating'],
  routines: ['responsible', 'cooperating'],
}

/**
 * Where an item names an organisation that has left the partnership: nothing
 * new is entered for it. A text may be older than its leaving, so a person says
 * who took over.
 */
export function problemsWithLeaving(
  section: Section,
  values: Values,
  known: readonly KnownOrganisation[],
  day: Day,
): ValueProblems {
  if (section === 'parties') return problemsWithParty(values, known, day)
  const left = (naming[section] ?? []).filter((field) =>
    linesOf(values, field).some((name) => hasLeft(name, known, day)),
  )
  return Object.fromEntries(left.map((field) => [field, 'hasLeft']))
}

function problemsWithParty(values: Values, known: readonly KnownOrganisation[], day: Day): ValueProblems {
  const chosen = answerOf(values, 'organisation')
  if (chosen === 'new') return hasLeft(answerOf(values, 'name'), known, day) ? { name: 'hasLeft' } : {}
  if (choosable(known, day).some(({ id }) => id === chosen)) return {}
  return { organisation: known.some(({ id }) => id === chosen) ? 'hasLeft' : 'missing' }
}
