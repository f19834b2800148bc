import type { Kysely } from 'kysely'
import { commitmentsOf, measuresOf } from '../action-plan/queries.ts'
import { answerSharing, offerMeasure } from '../action-plan/sharing/actions.ts'
import { sharingsOf } from '../action-plan/sharing/queries.ts'
import { focusAreasOf } from '../agreement/queries.ts'
import type { Tables } from '../database/tables.ts'
import { actingIn, type Place } from './place.ts'

const offeredOn = '2026-01-12'
const crossBorder = 'Unga i Mossnäs går på gymnasiet i Ekbro och är ute där på kvällarna.'

/** Tells of a measure that Ekbro keeps and Mossnäs has with it; a tenant without the two has none. */
export async function seedSharing(app: Kysely<Tables>, places: Place[], today: string): Promise<void> {
  const [ekbro, mossnas] = ['ekbro', 'mossnas'].map((slug) => places.find(({ story }) => story.slug === slug))
  if (!ekbro || !mossnas || today < offeredOn) return
  const offered = await actingIn(app, ekbro, offeredOn, async (act) => {
    const commitments = await commitmentsOf(act.db, act.within)
    const measure = (await measuresOf(act.db, act.within)).find(
      ({ id, visibility, cancellation }) =>
        visibility === 'public' &&
        !cancellation &&
        commitments.some((one) => one.measure === id && one.giver === 'municipality' && one.promise?.public),
    )
    return measure ? offerMeasure(act, measure, { municipality: mossnas.partnership, crossBorder }) : null
  })
  if (!offered) return
  if ('problems' in offered) throw new Error(JSON.stringify(offered.problems))
  await actingIn(app, mossnas, offeredOn, async (act) => {
    const sharing = (await sharingsOf(act.db)).find(({ id }) => id === offered.id)
    const [focusArea] = await focusAreasOf(act.db, act.within)
    if (!sharing || !focusArea) return
    const yes = { answer: 'accepted', focusArea: focusArea.id, fromDay: offeredOn, reason: '' }
    const done = await answerSharing(act, sharing, yes)
    if ('problems' in done) throw new Error(JSON.stringify(done.problems))
  })
}
