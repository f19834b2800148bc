import type { Problem } from '../../situation-picture/problems/rules.ts'
import { type Link, standingLinks } from './rules.ts'

/** What a focus area is made of, as far as somebody may read it. */
export type Origin = { link: Link; problem: Pick<Problem, 'id' | 'title'> }

export type FocusAreaOrigins = {
  links: Link[]
  /** The problems that whoever asks may read. */
  readable: Pick<Problem, 'id' | 'title'>[]
}

/** The problems behind a focus area that somebody may read, and how many more there are. */
export function originsOf(
  { links, readable }: Pick<FocusAreaOrigins, 'links' | 'readable'>,
  focusArea: string,
): { open: Origin[]; closed: number } {
  const own = standingLinks(links).filter(({ from }) => from === focusArea)
  const open = own.flatMap((link) => {
    const problem = readable.find(({ id }) => id === link.to)
    return problem ? [{ link, problem }] : []
  })
  return { open, closed: own.length - open.length }
}
