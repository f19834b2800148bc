import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import { saveActionPlan, saveAdoption } from '../action-plan/adoption.queries.ts'
import { saveBundle } from '../action-plan/bundles/queries.ts'
import {
  saveCancellation,
  saveCitizenPromise,
  saveCommitment,
  saveCommitmentEnding,
  saveMeasure,
  saveMeasureYear,
  saveResource,
} from '../action-plan/writing.queries.ts'
import { saveAgreement, saveFocusArea, saveGoal } from '../agreement/queries.ts'
import type { Tables } from '../database/tables.ts'
import { actingIn, type Place } from './place.ts'
import type { CommitmentStory, MeasureStory } from './story.ts'

/** A commitment of the story with the id it was given. */
export type SeededCommitment = { story: CommitmentStory; id: string; measure: string }

/** Writes agreement, focus areas, goals, measures, commitments and the plan's adopted versions, each on its day. */
export async function seedPlan(app: Kysely<Tables>, place: Place): Promise<SeededCommitment[]> {
  const { organisations } = place
  const { agreement: agreed, plan: planned, focusAreas = [] } = place.story
  if (!agreed || !planned) return []
  const signed = agreed.signedOn ?? planned.from
  const parties = agreed.parties.map((key) => organisations[key]!)
  const agreement = await actingIn(app, place, signed, (act) =>
    saveAgreement(act, { ...agreed, parties }, null),
  )
  const plan = await actingIn(app, place, signed, (act) =>
    saveActionPlan(act, {
      agreement,
      title: planned.title,
      fromDay: planned.from,
      toDay: planned.to,
      continues: null,
    }),
  )
  const seeded: SeededCommitment[] = []
  const ids = new Map<string, string>()
  for (const { goals, measures, ...words } of focusAreas) {
    const focusArea = await actingIn(app, place, signed, async (act) => {
      const id = await saveFocusArea(act, words, { agreement })
      for (const goal of goals) await saveGoal(act, goal, { focusArea: id })
      return id
    })
    for (const measure of measures) {
      const begins = measure.commitments[0]?.from ?? signed
      const id = await actingIn(app, place, begins, (act) => seedMeasure(act, place, measure, focusArea))
      const its: SeededCommitment[] = []
      for (const commitment of measure.commitments)
        its.push({ story: commitment, measure: id, id: await seedCommitment(app, place, id, commitment) })
      seeded.push(...its)
      ids.set(measure.title, id)
      await actingIn(app, place, begins, (act) => seedResources(act, place, measure, id, its))
      const { cancelled } = measure
      if (cancelled) await actingIn(app, place, cancelled.day, (act) => saveCancellation(act, id, cancelled))
    }
  }
  for (const { on, measures, ...bundle } of place.story.bundles ?? [])
    await actingIn(app, place, on, (act) =>
      saveBundle(act, { ...bundle, measures: measures.map((title) => ids.get(title)!) }),
    )
  for (const { by, on, caseNumber, reason, consultation = '' } of planned.adoptions)
    await actingIn(app, place, on, (act) =>
      saveAdoption(act, plan, { adoptedBy: by, adoptedOn: on, caseNumber, reason, consultation }, []),
    )
  return seeded
}

async function seedMeasure(act: Act, place: Place, story: MeasureStory, focusArea: string): Promise<string> {
  const { organisations } = place
  const measure = await saveMeasure(
    act,
    {
      title: story.title,
      what: story.what,
      plannedWhen: story.when,
      cooperation: story.cooperation,
      responsible: organisations[story.responsible]!,
      followUp: story.followUp,
      why: story.why,
      desiredResult: story.result,
      plannedFrom: place.story.plan?.from ?? null,
      plannedTo: place.story.plan?.to ?? null,
      classes: story.classes,
      types: story.types,
      offences: story.offences ?? [],
      allOffences: false,
      affectsUnsafety: story.affectsUnsafety ?? false,
      initiators: (story.initiators ?? []).map((key) => organisations[key]!),
      mechanisms: story.mechanisms ?? [],
      targetGroup: story.targetGroup ?? '',
      ageFrom: null,
      ageTo: null,
      setting: '',
      visibleMarking: '',
      anchoredIn: story.anchoredIn ?? '',
      followUpLevel: story.level ?? 'active',
      visibility: 'public',
      partners: Object.entries(story.partners ?? {}).map(([key, role]) => ({
        organisation: organisations[key]!,
        role,
      })),
    },
    { focusArea, parent: null },
  )
  for (const [year, yearClass] of Object.entries(story.years ?? {}))
    await saveMeasureYear(act, measure, { year: Number(year), class: yearClass })
  return measure
}

async function seedResources(
  act: Act,
  { organisations }: Place,
  story: MeasureStory,
  measure: string,
  commitments: SeededCommitment[],
): Promise<void> {
  const none = { hours: null, money: null, persons: null, fullTime: null, hoursEach: null, things: null }
  for (const { to, by = story.responsible, ...amounts } of story.resources ?? [])
    await saveResource(act, measure, {
      ...none,
      ...amounts,
      note: '',
      organisation: organisations[by]!,
      commitment: commitments.find((one) => one.story.title === to)?.id ?? null,
    })
}

async function seedCommitment(
  app: Kysely<Tables>,
  place: Place,
  measure: string,
  story: CommitmentStory,
): Promise<string> {
  const keys = (list: string[] = []) => list.map((key) => place.organisations[key]!)
  const words = {
    title: story.title,
    originalWords: story.words,
    cadence: story.cadence,
    fromDay: story.from,
    toDay: story.to,
    giver: story.giver,
    responsible: keys(story.responsible),
    cooperating: keys(story.cooperating),
    acceptedAsNotMeasurable: story.notMeasurable !== undefined,
    notMeasurableReason: story.notMeasurable ?? '',
  }
  const commitment = await actingIn(app, place, story.from, async (act) => {
    const id = await saveCommitment(act, words, { measure })
    await saveCitizenPromise(act, id, { words: story.promise, feedbackEvery: 'quarter', public: true })
    return id
  })
  const { amended, ended } = story.went
  if (amended)
    await actingIn(app, place, amended.from, (act) =>
      saveCommitment(
        act,
        { ...words, cadence: amended.cadence, title: amended.title, fromDay: amended.from },
        { commitment, number: 1, reason: amended.reason },
      ),
    )
  if (ended) await actingIn(app, place, ended.day, (act) => saveCommitmentEnding(act, commitment, ended))
  return commitment
}
