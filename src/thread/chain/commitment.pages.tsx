import type { Visit } from '../../web/route.ts'
import type { Gap } from './gaps.rules.ts'
import { ChainStory } from './pages.tsx'
import type { ThreadRead } from './read.rules.ts'
import type { Chain } from './rules.ts'

export type InThread = { read: ThreadRead; chain: Chain; gaps: Gap[] | null }

/** Where a commitment comes from, below its story; one that has ended stands in the thread no more. */
export function InTheThread({ visit, id, ...thread }: InThread & { visit: Visit; id: string }) {
  const node = thread.chain.nodes.find((one) => one.id === id)
  return node ? <ChainStory visit={visit} node={node} {...thread} /> : null
}
