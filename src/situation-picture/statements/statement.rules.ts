import type { Problems } from '../../partnership/problems.rules.ts'
import { longest, type TextProblem, textProblem } from '../free-text.rules.ts'
import { type Party, visibilities } from '../rules.ts'
import { partySpokenFor } from './reach.rules.ts'
import type { StatementWords } from './rules.ts'

export type StatementField = keyof StatementWords | 'party'
export type StatementProblem = 'missing' | 'unknown' | 'otherParty' | TextProblem
export type StatementProblems = Problems<StatementField, StatementProblem>

/** What can be chosen among when something is stated. */
export type Choosable = {
  parties: readonly Party[]
  organisations: readonly { id: string; party: 'municipality' | 'police' | null }[]
  themes: readonly string[]
  areas: readonly string[]
}

/**
 * What a statement lacks before it can be kept: its words, whose they are, and
 * a known place to sort it under. Sources and limits may be told later; a
 * picture without them says so.
 */
export function problemsWithStatement(
  words: StatementWords,
  party: Party,
  choosable: Choosable,
): StatementProblems {
  const known = (id: string | null, among: readonly string[]) =>
    id === null || among.includes(id) ? undefined : 'unknown'
  return {
    party: choosable.parties.includes(party) ? undefined : 'missing',
    words: words.words === '' ? 'missing' : textProblem(words.words),
    organisation: problemWithOrganisation(words.organisation, party, choosable),
    theme: known(words.theme, choosable.themes),
    area: known(words.area, choosable.areas),
    touchpoints: textProblem(words.touchpoints),
    whyChosen: textProblem(words.whyChosen),
    sources: textProblem(words.sources),
    limits: textProblem(words.limits),
    consequenceOfLimits: textProblem(words.consequenceOfLimits),
    visibility: problemWithVisibility(words),
  }
}

/**
 * Municipality, police and partners speak through an organisation of theirs; what
 * staff said may be told for one employer or for both, what residents said for none.
 */
function problemWithOrganisation(
  id: string | null,
  party: Party,
  { organisations }: Choosable,
): StatementProblem | undefined {
  if (id === null) return party === 'residents' || party === 'staff' ? undefined : 'missing'
  const organisation = organisations.find((one) => one.id === id)
  if (!organisation) return 'unknown'
  const speaks = partySpokenFor(organisation)
  return speaks === party || (party === 'staff' && speaks !== 'partners') ? undefined : 'otherParty'
}

/** What nobody in particular says cannot be kept to an organisation of its own. */
function problemWithVisibility({ visibility, organisation }: StatementWords): StatementProblem | undefined {
  if (!visibilities.includes(visibility)) return 'missing'
  return visibility === 'own-organisation' && organisation === null ? 'otherParty' : undefined
}

export type AmendmentProblem = 'missing' | 'newer' | TextProblem
export type Amendment = { reason: string; basedOn: number }

/** Why a change cannot be kept: it gives no reason, or somebody wrote a newer version in the meantime. */
export function problemWithAmendment(
  { reason, basedOn }: Amendment,
  newest: number,
): AmendmentProblem | undefined {
  if (basedOn !== newest) return 'newer'
  return reason === '' ? 'missing' : textProblem(reason, longest.reason)
}
