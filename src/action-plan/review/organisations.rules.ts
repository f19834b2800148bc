import type { Day } from '../../calendar.ts'
import {
  choosable,
  type OrganisationKind,
  type Party,
  usualPartyOf,
} from '../../partnership/organisations/rules.ts'
import { wordsOnly } from '../reading/keys.rules.ts'
import { isFunction } from '../reading/office-words.rules.ts'
import { organisationIdentity, organisationsIn } from '../reading/organisations.rules.ts'
import type { OrganisationKind as KindRead } from '../reading/rules.ts'

export type KnownOrganisation = {
  id: string
  name: string
  kind: OrganisationKind
  party: Party | null
  /** Names it went by before: an agreement of that time calls it so. */
  formerNames: readonly string[]
  /** The last day it works here; null while it goes on. */
  toDay: Day | null
}

const kindsRead: Record<KindRead, OrganisationKind> = {
  police: 'police',
  municipality: 'municipality',
  region: 'region',
  stateAgency: 'state-agency',
  housing: 'housing-organisation',
  business: 'business',
  voluntary: 'voluntary-organisation',
  council: 'other',
  other: 'other',
}
export const kindOfRead = (kind: KindRead): OrganisationKind => kindsRead[kind]

const kindWords: [OrganisationKind, RegExp][] = [
  ['police', /polis|politi/],
  ['health-centre', /hälsocentral|vårdcentral|lægehus|sundhedscent/],
  ['youth-centre', /fritidsgård|ungdomsgård|ungdomsklub|fritidsklub|ungdomshus/],
  ['school', /skol/],
  ['housing-organisation', /bostad|boligforening|boligselskab|hyresvärd/],
  ['voluntary-organisation', /förening|forening|nattvandr|natteravn|röda korset|røde kors/],
  ['department', /förvaltning|forvaltning|socialtjänst|räddningstjänst/],
  ['municipality', /kommun/],
  ['region', /region/],
  ['business', /företag|\bab\b|a\/s|handlar/],
]

/** What an organisation probably is, by its name. */
export function kindOfName(name: string): OrganisationKind {
  const words = name.toLowerCase()
  return kindWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}

/**
 * Which of the known organisations a text means by a name: the one of that
 * name, or that went by it before; or, for "polisen" and "kommunen", those that
 * speak for the police or the municipality. Several where the text says
 * "kommunerna" and there are several.
 */
export function organisationsMeant(name: string, known: readonly KnownOrganisation[]): KnownOrganisation[] {
  const spoken = wordsOnly(name)
  const byName = known.filter((one) => wordsOnly(one.name) === spoken)
  if (byName.length > 0) return byName
  const byFormerName = known.filter(({ formerNames }) => formerNames.some((one) => wordsOnly(one) === spoken))
  if (byFormerName.length > 0) return byFormerName
  const party = partyMeant(name)
  if (party) return known.filter((one) => one.party === party && one.kind === party)
  const identity = identityOf(name)
  if (identity === null) return []
  return known.filter((one) => [one.name, ...one.formerNames].some((its) => identityOf(its) === identity))
}

/** Whether a name means nobody but organisations that had left by a day. */
export function hasLeft(name: string, known: readonly KnownOrganisation[], day: Day): boolean {
  const stillHere = organisationsMeant(name, choosable(known, day))
  return stillHere.length === 0 && organisationsMeant(name, known).length > 0
}

const allMunicipalities = /^(?:(?:alla|samtliga|alle|de) )?kommune?r(?:na|ne)?$/i

/** "polis", "polisen", "kommunen", "kommunerna": a party without a name of its own. */
export function partyMeant(name: string): Party | null {
  if (allMunicipalities.test(name.trim())) return 'municipality'
  const [mention, ...others] = organisationsIn({ from: 0, to: name.length, text: name })
  if (!mention?.generic || others.length > 0 || mention.text.length < name.trim().length - 2) return null
  return mention.kind === 'police' || mention.kind === 'municipality' ? mention.kind : null
}

/** "Storumans kommun" and "Storuman kommun" are one, and so is a name that a scan spelt otherwise. */
function identityOf(name: string): string | null {
  const [mention] = organisationsIn({ from: 0, to: name.length, text: name })
  return mention && !mention.generic ? organisationIdentity(mention) : null
}

/**
 * Whether words name one organisation ("hälsocentralen", "Förebyggarrådet")
 * and not a group of people ("ungdomar", "mentorer", "föreningar"): a name of
 * its own, or the definite form in the singular. A group, and a function
 * ("SSP-konsulenten"), stays in the quoted words and is not made an organisation.
 */
export function isOneOrganisation(name: string): boolean {
  const last = name.trim().split(/\s+/).at(-1) ?? ''
  if (partyMeant(name) || identityOf(name) !== null) return true
  if (isFunction(name)) return false
  if (/(?:arna|erna|orna|arne|erne|are|ere)$/i.test(last)) return false
  return /\p{L}(?:en|et|an|gård|råd|klub|skola|skole)$/iu.test(last) || /\s\p{Lu}/u.test(name.trim())
}

/** For whom somebody speaks who is newly taken in. */
export const partyOf = (kind: OrganisationKind): Party | null => usualPartyOf(kind)
