import { problemsWithFocusArea, problemsWithGoal } from '../../agreement/focus-area.rules.ts'
import { problemsWithOrganisation } from '../../partnership/organisations/rules.ts'
import { personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import { anyIn, type Problems } from '../../partnership/problems.rules.ts'
import { numberIn } from '../../web/written-number.rules.ts'
import { readCadences } from '../cadence/grammar.rules.ts'
import type { ReadLanguage } from '../reading/rules.ts'
import type { Section } from './items.rules.ts'
import { answerOf, answersOf, dayOf, linesOf, type Values } from './rules.ts'
import { focusAreaWords, goalWords } from './words.rules.ts'

export type ValueProblem =
  | 'missing'
  | 'tooLong'
  | 'noClass'
  | 'noOutcome'
  | 'noOwner'
  | 'noCadence'
  | 'unreadableCadence'
  | 'notADay'
  | 'backwards'
  | 'notYears'
  | 'notMonths'
  | 'notMeetings'
  | 'notAnAge'
  | 'personalData'
  | 'hasLeft'
export type ValueProblems = Problems<string, ValueProblem>

const longestLine = 300
const longestText = 4000

/** What is wrong with an item's values before they can be accepted, by field. */
export function problemsWithValues(section: Section, values: Values, language: ReadLanguage): ValueProblems {
  const found = { ...tooLong(values), ...ofPersons(section, values), ...checks[section](values, language) }
  return anyIn(found) ? found : {}
}

function tooLong(values: Values): ValueProblems {
  const long = new Set(['what', 'description', 'words', 'promise', 'cooperation', 'followUp', 'plannedWhen'])
  const entries = Object.keys(values).flatMap((field) => {
    const limit = long.has(field) ? longestText : longestLine * 4
    return answerOf(values, field).length > limit ? [[field, 'tooLong' as const]] : []
  })
  return Object.fromEntries(entries)
}

/** Where an office stands, and a person's name must not. */
const offices: Partial<Record<Section, readonly string[]>> = {
  signatories: ['office'],
  councils: ['seats', 'chair', 'secretariat'],
}

/** No number that points out one person goes into a plan, and no name of one stands for an office. */
function ofPersons(section: Section, values: Values): ValueProblems {
  const entries = Object.keys(values).flatMap((field) => {
    const words = answerOf(values, field)
    const isNamed = offices[section]?.includes(field) && personalDataIn(words).length > 0
    return isNamed || pointsOutAPerson(words) ? [[field, 'personalData' as const]] : []
  })
  return Object.fromEntries(entries)
}

type Check = (values: Values, language: ReadLanguage) => ValueProblems

const needed = (values: Values, fields: readonly string[]): ValueProblems =>
  Object.fromEntries(
    fields.filter((field) => answerOf(values, field) === '').map((field) => [field, 'missing']),
  )

const measure: Check = (values) => ({
  ...needed(values, ['title', 'what', 'plannedWhen', 'cooperation', 'followUp']),
  ...(answerOf(values, 'responsible') === '' && { responsible: 'noOwner' as const }),
})

/** A commitment says how often, or is accepted as one that cannot be measured. */
const commitment: Check = (values, language) => {
  const howOften = answerOf(values, 'howOften')
  const unread = howOften !== '' && readCadences(howOften, language)[0]?.kind === 'not-a-cadence'
  const none = howOften === '' && answersOf(values, 'readings').length === 0
  return {
    ...needed(values, ['title', 'promise']),
    ...(linesOf(values, 'responsible').length === 0 && { responsible: 'noOwner' as const }),
    ...(unread && { howOften: 'unreadableCadence' as const }),
    ...(none && answerOf(values, 'unmeasurable') !== 'yes' && { howOften: 'noCadence' as const }),
  }
}

const checks: Record<Section, Check> = {
  parties: (values) =>
    answerOf(values, 'organisation') === 'new' ? problemsWithParty(values) : needed(values, ['organisation']),
  purposes: (values) => needed(values, ['words']),
  terms: (values) => problemsWithTerm(values),
  focusAreas: (values) => {
    const { name, classes, outcomes } = problemsWithFocusArea(focusAreaWords(values))
    return {
      ...(name && { name: name === 'tooLong' ? 'tooLong' : 'missing' }),
      ...(classes && { classes: 'noClass' as const }),
      ...(outcomes && { outcomeReason: 'noOutcome' as const }),
    }
  },
  goals: (values) => {
    const { words, owner } = problemsWithGoal(goalWords(values))
    return {
      ...(words && { words: words === 'tooLong' ? words : 'missing' }),
      ...(owner && { owner: 'missing' as const }),
    }
  },
  measures: measure,
  efforts: (values, language) => ({
    ...measure(values, language),
    ...(linesOf(values, 'topics').some((topic) => topic.length > longestLine) && {
      topics: 'tooLong' as const,
    }),
    ...problemsWithAges(values),
  }),
  commitments: commitment,
  routines: commitment,
  effects: (values) => needed(values, ['words']),
  channels: (values) => needed(values, ['name']),
  councils: (values) => ({
    ...needed(values, ['name']),
    ...(!isWhole(values, 'leastMeetings', 52) && { leastMeetings: 'notMeetings' as const }),
  }),
  references: (values) => ({ ...needed(values, ['title']), ...badDay(values, 'validTo') }),
  signatories: (values) => ({ ...needed(values, ['organisation']), ...badDay(values, 'date') }),
}

/** A name that is taken is no fault here: the organisation that has it is the one meant. */
function problemsWithParty(values: Values): ValueProblems {
  const wanted = { name: answerOf(values, 'name'), kind: answerOf(values, 'kind'), party: null }
  const { name, kind } = problemsWithOrganisation(wanted, [])
  return {
    ...(name && { name: name === 'tooLong' ? 'tooLong' : 'missing' }),
    ...(kind && { kind: 'missing' as const }),
  }
}

/** What is still unknown of a term may stay open until the agreement is made; what is written must hold. */
function problemsWithTerm(values: Values): ValueProblems {
  const [from, to] = [dayOf(values, 'from'), dayOf(values, 'to')]
  return {
    ...badDay(values, 'from'),
    ...badDay(values, 'to'),
    ...badDay(values, 'date'),
    ...badDay(values, 'reviseBy'),
    ...(from && to && to < from && { to: 'backwards' as const }),
    ...(!isWhole(values, 'years', 30) && { years: 'notYears' as const }),
    ...(!isWhole(values, 'months', 36) && { months: 'notMonths' as const }),
  }
}

/** Ages in whole years, the lower first. */
function problemsWithAges(values: Values): ValueProblems {
  const [from, to] = [numberIn(answerOf(values, 'ageFrom')), numberIn(answerOf(values, 'ageTo'))]
  return {
    ...(!isWhole(values, 'ageFrom', 120) && { ageFrom: 'notAnAge' as const }),
    ...((!isWhole(values, 'ageTo', 120) || (from !== null && to !== null && to < from)) && {
      ageTo: 'notAnAge' as const,
    }),
  }
}

/** Nothing, or a whole number from 1. */
function isWhole(values: Values, field: string, most: number): boolean {
  const written = answerOf(values, field)
  const number = numberIn(written)
  return written === '' || (number !== null && Number.isInteger(number) && number >= 1 && number <= most)
}

function badDay(values: Values, field: string): ValueProblems {
  return answerOf(values, field) !== '' && dayOf(values, field) === null ? { [field]: 'notADay' } : {}
}
