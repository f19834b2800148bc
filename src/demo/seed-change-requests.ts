import type { Kysely } from 'kysely'
import { answerChangeRequest, askForChange } from '../agreement/change-requests/actions.ts'
import { changeRequestsOf } from '../agreement/change-requests/queries.ts'
import { agreementsOf, focusAreasOf } from '../agreement/queries.ts'
import type { Day } from '../calendar.ts'
import type { Tables } from '../database/tables.ts'
import { actingIn, type Place } from './place.ts'
import type { ChangeRequestStory } from './story.ts'

/** Writes what the parties asked each other to change, with the answers, each on its day until today. */
export async function seedChangeRequests(app: Kysely<Tables>, place: Place, today: Day): Promise<void> {
  for (const story of place.story.changeRequests ?? []) {
    if (story.on > today) continue
    const id = await seedRequest(app, place, story)
    for (const { by, on, answer, reason } of story.answers.filter((given) => given.on <= today))
      await actingIn(app, place, on, async (act) => {
        const request = (await changeRequestsOf(act.db, act.within)).find((one) => one.id === id)
        const [agreement] = await agreementsOf(act.db, act.within)
        const organisation = place.organisations[by]!
        const words = { organisation, answer, reason, answeredOn: on }
        keptOf(await answerChangeRequest(act, request!, agreement!, words))
      })
  }
}

function seedRequest(app: Kysely<Tables>, place: Place, story: ChangeRequestStory): Promise<string> {
  const { by, on, wanted, why } = story
  return actingIn(app, place, on, async (act) => {
    const [agreement] = await agreementsOf(act.db, act.within)
    const areas = await focusAreasOf(act.db, act.within)
    const focusArea = areas.find(({ name }) => name === story.focusArea)?.id ?? null
    const organisation = place.organisations[by]!
    return keptOf(await askForChange(act, agreement!, { organisation, focusArea, wanted, why, askedOn: on }))
  })
}

function keptOf(done: { id: string } | { problems: object }): string {
  if ('id' in done) return done.id
  throw new Error(JSON.stringify(done.problems))
}
