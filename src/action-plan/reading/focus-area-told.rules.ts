import { related, tellingWords } from './focus-area-fit.rules.ts'
import type { FocusAreaRead } from './rules.ts'
import type { Block, Script } from './script.rules.ts'

/** A shorter word is in too many texts to tell one area from another. */
const shortestTelling = 7
/** What is told of an area stands straight below its title. */
const mostBlocks = 6

/**
 * The area under whose title the text tells of the same place or matter.
 *
 * "Fotpatrull på resecentrum" in a table common to all areas belongs where
 * "Området gäller stråket vid resecentrum" stands; a word told under several
 * areas tells nothing.
 */
export function areaToldOf(script: Script, what: string, focusAreas: FocusAreaRead[]): FocusAreaRead | null {
  const asked = tellingWords(what).filter((word) => word.length >= shortestTelling)
  if (asked.length === 0 || focusAreas.length < 2) return null
  const telling = focusAreas.filter((area) => {
    const told = tellingWords(toldBelow(script, area, focusAreas))
    return asked.some((word) => told.some((other) => related(word, other)))
  })
  return telling.length === 1 ? telling[0]! : null
}

function toldBelow(script: Script, area: FocusAreaRead, focusAreas: FocusAreaRead[]): string {
  const first = script.blocks.findIndex(
    (block) => isTitle(block, area) && placeOf(script, block) <= area.at.to,
  )
  if (first < 0) return ''
  const below = script.blocks.slice(first + 1, first + 1 + mostBlocks)
  const end = below.findIndex(
    (block) =>
      block.kind === 'heading' || block.kind === 'row' || focusAreas.some((other) => isTitle(block, other)),
  )
  return below
    .slice(0, end < 0 ? below.length : end)
    .map(({ text }) => text)
    .join(' ')
}

const isTitle = (block: Block, { title }: FocusAreaRead) => block.text.endsWith(title)

const placeOf = (script: Script, block: Block) => script.at[block.from] ?? 0
