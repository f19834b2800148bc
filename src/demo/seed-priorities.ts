import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { usersByEmail } from '../partnership/sign-in.queries.ts'
import { writeAnalysis } from '../situation-picture/analysis/actions.ts'
import { addCause } from '../situation-picture/analysis/cause.actions.ts'
import { type AnalysisWords, nothingKnown } from '../situation-picture/analysis/rules.ts'
import { beginSession, decidePriority, scoreProblems } from '../situation-picture/priorities/actions.ts'
import { sessionsOf } from '../situation-picture/priorities/queries.ts'
import { type Criterion, criteria, type Decision } from '../situation-picture/priorities/rules.ts'
import { problemsOf } from '../situation-picture/problems/queries.ts'
import type { Problem } from '../situation-picture/problems/rules.ts'
import { picturesOf } from '../situation-picture/queries.ts'
import { actingIn, type Place } from './place.ts'
import { ekbroPriorities2024, ekbroPriorities2026 } from './stories/ekbro-priorities.ts'
import { havnsoPriorities } from './stories/havnso-priorities.ts'

export type CauseStory = { words: string; by?: string; below?: CauseStory[] }

export type PrioritisedStory = {
  /** The problem by its title in the picture. */
  problem: string
  /** In the order of the criteria; null: cannot be said. */
  scores: readonly (number | null)[]
  reasons?: Partial<Record<Criterion, string>>
  decision: Decision
  analysis?: Partial<AnalysisWords>
  causes?: CauseStory[]
}

/** A session in which an invented place set its priorities, and what it knows of the problems. */
export type PrioritiesStory = {
  /** The picture by its title. */
  picture: string
  title: string
  heldOn: Day
  /** Keys of organisations. */
  participants: string[]
  notes: string
  /** Who scores the last of the problems, beside the coordinator. */
  liaison: string
  problems: PrioritisedStory[]
}

const stories: Record<string, PrioritiesStory[]> = {
  ekbro: [ekbroPriorities2024, ekbroPriorities2026],
  havnsoe: [havnsoPriorities],
}

/** Tells when and how the place set its priorities; a place without such a story gets none. */
export async function seedPriorities(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  for (const story of stories[place.story.slug] ?? [])
    if (story.heldOn <= today) await seedSession(app, place, story)
}

async function seedSession(app: Kysely<Tables>, place: Place, story: PrioritiesStory): Promise<void> {
  const [liaison] = await usersByEmail(app, story.liaison)
  await actingIn(app, place, story.heldOn, async (act) => {
    const picture = (await picturesOf(act.db, act.within)).find(({ title }) => title === story.picture)
    if (!picture) return
    const { title, heldOn, notes } = story
    const participants = story.participants.map((key) => place.organisations[key]!)
    const { id } = done(
      await beginSession(act, picture.id, { title, heldOn, notes, participants }, participants),
    )
    const problems = await problemsOf(act.db, { picture: picture.id })
    for (const [at, told] of story.problems.entries()) {
      const problem = problems.find((one) => one.title === told.problem)
      if (!problem) throw new Error(`${story.picture} has no problem called ${told.problem}`)
      const second = at % 2 === 1 && liaison
      await scored(second ? { ...act, by: liaison.user } : act, id, { told, problem })
    }
  })
  for (const told of story.problems)
    await actingIn(app, place, story.heldOn, (act) => decidedAndAnalysed(act, story, told))
}

type Telling = { told: PrioritisedStory; problem: Problem }

async function scored(act: Act, session: string, { told, problem }: Telling): Promise<void> {
  const filled = criteria.map((criterion, at) => ({
    problem: problem.id,
    criterion,
    answer: told.scores[at] === null ? 'unknown' : String(told.scores[at]),
    shown: '',
    reason: told.reasons?.[criterion] ?? '',
    shownReason: '',
  }))
  done(await scoreProblems(act, session, filled))
}

async function decidedAndAnalysed(act: Act, story: PrioritiesStory, told: PrioritisedStory): Promise<void> {
  const sessions = await sessionsOf(act.db, { partnership: act.within })
  const session = sessions.find(({ title }) => title === story.title)
  const problems = session ? await problemsOf(act.db, { picture: session.picture }) : []
  const problem = problems.find(({ title }) => title === told.problem)
  if (!session || !problem) return
  done(await decidePriority(act, session, { ...told.decision, problem: problem.id, basedOn: '' }))
  if (told.analysis)
    done(
      await writeAnalysis(act, problem.id, { ...nothingKnown, ...told.analysis }, { reason: '', basedOn: 0 }),
    )
  await caused(act, problem, told.causes ?? [], null)
}

async function caused(act: Act, problem: Problem, causes: CauseStory[], parent: string | null) {
  for (const { words, by = '', below = [] } of causes) {
    const { id } = done(await addCause(act, problem.id, { words, function: by, parent }))
    await caused(act, problem, below, id)
  }
}

function done<Done>(outcome: Done | { problems: object }): Exclude<Done, { problems: object }> {
  if (typeof outcome === 'object' && outcome !== null && 'problems' in outcome)
    throw new Error(JSON.stringify(outcome.problems))
  return outcome as Exclude<Done, { problems: object }>
}
