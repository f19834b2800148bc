import type { Day } from '../calendar.ts'
import { type FreshDatabase, freshDatabase } from '../database/fresh.ts'
import { voiceCounts, voicesOf } from '../dialogue/voices/queries.ts'
import type { VoiceFilter } from '../dialogue/voices/rules.ts'
import { type Fixture, fixtureHouse, granbyPeople } from './fixture.ts'
import { actAs, signedIn, type Visitor, visitor } from './visitor.ts'

/** Granby's dialogues as its coordinator plans and writes them: where a test of the room's pages begins. */
export type GranbyDialogues = Awaited<ReturnType<typeof granbyDialogues>>

/** Begins in an empty database of its own; the test drops it when it is done. */
export async function granbyDialogues() {
  const db: FreshDatabase = await freshDatabase()
  const fixture: Fixture = await fixtureHouse(db)
  const { granby } = fixture.partnerships
  const as = async (role: keyof typeof granbyPeople) =>
    visitor(fixture.app, await signedIn(fixture.house, granbyPeople[role], granby))
  const sanna = await as('coordinator')
  const doing = { db, within: granby, email: granbyPeople.coordinator, at: fixture.clock.at }

  const planForm = (changed: Record<string, string> = {}) => ({
    kind: 'open-meeting',
    title: 'Öppet möte i Gläntan',
    heldOn: '2026-03-01' satisfies Day,
    keyGroups: 'föräldrar\nboende i Gläntan',
    organisers: fixture.organisations.municipality,
    ...changed,
  })

  /** A page as somebody who may see it is shown it. */
  async function page(path: string, by: Visitor = sanna): Promise<string> {
    const response = await by.get(path)
    if (response.status !== 200) throw new Error(`${response.status} ${path}`)
    return response.text()
  }

  /** Sends a form that is taken in, and gives where it led. */
  async function sent(by: Visitor, path: string, form: Record<string, string>): Promise<string> {
    const response = await by.post(path, form)
    if (response.status !== 303) throw new Error(`${response.status} ${path} ${await response.text()}`)
    return response.headers.get('location') ?? ''
  }

  return {
    db,
    fixture,
    sanna,
    as,
    page,
    planForm,
    /** Plans a dialogue and gives the address of its page. */
    planned: async (changed: Record<string, string> = {}, by: Visitor = sanna) =>
      (await sent(by, '/app/dialogue/new', planForm(changed))).replace('?saved', ''),
    /** Catches voices at a dialogue and gives the page that is shown afterwards. */
    captured: async (dialogue: string, words: string, changed: Record<string, string> = {}) => {
      const form = { way: 'lines', words, speaker: 'residents', language: 'sv', ...changed }
      return page(await sent(sanna, `${dialogue}/capture`, form))
    },
    voices: (filter: VoiceFilter & { page?: number } = {}) =>
      actAs(doing, (act) => voicesOf(act.db, act.within, filter)),
    counts: (filter: VoiceFilter = {}) => actAs(doing, (act) => voiceCounts(act.db, act.within, filter)),
  }
}

/** The id at the end of the address of a dialogue's page. */
export const idOf = (path: string) => path.split('/').at(-1) ?? ''
