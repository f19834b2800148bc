import { type Actors, actorsIn } from './actors.rules.ts'
import { type CadenceReader, isCountable } from './cadence-reader.rules.ts'
import { isAboutFollowUp } from './follow-up-words.rules.ts'
import { isGeneralAim, isQuotation } from './general-aims.rules.ts'
import type { Role } from './heading-words.rules.ts'
import { pointsAmong } from './points.rules.ts'
import { bracketPromise } from './promise-brackets.rules.ts'
import {
  headingActors,
  isLeadPoint,
  isMeasureHeading,
  leadInActors,
  withResponsible,
} from './promise-leads.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
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
    .flatMap((section) =>
      section.under && otherwiseRead.includes(section.under)
        ? saidAmongOther(section, parties, cadencesIn)
        : sectionPromises(script, section, parties, cadencesIn),
    )
    .filter((line) => !isTaken(line.passage))
  const found = [...planned, ...listed]
  const inLists = found.filter((line) => line.sure > 0.6).length
  const kept = inLists >= 2 ? found.filter((line) => line.sure > 0.6 || isCountable(line.cadences)) : found
  const telling = sections.filter(({ under }) => !(under && otherwiseRead.includes(under)))
  const all = tellsInProse(sections, kept)
    ? [...kept, ...promisesInProse(telling, parties, kept, cadencesIn)]
    : kept
  return all.sort((one, other) => one.passage.from - other.passage.from)
}

/** Under an effort's heading: only what a party does so and so often. */
function saidAmongOther(section: Section, parties: PartyRead[], cadencesIn: CadenceReader): PromiseLine[] {
  if (section.under !== 'specialEfforts' && section.under !== 'continuedEfforts') return []
  return section.blocks
    .filter((block) => block.kind === 'paragraph' && block.text.length < 600)
    .flatMap((block) => sentencesOf(block))
    .flatMap((sentence) => {
      const line = isAboutFollowUp(sentence.text) ? null : presentPromise(sentence, parties, cadencesIn)
      const dated = line?.cadences.some(({ dueBy }) => dueBy)
      return line && (dated || isCountable(line.cadences)) ? [{ ...line, lead: section.heading }] : []
    })
}

function sectionPromises(
  script: Script,
  section: Section,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
): PromiseLine[] {
  const promised = section.under === 'promises'
  const points = new Map(pointsAmong(script, section.blocks).map((point) => [point.block, point.whole]))
  const inherited = promised && isMeasureHeading(section, parties) ? section.heading : null
  const heading = headingActors(section, parties)
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
      const counted = section.under === 'focusAreas'
      if (!leadIn) lines.push(...paragraphPromises(block, promised, parties, cadencesIn, inherited, counted))
      return
    }
    if (isQuotation(block.text)) return
    if (isLeadPoint(block, next, cadencesIn)) {
      lead = block
      return
    }
    const areas = section.under === 'focusAreas' && !(leadIn && saysWhatIsDone)
    if (areas || section.under === 'communication') {
      lines.push(
        ...paragraphPromises(block, false, parties, cadencesIn, null, section.under === 'focusAreas'),
      )
      return
    }
    const whole = points.get(block) ?? block
    const own =
      (promised && namedPromise(block, parties, cadencesIn)) ||
      intendedPoint(block, parties, cadencesIn, promised || leadIn !== null)
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
  const { names, all, first } = actorsIn(part(block, 0, 60), parties)
  return names.length > 0 && !all && first <= 3 ? { responsible: names, responsibleFrom: 'sentence' } : {}
}

/** A point with a party as its subject; outside lists of promises it must bind outright or say how often. */
function intendedPoint(
  block: Block,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
  listed: boolean,
): PromiseLine | null {
  const line = sentencePromise(block, parties, cadencesIn, false)
  if (!line || listed || line.sure >= 0.8 || line.cadences.length > 0) return line
  return null
}

function paragraphPromises(
  block: Block,
  promised: boolean,
  parties: PartyRead[],
  cadencesIn: CadenceReader,
  lead: Passage | null,
  counted = false,
): PromiseLine[] {
  const named = promised ? namedPromise(block, parties, cadencesIn) : null
  if (named) return [{ ...named, lead }]
  const sentences = withWhatGoesOn(block)
  const said = sentences.flatMap((sentence) => {
    const present =
      (promised || counted) && !isAboutFollowUp(sentence.text)
        ? (presentPromise(sentence, parties, cadencesIn) ??
          (counted ? countedPromise(sentence, cadencesIn) : null))
        : null
    const said = sentencePromise(sentence, parties, cadencesIn, false) ?? present
    const line = said && said.cadences.length === 0 && isGeneralAim(sentence.text) ? null : said
    const kept = line && (promised || line.sure >= 0.8 || line.cadences.length > 0)
    return kept ? [{ ...line, lead, sure: promised ? Math.max(line.sure, 0.75) : line.sure }] : []
  })
  if (said.length > 0 || !promised || isAboutFollowUp(block.text)) return said
  // A promise without subject on a line of its own, as web pages have them.
  const [only] = sentences
  const cadences = sentences.length === 1 && only && only.text.length < 220 ? cadencesIn(only.text) : []
  return only && isCountable(cadences) ? [{ ...plainLine(only, 0.62), cadences, lead }] : []
}

/** "Vi lovar att … Detta ska ske genom …": the second sentence says how the first is kept. */
function withWhatGoesOn(block: Block): Passage[] {
  const joined: Passage[] = []
  for (const sentence of sentencesOf(block)) {
    const last = joined.at(-1)
    const goesOn = /^(?:Detta|Dette|Det) (?:ska|skall|skal|sker|görs|gøres|gör)(?![\p{L}])/u.test(
      sentence.text,
    )
    if (last && goesOn)
      joined[joined.length - 1] = part(block, last.from - block.from, sentence.to - block.from)
    else joined.push(sentence)
  }
  return joined
}
