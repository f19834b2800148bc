import { monthsFromTo } from '../../offences/counting.rules.ts'
import { type Interruption, interruption } from '../../statistics/interrupted-series.ts'
import pack from './packs/seat-belts.json' with { type: 'json' }

/** A measure everybody knows of, with real figures: front seat belts became compulsory in Britain. */
export const workedExample = pack

/** What the months before and after say of it. */
export function exampleResult(): Interruption {
  const { counts, from, began } = workedExample
  const result = interruption({
    ...{ counts, season: true, slopeChange: false },
    start: monthsFromTo(from, began),
  })
  if ('problem' in result) throw new Error(result.problem)
  return result
}
