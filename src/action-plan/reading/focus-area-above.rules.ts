import { areaLabel } from './focus-areas.rules.ts'
import { measureLabelIn } from './heading-words.rules.ts'
import type { FocusAreaRead } from './rules.ts'
import type { Block, Passage, Script } from './script.rules.ts'
import type { Section } from './sections.rules.ts'

/**
 * The focus area whose own line stands last above a passage.
 *
 * Agreements list their areas and then take each one up again ("4.1 Ungas
 * brottslighet"), as a heading or only as a numbered line.
 */
export function focusAreaAbove(
  script: Script,
  passage: Passage,
  focusAreas: FocusAreaRead[],
): FocusAreaRead | null {
  if (focusAreas.length < 2) return null
  const titles = titlesOf(script, focusAreas)
  // Only what is taken up a second time, unless the list itself has points of another kind under its areas.
  const outlined = titles.filter(({ overPoints }) => overPoints).length >= 2
  const above = titles.filter(({ from, again }) => (again || outlined) && from < passage.from).at(-1)
  return above?.area ?? null
}

/** The area that the heading above is called by, or the last line above that says it is one. */
export function areaSaidAbove(
  script: Script,
  passage: Passage,
  sections: Section[],
  focusAreas: FocusAreaRead[],
): FocusAreaRead | null {
  const above = sections.filter(({ heading }) => heading && heading.from < passage.from).at(-1)
  const headings = above ? [above.heading, above.topic] : []
  const under = focusAreas.find((area) => headings.some((heading) => heading?.text.endsWith(area.title)))
  return under ?? labelledAreaAbove(script, passage, focusAreas)
}

/** The area of the last line above that says it is one ("Fokusområde: Trygghet i centrum"), until another heading comes. */
function labelledAreaAbove(
  script: Script,
  passage: Passage,
  focusAreas: FocusAreaRead[],
): FocusAreaRead | null {
  const last = titlesOf(script, focusAreas)
    .filter(({ labelled, from }) => labelled && from < passage.from)
    .at(-1)
  const isOver = ({ kind, from, text }: Block) =>
    kind === 'heading' && last && from > last.from && from < passage.from && measureLabelIn(text) === 0
  return last && !script.blocks.some(isOver) ? last.area : null
}

/** What stands under a heading that names a focus area belongs to that area, whatever its words; a heading without a number below a numbered area is a measure of it. */
export function underTheirAreas(sections: Section[], focusAreas: FocusAreaRead[]): Section[] {
  const titles = new Set(focusAreas.map(({ title }) => plain(title)))
  let area: Block | null = null
  return sections.map((section) => {
    const { heading, role, under } = section
    if (!heading || role !== null) return section
    if (titles.has(plain(heading.text))) {
      area = heading
      return { ...section, under: 'focusAreas' }
    }
    // "Synlige voksne på gaden" below "1. Tryghed i natten", which the text numbers among its areas.
    const isBelow = under === 'focusAreas' && area?.marker?.shape === 'number' && !heading.marker
    return isBelow ? { ...section, under: 'promises', topic: area, measure: heading } : section
  })
}

type Title = {
  from: number
  area: FocusAreaRead
  again: boolean
  overPoints: boolean
  labelled: boolean
}

/** A text's titles are looked for once, however many passages ask. */
const known = new WeakMap<FocusAreaRead[], Title[]>()

function titlesOf(script: Script, focusAreas: FocusAreaRead[]): Title[] {
  const before = known.get(focusAreas)
  if (before) return before
  const byTitle = new Map(focusAreas.map((area) => [plain(area.title), area]))
  const seen = new Set<string>()
  const titles = script.blocks.flatMap((block, index) => {
    const label = areaLabel.exec(block.text)?.[0].length ?? 0
    const words = plain(block.text.slice(label))
    const area = block.text.length < 120 ? byTitle.get(words) : undefined
    if (!area) return []
    const again = seen.has(words)
    seen.add(words)
    const overPoints = isOverPoints(block, script.blocks[index + 1])
    return [{ from: block.from, area, again, overPoints, labelled: label > 0 }]
  })
  known.set(focusAreas, titles)
  return titles
}

/** "1. Indbrud" with "- …" straight under it. */
function isOverPoints(title: Block, next: Block | undefined): boolean {
  const marked = title.kind === 'point' && next?.kind === 'point'
  return marked && (next.marker?.shape !== title.marker?.shape || next.indent > title.indent)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[\d.\s)]+/, '')
    .replace(/[\s.:]+$/, '')
}
