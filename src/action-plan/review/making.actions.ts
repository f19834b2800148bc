import type { Act } from '../../act.ts'
import {
  amendAgreement,
  enterAgreement,
  ownAgreement,
  saysTheSame,
  wordsOf,
} from '../../agreement/actions.ts'
import { problemsWithAgreement, withLastDay } from '../../agreement/agreement.rules.ts'
import type { Agreement } from '../../agreement/rules.ts'
import { appendAudit } from '../../database/audit.ts'
import { organisationsOf } from '../../partnership/organisations/queries.ts'
import { choosable } from '../../partnership/organisations/rules.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { actionPlansOf } from '../adoption.queries.ts'
import { startPlan } from '../versions/actions.ts'
import { holdPlan } from '../writing.queries.ts'
import { agreementWords } from './agreement-words.rules.ts'
import { itemsOf } from './items.rules.ts'
import { problemsWithLeaving } from './leaving.rules.ts'
import { type Accepted, acceptedOf, type Making, makingOf } from './making.rules.ts'
import { commonFocusArea, makeFocusAreas, makeGoals } from './making-areas.actions.ts'
import { makeCommitments, makeMeasures } from './making-plan.actions.ts'
import { type MakeProblems, problemsWithMaking } from './making-problems.rules.ts'
import { organisationsByName, partiesMeant } from './organisations.actions.ts'
import { placesThere } from './places.queries.ts'
import { type Became, made, type Placing } from './placing.actions.ts'
import { decisionsOf, holdReadings, type StoredReading, saveDecisions } from './queries.ts'
import { answerOf, answersOf, type Decision, type Decisions, dayOf, type Values } from './rules.ts'

/** Sentences that become part of what is written: why an agreement was amended, what the text says nothing of. */
export type WrittenWords = { reason: string; notInText: string }

/**
 * Makes what was accepted: organisations, the agreement (a new one, or the next
 * version of the one it goes into), focus areas, goals, measures, commitments
 * with their public face, and the plan they lie in. All of it or nothing.
 */
export async function makeAccepted(
  act: Act,
  reading: StoredReading,
  written: Values,
  { reason, notInText }: WrittenWords,
): Promise<'made' | { problems: MakeProblems }> {
  await holdReadings(act)
  await holdPlan(act)
  const decisions = await decisionsOf(act.db, act.within)
  const items = itemsOf(reading.proposal)
  const making = makingOf(items, decisions)
  // Sent twice: what was asked for is there.
  if (making.ready.length === 0) return 'made'
  const accepted = acceptedOf(items, decisions)
  const base = (await ownAgreement(act, answerOf(written, 'agreement'))) ?? null
  const problems = await problemsBefore(act, written, accepted, making, base)
  if (anyIn(problems)) return { problems }

  const became: Became = new Map()
  const agreement = await makeAgreement(act, written, accepted, base, became, reason)
  await makeFocusAreas(act, agreement, making.ready, { became })
  const places = await placesThere(act)
  const placing: Placing = {
    became,
    there: new Set([...places.focusAreas, ...places.measures].map(({ id }) => id)),
    decisions,
    common:
      making.withoutFocusArea.length > 0
        ? await commonFocusArea(act, agreement, written, places.focusAreas, { became })
        : null,
    term: { from: dayOf(written, 'begins') ?? act.today, to: dayOf(written, 'ends') },
    language: reading.proposal.language ?? 'sv',
    notInText,
    written,
  }
  await makeGoals(act, making.ready, placing)
  await makeMeasures(act, making.ready, placing)
  await makeCommitments(act, making.ready, placing)
  await beginPlan(act, agreement, written)
  await noteMade(act, reading.id, accepted, decisions, agreement, became)
  await appendAudit(act.db, { at: act.at, act: 'make-reading', noun: 'agreementReading', nounId: reading.id })
  return 'made'
}

/** Asked before anything is written. A party that is still to be taken in counts by the key of its item. */
async function problemsBefore(
  act: Act,
  written: Values,
  accepted: readonly Accepted[],
  making: Making,
  base: Agreement | null,
): Promise<MakeProblems> {
  const known = await organisationsOf(act.db)
  const choosableIds = choosable(known, act.today, base?.parties).map(({ id }) => id)
  const left = making.ready.some(({ section, values }) =>
    anyIn(problemsWithLeaving(section, values, known, act.today)),
  )
  const named = accepted.filter(({ section }) => section === 'parties')
  const isNew = ({ values }: Accepted) => answerOf(values, 'organisation') === 'new'
  const toTakeIn = named.filter(isNew).map(({ item }) => item.key)
  const chosen = named.filter((one) => !isNew(one)).map(({ values }) => answerOf(values, 'organisation'))
  const words = agreementWords(written, accepted, {
    parties: [...toTakeIn, ...chosen, ...answersOf(written, 'parties')],
    base,
    organisationNamed: (name) => name,
  })
  return {
    ...problemsWithAgreement(words, [...choosableIds, ...toTakeIn]),
    ...problemsWithMaking(written, making, (await placesThere(act)).focusAreas, act.today),
    ...(left && { parties: 'hasLeft' as const }),
  }
}

async function makeAgreement(
  act: Act,
  written: Values,
  accepted: readonly Accepted[],
  base: Agreement | null,
  became: Became,
  reason: string,
): Promise<string> {
  const parties = await partiesMeant(act, accepted, became)
  const named = await organisationsByName(act)
  const words = agreementWords(written, accepted, {
    parties: [...parties, ...answersOf(written, 'parties')],
    base: base && wordsOf(base),
    organisationNamed: (name) => named(name)[0]?.name ?? name,
  })
  if (!base) return made(await enterAgreement(act, words))
  // A text may add to the plan alone.
  if (saysTheSame(base, withLastDay(words))) return base.id
  return made(await amendAgreement(act, base, words, { reason, basedOn: base.number }))
}

async function beginPlan(act: Act, agreement: string, written: Values): Promise<void> {
  const plans = await actionPlansOf(act.db, act.within)
  const [fromDay, toDay] = [dayOf(written, 'planFrom'), dayOf(written, 'planTo')]
  const title = answerOf(written, 'planTitle')
  if (plans.some((plan) => plan.agreement === agreement) || !fromDay || !toDay || title === '') return
  made(await startPlan(act, { agreement, title, fromDay, toDay }))
}

const partsOfAgreement: readonly Accepted['section'][] = [
  'purposes',
  'terms',
  'effects',
  'channels',
  'councils',
  'references',
  'signatories',
]

/** Notes what became of each item; what is no noun of its own became part of the agreement. */
async function noteMade(
  act: Act,
  reading: string,
  accepted: readonly Accepted[],
  decisions: Decisions,
  agreement: string,
  became: Became,
): Promise<void> {
  const notes = accepted.flatMap((one): Omit<Decision, 'decidedAt'>[] => {
    const before = decisions.get(one.item.key)!
    const part = partsOfAgreement.includes(one.section) ? { noun: 'agreement', id: agreement } : null
    const thing = became.get(one.item.key) ?? part
    if (before.became !== null || !thing) return []
    return [{ ...before, reading, became: thing.noun, becameId: thing.id }]
  })
  await saveDecisions(act, notes)
}
