import type { Kysely } from 'kysely'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { addChannel, beginSurvey, keepSource, openSurvey } from '../dialogue/survey/actions.ts'
import { surveyById } from '../dialogue/survey/queries.ts'
import { addQuestion, askOf } from '../dialogue/survey/question.actions.ts'
import type { Survey } from '../dialogue/survey/rules.ts'
import { actingIn, type Place } from './place.ts'
import { ekbroSurveys } from './stories/ekbro-surveys.ts'
import { havnsoSurveys } from './stories/havnso-surveys.ts'
import type { SurveyRound, SurveyStory } from './survey-story.ts'

const stories: Record<string, SurveyStory> = { ekbro: ekbroSurveys, havnsoe: havnsoSurveys }

/** Asks the invented surveys until today, each a year after the one before it. Gives those opened, in order. */
export async function seedSurveys(app: Kysely<Tables>, place: Place, today: Day): Promise<Survey[]> {
  const story = stories[place.story.slug]
  if (!story) return []
  const asked: Survey[] = []
  for (const round of story.rounds.filter(({ openedOn }) => openedOn <= today))
    asked.push(await ask(app, place, story, round, asked.at(-1)?.id ?? null))
  for (const { keptOn, source } of story.sources.filter((kept) => kept.keptOn <= today))
    await actingIn(app, place, keptOn, async (act) =>
      done(await keepSource(act, source, place.story.languages[0] ?? 'sv')),
    )
  return asked
}

async function ask(
  app: Kysely<Tables>,
  place: Place,
  story: SurveyStory,
  round: SurveyRound,
  continues: string | null,
): Promise<Survey> {
  const { title, begunOn, openedOn, closesOn, asked, slug, channels } = round
  const { languages, introduction } = story
  const id = await actingIn(app, place, begunOn, async (act) => {
    const words = { title, introduction, languages, anonymous: true, closesOn, asked }
    return done(await beginSurvey(act, words, continues)).id
  })
  if (continues === null) await writeQuestions(app, place, { id, begunOn, story })
  for (const channel of channels)
    await actingIn(app, place, begunOn, async (act) => done(await addChannel(act, id, channel)))
  return actingIn(app, place, openedOn, async (act) => {
    const { number } = (await surveyById(act.db, act.within, id))!
    done(await openSurvey(act, id, { slug, basedOn: number }))
    return (await surveyById(act.db, act.within, id))!
  })
}

type Written = { id: string; begunOn: Day; story: SurveyStory }

/** Writes the questions one by one, as somebody does who builds a survey; the core questions stand already. */
async function writeQuestions(app: Kysely<Tables>, place: Place, { id, begunOn, story }: Written) {
  const keys: string[] = []
  for (const { kind, words, onlyIf } of story.questions)
    await actingIn(app, place, begunOn, async (act) => {
      const read = async () => (await surveyById(act.db, act.within, id))!
      done(await addQuestion(act, { survey: id, basedOn: (await read()).number }, kind, words))
      const { questions, number } = await read()
      const added = questions.at(-1)!
      keys.push(added.key)
      const decides = questions.find(({ key }) => onlyIf && key === keys[onlyIf.question])
      if (!onlyIf || !decides) return
      const answers = onlyIf.answers.map((at) => decides.options[at]!.key)
      done(await askOf(act, { survey: id, basedOn: number }, added.key, { question: decides.key, answers }))
    })
}

/** The story holds nothing that the product would refuse. */
function done(outcome: { id: string } | object): { id: string } {
  if (!('id' in outcome)) throw new Error(JSON.stringify(outcome))
  return outcome as { id: string }
}
