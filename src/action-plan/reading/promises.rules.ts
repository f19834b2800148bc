import { type Actors, actorsIn } from './actors.rules.ts'
import { type CadenceReader, isCountable } from './cadence-reader.rules.ts'
import { isAboutFollowUp } from './follow-up-words.rules.ts'
import type { Role } from './heading-words.rules.ts'
import { pointsAmong } from './points.rules.ts'
import { bracketPromise } from './promise-brackets.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
import { namedPromise, presentPromise, promiseVerb, sentencePromise } from './promise-sentences.rules.ts'
import { recordPromises, tablePromises } from './promise-tables.rules.ts'
import type { PartyRead } from './rules.ts'
import type { Block, Passage, Script } from './script.rules.ts'
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
 * Sentences count when a party is their subject; where the text has promise
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
  const listed = sections
    .filter((section) => !(section.under && otherwiseRead.includes(section.under)))
    .flatMap((section) => sectionPromises(script, section, parties, cadencesIn))
    .filter((line) => !isTaken(line.passage))
  const found = [...planned, ...listed]
  const inLists = found.filter((line) => line.sure > 0.6).length
  const kept = inLists >= 2 ? found.filter((line) => line.sure > 0.6 || isCountable(line.cadences)) : found
  return kept.sort((one, other) => one.passage.from - other.passage.from)
}

function sectionPromises(
  script: Script,
  section: Section,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
): PromiseLine[] {
  const promised = section.under === 'promises'
  const points = new Map(pointsAmong(script, section.blocks).map((point) => [point.block, point.whole]))
  const inherited = promised && isMeasureHeading(section) ? section.heading : null
  const heading = headingActors(section, parties)
  const lines: PromiseLine[] = []
  let lead: Block | null = null
  let leadIn: Pick<Actors, 'names' | 'all'> | null = null
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
      if (!leadIn) lines.push(...paragraphPromises(block, promised, parties, cadencesIn, inherited))
      return
    }
    if (isLeadPoint(block, next, cadencesIn)) {
      lead = block
      return
    }
    if (section.under === 'focusAreas' || section.under === 'communication') {
      lines.push(...paragraphPromises(block, false, parties, cadencesIn, null))
      return
    }
    const whole = points.get(block) ?? block
    const own =
      (promised && namedPromise(block, parties, cadencesIn)) ||
      sentencePromise(block, parties, cadencesIn, !promised && !leadIn)
    if (!promised && !leadIn && !own) return
    const under = lead && block.indent > lead.indent ? lead : null
    const line = own ?? { ...plainLine(whole, leadIn ? 0.85 : 0.75), cadences: cadencesIn(whole.text) }
    const what = line.what === line.passage ? whole : line.what
    const full = { ...line, passage: whole, what, cadenceWords: whole.text, cadences: cadencesIn(whole.text) }
    const sure = promised || leadIn ? Math.max(full.sure, 0.75) : full.sure
    lines.push(withResponsible({ ...full, sure, lead: under ?? inherited }, leadIn ?? heading))
  })
  return lines
}

const generalHeading =
  /^(?:gemensamma|konkreta|prioriterade|våra|övriga|planerade|parternas|polisens|kommunens|fælles|konkrete|vores|øvrige)\s/i

/** A heading of one measure: without a role of its own, or "Trygghetsskapande åtgärder", which is more than the word. */
function isMeasureHeading(section: Section): boolean {
  if (section.role === null) return true
  const heading = section.heading?.text ?? ''
  return (
    /\s(?:åtgärder|insatser|aktiviteter|tiltag|indsatser)$/i.test(heading) && !generalHeading.test(heading)
  )
}

/** "Polisens åtaganden", "Gemensamma åtaganden": the heading says whose. */
function headingActors(section: Section, parties: PartyRead[]) {
  const own = section.heading ? actorsIn(section.heading, parties) : null
  if (own && own.names.length > 0) return own
  return section.roleHeading && section.under === 'promises' ? actorsIn(section.roleHeading, parties) : null
}

function withResponsible(line: PromiseLine, from: Pick<Actors, 'names' | 'all'> | null): PromiseLine {
  if (line.responsible.length > 0 || !from || from.names.length === 0) return line
  return { ...line, responsible: from.names, responsibleFrom: from.all ? 'parties' : 'heading' }
}

/** "Kommunen åtar sig att:", "Vi lovar:" before a list; under a heading of promises "Polisen:" is enough. */
function leadInActors(block: Block, next: Block | undefined, parties: PartyRead[], promised: boolean) {
  if (!/[:;…]$|\batt$|\bat$/.test(block.text) || next?.kind !== 'point') return null
  const last = sentencesOf(block).at(-1) ?? block
  const verb = promiseVerb(last, parties, false)
  if (verb) return { names: verb.names, all: verb.all }
  return promised && last.text.length < 60 ? actorsIn(last, parties) : null
}

/** A point that is a heading for what comes under it: short, unfinished, with promise lines or deeper points below. */
function isLeadPoint(block: Block, next: Block | undefined, cadencesIn: CadenceReader): boolean {
  if (!next || block.text.length > 90 || /[.;,]$/.test(block.text)) return false
  if (next.kind === 'paragraph' && bracketPromise(next, cadencesIn)) return true
  const deeper = next.kind === 'point' && next.indent > block.indent
  return deeper && cadencesIn(block.text).length === 0
}

function paragraphPromises(
  block: Block,
  promised: boolean,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
  lead: Passage | null,
): PromiseLine[] {
  const named = promised ? namedPromise(block, parties, cadencesIn) : null
  if (named) return [{ ...named, lead }]
  const sentences = sentencesOf(block)
  const said = sentences.flatMap((sentence) => {
    const present =
      promised && !isAboutFollowUp(sentence.text) ? presentPromise(sentence, parties, cadencesIn) : null
    const line = sentencePromise(sentence, parties, cadencesIn, false) ?? present
    const kept = line && (promised || line.sure >= 0.8 || line.cadences.length > 0)
    return kept ? [{ ...line, lead, sure: promised ? Math.max(line.sure, 0.75) : line.sure }] : []
  })
  if (said.length > 0 || !promised || isAboutFollowUp(block.text)) return said
  // A promise without subject on a line of its own, as web pages have them.
  const [only] = sentences
  const cadences = sentences.length === 1 && only && only.text.length < 220 ? cadencesIn(only.text) : []
  return only && isCountable(cadences) ? [{ ...plainLine(only, 0.62), cadences, lead }] : []
}
