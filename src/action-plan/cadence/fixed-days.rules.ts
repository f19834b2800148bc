import { type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import { comparatorAt, numberAt } from './number-words.rules.ts'
import { rate } from './rates.rules.ts'

/** A day of the week, whichever it is. */
const someDay = /^(?:ve(?:c)?ko|uge|uke)?dag(?:ar|e|er)?$/

/** "én fast ugedag", "två fasta kvällar": what is fixed in the week comes once in each, where no other period is told. */
export const fixedDays: PhraseRule = (tokens, at) => {
  const bound = comparatorAt(tokens, at)
  const days = numberAt(tokens, bound?.next ?? at)
  if (!days || days.value > 7 || !/^fast[ae]?$/.test(wordAt(tokens, days.next))) return null
  const { dayPart, weekdays } = senseAt(tokens, days.next + 1)
  if (!someDay.test(wordAt(tokens, days.next + 1)) && !dayPart && !weekdays) return null
  const next = days.next + 2
  const toldOtherwise = [next, next + 1, next + 2].some((place) => rate(tokens, place))
  if (toldOtherwise) return null
  const window = { ...(weekdays && { weekdays }), ...(dayPart && { dayParts: [dayPart] }) }
  return {
    meaning: {
      is: 'rate',
      period: 'week',
      everyN: 1,
      comparator: bound?.comparator ?? 'exactly',
      alone: true,
      loose: false,
      times: days.value,
      window,
    },
    next,
  }
}

/** "tre år i rad", "to uger i træk": each of them, one after the other. */
export const inARow: PhraseRule = (tokens, at) => {
  const many = numberAt(tokens, at)
  const period = many && many.value > 1 ? senseAt(tokens, many.next).period : undefined
  if (!many || !period) return null
  const [first, second] = [wordAt(tokens, many.next + 1), wordAt(tokens, many.next + 2)]
  const inRow =
    (/^(?:i|på)$/.test(first) && /^(?:rad|rak|sträck|træk|strekk)$/.test(second)) ||
    (first === 'efter' && second === 'hinanden')
  if (!inRow) return null
  return {
    meaning: {
      is: 'rate',
      period: period.period,
      everyN: 1,
      comparator: 'exactly',
      alone: true,
      loose: false,
    },
    next: many.next + 3,
  }
}
