import { senseAt, wordAt } from './marks.rules.ts'
import { numberInWords } from './numbers.rules.ts'
import type { Comparator } from './rules.ts'
import type { Token } from './tokens.rules.ts'

/** Numbers as they stand in a text, and the words that bound them. */

const comparatorPhrases: [Comparator, RegExp][] = [
  [
    'at-least',
    /^(?:inte|ikke|icke|ej|aldrig) (?:färre|mindre|færre|sjældnere|sjeldnere|glesare|(?:mer )?sällan|mer sjelden) (?:än|end|enn)$/,
  ],
  ['at-least', /^(?:inte|ikke|icke|ej|aldrig) under$/],
  ['at-most', /^(?:inte|ikke|icke|ej|aldrig) (?:över|over)$/],
  [
    'at-most',
    /^(?:inte|ikke|icke|ej|aldrig) (?:mer|mera|mere|fler|flera|flere|oftare|oftere) (?:än|end|enn)$/,
  ],
  ['at-least', /^(?:mer|fler|flera|mere|flere) (?:än|end|enn)$/],
  ['at-most', /^(?:färre|mindre|færre) (?:än|end|enn)$/],
  ['at-most', /^(?:upp|op|opp) (?:till|til)$/],
  ['at-most', /^(?:som|allra) (?:mest|flest|höjest)$/],
  ['at-least', /^(?:som|allra|i det) (?:minst|mindst|minste|mindste)$/],
  ['about', /^(?:upp|op|opp) (?:mot|emot|mod|imod|imot)$/],
  ['about', /^i (?:størrelsesordenen|storleksordningen)$/],
]

/** Words a comparator of several words begins with. */
const phraseStart =
  /^(?:inte|ikke|icke|ej|aldrig|mer|fler|flera|mere|flere|färre|mindre|færre|upp|op|opp|i|som|allra)$/

/** "minst", "inte färre än", "ca."; where several stand together the firmest counts. */
export function comparatorAt(
  tokens: readonly Token[],
  at: number,
): { comparator: Comparator; next: number } | null {
  for (const length of phraseStart.test(wordAt(tokens, at)) ? [4, 3, 2] : []) {
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.word)
      .join(' ')
    const phrase = comparatorPhrases.find(([, shape]) => shape.test(words))
    if (phrase) return { comparator: phrase[0], next: at + length }
  }
  // "under tio gånger", "over 50 tilsyn": before a number of what is done; else a preposition.
  const side = /^(?:(under)|over|över)$/.exec(wordAt(tokens, at))
  if (side && senseAt(tokens, at + 1).number !== undefined && !senseAt(tokens, at + 1).article) {
    const { times, activity } = senseAt(tokens, at + 2)
    if (times || (activity && !side[1])) return { comparator: side[1] ? 'at-most' : 'at-least', next: at + 1 }
  }
  // "indtil ti møder": up to so many; before a day or a year it is a time.
  if (wordAt(tokens, at) === 'indtil') {
    const many = numberAt(tokens, at + 1)
    const { times, activity } = senseAt(tokens, many?.next ?? at)
    if (many && (times || activity)) return { comparator: 'at-most', next: at + 1 }
  }
  const { comparator } = senseAt(tokens, at)
  if (!comparator || (wordAt(tokens, at) === 'c' && wordAt(tokens, at + 1) !== ':')) return null
  if (wordAt(tokens, at) === 'c') return wordAt(tokens, at + 2) === 'a' ? { comparator, next: at + 3 } : null
  const more = senseAt(tokens, at + 1).comparator
  return { comparator: comparator === 'about' && more ? more : comparator, next: at + (more ? 2 : 1) }
}

/** How many make a lot that has a name of its own. */
const lots: [RegExp, number][] = [
  [/^(?:dussin(?:et|tal)?|dusin(?:et)?|tylft)$/, 12],
  [/^(?:tjog(?:et|tal)?|snes)$/, 20],
]

/** "dussin", "snes", "halvdussin"; null where the word is no lot. */
function lotIn(word: string): number | null {
  const half = /^halv(?=\p{L}{4})/u.test(word)
  const lot = lots.find(([shape]) => shape.test(half ? word.slice('halv'.length) : word))
  return lot ? lot[1] / (half ? 2 : 1) : null
}

/** A number with what its wording says of it. */
export type Count = { value: number; about: boolean; atLeast?: boolean; article: boolean; next: number }

/** One number: figures, words, "ett 20-tal", "tiotal", "ett par", "flera". */
export function numberAt(tokens: readonly Token[], at: number): Count | null {
  const sense = senseAt(tokens, at)
  const word = wordAt(tokens, at)
  // "några gånger", "nogle gange": more than one and no more is said. Of other things than times it is no number.
  const some =
    /^(?:några|nogle|noen|nokre)$/.test(word) &&
    (senseAt(tokens, at + 1).times || senseAt(tokens, at + 1).duration)
  if (some || /^(?:flera|flere|ett flertal|flertal)$/.test(word))
    return { value: 2, about: false, atLeast: true, article: false, next: at + 1 }
  if (
    /^tal(?:et)?$/.test(wordAt(tokens, at + 2)) &&
    wordAt(tokens, at + 1) === '-' &&
    sense.number !== undefined &&
    sense.number < 1700
  )
    return { value: sense.number, about: true, article: false, next: at + 3 }
  // "någon gång per termin"
  if (/^(?:någon|nogen)$/.test(word) && senseAt(tokens, at + 1).times)
    return { value: 1, about: true, article: false, next: at + 1 }
  const rough = /^(.+)tal(et)?$/.exec(word)
  const roughNumber = rough ? numberInWords(rough[1]!) : null
  // "på nittiotalet": a decade.
  const decade = rough?.[2] !== undefined && /^(?:på|under|sedan|siden|i)$/.test(wordAt(tokens, at - 1))
  if (roughNumber !== null && roughNumber > 3 && !decade)
    return { value: roughNumber, about: true, article: false, next: at + 1 }
  const lot = lotIn(word)
  if (lot) return { value: lot, about: true, article: false, next: at + 1 }
  if (sense.article) {
    // "ett halvt dussin": what is half of a number with a name.
    if (/^halv[te]?$/.test(wordAt(tokens, at + 1))) {
      const whole = numberAt1(tokens, at + 2)
      // "et halvt hundrede"
      const scale = /^(?:hundra|hundrede|hundre|tusen|tusind|tusinde)/.test(wordAt(tokens, at + 2))
      if (whole && (whole.about || scale)) return { ...whole, about: true, value: whole.value / 2 }
    }
    if (wordAt(tokens, at + 1) === 'par') {
      const scale = numberInWords(wordAt(tokens, at + 2))
      const many = scale === 100 || scale === 1000
      return { value: many ? 2 * scale : 2, about: true, article: false, next: at + (many ? 3 : 2) }
    }
    if (/^(?:handfull|håndfuld|håndfull|näve)$/.test(wordAt(tokens, at + 1)))
      return { value: 5, about: true, article: false, next: at + 2 }
    // "ett antal aktiviteter", "en rad möten": how many is not told.
    if (/^(?:antal|rad|mängd|mængde|række|rekke)$/.test(wordAt(tokens, at + 1))) return null
    const counted = numberAt1(tokens, at + 1)
    if (counted?.about) return counted
  }
  if (sense.number === undefined) return null
  // "två hundra", "ti tusind"
  const scale = numberInWords(wordAt(tokens, at + 1))
  if (
    sense.number < 100 &&
    (scale === 100 || scale === 1000) &&
    tokens[at]!.kind === 'word' &&
    !/^ett/.test(wordAt(tokens, at + 1))
  )
    return { value: sense.number * scale, about: false, article: false, next: at + 2 }
  // "sex (6)": the same number twice, as careful agreements write it.
  const repeated =
    wordAt(tokens, at + 1) === '(' &&
    senseAt(tokens, at + 2).number === sense.number &&
    wordAt(tokens, at + 3) === ')'
  const firm = tokens[at]!.kind === 'number' || /[éè]/.test(word) || repeated
  return {
    value: sense.number,
    about: false,
    article: !!sense.article && !firm,
    next: at + (repeated ? 4 : 1),
  }
}

function numberAt1(tokens: readonly Token[], at: number): Count | null {
  return senseAt(tokens, at).article ? null : numberAt(tokens, at)
}
