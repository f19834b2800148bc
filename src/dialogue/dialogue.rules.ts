import type { Day } from '../calendar.ts'
import type { Problems } from '../partnership/problems.rules.ts'
import { neededTextProblem, textProblem } from './free-text.rules.ts'
import type { DialogueWords, SessionResult } from './rules.ts'

export type PlanField =
  | 'kind'
  | 'title'
  | 'heldOn'
  | 'beginsAt'
  | 'area'
  | 'place'
  | 'keyGroups'
  | 'organisers'
  | 'host'
  | 'programme'
  | 'hours'
  | 'price'
  | 'places'
  | 'signUpTo'
export type DialogueProblem =
  | 'missing'
  | 'tooLong'
  | 'tooMany'
  | 'personalData'
  | 'unknown'
  | 'notPossible'
  | 'notATime'
  | 'afterwards'
  | 'notYet'
  | 'notYours'
  | 'newer'
export type DialogueProblems = Problems<PlanField | 'reason', DialogueProblem>

/** What there is to choose from. */
export type Known = { areas: readonly string[]; organisations: readonly string[] }

export type PlanWords = Omit<DialogueWords, 'attendance' | 'tookPart' | 'results'>

// So many groups or results are named at most; a longer list is nobody's programme.
const mostGroups = 20
export const mostResults = 30

/** What stands in the way of planning a dialogue, or of planning it anew. */
export function problemsWithPlan(words: PlanWords, known: Known): DialogueProblems {
  const { keyGroups, hours, places, area, organisers } = words
  return {
    title: neededTextProblem(words.title, 'line'),
    heldOn: words.heldOn === '' ? 'missing' : undefined,
    beginsAt: words.beginsAt === '' || isTimeOfDay(words.beginsAt) ? undefined : 'notATime',
    area: area !== null && !known.areas.includes(area) ? 'unknown' : undefined,
    place: textProblem(words.place, 'line'),
    keyGroups: problemWithGroups(keyGroups),
    organisers:
      problemWithOrganisations(organisers, known) ?? (organisers.length === 0 ? 'missing' : undefined),
    host: textProblem(words.host, 'line'),
    programme: textProblem(words.programme, 'text'),
    hours: hours !== null && !(hours > 0 && hours <= 24) ? 'notPossible' : undefined,
    price: textProblem(words.price, 'group'),
    places: places !== null && !isNumberOfPeople(places, 1) ? 'notPossible' : undefined,
    signUpTo: words.signUpTo !== null && words.signUpTo > words.heldOn ? 'afterwards' : undefined,
  }
}

/** "18:00", as a time field sends it. */
function isTimeOfDay(words: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(words)
}

function problemWithGroups(groups: readonly string[]): DialogueProblem | undefined {
  if (groups.length > mostGroups) return 'tooMany'
  return groups.map((group) => textProblem(group, 'group')).find((problem) => problem !== undefined)
}

function problemWithOrganisations(some: readonly string[], known: Known): 'unknown' | undefined {
  return some.every((one) => known.organisations.includes(one)) ? undefined : 'unknown'
}

function isNumberOfPeople(number: number, least: number): boolean {
  return Number.isInteger(number) && number >= least && number <= 100_000
}

/** What is told of a dialogue once it was held. */
export type ToldWords = Pick<DialogueWords, 'attendance' | 'tookPart' | 'results'>
export type ToldProblems = Problems<'attendance' | 'tookPart' | 'results' | 'reason', DialogueProblem>

/** What stands in the way of telling how a dialogue went: nobody came to one that is still ahead. */
export function problemsWithTold(
  { attendance, tookPart, results }: ToldWords,
  known: Known,
  { heldOn, today }: { heldOn: Day; today: Day },
): ToldProblems {
  const isAhead = heldOn > today
  return {
    attendance:
      attendance === null
        ? undefined
        : isAhead
          ? 'notYet'
          : isNumberOfPeople(attendance, 0)
            ? undefined
            : 'notPossible',
    tookPart: problemWithOrganisations(tookPart, known),
    results: results.length > 0 && isAhead ? 'notYet' : problemWithResults(results),
  }
}

function problemWithResults(results: readonly SessionResult[]): DialogueProblem | undefined {
  if (results.length > mostResults) return 'tooMany'
  for (const { problem, proposal, votes } of results) {
    if (problem === '') return 'missing'
    const text = textProblem(problem, 'result') ?? textProblem(proposal, 'result')
    if (text) return text
    if (votes !== null && !isNumberOfPeople(votes, 0)) return 'notPossible'
  }
  return undefined
}

/** The results in the order in which they are to be tackled: most votes first, those without votes as they were told. */
export function mostUrgentFirst(results: readonly SessionResult[]): SessionResult[] {
  return results.toSorted((one, other) => (other.votes ?? -1) - (one.votes ?? -1))
}
