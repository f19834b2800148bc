import { everyPeriod, noneWithout } from './every-period.rules.ts'
import { interval } from './intervals.rules.ts'
import { type PhraseRule, senseAt } from './marks.rules.ts'
import { comparatorAt } from './number-words.rules.ts'
import { ordinalWeekday } from './ordinal-weekdays.rules.ts'
import { ofItsDays, perPeriod, perThingAndPeriod } from './per-period.rules.ts'

/** How often: "per månad", "varannan vecka", "hver 14. dag", "årligen", "i kvartalet", "første mandag i måneden". */

/** "årligen", "mindst månedligt", "kvartalsvis". */
const rateWord: PhraseRule = (tokens, at) => {
  const bound = comparatorAt(tokens, at)
  const place = bound?.next ?? at
  const word = senseAt(tokens, place).rate
  if (!word) return null
  return {
    meaning: { is: 'rate', ...word, comparator: bound?.comparator ?? 'exactly', alone: true, loose: false },
    next: place + 1,
  }
}

/** Every way of telling a rate; the first that fits. */
export const rate: PhraseRule = (tokens, at) =>
  ordinalWeekday(tokens, at) ??
  everyPeriod(tokens, at) ??
  noneWithout(tokens, at) ??
  rateWord(tokens, at) ??
  interval(tokens, at) ??
  perThingAndPeriod(tokens, at) ??
  ofItsDays(tokens, at) ??
  perPeriod(tokens, at)
