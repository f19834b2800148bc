import type { Act } from '../act.ts'
import { areasOf } from '../areas/queries.ts'
import { appendAudit } from '../database/audit.ts'
import { organisationsOf } from '../partnership/organisations/queries.ts'
import { anyIn } from '../partnership/problems.rules.ts'
import { type Reach, withinReach } from '../partnership/rules.ts'
import {
  type DialogueProblems,
  type Known,
  mostUrgentFirst,
  type PlanWords,
  problemsWithPlan,
  problemsWithTold,
  type ToldProblems,
  type ToldWords,
} from './dialogue.rules.ts'
import { neededTextProblem } from './free-text.rules.ts'
import { dialoguesOf, holdDialogues, saveDialogue, saveDialogueVersion } from './queries.ts'
import { type Dialogue, type DialogueWords, isDialogueKind } from './rules.ts'

/** Whether somebody may write about a dialogue: whoever reaches all of them, or whose organisation holds it. */
export function mayWrite(reach: Reach, { organisers }: Pick<Dialogue, 'organisers'>, own: string): boolean {
  return withinReach(reach, { organisations: organisers, police: false }, own)
}

const nothingTold = { attendance: null, tookPart: [], results: [] }

/** Plans a dialogue. The same form sent twice plans it once. */
export async function planDialogue(
  act: Act,
  reach: Reach,
  kind: string,
  words: PlanWords,
): Promise<{ id: string } | { problems: DialogueProblems }> {
  const problems = await planProblems(act, reach, words)
  if (!isDialogueKind(kind)) return { problems: { ...problems, kind: 'missing' } }
  if (anyIn(problems)) return { problems }
  await holdDialogues(act)
  const twin = (await dialoguesOf(act.db, act.within)).find(
    (known) => known.kind === kind && known.title === words.title && known.heldOn === words.heldOn,
  )
  if (twin) return { id: twin.id }
  const id = await saveDialogue(act, kind, { ...words, ...nothingTold })
  await appendAudit(act.db, { at: act.at, act: 'plan-dialogue', noun: 'dialogue', nounId: id })
  return { id }
}

/** Why a dialogue is planned anew, and which version the writer had before them. */
export type Amendment = { reason: string; basedOn: number }

/** Plans a dialogue anew, whole, with the reason; what was told of it stays told. */
export async function amendDialogue(
  act: Act,
  reach: Reach,
  before: Dialogue,
  words: PlanWords,
  { reason, basedOn }: Amendment,
): Promise<{ id: string } | { problems: DialogueProblems }> {
  await holdDialogues(act)
  const problems = {
    ...(await planProblems(act, reach, words, before)),
    reason: basedOn !== before.number ? ('newer' as const) : neededTextProblem(reason, 'reason'),
  }
  if (anyIn(problems)) return { problems }
  const { attendance, tookPart, results } = before
  return saveNext(act, before, { ...words, attendance, tookPart, results }, reason, 'amend-dialogue')
}

/** Tells how many came, which organisations took part and what they agreed on, in order of urgency. */
export async function tellOfDialogue(
  act: Act,
  before: Dialogue,
  told: ToldWords,
  basedOn: number,
): Promise<{ id: string } | { problems: ToldProblems }> {
  await holdDialogues(act)
  const when = { heldOn: before.heldOn, today: act.today }
  const problems: ToldProblems = {
    ...problemsWithTold(told, await knownTo(act, before), when),
    reason: basedOn !== before.number ? 'newer' : undefined,
  }
  if (anyIn(problems)) return { problems }
  const words = { ...before, ...told, results: mostUrgentFirst(told.results) }
  return saveNext(act, before, words, '', 'tell-of-dialogue')
}

async function saveNext(
  act: Act,
  { id, number }: Dialogue,
  words: DialogueWords,
  reason: string,
  done: 'amend-dialogue' | 'tell-of-dialogue',
): Promise<{ id: string }> {
  await saveDialogueVersion(act, words, { dialogue: id, number: number + 1, reason })
  await appendAudit(act.db, { at: act.at, act: done, noun: 'dialogue', nounId: id })
  return { id }
}

/** A plan of one's own organisation stays its own: whoever reaches no further must be among those who hold it. */
async function planProblems(
  act: Act,
  reach: Reach,
  words: PlanWords,
  before?: Dialogue,
): Promise<DialogueProblems> {
  const problems = problemsWithPlan(words, await knownTo(act, before))
  if (problems.organisers || mayWrite(reach, words, act.organisation)) return problems
  return { ...problems, organisers: 'notYours' }
}

async function knownTo(act: Act, before?: Dialogue): Promise<Known> {
  const areas = (await areasOf(act.db, act.within)).map(({ id }) => id)
  const organisations = (await organisationsOf(act.db)).map(({ id }) => id)
  return { areas, organisations: [...organisations, ...(before?.organisers ?? [])] }
}
