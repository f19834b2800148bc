import type { Act } from '../../act.ts'
import { focusAreasOf } from '../../agreement/queries.ts'
import { appendAudit } from '../../database/audit.ts'
import { readable } from '../reading/script.rules.ts'
import { saveCitizenPromise, saveCommitment, saveMeasure, saveMeasureYear } from '../writing.queries.ts'
import { type Accepted, isCommitment } from './making.rules.ts'
import { organisationsCalled } from './organisations.actions.ts'
import { focusAreaAt, inOrder, type Placing, standsAt } from './placing.actions.ts'
import { whenOf } from './proposed-measures.rules.ts'
import { daysRecorded } from './recording.rules.ts'
import { answerOf, linesOf, type Values } from './rules.ts'
import { showsPromises } from './showing.rules.ts'
import { cadencesChosen, commitmentWords, measureWords, topicsIn, yearClassIn } from './words.rules.ts'

/*
 * Measures and commitments are saved here, not by the plan's own actions. Those
 * hold what a person types to the lengths of a form (a title of 200 or 500
 * characters, a promise of 600) and refuse the rest; what parties have signed is
 * kept as it reads, also where it is longer. Here it was decided item by item,
 * by `problems.rules.ts`, before the first row is written. Each of those actions
 * also reads the whole plan again before it writes, and an agreement may hold a
 * hundred promises.
 */

/**
 * Makes the efforts of the year, each with its sub-topics, and the measures; a
 * measure named under an effort lies below it.
 */
export async function makeMeasures(act: Act, ready: readonly Accepted[], placing: Placing): Promise<void> {
  const efforts = ready.filter(({ section }) => section === 'efforts')
  const measures = ready.filter(({ section }) => section === 'measures')
  let place = 0
  for (const one of [...efforts, ...measures]) {
    const id = await makeMeasure(inOrder(act, place++), one.values, placing, parentOf(one, ready, placing))
    const yearClass = yearClassIn(one.values)
    if (yearClass) await saveMeasureYear(act, id, yearClass)
    placing.became.set(one.item.key, { noun: 'measure', id })
    for (const topic of topicsIn(one.values)) await makeMeasure(inOrder(act, place++), topic, placing, id)
  }
}

function parentOf(one: Accepted, ready: readonly Accepted[], { became }: Placing): string | null {
  const title = one.section === 'measures' ? one.item.effort : null
  const effort = title && ready.find((other) => other.section === 'efforts' && other.item.title === title)
  return effort ? (became.get(effort.item.key)?.id ?? null) : null
}

async function makeMeasure(
  act: Act,
  values: Values,
  placing: Placing,
  parent: string | null,
): Promise<string> {
  const focusArea = focusAreaAt(answerOf(values, 'focusArea'), placing)
  const [responsible] = await organisationsCalled(act, [answerOf(values, 'responsible')], placing.written)
  const area = (await focusAreasOf(act.db, act.within)).find(({ id }) => id === focusArea)
  const under = { responsible: responsible!.id, classes: area?.classes ?? [], ...placing.term }
  const id = await saveMeasure(act, measureWords(values, under), { focusArea, parent })
  await appendAudit(act.db, { at: act.at, act: 'add-measure', noun: 'measure', nounId: id })
  return id
}

type ReadyCommitment = Extract<Accepted, { section: 'commitments' | 'routines' }>

/** Makes the commitments, each below its measure; one without becomes a measure of its own. */
export async function makeCommitments(act: Act, ready: readonly Accepted[], placing: Placing): Promise<void> {
  const own = ready.filter((one): one is ReadyCommitment => isCommitment(one))
  for (const [place, one] of own.entries()) {
    const acting = inOrder(act, place)
    const standing = standsAt(answerOf(one.values, 'measure'), placing)
    const measure = standing ?? (await makeMeasure(acting, measureFor(one, placing), placing, null))
    const id = await makeCommitment(acting, one, measure, placing)
    placing.became.set(one.item.key, { noun: 'commitment', id })
  }
}

/**
 * The measure of a commitment for which the text names none: what was
 * undertaken, with what a plan must say besides told as missing.
 */
function measureFor({ values, item }: ReadyCommitment, { notInText, language }: Placing): Values {
  return {
    title: answerOf(values, 'title'),
    what: answerOf(values, 'promise'),
    plannedWhen: whenOf(item, language) || notInText,
    cooperation: linesOf(values, 'cooperating').join(', ') || notInText,
    responsible: linesOf(values, 'responsible')[0] ?? '',
    followUp: notInText,
    focusArea: answerOf(values, 'focusArea'),
  }
}

/** A commitment for each cadence that was chosen, with its public face. Returns the first, which has the main one. */
async function makeCommitment(
  act: Act,
  { item, values }: ReadyCommitment,
  measure: string,
  { notInText, language, written }: Placing,
): Promise<string> {
  const responsible = await organisationsCalled(act, linesOf(values, 'responsible'), written)
  const cooperating = await organisationsCalled(act, linesOf(values, 'cooperating'), written)
  const ids: string[] = []
  for (const cadence of cadencesChosen(item.cadences, values, language)) {
    const { from, to, promisedFrom = null } = daysRecorded(cadence, written, act.today)
    const said = { originalWords: readable(item), cadence, from, to, notInText }
    const words = commitmentWords(values, said, { responsible, cooperating })
    const id = await saveCommitment(act, words, { measure, promisedFrom })
    await appendAudit(act.db, { at: act.at, act: 'add-commitment', noun: 'commitment', nounId: id })
    await savePromise(act, id, values, written)
    ids.push(id)
  }
  return ids[0]!
}

/** The promise is kept as it was decided; it is published where this making shows promises. */
async function savePromise(act: Act, commitment: string, values: Values, written: Values): Promise<void> {
  const isShown = answerOf(values, 'public') === 'yes' && showsPromises(written, act.today)
  const words = answerOf(values, 'promise')
  await saveCitizenPromise(act, commitment, { words, feedbackEvery: 'quarter', public: isShown })
  if (!isShown) return
  await appendAudit(act.db, {
    at: act.at,
    act: 'publish-promise',
    noun: 'citizenPromise',
    nounId: commitment,
  })
}
