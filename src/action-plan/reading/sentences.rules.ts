import { type Passage, part } from './script.rules.ts'

// After these a full stop does not end the sentence, in Swedish and Danish.
const abbreviations =
  /(?:^|[\s(])(?:bl\.\s?a|t\.\s?ex|d\.\s?v\.\s?s|dvs|ca|kl|nr|pr|fx|jf|jfr|inkl|exkl|max|min|st|dnr|f\.d|s\.k|p\.g\.a|resp|tel|art|kap|sek|hhv|evt|ev|cirka|d|\d{1,2}|\p{Lu})\.$/iu

const longestSentence = 1200

/** The sentences of a passage, each with its place. A sentence without end is cut, so that none is longer than a page. */
export function sentencesOf(passage: Passage): Passage[] {
  const known = found.get(passage)
  if (known) return known
  const sentences = cut(passage)
  found.set(passage, sentences)
  return sentences
}

// Every list is read from the same sentences; a passage never changes, so it is cut once.
const found = new WeakMap<Passage, Passage[]>()

function cut(passage: Passage): Passage[] {
  const sentences: Passage[] = []
  let from = 0
  const push = (to: number) => {
    for (let start = from; start < to; start += longestSentence) {
      const sentence = part(passage, start, Math.min(to, start + longestSentence))
      if (sentence.text !== '') sentences.push(sentence)
    }
    from = to
  }
  for (const end of passage.text.matchAll(/[.!?][”"')\]]?\d?(?=\s[“"”'(]?[\p{Lu}\d])/gu)) {
    const to = end.index + end[0].length
    const before = passage.text.slice(Math.max(from, to - 14), to)
    if (!abbreviations.test(before) && !isInBrackets(passage.text, from, to)) push(to)
  }
  push(passage.text.length)
  return sentences
}

/** "(1 gång per år. Samverkan: Polisen.)" is no sentence's end inside. */
function isInBrackets(text: string, from: number, to: number): boolean {
  let depth = 0
  for (let index = Math.max(from, to - 400); index < to; index++) {
    if (text[index] === '(') depth++
    if (text[index] === ')') depth = Math.max(0, depth - 1)
  }
  return depth > 0
}
