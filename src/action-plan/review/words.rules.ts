import type { FocusAreaWords, GoalWords, Owner, PreventionClass } from '../../agreement/rules.ts'
import type { Day } from '../../calendar.ts'
import { numberIn } from '../../web/written-number.rules.ts'
import { readCadences } from '../cadence/grammar.rules.ts'
import type { Cadence } from '../cadence/rules.ts'
import type { ReadLanguage } from '../reading/rules.ts'
import type { CommitmentWords, FollowUpLevel, MeasureWords, YearClass } from '../rules.ts'
import { followUpLevels, yearClasses } from '../rules.ts'
import { capital } from './effort-words.rules.ts'
import type { KnownOrganisation } from './organisations.rules.ts'
import { answerOf, answersOf, linesOf, type Values } from './rules.ts'

/** A focus area as it was decided. */
export function focusAreaWords(values: Values): FocusAreaWords {
  return {
    name: answerOf(values, 'name'),
    description: answerOf(values, 'description'),
    classes: answersOf(values, 'classes') as PreventionClass[],
    targetGroups: answersOf(values, 'targetGroups'),
    offences: answersOf(values, 'offences'),
    objects: answersOf(values, 'objects'),
    outcomeCrime: answerOf(values, 'outcomeCrime'),
    outcomeSafety: answerOf(values, 'outcomeSafety'),
    outcomeReason: answerOf(values, 'outcomeReason'),
    carriedBy: '',
  }
}

export function goalWords(values: Values): GoalWords {
  const owner = answerOf(values, 'owner') as Owner
  return { words: answerOf(values, 'words'), owner, indicator: '', baseline: '', target: '', byDay: null }
}

/** A measure as it was decided; its classes and offences are those of its focus area until somebody says more. */
export function measureWords(
  values: Values,
  under: { responsible: string; classes: PreventionClass[]; from: Day; to: Day | null },
): MeasureWords {
  const level = followUpLevels.find((one) => one === answerOf(values, 'followUpLevel'))
  return {
    title: answerOf(values, 'title'),
    what: answerOf(values, 'what'),
    plannedWhen: answerOf(values, 'plannedWhen'),
    cooperation: answerOf(values, 'cooperation'),
    responsible: under.responsible,
    followUp: answerOf(values, 'followUp'),
    why: '',
    desiredResult: answerOf(values, 'desiredResult'),
    plannedFrom: under.from,
    plannedTo: under.to,
    classes: under.classes,
    types: [],
    offences: [],
    allOffences: answerOf(values, 'allOffences') === 'yes',
    affectsUnsafety: answerOf(values, 'affectsUnsafety') === 'yes',
    initiators: [],
    mechanisms: [],
    targetGroup: answerOf(values, 'targetGroup'),
    ageFrom: numberIn(answerOf(values, 'ageFrom')),
    ageTo: numberIn(answerOf(values, 'ageTo')),
    setting: '',
    visibleMarking: '',
    anchoredIn: '',
    followUpLevel: (level ?? 'active') satisfies FollowUpLevel,
    visibility: 'public',
    partners: [],
  }
}

/** The sub-topics of an effort: measures with its who and when, each to have activities of its own. */
export function topicsIn(values: Values): Values[] {
  return linesOf(values, 'topics').map((topic) => ({
    ...values,
    title: capital(topic),
    what: capital(topic),
    desiredResult: '',
  }))
}

/** The class of a council's effort in a year, where the text says both. */
export function yearClassIn(values: Values): { year: number; class: YearClass } | null {
  const yearClass = yearClasses.find((one) => one === answerOf(values, 'yearClass'))
  const year = answerOf(values, 'year')
  return yearClass && /^(19|20)\d\d$/.test(year) ? { year: Number(year), class: yearClass } : null
}

const withoutNumber: Cadence = {
  kind: 'not-a-cadence',
  count: null,
  comparator: 'none',
  period: null,
  everyN: null,
  window: null,
}

/**
 * How often was promised, once for each commitment it becomes: the readings that
 * were ticked, the first of them replaced where a person wrote it otherwise.
 */
export function cadencesChosen(read: readonly Cadence[], values: Values, language: ReadLanguage): Cadence[] {
  const written = answerOf(values, 'howOften')
  const ticked = answersOf(values, 'readings').flatMap((place) => read[Number(place)] ?? [])
  const [own] = written === '' ? [] : readCadences(written, language)
  const chosen = own ? [own, ...ticked.slice(1)] : ticked
  return chosen.length > 0 ? chosen : [withoutNumber]
}

/** A commitment as it was decided, in one of its cadences. */
export function commitmentWords(
  values: Values,
  said: { originalWords: string; cadence: Cadence; from: Day; to: Day | null; notInText: string },
  bound: { responsible: KnownOrganisation[]; cooperating: KnownOrganisation[] },
): CommitmentWords {
  const unmeasurable = said.cadence.kind === 'not-a-cadence'
  const ids = (organisations: KnownOrganisation[]) => [...new Set(organisations.map(({ id }) => id))]
  const responsible = ids(bound.responsible)
  return {
    title: answerOf(values, 'title'),
    originalWords: said.originalWords.slice(0, 4000),
    cadence: said.cadence,
    fromDay: said.from,
    toDay: said.to,
    giver: giverOf(bound.responsible),
    responsible,
    cooperating: ids(bound.cooperating).filter((id) => !responsible.includes(id)),
    acceptedAsNotMeasurable: unmeasurable,
    notMeasurableReason: unmeasurable ? said.notInText : '',
  }
}

/** Who gives a promise: the police or the municipality where it is theirs alone, else both. */
export function giverOf(responsible: readonly KnownOrganisation[]): Owner {
  const parties = new Set(responsible.map(({ party }) => party ?? 'municipality'))
  return parties.size === 1 ? [...parties][0]! : 'joint'
}
