import { headingRole, type Role } from './heading-words.rules.ts'
import type { Block, Script } from './script.rules.ts'

/** A heading with what stands under it. The first section has no heading where the text begins without one. */
export type Section = {
  heading: Block | null
  /** What its own heading says it is about. */
  role: Role | null
  /** The role in force: its own, or that of the heading it stands under. */
  under: Role | null
  /** The nearest heading above that had a role, this one included. */
  roleHeading: Block | null
  blocks: Block[]
}

// Under these a heading without known words is one of their points
// ("Särskilda insatser" – "Trygga skolvägar"); after a purpose or a term it is simply the next thing.
const handedDown: Role[] = ['promises', 'focusAreas', 'specialEfforts', 'continuedEfforts']

/** The text in sections, each with its role. */
export function sectionsOf(script: Script): Section[] {
  const sections: Section[] = [{ heading: null, role: null, under: null, roleHeading: null, blocks: [] }]
  let above: { role: Role; heading: Block; closed: boolean } | null = null
  for (const block of script.blocks) {
    const last = sections[sections.length - 1]
    if (block.kind !== 'heading') {
      last?.blocks.push(block)
      // A list of its own answers the heading: what comes after is not its continuation.
      if (above && last?.role === 'focusAreas' && block.kind === 'point') above.closed = true
      continue
    }
    const role = headingRole(block.text)
    if (role) above = { role, heading: block, closed: false }
    const inherits = above !== null && !above.closed && handedDown.includes(above.role)
    sections.push({
      heading: block,
      role,
      under: role ?? (inherits && above ? above.role : null),
      roleHeading: role ? block : inherits && above ? above.heading : null,
      blocks: [],
    })
  }
  return sections.filter((section) => section.heading !== null || section.blocks.length > 0)
}

/** All blocks of the sections in which this role is in force. */
export function blocksUnder(sections: Section[], ...roles: Role[]): Block[] {
  return sections.filter((section) => section.under && roles.includes(section.under)).flatMap((s) => s.blocks)
}
