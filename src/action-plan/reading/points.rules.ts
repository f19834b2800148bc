import { type Block, type Passage, type Script, spanning } from './script.rules.ts'

/** A point of a list with the paragraphs that belong to it. */
export type Point = { block: Block; whole: Passage }

/**
 * The points among these blocks.
 *
 * Between number two and number three of a list every paragraph belongs to number
 * two; a bullet keeps only what is printed straight under it.
 */
export function pointsAmong(script: Script, blocks: Block[]): Point[] {
  const points: Point[] = []
  const places = blocks.flatMap((block, index) => (block.kind === 'point' ? [index] : []))
  places.forEach((index, nth) => {
    const block = blocks[index]!
    const next = places[nth + 1]
    const following = blocks.slice(index + 1, next)
    const follows =
      next !== undefined && blocks[next]?.marker?.number === (block.marker?.number ?? Number.NaN) + 1
    const own = follows ? following : following.filter(isAttachedRun())
    const last = own.filter((other) => other.kind === 'paragraph').at(-1)
    points.push({ block, whole: last ? spanning(script, block, last) : block })
  })
  return points
}

/** True for paragraphs as long as each is printed straight under the one before. */
function isAttachedRun(): (block: Block) => boolean {
  let running = true
  return (block) => {
    running = running && block.attached && block.kind === 'paragraph'
    return running
  }
}
