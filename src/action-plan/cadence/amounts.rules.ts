import { yearAt } from './dates.rules.ts'
import { type Counted, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import { numberInWords } from './numbers.rules.ts'
import type { Comparator } from './rules.ts'
import type { Token } from './tokens.rules.ts'

/** Numbers of times: "minst tio kontroller", "3–4 ggr", "ett 20-tal", "mellem 5 og 8 møder"; and numbers that are none. */

const comparatorPhrases: [Comparator, RegExp][] = [
  ['at-least', /^(?:inte|ikke|icke|ej) (?:färre|mindre|færre) (?:än|end|enn)$/],
  ['at-most', /^(?:inte|ikke|icke|ej) (?:mer|mera|mere|fler|flera|flere|oftare|oftere) (?:än|end|enn)$/],
  ['at-least', /^(?:mer|fler|mere|flere) (?:än|end|enn)$/],
  ['at-most', /^(?:upp|op|opp) (?:till|til)$/],
  ['about', /^i (?:størrelsesordenen|storleksordningen)$/],
]

/** Words a comparator of several words begins with. */
const phraseStart = /^(?:inte|ikke|icke|ej|mer|fler|mere|flere|upp|op|opp|i)$/

/** "minst", "inte färre än", "ca."; where several stand together the firmest counts. */
export function comparatorAt(
  tokens: readonly Token[],
  at: number,
): { comparator: Comparator; next: number } | null {
  for (const length of phraseStart.test(wordAt(tokens, at)) ? [3, 2] : []) {
    const words = tokens
      .slice(at, at + length)
      .map((token) => token.word)
      .join(' ')
    const phrase = comparatorPhrases.find(([, shape]) => shape.test(words))
    if (phrase) return { comparator: phrase[0], next: at + length }
  }
  const { comparator } = senseAt(tokens, at)
  if (!comparator || (wordAt(tokens, at) === 'c' && wordAt(tokens, at + 1) !== ':')) return null
  if (wordAt(tokens, at) === 'c') return wordAt(tokens, at + 2) === 'a' ? { comparator, next: at + 3 } : null
  const more = senseAt(tokens, at + 1).comparator
  return { comparator: comparator === 'about' && more ? more : comparator, next: at + (more ? 2 : 1) }
}

type Count = { value: number; about: boolean; atLeast?: boolean; article: boolean; next: number }

/** One number: figures, words, "ett 20-tal", "tiotal", "ett par", "flera". */
export function numberAt(tokens: readonly Token[], at: number): Count | null {
  const sense = senseAt(tokens, at)
  const word = wordAt(tokens, at)
  if (/^(?:flera|flere|ett flertal|flertal)$/.test(word))
    return { value: 2, about: false, atLeast: true, article: false, next: at + 1 }
  if (
    /^tal(?:et)?$/.test(wordAt(tokens, at + 2)) &&
    wordAt(tokens, at + 1) === '-' &&
    sense.number !== undefined
  )
    return { value: sense.number, about: true, article: false, next: at + 3 }
  const rough = /^(.+)tal(?:et)?$/.exec(word)
  const roughNumber = rough && roughly[rough[1]!]
  if (roughNumber) return { value: roughNumber, about: true, article: false, next: at + 1 }
  if (word === 'dussin' || word === 'dusin') return { value: 12, about: true, article: false, next: at + 1 }
  if (sense.article) {
    if (wordAt(tokens, at + 1) === 'par') {
      const scale = numberInWords(wordAt(tokens, at + 2))
      const many = scale === 100 || scale === 1000
      return { value: many ? 2 * scale : 2, about: true, article: false, next: at + (many ? 3 : 2) }
    }
    if (/^(?:handfull|håndfuld|håndfull|näve)$/.test(wordAt(tokens, at + 1)))
      return { value: 5, about: true, article: false, next: at + 2 }
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

const roughly: Record<string, number> = {
  tio: 10,
  ti: 10,
  femton: 15,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  hundra: 100,
  tolv: 12,
  sju: 7,
  fem: 5,
  sex: 6,
}

function numberAt1(tokens: readonly Token[], at: number): Count | null {
  return senseAt(tokens, at).article ? null : numberAt(tokens, at)
}

const preposition =
  /^(?:i|på|per|pr|med|av|af|om|för|for|til|till|fra|från|mot|mod|hos|ved|vid|under|och|og|varje|hver|hvert|som|att|at|så|eller|der|samt|efter|utan|uten|over|över|inden|inom)$/

/** What the number counts, looked for in the few words after it. */
function countedAfter(
  tokens: readonly Token[],
  at: number,
): {
  counted: Counted
  unit: string | null
  measure: boolean
  dayPart?: 'morning' | 'day' | 'afternoon' | 'evening' | 'night'
} {
  let fresh = false
  for (let place = at; place < at + 6 && place < tokens.length; place++) {
    const token = tokens[place]!
    const { sense } = token
    if (token.kind === 'mark' && token.word !== '-') {
      if (/^[%‰§°€]$/.test(token.word) && place === at) return { counted: 'thing', unit: null, measure: true }
      if (token.word === '"' || token.word === '”' || token.word === '“') continue
      break
    }
    if (place > at && preposition.test(token.word) && wordAt(tokens, place - 1) !== '-') break
    if (sense.measure === 'people') return { counted: 'thing', unit: 'person', measure: false }
    if (sense.measure && place <= at + 1) return { counted: 'thing', unit: null, measure: true }
    if (sense.times === 'piece') continue
    if (sense.times === 'time') return { counted: 'times', unit: null, measure: false }
    if (sense.times === 'occasion') return { counted: 'occasion', unit: null, measure: false }
    if (place === at && (token.word === 'x' || token.word === 'g'))
      return { counted: 'times', unit: null, measure: false }
    if (place > at && tokens[place]!.kind === 'number' && senseAt(tokens, place + 1).duration)
      return { counted: 'result', unit: `check of ${token.raw} ${wordAt(tokens, place + 1)}`, measure: false }
    if (sense.coverage === 'area')
      return fresh
        ? { counted: 'area', unit: 'area', measure: false }
        : { counted: 'thing', unit: 'area', measure: false }
    if (sense.duration === 'H') return { counted: 'hours', unit: 'hour', measure: false }
    if (sense.duration === 'M') return { counted: 'thing', unit: 'minute', measure: false }
    if (place === at && (sense.period || sense.duration || sense.weekdays || sense.dayPart))
      return {
        counted: 'time',
        unit: null,
        measure: false,
        ...(sense.dayPart ? { dayPart: sense.dayPart } : {}),
      }
    if (sense.result) return { counted: 'result', unit: 'case', measure: false }
    if (sense.activity && !/^(?:minst|planer)$/.test(token.word))
      return { counted: 'activity', unit: null, measure: false }
    if (/^ny(?:a|e|tt|t)?$/.test(token.word)) fresh = true
  }
  return { counted: 'thing', unit: null, measure: false }
}

/** "[minst] två [till tre] gånger": the number promised, its bounds and what it counts. */
export const amount: PhraseRule = (tokens, at) => {
  const bound = comparatorAt(tokens, at)
  let place = bound?.next ?? at
  const between = /^(?:mellan|mellem|mellom)$/.test(wordAt(tokens, place))
  if (between) place += 1
  if (bound && wordAt(tokens, place) === 'på') place += 1
  const first = numberAt(tokens, place)
  if (!first) return null
  // "sedan 2008": a year, unless the text says it is a number.
  if (!bound && yearAt(tokens, place) !== null && !senseAt(tokens, first.next).times) return null
  let next = first.next
  let last: Count | null = null
  const joiner = between ? /^(?:och|og)$/ : /^(?:-|till|til|eller|à|a)$/
  if (joiner.test(wordAt(tokens, next))) {
    last = numberAt(tokens, next + 1)
    if (last && last.value > first.value && last.value < 1900) next = last.next
    else last = null
  }
  if (between && !last) return null
  const after = countedAfter(tokens, next)
  if (after.measure) return null
  if (!Number.isInteger(first.value) && after.counted !== 'hours') return null
  if (/^(?:x|g)$/.test(wordAt(tokens, next)) || senseAt(tokens, next).times) next += 1
  else if (after.counted === 'time' || (after.counted === 'hours' && senseAt(tokens, next).duration))
    next += 1
  const comparator = bound?.comparator ?? (first.about ? 'about' : first.atLeast ? 'at-least' : 'exactly')
  return {
    meaning: {
      is: 'amount',
      count: first.value,
      countMax: last?.value ?? null,
      comparator,
      counted: after.counted,
      unit: after.unit,
      article: first.article && !bound && !last,
      promised: /^(?:ut)?lov(?:ad|et|ed)/.test(wordAt(tokens, next)),
      part: /^(?:heraf|varav|derav|därav)$/.test(wordAt(tokens, at - 1)),
      ...(after.dayPart ? { dayPart: after.dayPart } : {}),
    },
    next: Math.max(next, at + 1),
  }
}
