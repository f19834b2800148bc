import { isWithinReach } from '../action-plan/reach.rules.ts'
import { notAllowedPage, notFoundPage } from '../web/refusals.tsx'
import { get, type Route } from '../web/route.ts'
import { readThread } from './chain/queries.ts'
import { chainOf } from './chain/read.rules.ts'
import { chainRoutes, gapsFor } from './chain/routes.ts'
import { storyPage } from './pages.tsx'
import { storyOf } from './queries.ts'

export const threadRoutes: Route[] = [
  get('/app/thread/commitment/:commitment', 'read-plan', async (visit) => {
    const { act, partnership, params } = visit
    const story = await storyOf(act, partnership, params.commitment ?? '')
    if (!story) return notFoundPage(visit)
    if (!isWithinReach(story.commitment, act, 'read-plan')) return notAllowedPage(visit)
    const read = await readThread(act, partnership, visit.language)
    return storyPage(visit, story, { read, chain: chainOf(read), gaps: gapsFor(visit, read) })
  }),
  ...chainRoutes,
]
