import { type Actors, subjectIn } from './actors.rules.ts'
import { type CadenceReader, isCountable } from './cadence-reader.rules.ts'
import { isAboutFollowUp } from './follow-up-words.rules.ts'
import { isGeneralAim, isQuotation } from './general-aims.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
import { passivePromise } from './promise-passives.rules.ts'
import { countedPromise, namedPromise, presentPromise, sentencePromise } from './promise-sentences.rules.ts'
import type { PartyRead } from './rules.ts'
import { type Block, type Passage, part } from './script.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** What is known of a paragraph before its sentences are read. */
type Surroundings = {
  /** It stands under a heading of promises. */
  promised: boolean
  parties: PartyRead[]
  cadencesIn: CadenceReader
  lead: Passage | null
  /** A number and a period are enough: it stands under a focus area. */
  counted: boolean
  /** Under a heading that is only a name: "Skolen". */
  whose: Actors | null
}

/** The promises that a paragraph's sentences make. */
export function paragraphPromises(block: Block, around: Surroundings): PromiseLine[] {
  const { promised, parties, cadencesIn, lead } = around
  const named = promised ? namedPromise(block, parties, cadencesIn) : null
  if (named) return [{ ...named, lead }]
  const sentences = withWhatGoesOn(block)
  const said = sentences.flatMap((sentence) => {
    const told = sentencePromise(sentence, parties, cadencesIn, false) ?? withoutVerb(sentence, around)
    const line = told && told.cadences.length === 0 && isGeneralAim(sentence.text) ? null : told
    const kept = line && (promised || line.sure >= 0.8 || line.cadences.length > 0)
    return kept ? [{ ...line, lead, sure: promised ? Math.max(line.sure, 0.75) : line.sure }] : []
  })
  if (said.length > 0 || !promised || isAboutFollowUp(block.text)) return said
  // A promise without subject on a line of its own, as web pages have them.
  const [only] = sentences
  if (sentences.length !== 1 || !only || only.text.length >= 220) return []
  const cadences = cadencesIn(only.text)
  const line = isCountable(cadences)
    ? { ...plainLine(only, 0.62), cadences }
    : passivePromise(only, cadencesIn)
  return line ? [{ ...line, lead }] : []
}

/** Told as a fact, without "ska" or "lovar": a promise by where it stands. */
function withoutVerb(sentence: Passage, around: Surroundings): PromiseLine | null {
  const { promised, counted, parties, cadencesIn } = around
  if (!(promised || counted) || isAboutFollowUp(sentence.text)) return null
  return (
    presentPromise(sentence, parties, cadencesIn) ??
    (counted ? countedPromise(sentence, cadencesIn) : null) ??
    ownPromise(sentence, around) ??
    (promised ? (answerPromise(sentence, cadencesIn) ?? titledPromise(sentence, cadencesIn)) : null)
  )
}

/** "Den som lämnar en synpunkt ska få svar inom tio dagar.": nobody is named, but a time to keep. */
function answerPromise(sentence: Passage, cadencesIn: CadenceReader): PromiseLine | null {
  const line = countedPromise(sentence, cadencesIn)
  return line?.cadences.some(({ within }) => within) ? line : null
}

/** "Nattvandring – varje helg", "Trygga bussar: Väktare åker med tre kvällar i veckan.": what it is called, then how often. */
function titledPromise(sentence: Passage, cadencesIn: CadenceReader): PromiseLine | null {
  const isTitled = /^\p{Lu}[^:–—.]{2,60}(?:\s[–—-]|:)\s/u.test(sentence.text)
  const line = isTitled ? countedPromise(sentence, cadencesIn) : null
  return line && isCountable(line.cadences) ? line : null
}

/** "Skolen udpeger en SSP-lærer." under the heading "Skolen": its own, though it says no "skal". */
function ownPromise(sentence: Passage, { whose, parties, cadencesIn }: Surroundings): PromiseLine | null {
  if (!whose || isQuotation(sentence.text) || !/[.!]$/.test(sentence.text)) return null
  const subject = subjectIn(part(sentence, 0, 60), parties)
  const acts = subject.names.length > 0 && subject.first <= 3
  const cadences = cadencesIn(sentence.text)
  if (!acts && cadences.length === 0) return null
  return {
    ...plainLine(sentence, 0.65),
    cadences,
    responsible: acts ? subject.names : whose.names,
    responsibleFrom: acts ? 'sentence' : 'heading',
  }
}

/** "Samverkan: Föräldraföreningen" after what is done together. */
const tellsWithWhom = /^(?:samverkan|samarbete|samarbejde|samarbeid)\s?:\s/iu

/** "Vi lovar att … Detta ska ske genom …": the second sentence says how the first is kept. */
function withWhatGoesOn(block: Block): Passage[] {
  const joined: Passage[] = []
  for (const sentence of sentencesOf(block)) {
    const last = joined.at(-1)
    const goesOn = /^(?:Detta|Dette|Det) (?:ska|skall|skal|sker|görs|gøres|gör)(?![\p{L}])/u.test(
      sentence.text,
    )
    if (last && (goesOn || tellsWithWhom.test(sentence.text)))
      joined[joined.length - 1] = part(block, last.from - block.from, sentence.to - block.from)
    else joined.push(sentence)
  }
  return joined
}
