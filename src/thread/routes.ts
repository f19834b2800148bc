import { isWithinReach } from '../action-plan/reach.rules.ts'
import { readableBy } from '../log/deviation.rules.ts'
import { boundBy } from '../log/reach.rules.ts'
import { notAllowedPage, notFoundPage } from '../web/refusals.tsx'
import { get, type Route } from '../web/route.ts'
import { storyPage } from './pages.tsx'
import { storyOf } from './queries.ts'

export const threadRoutes: Route[] = [
  get('/app/thread/commitment/:commitment', 'read-plan', async (visit) => {
    const story = await storyOf(
      visit.act.db,
      visit.partnership,
      visit.params.commitment ?? '',
      visit.act.today,
    )
    if (!story) return notFoundPage(visit)
    if (!isWithinReach(story.commitment, visit.act, 'read-plan')) return notAllowedPage(visit)
    const isBound = boundBy(story.commitment).includes(visit.act.organisation)
    return storyPage(visit, { ...story, deviations: readableBy(story.deviations, isBound) })
  }),
]
