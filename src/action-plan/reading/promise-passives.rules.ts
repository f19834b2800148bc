import type { CadenceReader } from './cadence-reader.rules.ts'
import { isAboutFollowUp } from './follow-up-words.rules.ts'
import { isGeneralAim, isHope, isQuotation } from './general-aims.rules.ts'
import { type PromiseLine, plainLine } from './promise-line.rules.ts'
import type { Passage } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** "støttes", "gennemføres", "ordnas", "genomförs"; not the genitives "skolernes", "ungas". */
const present =
  /^\p{Lu}[^,:;.]{1,70}?\s(?!(?:deras|deres|allas|alles|bådas|begges|ungas|unges|äldres|ældres|årliga?s)(?![\p{L}]))(?:\p{L}{2,}as|\p{L}{2,}(?<!ern|en)es|\p{L}*(?:för|håll|gör|stöd|bjud|driv|sänd|stärk|följ|sätt|lägg|bygg|skriv|sprid)s)(?![\p{L}])/u
/** "ska hållas", "skal gennemføres", "vil blive støttet", "bliver afholdt". */
const coming =
  /^\p{Lu}[^,:;.]{1,70}?\s(?:(?:ska|skall|skal|vil|kommer att)\s(?:\p{L}+\s){0,2}?(?:\p{L}{2,}s|bliv?e?\s\p{L}+t)|bliver\s(?:\p{L}+\s){0,2}?\p{L}+et|blir\s(?:\p{L}+\s){0,2}?\p{L}+[td])(?![\p{L}])/u
/** The agreement and its results are not what is promised; "som" and "der" begin to describe. */
const isNotDone =
  /^(?:(?:Denn?[ea]|Detta|Dette)\s)?(?:\p{L}*aftalen|\p{L}*avtalet|\p{L}*överenskommelsen|Medborgarlöftet|Löftet|Samarbejdet|Samarbetet|Samverkan|Arbejdet|Arbetet|\p{L}*[Pp]lanen|Resultat\p{L}*|Målen?|Målet)(?![\p{L}])|^[^,.]{1,50}\s(?:som|der|där|hvor)\s/iu

/** "Nabohjælp støttes løbende.": nobody acts in it, yet among promises it is one. */
export function passivePromise(sentence: Passage, cadencesIn: CadenceReader): PromiseLine | null {
  const { text } = sentence
  if (!(present.test(text) || coming.test(text)) || text.length > 220 || !/[.!]$/.test(text)) return null
  if (
    isNotDone.test(text) ||
    isAboutFollowUp(text) ||
    isGeneralAim(text) ||
    isQuotation(text) ||
    isHope(text)
  )
    return null
  return { ...plainLine(sentence, 0.65), cadences: cadencesIn(text) }
}

/** The passive points of a list in which a point beside them is a promise. */
export function passivesAmong(
  { under, blocks }: Section,
  lines: readonly PromiseLine[],
  cadencesIn: CadenceReader,
): PromiseLine[] {
  if (under !== null && under !== 'focusAreas') return []
  const isPromise = (at: number) => {
    const block = blocks[at]
    return (
      block?.kind === 'point' && lines.some(({ passage: { from } }) => block.from <= from && from < block.to)
    )
  }
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'point' || isPromise(at) || !(isPromise(at - 1) || isPromise(at + 1))) return []
    return sentencesOf(block)
      .slice(0, 1)
      .flatMap((sentence) => passivePromise(sentence, cadencesIn) ?? [])
  })
}

/** "Bekymringsmøder holdes hver måned." on a line of its own, above or below one in which somebody acts. */
export function passivesBeside(
  { under, blocks }: Section,
  lines: readonly PromiseLine[],
  cadencesIn: CadenceReader,
): PromiseLine[] {
  if (under !== null && under !== 'focusAreas') return []
  const isPromise = (at: number) => {
    const block = blocks[at]
    return block !== undefined && lines.some(({ passage: { from } }) => block.from <= from && from < block.to)
  }
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || isPromise(at) || !(isPromise(at - 1) || isPromise(at + 1))) return []
    const [sentence, more] = sentencesOf(block)
    const line = sentence && !more ? passivePromise(sentence, cadencesIn) : null
    return line && line.cadences.length > 0 ? [line] : []
  })
}
