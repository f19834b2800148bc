import type { Kysely } from 'kysely'
import type { Act } from '../act.ts'
import { linkCommitment, linkMeasure } from '../action-plan/links/actions.ts'
import { commitmentsOf, measuresOf } from '../action-plan/queries.ts'
import { linkFocusArea } from '../agreement/links/actions.ts'
import { tieBaseline } from '../agreement/links/baseline.actions.ts'
import { frozenVersions } from '../agreement/links/baseline.queries.ts'
import { agreementsOf, focusAreasOf } from '../agreement/queries.ts'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { problemsOf } from '../situation-picture/problems/queries.ts'
import { actingIn, type Place } from './place.ts'
import type { SeededThemes } from './seed-themes.ts'
import { ekbroThread, havnsoThread, type ThreadStory } from './stories/threads.ts'

const stories: Record<string, ThreadStory> = { ekbro: ekbroThread, havnsoe: havnsoThread }

/** Ties the invented plan to what was seen and said; a place without such a story gets none. */
export async function seedThread(
  app: Kysely<Tables>,
  place: Place,
  themes: SeededThemes,
  today: Day,
): Promise<void> {
  const story = stories[place.story.slug]
  if (!story) return
  await onItsDay(app, place, { on: story.baseline.on, today }, (act) => tied(act, story))
  for (const link of story.links)
    await onItsDay(app, place, { on: link.on, today }, (act) => linked(act, link))
  await onItsDay(app, place, { on: story.promises.on, today }, (act) =>
    answered(act, story.promises.themes, themes),
  )
}

async function onItsDay(
  app: Kysely<Tables>,
  place: Place,
  { on, today }: { on: Day; today: Day },
  work: (act: Act) => Promise<void>,
): Promise<void> {
  if (on <= today) await actingIn(app, place, on, work)
}

/** A picture that was not frozen yet, or a place that has no agreement, leaves the baseline open. */
async function tied(act: Act, { baseline }: ThreadStory): Promise<void> {
  const [agreement] = await agreementsOf(act.db, act.within)
  const frozen = (await frozenVersions(act.db, act.within)).find(({ title }) => title === baseline.picture)
  if (agreement && frozen)
    went(await tieBaseline(act, { agreement: agreement.id, picture: frozen.picture, number: frozen.number }))
}

async function linked(act: Act, { on, ...link }: ThreadStory['links'][number]): Promise<void> {
  const { db, within } = act
  const seen = (await problemsOf(db, { partnership: within })).filter(
    ({ createdAt }) => createdAt.toISOString() <= `${on}T24`,
  )
  const offered = seen.map(({ id }) => id)
  // A problem that is seen again in a later picture has the same name; the latest is meant.
  const ids = (titles: string[]) =>
    titles.map((title) => idIn(seen.map((one) => ({ id: one.id, title: one.title })).reverse(), title))
  const areas = (await focusAreasOf(db, within)).map(({ id, name }) => ({ id, title: name }))
  const measures = await measuresOf(db, within)
  for (const [area, problems] of Object.entries(link.focusAreas))
    went(await linkFocusArea(act, idIn(areas, area), ids(problems), offered))
  for (const [measure, problems] of Object.entries(link.measures))
    went(await linkMeasure(act, idIn(measures, measure), { chosen: ids(problems), offered }))
}

async function answered(
  act: Act,
  promises: ThreadStory['promises']['themes'],
  themes: SeededThemes,
): Promise<void> {
  const commitments = await commitmentsOf(act.db, act.within)
  for (const [title, keys] of Object.entries(promises)) {
    const chosen = keys.flatMap((key) => themes[key] ?? [])
    if (chosen.length > 0)
      went(await linkCommitment(act, idIn(commitments, title), { chosen, offered: chosen }))
  }
}

function idIn(things: readonly { id: string; title: string }[], title: string): string {
  const found = things.find((thing) => thing.title === title)
  if (!found) throw new Error(`nothing is called ${title}`)
  return found.id
}

/** The story holds nothing that the product would refuse. */
function went(problem: string | null): void {
  if (problem) throw new Error(problem)
}
