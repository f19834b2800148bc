import { cadenceSentence } from '../cadence/sentence.rules.ts'
import { wordsOnly } from '../reading/keys.rules.ts'
import type {
  AgreementReading,
  CommitmentRead,
  EffortRead,
  MeasureRead,
  ReadLanguage,
} from '../reading/rules.ts'
import { readable } from '../reading/script.rules.ts'
import { saidOfEffort } from './effort-words.rules.ts'
import { partyMeant } from './organisations.rules.ts'
import { placeOfHeading } from './place.rules.ts'
import type { Proposing } from './proposing.rules.ts'
import type { Values } from './rules.ts'

/**
 * A measure with the six things a plan must say of it, as far as the text says
 * them. What a heading does not say itself is gathered from the commitments
 * below it; what nobody says is told openly, for the coordinator to fill in.
 */
export function proposedMeasure(measure: MeasureRead, proposing: Proposing): Values {
  const { reading, decisions, notInText } = proposing
  const below = reading.commitments.filter((commitment) => commitment.measure === measure.title)
  return {
    title: measure.title,
    what: gathered(below, ({ what }) => methodLines(what), '\n') || notInText,
    plannedWhen:
      measure.when ??
      (gathered(below, (commitment) => [whenOf(commitment, reading.language ?? 'sv')], '; ') || notInText),
    cooperation:
      told(measure.cooperation) || gathered(below, ({ cooperation }) => cooperation, ', ') || notInText,
    responsible:
      measure.responsible[0] ??
      below.flatMap(({ responsible }) => responsible)[0] ??
      (measure.effort === null ? '' : leadOf(reading)),
    followUp: measure.followUp ?? (gathered(below, ({ followUp }) => [followUp ?? ''], ' ') || notInText),
    focusArea: placeOfHeading(measure.title, measure.focusArea, reading, decisions),
  }
}

/**
 * A council's effort of the year is a measure, with its class, whom it is for
 * and how closely it is followed. An effort without a year is of the year the
 * plan names for its others.
 */
export function proposedEffort(effort: EffortRead, { reading, notInText }: Proposing): Values {
  const year = effort.year ?? reading.efforts.find((other) => other.year !== null)?.year ?? null
  return {
    title: effort.title,
    what: effort.description ?? readable(effort),
    plannedWhen: year ? String(year) : notInText,
    cooperation: told(reading.parties.map(({ name }) => name)) || notInText,
    responsible: leadOf(reading),
    followUp: notInText,
    focusArea: '',
    topics: effort.topics.join('\n'),
    ...saidOfEffort(effort.description ?? ''),
    ageFrom: effort.ages ? String(effort.ages.from) : '',
    ageTo: effort.ages ? String(effort.ages.to) : '',
    year: year ? String(year) : '',
    yearClass: effort.followUpLevel === 'continuedUnchanged' ? 'unchanged' : effort.class,
    followUpLevel: levels[effort.followUpLevel],
  }
}

/** A council's plan seldom names who leads an effort: the municipality is proposed, for somebody to change. */
function leadOf({ parties }: AgreementReading): string {
  const municipality = parties.find(({ organisationKind }) => organisationKind === 'municipality')
  return (municipality ?? parties[0])?.name ?? ''
}

/** "Underrättelsebaserat arbete. Lagföring - beslag av narkotika." names methods, each on a line; prose stays as it is. */
function methodLines(what: string): string[] {
  const sentences = what.split(/(?<=\.)\s+(?=\p{Lu})/u)
  return sentences.every((sentence) => sentence.length <= longestMethod) ? sentences : [what]
}
const longestMethod = 60

/** When something is done, in the text's own words; a whole sentence that says more is said as its rhythm alone. */
export function whenOf(
  { cadenceText, cadences, text }: Pick<CommitmentRead, 'cadenceText' | 'cadences' | 'text'>,
  language: ReadLanguage,
): string {
  if (cadenceText === null || wordsOnly(cadenceText) !== wordsOnly(text)) return cadenceText ?? ''
  const counted = cadences.filter(({ kind }) => kind !== 'not-a-cadence')
  return counted.map((cadence) => cadenceSentence(cadence, language)).join('; ')
}

const levels = {
  active: 'active',
  continuedUnchanged: 'active',
  informationOnly: 'information-only',
  monitoredElsewhere: 'monitored-elsewhere',
  ended: 'ended',
} as const

function gathered(
  below: readonly CommitmentRead[],
  of: (commitment: CommitmentRead) => string[],
  between: string,
): string {
  const words = below.flatMap(of).filter((part) => part !== '')
  const seen = new Set<string>()
  // "Polis" and "polisen" are one.
  const spoken = (part: string) => partyMeant(part) ?? part.toLowerCase()
  return words.filter((part) => !seen.has(spoken(part)) && seen.add(spoken(part))).join(between)
}

function told(names: readonly string[]): string {
  return names.join(', ')
}
