import { reachOf } from '../../partnership/rules.ts'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, type Route, type Visit } from '../../web/route.ts'
import { gapsOf } from './gaps.rules.ts'
import { chainStoryPage, wholeThreadPage } from './pages.tsx'
import { readThread } from './queries.ts'
import { chainOf, factsOf, type ThreadRead } from './read.rules.ts'
import type { ChainKind } from './rules.ts'

/** The thread as a whole, and each thing's place in it. A commitment's story is a page of its own. */
export const chainRoutes: Route[] = [
  get('/app/thread', 'read-plan', async (visit) => {
    const read = await readThread(visit.act, visit.partnership, visit.language)
    return wholeThreadPage({ visit, chain: chainOf(read), gaps: gapsFor(visit, read) })
  }),
  ...(['theme', 'statement', 'problem', 'focus-area', 'measure'] as const).map((kind) =>
    get(`/app/thread/${kind}/:id`, 'read-plan', async (visit) => {
      const read = await readThread(visit.act, visit.partnership, visit.language)
      const chain = chainOf(read)
      const node = chain.nodes.find((one) => one.kind === kind && one.id === visit.params.id)
      if (!node) return notFoundPage(visit)
      const openAt = placeOf(kind, node.id, read)
      return chainStoryPage({ visit, read, chain, node, openAt, gaps: gapsFor(visit, read) })
    }),
  ),
]

/** The gaps, for whoever reads enough to tell a gap from what is merely closed to them. */
export function gapsFor({ act }: Visit, read: ThreadRead) {
  return reachOf(act.role, 'read-drafts') === 'partnership' ? gapsOf(factsOf(read)) : null
}

function placeOf(kind: Exclude<ChainKind, 'commitment'>, id: string, read: ThreadRead): string {
  if (kind === 'theme') return `/app/dialogue/themes/theme/${id}`
  if (kind === 'measure') return `/app/action-plan/measure/${id}`
  if (kind === 'focus-area') {
    const agreement = read.focusAreas.find((area) => area.id === id)?.agreement
    return `/app/agreement/${agreement}#${id}`
  }
  return `/app/situation-picture/${kind}/${id}`
}
