import { type CadenceReader, isCountable } from './cadence-reader.rules.ts'
import { isAboutFollowUp } from './follow-up-words.rules.ts'
import type { PromiseLine } from './promise-line.rules.ts'
import { passivesBeside } from './promise-passives.rules.ts'
import { presentPromise, sentencePromise } from './promise-sentences.rules.ts'
import type { PartyRead } from './rules.ts'
import type { Passage } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** A text without a list of promises and with fewer than this tells the rest of them in running sentences. */
const fewPromises = 5
/** Does the text tell its promises in running sentences, with no list of them? */
export function tellsInProse(sections: Section[], kept: readonly PromiseLine[]): boolean {
  return kept.length < fewPromises && !sections.some(({ role }) => role === 'promises')
}

const answersFor =
  /(?<![\p{L}])(?:ansvarar för att|svarar för att|står för att|ser till att|sørger for,? at|ansvarer for,? at)(?![\p{L}])/iu

/** What was done before, in one word: "genomförde", "gennemførte". */
const preterite = /^.{0,70}?\s\p{L}{2,}(?:ade|rde|gde|nde|lde|kte|pte|ste|tte|rte|gte|holdt)\s/u

/** "Polisen svarar för att …", "Politiet gennemfører mindst 12 patruljer om måneden.", where nothing says it more strongly. */
export function promisesInProse(
  sections: Section[],
  parties: PartyRead[],
  kept: PromiseLine[],
  cadencesIn: CadenceReader,
): PromiseLine[] {
  const isKept = ({ from, to }: Passage) => kept.some(({ passage }) => passage.from < to && from < passage.to)
  const acting = sections
    .flatMap((section) => section.blocks)
    .filter((block) => block.kind === 'paragraph')
    .flatMap((block) => sentencesOf(block))
    .filter((sentence) => !isAboutFollowUp(sentence.text) && !isKept(sentence))
    .flatMap((sentence): PromiseLine[] => {
      const said = answersFor.test(sentence.text) && sentencePromise(sentence, parties, cadencesIn, false)
      if (said) return [{ ...said, sure: 0.65 }]
      const done = preterite.test(sentence.text) ? null : presentPromise(sentence, parties, cadencesIn)
      return done && isCountable(done.cadences) ? [{ ...done, sure: 0.62 }] : []
    })
  const said = [...kept, ...acting]
  const beside = sections.flatMap((section) => passivesBeside(section, said, cadencesIn))
  return [...acting, ...beside]
}
