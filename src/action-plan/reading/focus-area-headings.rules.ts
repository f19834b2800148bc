import { targetGroupsIn } from './focus-areas.rules.ts'
import { isNumberedMeasure } from './heading-words.rules.ts'
import { keyOf } from './keys.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import { numberedPromise } from './promise-leads.rules.ts'
import type { PromiseLine } from './promise-line.rules.ts'
import type { FocusAreaRead } from './rules.ts'
import { type Block, type Passage, part, quote, type Script } from './script.rules.ts'
import type { Section } from './sections.rules.ts'

/**
 * Promises in groups, and no word of focus areas: the groups' headings are what
 * the parties chose to work on. A guess, and marked as one by how sure it is.
 *
 * The lines then stand under an area instead of a measure.
 */
export function areasByPromises(
  script: Script,
  sections: Section[],
  told: PromiseLine[],
): { focusAreas: FocusAreaRead[]; promises: PromiseLine[] } {
  const lines = told.map((line) => (line.lead ? line : { ...line, lead: headingOver(line, sections) }))
  const grouped = lines.filter((line) => isGrouped(script, line))
  const leads = [...new Map(grouped.map(({ lead }) => [lead!.from, lead!])).values()]
  const numbered = leads.every((lead) => isNumbered(script, lead))
  const enough = numbered || grouped.length >= leads.length * 2
  const areGroups = leads.length >= 2 && leads.length <= 10 && enough
  if (!areGroups || grouped.length < lines.length * 0.6) return { focusAreas: [], promises: told }
  const areas = new Map(leads.map((lead) => [lead.from, proposal(script, lead)]))
  return {
    focusAreas: [...areas.values()],
    promises: lines.map((line) => {
      const area = line.lead ? areas.get(line.lead.from) : undefined
      return area ? { ...line, lead: null, focusArea: area.title } : line
    }),
  }
}

/** The heading of a subject ("Utryghed i nattelivet") over promises in running text; not one that names who acts, nor the text's own title. */
function headingOver({ passage, planRow }: PromiseLine, sections: Section[]): Block | null {
  if (planRow) return null
  const above = sections.findIndex(({ blocks }) =>
    blocks.some(({ from, to }) => from <= passage.from && passage.to <= to),
  )
  const { heading, under } = sections[above] ?? {}
  if (!heading || under !== null || heading.text.length > 80) return null
  const isTitle = sections.findIndex((section) => section.heading !== null) === above
  return isTitle || namesWhoActs(heading) ? null : heading
}

function namesWhoActs(heading: Block): boolean {
  return organisationsIn(heading).length > 0 || /^(?:polis|politi|kommun|region)/i.test(heading.text)
}

/** Under a heading; a point above its own points is a measure. */
function isGrouped(script: Script, { lead, planRow }: PromiseLine): boolean {
  if (lead === null) return false
  const isHeading = script.blocks.some(
    ({ kind, from, to }) => kind === 'heading' && from <= lead.from && lead.to <= to,
  )
  return (isHeading && planRow === null) || isNumbered(script, lead)
}

/** "Löfte A. Ökad närvaro", "Indsats 2: Rene gader": one of those that the text numbers. */
function isNumbered(script: Script, lead: Passage): boolean {
  return script.blocks.some(
    ({ from, to, text }) =>
      from <= lead.from && lead.to <= to && (numberedPromise.test(text) || isNumberedMeasure(text)),
  )
}

function proposal(script: Script, lead: NonNullable<PromiseLine['lead']>): FocusAreaRead {
  const named = part(lead, numberedPromise.exec(lead.text)?.[0].length ?? 0, lead.text.length)
  return {
    key: keyOf('focusArea', named.text),
    ...quote(script, named),
    sure: 0.6,
    title: named.text.replace(/\s?:$/, ''),
    description: null,
    targetGroups: targetGroupsIn(named.text),
  }
}
