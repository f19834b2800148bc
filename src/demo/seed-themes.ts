import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { codeVoices, settleCoding } from '../dialogue/codings/actions.ts'
import { giveFeedback } from '../dialogue/feedback/actions.ts'
import { addTheme, adoptUsualThemes } from '../dialogue/themes/actions.ts'
import { themesAbove } from '../dialogue/themes/queries.ts'
import { usualThemes } from '../dialogue/themes/usual.rules.ts'
import { voicesWithIds } from '../dialogue/voices/queries.ts'
import { neighboursOf, saveGrant } from '../partnership/grants/queries.ts'
import { usersByEmail } from '../partnership/sign-in.queries.ts'
import { type StoryTheme, storyThemes } from './dialogue-story.ts'
import { actingIn, type Place } from './place.ts'
import type { SeededVoice } from './seed-dialogues.ts'

/** Themes of a place's book by the keys of the story. */
export type SeededThemes = Partial<Record<StoryTheme, string>>

/** Who codes beside the coordinator in each place. */
const secondReaders: Record<string, string> = {
  ekbro: 'karim@polisen.example',
  havnsoe: 'jens@politiet.example',
  tallberga: 'karim@polisen.example',
  mossnas: 'karim@polisen.example',
}

const bookWritten = '2023-11-20'

// "Behöver", "sätt", "finns inget", "mangler", "burde": whoever says so asks for something.
const asksForMore = /\b(behöver|sätt|ha |borde|saknas|finns (inte|inget)|mangler|burde|räcker)/i

/**
 * Writes the theme books and codes what was said. A police area takes in the usual
 * themes and opens its book to its municipalities; a municipality with dialogues
 * ties its own to them. Every third voice is read by the police too, not always alike.
 */
export async function seedThemes(
  app: Kysely<Tables>,
  place: Place,
  voices: readonly SeededVoice[],
  today: Day,
): Promise<SeededThemes> {
  if (place.story.kind === 'police-area') await actingIn(app, place, bookWritten, openUsualBook)
  const reader = secondReaders[place.story.slug]
  if (!reader) return {}
  const themes = await actingIn(app, place, bookWritten, (act) => writeBook(act, place))
  for (const heard of Map.groupBy(voices, ({ dialogue }) => dialogue).values())
    await code(app, place, { heard, themes, reader })
  await answer(app, place, themes, today)
  return themes
}

async function openUsualBook(act: Act): Promise<void> {
  await adoptUsualThemes(act, 'sv')
  for (const { id, place } of await neighboursOf(act.db, act.within))
    if (place === 'below')
      await saveGrant(act.db, { tenant: act.tenant, owner: act.within, reader: id, by: act.by, at: act.at })
}

async function writeBook(act: Act, { story }: Place): Promise<SeededThemes> {
  const above = await themesAbove(act.db, act.within)
  const made: SeededThemes = {}
  for (const { key, words } of usualThemes(story.languages[0] ?? 'sv')) {
    const theme = storyThemes.find((one) => one === key)
    if (!theme) continue
    const sameAs = above.find(({ name }) => name === words.name)?.id ?? null
    made[theme] = done(await addTheme(act, { ...words, sameAs })).id
  }
  return made
}

type Coding = { heard: readonly SeededVoice[]; themes: SeededThemes; reader: string }

/** The coordinator reads all that was said at a dialogue, the police every third of it, and one doubt is settled. */
async function code(app: Kysely<Tables>, place: Place, { heard, themes, reader }: Coding): Promise<void> {
  const [first] = heard
  if (!first) return
  const [user] = await usersByEmail(app, reader)
  const second = {
    ...place,
    coordinator: user!.user,
    organisations: { municipality: place.organisations.police! },
  }
  const twice = heard.filter((_, at) => at % 3 === 0)
  await actingIn(app, place, first.heardOn, async (act) => {
    const said = await wordsOf(act, heard)
    done(await codeVoices(act, new Map(heard.map((voice) => [voice.id, reading(voice, themes, said)]))))
  })
  await actingIn(app, second, first.heardOn, async (act) => {
    const said = await wordsOf(act, twice)
    done(await codeVoices(act, new Map(twice.map((voice) => [voice.id, secondReading(voice, themes, said)]))))
  })
  const doubt = twice.find(({ theme }) => theme === 'young-women-unsafe')
  if (doubt)
    await actingIn(app, place, first.heardOn, async (act) => {
      const both = [themes['young-women-unsafe'], themes['young-in-centre']].flatMap((id) => id ?? [])
      const problem = await settleCoding(act, doubt.id, {
        themes: both,
        fitsNone: false,
        wantsPriority: true,
      })
      if (problem) throw new Error(problem)
    })
}

async function wordsOf(act: Act, voices: readonly SeededVoice[]): Promise<Map<string, string>> {
  const ids = voices.map(({ id }) => id)
  return new Map((await voicesWithIds(act.db, act.within, ids)).map(({ id, words }) => [id, words]))
}

function reading({ id, theme }: SeededVoice, themes: SeededThemes, said: ReadonlyMap<string, string>) {
  const own = themes[theme]
  return {
    themes: own ? [own] : [],
    fitsNone: !own,
    wantsPriority: asksForMore.test(said.get(id) ?? ''),
  }
}

/** The police hear young women's insecurity as trouble in the centre, and see speed where others hear mopeds. */
function secondReading(voice: SeededVoice, themes: SeededThemes, said: ReadonlyMap<string, string>) {
  const heardAs: Partial<Record<StoryTheme, StoryTheme>> = {
    'young-women-unsafe': 'young-in-centre',
    mopeds: 'speeding',
  }
  return reading({ ...voice, theme: heardAs[voice.theme] ?? voice.theme }, themes, said)
}

/** What everybody who raised a theme was told, by place: "you said – we did". */
const answers: Record<string, { theme: StoryTheme; givenOn: Day; channel: string; words: string }[]> = {
  ekbro: [
    {
      theme: 'dark-paths',
      givenOn: '2026-05-20',
      channel: 'kommunens webbplats',
      words:
        'Ni sa att gångvägarna är mörka. Lamporna vid gångtunneln i Björkhagen är bytta och trasiga lampor lagas nu inom fem vardagar.',
    },
    {
      theme: 'mopeds',
      givenOn: '2026-06-11',
      channel: 'kommunens webbplats',
      words: 'Ni sa att mopeder kör på gångvägarna. Polisen har haft kontroller varje vecka sedan april.',
    },
  ],
}

async function answer(app: Kysely<Tables>, place: Place, themes: SeededThemes, today: Day): Promise<void> {
  for (const { theme, ...told } of answers[place.story.slug] ?? []) {
    const id = themes[theme]
    if (!id || told.givenOn > today) continue
    await actingIn(app, place, told.givenOn, async (act) =>
      done(
        await giveFeedback(
          act,
          { about: { source: 'theme', id }, spokenOn: null },
          { ...told, public: true },
        ),
      ),
    )
  }
}

/** The story holds nothing that the product would refuse. */
function done<Done extends object>(outcome: Done): Exclude<Done, { problems: unknown }> {
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome))
  return outcome as Exclude<Done, { problems: unknown }>
}
