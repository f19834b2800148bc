import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import { measuresOf } from '../action-plan/queries.ts'
import {
  decideStart,
  nameStartedMeasure,
  noteFinding,
  type Outcome,
  takeUp,
} from '../action-plan/starting-points/actions.ts'
import { startingPointsOf } from '../action-plan/starting-points/queries.ts'
import { resultsOf } from '../action-plan/starting-points/results.rules.ts'
import type { StartingPoint } from '../action-plan/starting-points/rules.ts'
import { focusAreasOf } from '../agreement/queries.ts'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { surveysOf } from '../dialogue/survey/queries.ts'
import { addPicture, tellResult } from '../publication/result-stories/actions.ts'
import { resultStoriesOf } from '../publication/result-stories/queries.ts'
import type { BeginningStory, ResultStoryTold } from './beginning-story.ts'
import { drawnPath } from './drawn-path.ts'
import { actingIn, type Place } from './place.ts'
import { ekbroBeginnings, ekbroResults } from './stories/ekbro-beginnings.ts'

const stories: Record<string, { beginnings: BeginningStory[]; results: ResultStoryTold[] }> = {
  ekbro: { beginnings: ekbroBeginnings, results: ekbroResults },
}

/** Tells what the invented measures began with and what came of them, until today. */
export async function seedBeginnings(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  const story = stories[place.story.slug]
  for (const beginning of story?.beginnings ?? [])
    if (beginning.on <= today) await seedBeginning(app, place, beginning, today)
  for (const result of story?.results ?? [])
    if (result.on <= today) await actingIn(app, place, result.on, (act) => seedResult(act, result))
}

async function seedBeginning(
  app: Kysely<Tables>,
  place: Place,
  told: BeginningStory,
  today: Day,
): Promise<void> {
  const id = await actingIn(app, place, told.on, (act) => takenUp(act, place, told))
  const further = async (on: Day, work: (act: Act, point: StartingPoint) => Promise<Outcome>) => {
    if (on > today) return
    await actingIn(app, place, on, async (act) => {
      const point = (await startingPointsOf(act.db, act.within)).find((one) => one.id === id)!
      idOf(await work(act, point))
    })
  }
  for (const { on, ...finding } of told.findings)
    await further(on, (act, point) => noteFinding(act, point, { ...finding, foundOn: on }))
  if (!told.decision) return
  const { on, by, ...decided } = told.decision
  await further(on, (act, point) => decideStart(act, point, { ...decided, decidedBy: by, decidedOn: on }))
  for (const [title, changed] of Object.entries(told.measures))
    await further(on, async (act, point) => {
      const measure = named(await measuresOf(act.db, act.within), (one) => one.title === title).id
      return nameStartedMeasure(act, point, { measure, changed })
    })
}

async function takenUp(act: Act, place: Place, told: BeginningStory): Promise<string> {
  const areas = await focusAreasOf(act.db, act.within)
  const results = resultsOf(await surveysOf(act.db, act.within), act.today)
  const result = told.survey
    ? named(results, (one) => one.surveyTitle === told.survey && one.asked === told.asked)
    : null
  return idOf(
    await takeUp(act, {
      kind: told.kind,
      words: told.words,
      sourceKind: told.sourceKind ?? null,
      source: told.source ?? '',
      survey: result?.survey ?? null,
      question: result?.question ?? '',
      possible: told.possible ?? '',
      focusArea: named(areas, ({ name }) => name === told.focusArea).id,
      responsible: place.organisations[told.responsible]!,
      answerBy: told.answerBy ?? null,
      objects: told.objects ?? [],
      offences: told.offences ?? [],
      raisedOn: told.on,
      public: true,
    }),
  )
}

async function seedResult(act: Act, told: ResultStoryTold): Promise<void> {
  const { on: _, pictures, measure: title, ...words } = told
  const measure = named(await measuresOf(act.db, act.within), (one) => one.title === title).id
  const id = idOf(await tellResult(act, { ...words, measure, public: true, reason: '' }))
  const story = named(await resultStoriesOf(act.db, act.within), (one) => one.id === id)
  for (const picture of pictures) {
    const ticks = { photographerAgrees: true, nobodyRecognisable: true }
    const bytes = await drawnPath(picture.moment)
    idOf(await addPicture(act, story, { ...picture, photographer: '' }, { bytes, ...ticks }))
  }
}

function named<Thing>(things: readonly Thing[], isIt: (thing: Thing) => boolean): Thing {
  const found = things.find(isIt)
  if (!found) throw new Error('the story names something that is not there')
  return found
}

/** The story holds nothing that the product would refuse. */
function idOf(outcome: { id: string } | { problems: object }): string {
  if ('id' in outcome) return outcome.id
  throw new Error(JSON.stringify(outcome.problems))
}
