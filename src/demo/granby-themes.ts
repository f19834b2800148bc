import { themeCounts } from '../dialogue/themes/counts.queries.ts'
import { themesOf, voicesOfTheme } from '../dialogue/themes/queries.ts'
import { type Voice, voicesAPage } from '../dialogue/voices/rules.ts'
import { granbyPeople } from './fixture.ts'
import { granbyDialogues, idOf } from './granby-dialogues.ts'
import { actAs, type Visitor } from './visitor.ts'

/** Granby's theme book and codings as its people make them: where a test of those pages begins. */
export type GranbyThemes = Awaited<ReturnType<typeof granbyThemes>>

/** Begins in an empty database of its own; the test drops it when it is done. */
export async function granbyThemes() {
  const desk = await granbyDialogues()
  const pelle = await desk.as('police-liaison')
  const { granby } = desk.fixture.partnerships
  const doing = { db: desk.db, within: granby, email: granbyPeople.coordinator, at: desk.fixture.clock.at }
  let meetings = 0
  const theme = async (name: string) => {
    const book = await actAs(doing, (act) => themesOf(act.db, act.within))
    return book.find((one) => one.name === name)?.id ?? ''
  }

  return {
    ...desk,
    pelle,
    theme,
    /** Adds a theme and gives its id. */
    themed: async (name: string, changed: Record<string, string> = {}) => {
      const response = await desk.sanna.post('/app/dialogue/themes/new', { name, public: 'yes', ...changed })
      if (response.status !== 303) throw new Error(`${response.status} ${await response.text()}`)
      return theme(name)
    },
    /** Catches these voices at a new dialogue and gives their ids, in the same order. */
    heard: async (
      words: string[],
      changed: Record<string, string> = {},
      plan: Record<string, string> = {},
    ) => {
      meetings += 1
      const dialogue = await desk.planned({ title: `Möte ${meetings}`, ...plan })
      await desk.captured(dialogue, words.join('\n'), changed)
      const voices: Voice[] = []
      while (voices.length < words.length)
        voices.push(
          ...(await desk.voices({ dialogue: idOf(dialogue), page: 1 + voices.length / voicesAPage })),
        )
      return words.map((said) => voices.find((voice) => voice.words === said)?.id ?? '')
    },
    /** Ticks themes for voices, as somebody's own reading; no theme is "fits none", and `!` asks for priority. */
    coded: async (readings: Record<string, string[]>, by: Visitor = desk.sanna) => {
      const response = await by.post('/app/dialogue/codings', ticksOf(readings))
      if (response.status !== 303) throw new Error(`${response.status} ${await response.text()}`)
      // The next press is a moment later.
      desk.fixture.clock.at = new Date(desk.fixture.clock.at.getTime() + 1000)
      return response.headers.get('location') ?? ''
    },
    counts: () => actAs(doing, (act) => themeCounts(act.db, act.within, {})),
    voicesOf: (id: string) => actAs(doing, (act) => voicesOfTheme(act.db, act.within, id)),
    doing,
  }
}

/** Ticks as the form sends them. */
export function ticksOf(readings: Record<string, string[]>): [string, string][] {
  return Object.entries(readings).flatMap(([voice, themes]): [string, string][] => [
    ['voice', voice],
    ...themes.filter((one) => one !== '!').map((one): [string, string] => [`themes-${voice}`, one]),
    ...(themes.some((one) => one !== '!') ? [] : [[`none-${voice}`, 'yes'] as [string, string]]),
    ...(themes.includes('!') ? [[`priority-${voice}`, 'yes'] as [string, string]] : []),
  ])
}
