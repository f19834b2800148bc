import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import { areasOf } from '../areas/queries.ts'
import { addDays, type Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { planDialogue, tellOfDialogue } from '../dialogue/actions.ts'
import { giveFeedback } from '../dialogue/feedback/actions.ts'
import { dialogueWithId } from '../dialogue/queries.ts'
import { usualSpeaker } from '../dialogue/rules.ts'
import { captureVoices } from '../dialogue/voices/actions.ts'
import type { DialogueStory, StoryTheme } from './dialogue-story.ts'
import { actingIn, type Place } from './place.ts'
import { ekbroDialogues } from './stories/ekbro-voices.ts'
import { havnsoDialogues } from './stories/havnso-voices.ts'
import { meetingsAhead } from './stories/meetings-ahead.ts'
import { mossnasDialogues } from './stories/mossnas-voices.ts'
import { tallbergaDialogues } from './stories/tallberga-voices.ts'

/** A voice of the demonstration and the theme of the story it belongs to, for whoever codes it. */
export type SeededVoice = { id: string; theme: StoryTheme; heardOn: Day; dialogue: string }

const stories: Record<string, DialogueStory[]> = {
  ekbro: ekbroDialogues,
  havnsoe: havnsoDialogues,
  tallberga: tallbergaDialogues,
  mossnas: mossnasDialogues,
}

/** Holds the invented dialogues until today, each planned, held, written down and answered on its own days. */
export async function seedDialogues(app: Kysely<Tables>, place: Place, today: Day): Promise<SeededVoice[]> {
  const seeded: SeededVoice[] = []
  for (const story of stories[place.story.slug] ?? []) {
    if (story.heldOn > today) continue
    const dialogue = await actingIn(app, place, story.plannedOn, (act) => plan(act, place, story))
    seeded.push(...(await actingIn(app, place, story.heldOn, (act) => hold(act, place, story, dialogue))))
    const about = { source: 'dialogue' as const, id: dialogue }
    for (const feedback of story.feedback.filter(({ givenOn }) => givenOn <= today))
      await actingIn(app, place, feedback.givenOn, async (act) =>
        done(await giveFeedback(act, { about, spokenOn: story.heldOn }, feedback)),
      )
  }
  const ahead = meetingsAhead[place.story.slug]
  if (ahead) {
    const heldOn = addDays(today, ahead.inDays)
    await actingIn(app, place, addDays(today, -20), (act) =>
      plan(act, place, { ...ahead, heldOn, kind: 'open-meeting', public: true }),
    )
  }
  return seeded
}

type Planned = Omit<
  DialogueStory,
  'tookPart' | 'attendance' | 'results' | 'voices' | 'feedback' | 'plannedOn'
>

async function plan(act: Act, place: Place, story: Planned): Promise<string> {
  const { kind, title, heldOn, keyGroups, host, hours, price, places } = story
  const { id } = done(
    await planDialogue(act, 'partnership', kind, {
      ...{ title, heldOn, place: story.place, keyGroups, host, hours, price, places, public: story.public },
      ...{ beginsAt: story.beginsAt ?? '', signUpTo: null },
      area: await areaNamed(act, story.area),
      organisers: story.organisers.map((key) => place.organisations[key]!),
      programme: story.programme.join('\n'),
    }),
  )
  return id
}

/** What was told and said on the day. Voices of one area are caught in one press. */
async function hold(act: Act, place: Place, story: DialogueStory, id: string): Promise<SeededVoice[]> {
  const dialogue = (await dialogueWithId(act.db, act.within, id))!
  const { attendance, results, keyGroups, kind, heldOn } = story
  const tookPart = story.tookPart.map((key) => place.organisations[key]!)
  done(await tellOfDialogue(act, dialogue, { attendance, tookPart, results }, dialogue.number))
  const seeded: SeededVoice[] = []
  for (const [area, voices] of Map.groupBy(story.voices, ([, , named]) => named ?? story.area)) {
    const { saved } = done(
      await captureVoices(act, dialogue, {
        statements: voices.map(([, words]) => words),
        speaker: usualSpeaker[kind],
        area: await areaNamed(act, area),
        keyGroup: keyGroups.length === 1 ? keyGroups[0]! : '',
        language: place.story.languages[0]!,
      }),
    )
    seeded.push(
      ...saved.map((voice, at) => ({ id: voice.id, theme: voices[at]![0], heardOn: heldOn, dialogue: id })),
    )
  }
  return seeded
}

async function areaNamed(act: Act, name: string | null): Promise<string | null> {
  const area = (await areasOf(act.db, act.within)).find((known) => known.name === name)
  if (name !== null && !area) throw new Error(`no area is called ${name}`)
  return area?.id ?? null
}

/** The story holds nothing that the product would refuse. */
function done<Done extends object>(outcome: Done): Exclude<Done, { problems: unknown }> {
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome))
  return outcome as Exclude<Done, { problems: unknown }>
}
