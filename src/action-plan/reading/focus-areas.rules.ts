import { numberOf } from './dates.rules.ts'
import { areasInSentences } from './focus-area-sentences.rules.ts'
import { areasTakenOn } from './focus-areas-taken-on.rules.ts'
import { keyOf, proposedOnce } from './keys.rules.ts'
import type { FocusAreaRead } from './rules.ts'
import { type Block, type Passage, part, quote, type Script, spanning } from './script.rules.ts'
import type { Section } from './sections.rules.ts'

const focusWord =
  /fokusområde|problemområde|inriktning(?:ar)?(?![\p{L}])|prioriterade?\s(?:\p{L}+\s)?(?:område|problem)|indsatsområde|innsatsområde|insatsområde|satsingsområde|samverkansområde|samarbejdsområde|målområde|prioriterede (?:\p{L}+\s)?område/iu

/** The areas the parties chose to work on: a list, sub-headings, headings of their own, or an enumeration in a sentence. */
export function focusAreasOf(script: Script, sections: Section[]): FocusAreaRead[] {
  const numbered = numberedHeadings(script, sections)
  if (numbered.length >= 2) return numbered
  const listed = sections
    .filter((section) => section.role === 'focusAreas')
    .flatMap((s) => fromList(script, s))
  if (listed.length > 0) return proposedOnce(listed)
  const below = fromSubheadings(script, sections)
  if (below.length > 0) return below
  const led = fromLeadIn(script)
  if (led.length > 0) return proposedOnce(led)
  const taken = areasTakenOn(script)
  if (taken) return proposedOnce(taken.areas.map((area) => proposal(script, area, null, taken.sure)))
  const said = areasInSentences(sections)
  const named = said?.areas.map((area) => proposal(script, area, null, said.sure)) ?? []
  return proposedOnce([...numbered, ...named])
}

/** "Fokusområde 1: ", "Prioriterat område – ": what says of the rest of its line that it is an area. */
export const areaLabel =
  /^(?:\d{1,2}(?:\.\d)?\.?\s)?(?:fokusområde|prioriterat område|prioriterat fokusområde|indsatsområde|innsatsområde|insatsområde|samverkansområde|satsingsområde|målområde)(?:\s?(?:nr\.?\s?)?\d{1,2}|\s[A-F])?\s?[:.–—-]\s?(?=\S)/i

/** "Fokusområde 1: Trygghet i centrum" as a heading or a lone line. */
function numberedHeadings(script: Script, sections: Section[]): FocusAreaRead[] {
  return sections.flatMap(({ heading, blocks }) => {
    const lone = blocks.filter((block) => block.text.length < 120 && areaLabel.test(block.text))
    return [...(heading && areaLabel.test(heading.text) ? [heading] : []), ...lone].map((block) => {
      const start = areaLabel.exec(block.text)![0].length
      const first = blocks[0]
      const description = block === heading && first && isDescription(first) ? first : undefined
      return proposal(script, part(block, start, block.text.length), description ?? null, 0.95)
    })
  })
}

/** Running text; a label with its value ("Åtgärd: …") is a plan's field. */
function isDescription(block: Block): boolean {
  return block.kind === 'paragraph' && !/^\p{L}[\p{L} ]{2,30}:\s/u.test(block.text)
}

/** The points of the section; those after a lead-in that speaks of focus areas, where there is one. */
function fromList(script: Script, section: Section): FocusAreaRead[] {
  const { blocks } = section
  const lead = blocks.findIndex((block) => focusWord.test(block.text) && block.text.endsWith(':'))
  const from = blocks.slice(lead + 1)
  const first = from.findIndex((block) => block.kind === 'point')
  if (first < 0) return fromParagraphs(script, blocks)
  const shape = from[first]!.marker?.shape
  const areas: FocusAreaRead[] = []
  for (let index = first; index < from.length; index++) {
    const block = from[index]!
    const isNextPoint = block.kind === 'point' && block.marker?.shape === shape
    if (!isNextPoint) {
      // Text printed straight under a point is its description; after an empty line the list is over.
      if (block.attached && block.kind !== 'row') continue
      break
    }
    const below = from[index + 1]
    const text = below?.attached && below.kind === 'paragraph' ? below : null
    areas.push(proposal(script, block, text, lead >= 0 ? 0.95 : 0.9))
  }
  return areas
}

/** A list that lost its bullets on the way: short paragraphs that all begin alike, and nothing else under the heading. */
function fromParagraphs(script: Script, blocks: Block[]): FocusAreaRead[] {
  const plain =
    blocks.length >= 2 && blocks.every((block) => block.kind === 'paragraph' && block.text.length < 320)
  if (!plain) return []
  const short = blocks.every((block) => block.text.length < 110)
  const asAnnounced = focusAreasAnnounced(script) === blocks.length
  return short || asAnnounced
    ? blocks.map((block) => proposal(script, block, null, asAnnounced ? 0.75 : 0.55))
    : []
}

/** "Prioriterade områden" with a heading for each. */
function fromSubheadings(script: Script, sections: Section[]): FocusAreaRead[] {
  const areas = outermost(sections.filter((s) => s.role === null && s.under === 'focusAreas' && s.heading))
  if (areas.length === 0 || areas.length > 15) return []
  return proposedOnce(
    areas.map((s) => {
      const area = proposal(script, s.heading!, s.blocks.find(isDescription) ?? null, 0.75)
      const told = s.blocks.find((block) => /^målgrupp(?:en|er)?\s?:/i.test(block.text))
      return told ? { ...area, targetGroups: targetGroupsIn(told.text) } : area
    }),
  )
}

/** Where the areas are numbered, a heading without a number below one of them is a measure of it. */
function outermost(below: Section[]): Section[] {
  const numbered = below.filter(({ heading }) => heading?.marker?.shape === 'number')
  return numbered.length >= 2 && below[0] === numbered[0] ? numbered : below
}

/** "… följande problembilder" before a list, with or without its colon. */
const leadsToAreas =
  /(?:följande|følgende)\s(?:\p{L}+\s){0,2}?(?:\p{L}*områden?|\p{L}*områder|problem\p{L}*|prioritering\p{L}*|inriktning\p{L}*|utmaning\p{L}*|udfordring\p{L}*|tema\p{L}*)\s?:?$/iu

/** A lead-in under any heading: "… inom följande fokusområden:" and points, or short lines straight under it. */
function fromLeadIn(script: Script): FocusAreaRead[] {
  const { blocks } = script
  const leads = blocks.flatMap(({ text }, index) =>
    (focusWord.test(text) && text.endsWith(':')) || leadsToAreas.test(text) ? [index] : [],
  )
  for (const lead of leads) {
    const points = runOf(blocks.slice(lead + 1), (block) => block.kind === 'point')
    const listed =
      points.length > 0
        ? points
        : runOf(blocks.slice(lead + 1), (block) => block.attached && isShortLine(block))
    if (listed.length >= 2)
      return listed.map((area) => proposal(script, area, null, points.length > 0 ? 0.8 : 0.7))
  }
  return []
}

function runOf(blocks: Block[], belongs: (block: Block) => boolean): Block[] {
  const end = blocks.findIndex((block) => !belongs(block))
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** A line that names something and says nothing of it: a list that lost its bullets. */
function isShortLine({ kind, text }: Block): boolean {
  return kind !== 'row' && text.length < 80 && /^\p{Lu}/u.test(text) && !/[.:;!?]$/.test(text)
}

function proposal(script: Script, area: Passage, below: Passage | null, sure: number): FocusAreaRead {
  const title = titleOf(area.text)
  const whole =
    below && below.from > area.from && below.from - area.to < 4 ? spanning(script, area, below) : area
  const rest = area.text.slice(title.length).replace(/^[\s.:–—-]+/, '')
  const description = [rest, below?.text ?? ''].filter((text) => text !== '').join(' ')
  return {
    key: keyOf('focusArea', title),
    ...quote(script, whole),
    sure,
    title,
    description: description || null,
    targetGroups: targetGroupsIn(`${area.text} ${description}`),
  }
}

/** The first words, to where the explanation begins: "Insatser mot narkotika | med syfte att …". */
function titleOf(text: string): string {
  const end =
    /\s(?:med syfte|i syfte|så som|såsom|i form av|för att|med det formål|med henblik|for at|gennem|genom att)\s|[.:;](?:\s|$)|\s[–—-]\s|,\s(?:t\.ex|till exempel|bl\.a|fx|f\.eks)/.exec(
      text,
    )
  const title = (end ? text.slice(0, end.index) : text).trim()
  return title === '' ? text : title
}

const targetGroups: [string, RegExp][] = [
  ['young', /ungdom|\bunga\b|\bunge\b|\bbarn|\bbørn|skol|elever/i],
  ['parents', /föräldr|vårdnadshav|forældre/i],
  ['elderly', /äldre|ældre|pension/i],
  ['women', /kvinn|kvinde/i],
  ['newcomers', /nyanländ|flykting|flygtning|nyankom/i],
  ['businesses', /företag|butik|erhverv|restaurat/i],
]

/** Who an area is for, by the words of its text: codes that the term set has labels for. */
export function targetGroupsIn(text: string): string[] {
  return targetGroups.filter(([, pattern]) => pattern.test(text)).map(([group]) => group)
}

/** How many focus areas the text says it has ("fyra fokusområden"), where it says so. */
export function focusAreasAnnounced(script: Script): number | null {
  const announced =
    /(?<![\p{L}\d])(\d{1,2}|två|to|tre|fyra|fire|fem|sex|seks|sju|syv)\s(?:\p{L}+\s){0,2}(?:fokusområde[nr]|prioriterade områden|indsatsområder|prioriterede områder)/iu
  for (const block of script.blocks) {
    const match = announced.exec(block.text)
    if (match) return numberOf(match[1]!)
  }
  return null
}
