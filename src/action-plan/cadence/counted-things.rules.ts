import type { KnownUnit } from '../../web/unit-words.rules.ts'
import { type Counted, senseAt, wordAt } from './marks.rules.ts'
import type { Weekday } from './rules.ts'
import type { Token } from './tokens.rules.ts'
import type { DayPart } from './words.rules.ts'

const preposition =
  /^(?:i|på|per|pr|med|av|af|om|för|for|til|till|fra|från|mot|mod|hos|ved|vid|under|och|og|varje|hver|hvert|som|att|at|så|eller|der|samt|efter|utan|uten|over|över|inden|inom)$/

/** What the number counts, looked for in the few words after it. */
export function countedAfter(
  tokens: readonly Token[],
  at: number,
): {
  counted: Counted
  unit: KnownUnit | `check of ${string} minutes` | null
  measure: boolean
  dayPart?: DayPart
  weekdays?: Weekday[]
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
    // "tillsyn av alkohol (2 st)": what is counted stands before.
    if (
      sense.times === 'piece' &&
      place === at &&
      wordAt(tokens, at + 1) === ')' &&
      wordAt(tokens, at - 2) === '('
    )
      return { counted: 'activity', unit: null, measure: false }
    if (sense.times === 'piece') continue
    if (sense.times === 'time') return { counted: 'times', unit: null, measure: false }
    if (sense.times === 'occasion') return { counted: 'occasion', unit: null, measure: false }
    if (place === at && (token.word === 'x' || token.word === 'g'))
      return { counted: 'times', unit: null, measure: false }
    if (place > at && tokens[place]!.kind === 'number' && senseAt(tokens, place + 1).duration === 'M')
      return { counted: 'result', unit: `check of ${token.raw} minutes`, measure: false }
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
        ...(sense.weekdays ? { weekdays: sense.weekdays } : {}),
      }
    if (sense.result) return { counted: 'result', unit: 'case', measure: false }
    if (sense.activity && !/^(?:minst|planer)$/.test(token.word))
      return { counted: 'activity', unit: null, measure: false }
    if (/^ny(?:a|e|tt|t)?$/.test(token.word)) fresh = true
  }
  return { counted: 'thing', unit: null, measure: false }
}
