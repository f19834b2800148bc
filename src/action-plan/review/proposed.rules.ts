import type { Cadence, Period } from '../cadence/rules.ts'
import { cadenceSentence } from '../cadence/sentence.rules.ts'
import type {
  AgreementReading,
  CommitmentRead,
  CouncilRead,
  FocusAreaRead,
  GoalRead,
  PartyRead,
  TermRead,
} from '../reading/rules.ts'
import { readable } from '../reading/script.rules.ts'
import { capital } from './effort-words.rules.ts'
import type { ReviewItem } from './items.rules.ts'
import {
  classesSuggestedBy,
  objectsNamedIn,
  offencesNamedIn,
  targetGroupsNamedIn,
} from './named-words.rules.ts'
import {
  isOneOrganisation,
  type KnownOrganisation,
  kindOfRead,
  organisationsMeant,
} from './organisations.rules.ts'
import { proposedCommitment, proposedRoutine } from './proposed-commitments.rules.ts'
import { proposedEffort, proposedMeasure } from './proposed-measures.rules.ts'
import type { Proposing } from './proposing.rules.ts'
import type { Values } from './rules.ts'

/** What the fields of an item are filled with before anybody has decided. */
export function proposedValues(one: ReviewItem, proposing: Proposing): Values {
  const { reading, organisations, notInText } = proposing
  switch (one.section) {
    case 'parties':
      return proposedParty(one.item, organisations)
    case 'terms':
      return proposedTerm(one.item, reading)
    case 'focusAreas':
      return proposedFocusArea(one.item, notInText)
    case 'goals':
      return proposedGoal(one.item, reading)
    case 'measures':
      return proposedMeasure(one.item, proposing)
    case 'efforts':
      return proposedEffort(one.item, proposing)
    case 'commitments':
      return proposedCommitment(one.item, proposing)
    case 'routines':
      return proposedRoutine(one.item, proposing)
    case 'channels':
      return { name: capital(one.item.name) }
    case 'councils':
      return proposedCouncil(one.item)
    case 'references': {
      const { title, issuer, number, validTo } = one.item
      return { title, issuer: issuer ?? '', number: number ?? '', validTo: validTo ?? '' }
    }
    case 'signatories': {
      const signing = reading.terms.find(({ kind, date }) => kind === 'signing' && date)
      const { office, organisation } = one.item
      return { office: office ?? '', organisation: organisation ?? '', date: signing?.date ?? '' }
    }
    default:
      return { words: readable(one.item) }
  }
}

function proposedParty({ name, organisationKind }: PartyRead, known: readonly KnownOrganisation[]): Values {
  const [meant, ...others] = organisationsMeant(name, known)
  const organisation = meant && others.length === 0 ? meant.id : 'new'
  return { organisation, name, kind: kindOfRead(organisationKind) }
}

/** An agreement has four kinds of term: fixed dates are the one that runs to a day. */
function proposedTerm(term: TermRead, reading: AgreementReading): Values {
  const { kind, from, to, years, place, date } = term
  if (kind === 'signing') return { termKind: 'signing', place: place ?? '', date: date ?? '' }
  if (kind === 'notice') return { termKind: 'notice', months: term.months ? String(term.months) : '' }
  if (kind === 'revision') {
    const lasting = reading.terms.find((other) => other.to !== null && other.saidIn === 'sentence')
    return { termKind: 'revision', reviseBy: to ?? date ?? lasting?.to ?? '' }
  }
  const signed = reading.terms.find((other) => other.kind === 'signing')?.date ?? ''
  return {
    termKind: kind === 'fixed-dates' ? 'signature-to-date' : kind,
    from: from ?? (kind === 'signature-to-date' ? signed : ''),
    to: kind === 'years-from-date' || kind === 'until-further-notice' ? '' : (to ?? ''),
    years: kind === 'years-from-date' && years ? String(years) : '',
  }
}

/** Seats by office, each with whom it stands for where the text says it. */
function proposedCouncil({ name, seats, chair, secretariat, meetings }: CouncilRead): Values {
  const told = seats.map(({ office, organisation }) =>
    organisation && !office.includes(organisation) ? `${office} (${organisation})` : office,
  )
  const least = meetings.map(meetingsAYear).find((number) => number !== null)
  return {
    name,
    seats: told.join('\n'),
    chair: chair ?? '',
    secretariat: secretariat ?? '',
    leastMeetings: least ? String(least) : '',
  }
}

/** How often each span comes in a year. */
const spansAYear: Partial<Record<Period, number>> = {
  week: 52,
  month: 12,
  quarter: 4,
  tertial: 3,
  'half-year': 2,
  term: 2,
  'school-year': 1,
  year: 1,
}

/** "Each quarter" is four a year, "every sixth week" eight; null where no number is promised. */
export function meetingsAYear({ count, period, everyN }: Cadence): number | null {
  const spans = period && spansAYear[period]
  return count && spans ? Math.floor((count * spans) / (everyN ?? 1)) || null : null
}

function proposedFocusArea(area: FocusAreaRead, notInText: string): Values {
  const words = readable(area)
  return {
    name: capital(area.title),
    description: area.description ?? '',
    classes: classesSuggestedBy(words),
    targetGroups: targetGroupsNamedIn(words),
    offences: offencesNamedIn(words),
    objects: objectsNamedIn(words),
    outcomeCrime: '',
    outcomeSafety: '',
    outcomeReason: notInText,
  }
}

function proposedGoal(goal: GoalRead, reading: AgreementReading): Values {
  const words = readable(goal)
  const police = /\bpolis|\bpoliti/i.test(words)
  const municipality = /kommun/i.test(words)
  const owner = police === municipality ? 'joint' : police ? 'police' : 'municipality'
  const area = reading.focusAreas.find(({ title }) => title === goal.focusArea)
  return { words, owner, focusArea: area ? `item:${area.key}` : '' }
}

/** The names a commitment gives that are no organisation: groups, which stay in the quoted words. */
export function groupsNamed({ responsible, cooperation }: CommitmentRead): string[] {
  return [...new Set([...responsible, ...cooperation])].filter((name) => !isOneOrganisation(name))
}

/** Each reading of how often, as a sentence. */
export function readingSentences(
  item: Pick<CommitmentRead, 'cadences'>,
  language: 'sv' | 'da' | 'en',
): string[] {
  return item.cadences.map((cadence) => cadenceSentence(cadence, language))
}
