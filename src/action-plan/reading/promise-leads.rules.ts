import { type Actors, actorsIn, isOfficeName } from './actors.rules.ts'
import type { CadenceReader } from './cadence-reader.rules.ts'
import { headingRole } from './heading-words.rules.ts'
import { bracketPromise } from './promise-brackets.rules.ts'
import type { PromiseLine } from './promise-line.rules.ts'
import { promiseVerb } from './promise-sentences.rules.ts'
import type { PartyRead } from './rules.ts'
import type { Block, Passage } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

const generalHeading =
  /^(?:gemensamma|konkreta|prioriterade|våra|övriga|planerade|parternas|polisens|kommunens|fælles|konkrete|vores|øvrige)\s/i

/** "Löfte 2 – Lugnare trafik": one of several, and its name. */
export const numberedPromise =
  /^(?:medborgar|borger)?løfte\s(?:\d{1,2}|[A-F])\s?[:.–—-]\s?(?=\S)|^(?:medborgar)?löfte\s(?:nr\.?\s)?(?:\d{1,2}|[A-F])\s?[:.–—-]\s?(?=\S)/i

/**
 * The heading of one measure: without a role of its own, numbered as a promise,
 * or "Trygghetsskapande åtgärder", which is more than the word. Under a heading
 * that comes back ("Så gör vi") it is the one above.
 */
export function measureHeading(section: Section, parties: PartyRead[]): Passage | null {
  if (section.measure) return section.measure
  const heading = section.topic ?? section.heading
  if (!heading) return null
  const role = heading === section.heading ? section.role : headingRole(heading.text)
  if (role === null) return isOnlyActor({ heading }, parties) ? null : heading
  const named =
    /\s(?:åtgärder|insatser|aktiviteter|tiltag|indsatser)$/i.test(heading.text) &&
    !generalHeading.test(heading.text)
  return named || numberedPromise.test(heading.text) ? heading : null
}

/** "Kommunen", "Björkhamnsbostäder": whose the points are, not what they are. */
export function isOnlyActor({ heading }: Pick<Section, 'heading'>, parties: PartyRead[]): boolean {
  if (!heading) return false
  const { names } = actorsIn(heading, parties)
  const rest = names.reduce(
    (text, name) => text.replace(name, '').replace(name.split(' ')[0] ?? name, ''),
    heading.text,
  )
  return (
    names.length > 0 &&
    rest.replace(/(?<![\p{L}])(?:och|og|samt|tillsammans)(?![\p{L}])/gu, '').trim().length < 3
  )
}

/** "Polisens åtaganden", "Gemensamma åtaganden": the heading says whose. */
export function headingActors(section: Section, parties: PartyRead[]) {
  if (section.measure) return null
  const own = section.heading ? actorsIn(section.heading, parties) : null
  if (own && own.names.length > 0) return own
  return section.roleHeading && section.under === 'promises' ? actorsIn(section.roleHeading, parties) : null
}

export function withResponsible(line: PromiseLine, from: Pick<Actors, 'names' | 'all'> | null): PromiseLine {
  const told = line.responsible.length > 0 && !line.responsible.every(isOfficeName)
  if (told || !from || from.names.length === 0) return line
  return { ...line, responsible: from.names, responsibleFrom: from.all ? 'parties' : 'heading' }
}

/** A line that needs its points: "Kommunen åtar sig att:", "Polisen ska". */
const leadsOn =
  /[:;…]$|(?<![\p{L}])(?:att?|å|ska(?:ll)?|skal|lovar|lover|åtar sig|forpligter sig(?: til)?|följande\.?|følgende\.?)$/iu

/** "Kommunen åtar sig att:", "Vi lovar:" before a list; under a heading of promises "Polisen:" is enough. */
export function leadInActors(block: Block, next: Block | undefined, parties: PartyRead[], promised: boolean) {
  if (!leadsOn.test(block.text) || next?.kind !== 'point') return null
  const last = sentencesOf(block).at(-1) ?? block
  // "Polisen arbetar för att synas genom att:" – the points say how.
  if (
    /(?:genom|gennem|ved|vid)(?: att?| at)?\s?(?:följande[^:]*|følgende[^:]*)?:?$|(?:följande|følgende)\.$/i.test(
      last.text,
    )
  ) {
    const { names, all } = actorsIn(last, parties)
    return { names, all }
  }
  const verb = promiseVerb(last, parties, false)
  if (verb) return { names: verb.names, all: verb.all }
  return promised && last.text.length < 60 ? actorsIn(last, parties) : null
}

/** A point that is a heading for what comes under it: short, unfinished, with promise lines or deeper points below. */
export function isLeadPoint(block: Block, next: Block | undefined, cadencesIn: CadenceReader): boolean {
  if (!next || block.text.length > 90 || /[.;,]$/.test(block.text)) return false
  if (next.kind === 'paragraph' && bracketPromise(next, cadencesIn)) return true
  const deeper = next.kind === 'point' && next.indent > block.indent
  return deeper && cadencesIn(block.text).length === 0
}
