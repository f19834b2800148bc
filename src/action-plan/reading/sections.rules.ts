import { headingRole, measureLabelIn, type Role } from './heading-words.rules.ts'
import { wordsOnly } from './keys.rules.ts'
import { type Block, type Passage, part, type Script } from './script.rules.ts'

/** A heading with what stands under it. The first section has no heading where the text begins without one. */
export type Section = {
  heading: Block | null
  /** What its own heading says it is about. */
  role: Role | null
  /** The role in force: its own, or that of the heading it stands under. */
  under: Role | null
  /** The nearest heading above that had a role, this one included. */
  roleHeading: Block | null
  /** Under "Mål" and "Så gör vi", which come back under each area: the area's own heading. Else its own. */
  topic: Block | null
  /** The measure its heading names: "Indsats: Synlige voksne" under an area's own heading. */
  measure: Passage | null
  blocks: Block[]
}

// Under these a heading without known words is one of their points
// ("Särskilda insatser" – "Trygga skolvägar"); after a purpose or a term it is simply the next thing.
const handedDown: Role[] = ['promises', 'focusAreas', 'specialEfforts', 'continuedEfforts']

type Above = { role: Role; heading: Block; closed: boolean }

/** The text in sections, each with its role. */
export function sectionsOf(script: Script): Section[] {
  const sections: Section[] = [
    { heading: null, role: null, under: null, roleHeading: null, topic: null, measure: null, blocks: [] },
  ]
  const comesBack = recurring(script.blocks)
  /** What stands above by the outline's numbers: `outline[1]` for "4.", `outline[2]` for "4.1". */
  const outline: (Above | null)[] = []
  let outer: Above | null = null
  let above: Above | null = null
  let topic: Block | null = null
  for (const block of script.blocks) {
    const last = sections[sections.length - 1]
    if (block.kind !== 'heading') {
      last?.blocks.push(block)
      // A list of its own answers the heading: what comes after is not its continuation.
      if (above && last?.role === 'focusAreas' && block.kind === 'point') above.closed = true
      continue
    }
    const label = measureLabelIn(block.text)
    if (label > 0) {
      // One of several under the heading above, which goes on after it.
      const roleHeading = above?.role === 'promises' ? above.heading : null
      const measure = part(block, label, block.text.length)
      sections.push({
        heading: block,
        role: 'promises',
        under: 'promises',
        roleHeading,
        topic,
        measure,
        blocks: [],
      })
      continue
    }
    const role = headingRole(block.text)
    const again = comesBack.has(kindOfHeading(block.text, role))
    const level = block.marker?.level ?? 0
    if (!again) {
      topic = block
      above = level > 1 ? (outline[level - 1] ?? outer) : outer
    }
    if (role) above = { role, heading: block, closed: false }
    if (!again && level < 2) outer = above
    if (!again && level > 0) outline[level] = above
    // "4. Følgegruppe" after "3. Hvem gør hvad?" is the next thing, not a part of it.
    const beside = level > 0 && above?.heading.marker?.level === level
    const inherits = above !== null && !above.closed && !beside && handedDown.includes(above.role)
    sections.push({
      heading: block,
      role,
      under: role ?? (inherits && above ? above.role : null),
      roleHeading: role ? block : inherits && above ? above.heading : null,
      topic,
      measure: null,
      blocks: [],
    })
  }
  return sections.filter((section) => section.heading !== null || section.blocks.length > 0)
}

/** Headings that come back ("Mål" under each area): what comes after them is the next of their kind, not a part of them. */
function recurring(blocks: Block[]): Set<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    const role = headingRole(block.text)
    const words = kindOfHeading(block.text, role)
    if (role !== null && seen.has(words)) again.add(words)
    seen.add(words)
  }
  return again
}

/** Its words; "Mål för kommunen" and "Mål för polisen" are of one kind. */
function kindOfHeading(text: string, role: Role | null): string {
  const words = wordsOnly(text)
  return role === 'goals' && !/\d/.test(words) ? words.split(' ').slice(0, 2).join(' ') : words
}

/** All blocks of the sections in which this role is in force. */
export function blocksUnder(sections: Section[], ...roles: Role[]): Block[] {
  return sections.filter((section) => section.under && roles.includes(section.under)).flatMap((s) => s.blocks)
}
