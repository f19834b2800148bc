import { createHash } from 'node:crypto'
import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { organisationsOf, organisationsToChoose } from '../../partnership/organisations/queries.ts'
import { choosable } from '../../partnership/organisations/rules.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { readAgreement } from '../reading/read-agreement.rules.ts'
import type { AgreementReading, QuestionCode } from '../reading/rules.ts'
import { differs, fieldName, valuesIn } from './fields.rules.ts'
import { withoutSignatories } from './guarded-text.rules.ts'
import { itemsOf, type ReviewItem, type Section } from './items.rules.ts'
import { problemsWithLeaving } from './leaving.rules.ts'
import { answerTo, questionKey } from './place.rules.ts'
import { problemsWithValues, type ValueProblems } from './problems.rules.ts'
import { proposedValues } from './proposed.rules.ts'
import type { Proposing } from './proposing.rules.ts'
import {
  decisionsOf,
  holdReadings,
  readingsOf,
  type StoredReading,
  saveDecisions,
  saveReading,
} from './queries.ts'
import { answerOf, type Decision, isAccepted, stateOf, type Values } from './rules.ts'

/** Why nothing was kept of a text: it holds nothing that the rules know. */
export type UnreadableCode = Extract<QuestionCode, 'textEmpty' | 'languageUnknown' | 'nothingFound'>
const unreadable: readonly QuestionCode[] = ['textEmpty', 'languageUnknown', 'nothingFound']

/**
 * Reads an agreement's text and keeps text and proposals, without the names of
 * those who signed. A text that was read before is not kept twice.
 */
export async function readText(
  act: Act,
  { text, fileName }: { text: string; fileName: string },
): Promise<{ id: string; again: boolean } | { problem: UnreadableCode }> {
  const digest = createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex')
  await holdReadings(act)
  const known = (await readingsOf(act.db, act.within)).find((reading) => reading.digest === digest)
  if (known) return { id: known.id, again: true }
  const proposal = readAgreement(text)
  const problem = proposal.questions.find(({ code }) => unreadable.includes(code))
  if (problem) return { problem: problem.code as UnreadableCode }
  const id = await saveReading(act, { fileName, digest, text: withoutSignatories(text), proposal })
  await appendAudit(act.db, {
    at: act.at,
    act: 'read-agreement',
    noun: 'agreementReading',
    nounId: id,
    digest,
  })
  return { id, again: false }
}

export type SectionProblems = Map<string, ValueProblems>

/**
 * Keeps what was decided in a section. What has a fault is not kept and told;
 * everything else is, so that nothing decided is lost.
 */
export async function decide(
  act: Act,
  reading: StoredReading,
  section: Section,
  filled: Values,
  notInText: string,
): Promise<{ kept: number; problems: SectionProblems }> {
  await holdReadings(act)
  const decisions = await decisionsOf(act.db, act.within)
  const known = await organisationsOf(act.db)
  const organisations = choosable(known, act.today)
  const proposing = { reading: reading.proposal, decisions, organisations, notInText }
  const problems: SectionProblems = new Map()
  const kept: Omit<Decision, 'decidedAt'>[] = []
  for (const one of itemsOf(reading.proposal).filter((item) => item.section === section)) {
    const { key } = one.item
    const state = stateOf(decisions.get(key), reading.id)
    const choice = filled[fieldName(key, 'choice')]
    if (state === 'made' || state === 'elsewhere' || !choice) continue
    if (choice === 'leave-out') {
      kept.push({ reading: reading.id, key, decision: 'left-out', values: null, ...nothingYet })
      continue
    }
    const values = valuesIn(section, key, filled)
    const found = {
      ...problemsWithLeaving(section, values, known, act.today),
      ...problemsWithValues(section, values, reading.proposal.language ?? 'sv'),
    }
    if (anyIn(found)) problems.set(key, found)
    else kept.push(decided(one, values, proposedValues(one, proposing), reading.id))
  }
  const changes = kept.filter((one) => !isSame(one, decisions.get(one.key)))
  await saveDecisions(act, changes)
  if (changes.length > 0) await auditOf(act, 'decide-on-reading', reading.id)
  return { kept: kept.length, problems }
}

const nothingYet = { became: null, becameId: null }

function decided(
  one: ReviewItem,
  values: Values,
  proposed: Values,
  reading: string,
): Omit<Decision, 'decidedAt'> {
  const decision = differs(one.section, proposed, values) ? 'changed' : 'accepted'
  return { reading, key: one.item.key, decision, values, ...nothingYet }
}

function isSame(one: Omit<Decision, 'decidedAt'>, before: Decision | undefined): boolean {
  return before?.decision === one.decision && JSON.stringify(before.values) === JSON.stringify(one.values)
}

/**
 * Keeps the answer to a question. Where two terms stood against each other, the
 * one chosen is accepted and the others are left out. Where it was asked under
 * which focus area a heading belongs, what was accepted before goes there too.
 */
export async function answerQuestion(
  act: Act,
  reading: StoredReading,
  key: string,
  answer: string,
  notInText: string,
): Promise<void> {
  await holdReadings(act)
  const question = reading.proposal.questions.find((one) => questionKey(one) === key)
  if (!question?.values.includes(answer)) return
  const decisions = await decisionsOf(act.db, act.within)
  if (answerTo(question, decisions) === answer) return
  const answered = {
    reading: reading.id,
    key,
    decision: 'accepted' as const,
    values: { answer },
    ...nothingYet,
  }
  const terms =
    question.code === 'termContradiction'
      ? question.about.map((about, place) => ({ about, chosen: question.values[place] === answer }))
      : []
  const organisations = await organisationsToChoose(act.db, act.today)
  const proposing = { reading: reading.proposal, decisions, organisations, notInText }
  const settled = terms.flatMap((term) => onTerm(term, reading, proposing))
  const after = { ...proposing, decisions: new Map(decisions).set(key, { ...answered, decidedAt: act.at }) }
  const moved = itemsOf(reading.proposal).flatMap((one) => movedBy(one, reading.id, proposing, after))
  await saveDecisions(act, [answered, ...settled, ...moved])
  await auditOf(act, 'answer-question', reading.id)

  function onTerm(
    { about, chosen }: { about: string; chosen: boolean },
    { id, proposal }: StoredReading,
    from: typeof proposing,
  ) {
    const one = itemsOf(proposal as AgreementReading).find(({ item }) => item.key === about)
    const state = stateOf(decisions.get(about), id)
    if (!one || state === 'made' || state === 'elsewhere') return []
    if (!chosen)
      return [{ reading: id, key: about, decision: 'left-out' as const, values: null, ...nothingYet }]
    const values = proposedValues(one, from)
    return [decided(one, values, values, id)]
  }
}

/** What was accepted under the focus area proposed for it goes along when an answer makes that another one. */
function movedBy(
  one: ReviewItem,
  reading: string,
  before: Proposing,
  after: Proposing,
): Omit<Decision, 'decidedAt'>[] {
  const decision = before.decisions.get(one.item.key)
  if (!isAccepted(decision) || stateOf(decision, reading) !== 'decided') return []
  const [was, focusArea] = [before, after].map((from) => answerOf(proposedValues(one, from), 'focusArea'))
  if (focusArea === was || answerOf(decision.values, 'focusArea') !== was) return []
  return [{ ...decision, values: { ...decision.values, focusArea: focusArea! } }]
}

function auditOf(act: Act, code: string, reading: string) {
  return appendAudit(act.db, { at: act.at, act: code, noun: 'agreementReading', nounId: reading })
}
