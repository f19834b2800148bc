import { keyOf, proposedOnce } from './keys.rules.ts'
import { officeWord } from './office-words.rules.ts'
import { personNamesIn } from './person-names.rules.ts'
import type { EffortRead, FollowUpLevel, MeasureRead } from './rules.ts'
import { type Block, type Passage, quote, type Script, spanning } from './script.rules.ts'
import type { Section } from './sections.rules.ts'

/** Efforts of a council's plan: this year's special ones and those that go on, each under its own heading. */
export function effortsOf(script: Script, sections: Section[], promised: Passage[]): EffortRead[] {
  const isPromised = ({ from, to }: Passage) => promised.some((one) => one.from < to && from < one.to)
  return proposedOnce(effortSections(sections).flatMap((section) => effort(script, section, isPromised)))
}

function effortSections(sections: Section[]): Section[] {
  return sections.filter(
    (section) => section.under === 'specialEfforts' || section.under === 'continuedEfforts',
  )
}

function effort(script: Script, section: Section, isPromised: (line: Passage) => boolean): EffortRead[] {
  const { heading, blocks } = section
  // The heading of the whole group holds efforts only as points.
  if (section.role !== null || !heading) {
    return pointsWithTheirs(blocks).map(([point, ...below]) =>
      proposal(script, section, point, below, isPromised),
    )
  }
  // "Anna Exempel, konsulent" over a quotation is no effort.
  if (personNamesIn(heading).length > 0 && officeWord.test(heading.text)) return []
  return [proposal(script, section, heading, blocks, isPromised)]
}

/** The points of the outer list, each with the points of another sign below it. */
function pointsWithTheirs(blocks: Block[]): [Block, ...Block[]][] {
  const points = blocks.filter((block) => block.kind === 'point')
  const outer = points[0]?.marker?.shape
  const groups: [Block, ...Block[]][] = []
  for (const point of points) {
    if (point.marker?.shape === outer) groups.push([point])
    else groups.at(-1)?.push(point)
  }
  return groups
}

function proposal(
  script: Script,
  section: Section,
  title: Block,
  blocks: Block[],
  isPromised: (line: Passage) => boolean,
): EffortRead {
  const special = section.under === 'specialEfforts'
  const last = blocks.at(-1)
  const description = blocks.map((block) => block.text).join(' ')
  const year = /(?:19|20)\d\d/.exec(section.roleHeading?.text ?? '')
  return {
    key: keyOf('effort', title.text),
    ...quote(script, last ? spanning(script, title, last) : title),
    sure: blocks.length > 0 ? 0.9 : 0.7,
    title: title.text,
    class: special ? 'special' : 'continued',
    year: year ? Number(year[0]) : null,
    followUpLevel: followUpLevelOf(description),
    description: description || null,
    topics: isMeasureList(blocks)
      ? []
      : points(blocks)
          .filter((point) => !isPromised(point))
          .map((point) => point.text),
    ages: agesIn(description),
  }
}

const levels: [FollowUpLevel, RegExp][] = [
  ['ended', /(?:avslutas|afsluttes|upphör|ophører|udfases)(?![\p{L}])/iu],
  [
    'continuedUnchanged',
    /videreføres (?:i )?uændret|i uændret form|fortsätter oförändrat|oförändrad form|uförändrat|fortsætter uændret/i,
  ],
  ['informationOnly', /orienteringsniveau|til orientering|informationsnivå|för kännedom|kun orienter/i],
  [
    'monitoredElsewhere',
    /(?:forankret|förankrad|förankrat|forankres|ligger) (?:i|hos|under)(?![\p{L}])|følges (?:i|af|via) |følger udviklingen|hanteras (?:i|av) /iu,
  ],
]

/** How closely it is followed, by the words of its text; active where they say nothing else. */
function followUpLevelOf(description: string): FollowUpLevel {
  for (const [level, pattern] of levels) if (pattern.test(description)) return level
  return 'active'
}

function agesIn(text: string): EffortRead['ages'] {
  const ages = /(?<![\d.])(\d{1,2})\s?(?:[-–]|till|til|og|och)\s?(\d{1,2})\s?(?:år|-årig)/.exec(text)
  return ages ? { from: Number(ages[1]), to: Number(ages[2]) } : null
}

function points(blocks: Block[]): Block[] {
  return blocks.filter((block) => block.kind === 'point')
}

/** "Konkret igangsættes blandt andet:" makes measures of the points after it; else they are sub-topics. */
function isMeasureList(blocks: Block[]): boolean {
  const lead = blocks[blocks.findIndex((block) => block.kind === 'point') - 1]
  return (
    lead !== undefined &&
    /igangsæt|iværksæt|gennemfør|genomför|påbörja|konkret|åtgärder|aktiviteter/i.test(lead.text.slice(-120))
  )
}

/** The measures named under the efforts. */
export function effortMeasuresOf(script: Script, sections: Section[]): MeasureRead[] {
  return effortSections(sections).flatMap(({ heading, blocks, role }) =>
    heading && role === null && isMeasureList(blocks)
      ? points(blocks).map((point) => ({
          key: keyOf('measure', `${heading.text} ${point.text}`),
          ...quote(script, point),
          sure: 0.75,
          title: point.text,
          focusArea: null,
          when: null,
          responsible: [],
          cooperation: [],
          followUp: null,
          effort: heading.text,
        }))
      : [],
  )
}
