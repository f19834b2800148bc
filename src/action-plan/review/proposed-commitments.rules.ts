import type { CommitmentRead, RoutineRead } from '../reading/rules.ts'
import { isOneOrganisation } from './organisations.rules.ts'
import { placeOfHeading } from './place.rules.ts'
import type { Proposing } from './proposing.rules.ts'
import type { Values } from './rules.ts'

/**
 * A commitment with its main reading of how often; other readings can be ticked
 * and become commitments of their own. Without a reading somebody has to say how
 * often, or accept that it cannot be measured.
 */
export function proposedCommitment(commitment: CommitmentRead, { reading, decisions }: Proposing): Values {
  const heading = [...reading.measures, ...reading.efforts].find(({ title }) => title === commitment.measure)
  const organisations = commitment.cooperation.filter(isOneOrganisation)
  return {
    title: shortened(commitment.what),
    readings: commitment.cadences.length > 0 ? ['0'] : [],
    howOften: '',
    unmeasurable: '',
    responsible: commitment.responsible.filter(isOneOrganisation).join('\n'),
    cooperating: organisations.filter((name) => !commitment.responsible.includes(name)).join('\n'),
    measure: heading ? `item:${heading.key}` : '',
    focusArea: placeOfHeading(commitment.measure, commitment.focusArea, reading, decisions),
    promise: commitment.what,
    public: 'yes',
  }
}

/** How the work is followed up is promised as well, but to the parties: it is not shown to residents unless chosen. */
export function proposedRoutine(routine: RoutineRead, { reading }: Proposing): Values {
  const parties = reading.parties.map(({ name }) => name)
  return {
    title: shortened(routine.title),
    readings: routine.cadences.length > 0 ? ['0'] : [],
    howOften: '',
    unmeasurable: '',
    responsible: (routine.responsible.length > 0 ? routine.responsible : parties).join('\n'),
    cooperating: '',
    measure: '',
    focusArea: '',
    promise: routine.title,
    public: '',
  }
}

const longestTitle = 160

/** A title of some words: the first sentences that fit, without the last full stop. */
function shortened(words: string): string {
  const sentences = words.split(/(?<=[.!?])\s+/)
  let title = sentences[0] ?? ''
  for (const sentence of sentences.slice(1)) {
    if (title.length + sentence.length > longestTitle) break
    title = `${title} ${sentence}`
  }
  // The full stop of "m.fl." belongs to the word.
  const whole = /(?:\b\p{L}{1,2}\.\p{L}{1,3}|etc|osv|mfl|mm)\.$/u.test(title)
    ? title
    : title.replace(/\.$/, '')
  return whole.length <= longestTitle ? whole : `${whole.slice(0, longestTitle - 1).replace(/\s\S*$/, '')}…`
}
