import { type Actors, subjectIn } from './actors.rules.ts'
import { type CadenceReader, isCountable } from './cadence-reader.rules.ts'
import { isAboutFollowUp } from './follow-up-words.rules.ts'
import { isQuotation } from './general-aims.rules.ts'
import type { Role } from './heading-words.rules.ts'
import { pointsAmong } from './points.rules.ts'
import { answeredFor, besidesOf, withBeside } from './promise-besides.rules.ts'
import { bracketPromise } from './promise-brackets.rules.ts'
import { withCooperation } from './promise-cooperation.rules.ts'
import { promisedGoals } from './promise-goals.rules.ts'
import {
  headingActors,
  isLeadPoint,
  isOnlyActor,
  leadInActors,
  measureHeading,
  withResponsible,
} from './promise-leads.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
import { paragraphPromises } from './promise-paragraphs.rules.ts'
import { passivesAmong } from './promise-passives.rules.ts'
import { countedPromise, namedPromise, presentPromise, sentencePromise } from './promise-sentences.rules.ts'
import { recordPromises, tablePromises } from './promise-tables.rules.ts'
import { promisesInProse, tellsInProse } from './promises-in-prose.rules.ts'
import type { PartyRead } from './rules.ts'
import { type Block, type Passage, part, type Script } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

// What stands here is read by its own rules, or is no promise at all.
const otherwiseRead: Role[] = [
  'background',
  'purpose',
  'parties',
  'term',
  'signatures',
  'references',
  'effects',
  'goals',
  'followUp',
  'specialEfforts',
  'continuedEfforts',
]

/**
 * Everything the parties promise, in the order of the text.
 *
 * Tables, records and bracket lines are promises wherever they stand. Points are
 * promises under a heading of promises, or after "Kommunen åtar sig att:".
 * What names who answers for it ("Ansvarig: X") is one as well, and so is a
 * passive point beside a promise. Sentences count when a party is their subject; where the text has promise
 * lists of its own, only those that bind outright or can be counted.
 */
export function promiseLinesOf(
  script: Script,
  sections: Section[],
  parties: PartyRead[],
  cadencesIn: CadenceReader,
): PromiseLine[] {
  const planned = [...tablePromises(script, cadencesIn), ...recordPromises(script, cadencesIn)]
  const isTaken = (passage: Passage) =>
    planned.some((line) => line.passage.from < passage.to && passage.from < line.passage.to)
  const { sections: parted, besides } = besidesOf(sections)
  const listed = parted
    .flatMap((section) => {
      if (section.under && otherwiseRead.includes(section.under))
        return [
          ...saidAmongOther(section, parties, cadencesIn),
          ...promisedGoals(script, section, parties, cadencesIn),
        ]
      const lines = sectionPromises(script, section, parties, cadencesIn)
      lines.push(...answeredFor(section, besides, lines, cadencesIn))
      return [...lines, ...passivesAmong(section, lines, cadencesIn)]
    })
    .filter((line) => !isTaken(line.passage))
  const found = [...planned, ...listed]
  const inLists = found.filter((line) => line.sure > 0.6).length
  const kept = inLists >= 2 ? found.filter((line) => line.sure > 0.6 || isCountable(line.cadences)) : found
  const telling = parted.filter(({ under }) => !(under && otherwiseRead.includes(under)))
  const all = tellsInProse(sections, kept)
    ? [...kept, ...promisesInProse(telling, parties, kept, cadencesIn)]
    : kept
  return all
    .map((line) => withCooperation(withBeside(line, besides, cadencesIn)))
    .sort((one, other) => one.passage.from - other.passage.from)
}

/** Under an effort's heading: only what a party does so and so often. */
function saidAmongOther(section: Section, parties: PartyRead[], cadencesIn: CadenceReader): PromiseLine[] {
  if (section.under !== 'specialEfforts' && section.under !== 'continuedEfforts') return []
  const above = (block: Block) =>
    section.role === null ? section.heading : (effortAbove(section, block) ?? section.heading)
  return section.blocks
    .filter((block) => (block.kind === 'paragraph' || isBullet(block)) && block.text.length < 600)
    .flatMap((block) =>
      sentencesOf(block).map((sentence) => ({ sentence, listed: isBullet(block), lead: above(block) })),
    )
    .flatMap(({ sentence, listed, lead }) => {
      if (isAboutFollowUp(sentence.text)) return []
      const line =
        presentPromise(sentence, parties, cadencesIn) ??
        (listed ? countedPromise(sentence, cadencesIn) : null)
      const dated = line?.cadences.some(({ dueBy, within, window }) => dueBy || within || window?.isoWeeks)
      return line && (dated || isCountable(line.cadences)) ? [{ ...line, lead }] : []
    })
}

/** "1. Indbrud" with bullets below it: the effort that a line of them belongs to. */
function effortAbove({ blocks }: Section, block: Block): Block | null {
  const points = blocks.filter(({ kind }) => kind === 'point')
  const outer = points[0]?.marker?.shape
  if (block.marker?.shape === outer) return null
  return points.filter(({ from, marker }) => from < block.from && marker?.shape === outer).at(-1) ?? null
}

function isBullet({ kind, marker }: Block): boolean {
  return kind === 'point' && (marker?.shape === 'bullet' || marker?.shape === 'dash')
}

function sectionPromises(
  script: Script,
  section: Section,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
): PromiseLine[] {
  const promised = section.under === 'promises'
  const points = new Map(pointsAmong(script, section.blocks).map((point) => [point.block, point.whole]))
  const inherited = promised ? measureHeading(section, parties) : null
  const heading = headingActors(section, parties)
  const paragraphs = {
    promised,
    parties,
    cadencesIn,
    lead: inherited,
    counted: section.under === 'focusAreas',
    whose: promised && isOnlyActor(section, parties) ? heading : null,
  }
  const lines: PromiseLine[] = []
  let lead: Block | null = null
  let leadIn: Pick<Actors, 'names' | 'all'> | null = null
  // "… kommer att:" leads to what is done, "… arbeta med:" to what it is about.
  let saysWhatIsDone = false
  section.blocks.forEach((block, index) => {
    if (block.kind === 'row' || block.kind === 'heading') return
    const next = section.blocks[index + 1]
    const bracket = bracketPromise(block, cadencesIn)
    if (bracket && (bracket.sure > 0.9 || promised)) {
      lines.push(withResponsible({ ...bracket, lead: lead ?? inherited }, leadIn ?? heading))
      return
    }
    if (block.kind === 'paragraph') {
      leadIn = leadInActors(block, next, parties, promised)
      if (leadIn) lead = null
      saysWhatIsDone = /(?<![\p{L}])att?\s?:?$/u.test(block.text)
      if (!leadIn) lines.push(...paragraphPromises(block, paragraphs))
      return
    }
    if (isQuotation(block.text)) return
    if (isLeadPoint(block, next, cadencesIn)) {
      lead = block
      return
    }
    const areas = section.under === 'focusAreas' && !(leadIn && saysWhatIsDone)
    if (areas || section.under === 'communication') {
      lines.push(...paragraphPromises(block, { ...paragraphs, promised: false, lead: null }))
      return
    }
    const whole = points.get(block) ?? block
    const own =
      (promised && namedPromise(block, parties, cadencesIn)) ||
      intendedPoint(block, parties, cadencesIn, promised || leadIn !== null, section.under === null)
    if (!promised && !leadIn && !own) return
    const under = lead && block.indent > lead.indent ? lead : null
    const line = own ?? { ...plainLine(whole, leadIn ? 0.85 : 0.75), ...actingFirst(block, parties) }
    const what = line.what === line.passage ? whole : line.what
    const full = { ...line, passage: whole, what, cadenceWords: whole.text, cadences: cadencesIn(whole.text) }
    const sure = promised || leadIn ? Math.max(full.sure, 0.75) : full.sure
    lines.push(withResponsible({ ...full, sure, lead: under ?? inherited }, leadIn ?? heading))
  })
  return lines
}

/** "polisen besöker varje klass" after "Vi lovar att": this one is the police's. */
function actingFirst(block: Block, parties: PartyRead[]): Partial<PromiseLine> {
  const { names, all, first } = subjectIn(part(block, 0, 60), parties)
  return names.length > 0 && !all && first <= 3 ? { responsible: names, responsibleFrom: 'sentence' } : {}
}

/** A point with a party as its subject; outside lists of promises it must bind outright or say how often. */
function intendedPoint(
  block: Block,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
  listed: boolean,
  actsInPoints: boolean,
): PromiseLine | null {
  const line =
    sentencePromise(block, parties, cadencesIn, false) ??
    (actsInPoints ? presentPromise(block, parties, cadencesIn) : null)
  if (!line || listed || line.sure >= 0.8 || line.cadences.length > 0) return line
  return null
}
