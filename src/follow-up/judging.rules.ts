import { dueDayOf, isOwedOnce } from '../action-plan/periods/once.rules.ts'
import { judgedByOccasions } from './by-occasion.rules.ts'
import { judgedCounted } from './counted.rules.ts'
import { judgedOnce } from './once.rules.ts'
import { type Rounded, roundedSincePromised } from './rounded.rules.ts'
import type { CommitmentHistory, JudgedPeriod } from './standing.rules.ts'
import { shownWithoutNumber } from './unnumbered.rules.ts'
import { type Judging, type Wording, wordingsOf } from './wordings.rules.ts'

/**
 * The periods that have begun, each judged by the wording that held on its
 * days. What is owed once (a one-off) is judged by the wording in force on its
 * day; what was done under an earlier one counts for it.
 */
export function judgedPeriods(history: CommitmentHistory, judging: Judging): JudgedPeriod[] {
  const rounded = roundedSincePromised(history, judging)
  const wordings = wordingsOf(history).filter(({ held }) => held.from <= judging.today)
  // Where the facts begin that count for what is owed once: after the last wording that was judged.
  let since = history.term.from
  return wordings.flatMap((wording, place) => {
    const { cadence, held } = wording
    const next = wordings[place + 1]?.held.from ?? since
    if (!isOwedOnce(cadence, judging.term)) {
      since = next
      return judgedByItsKind(wording, judging, rounded(wording))
    }
    const dueDay = dueDayOf(cadence, judging.term)
    const inForce = place === wordings.length - 1 && history.endedEarly === null
    if (!inForce && (dueDay === null || dueDay > held.to)) return []
    const once = judgedOnce(cadence, since, dueDay, judging)
    since = next
    return once
  })
}

function judgedByItsKind(wording: Wording, judging: Judging, rounded: Rounded): JudgedPeriod[] {
  const { kind, period, count } = wording.cadence
  if (kind === 'per-occasion') return judgedByOccasions(wording, judging)
  if (kind !== 'counted' || count === null) return shownWithoutNumber(wording, judging)
  if (period === 'occasion' || period === 'shift') return judgedByOccasions(wording, judging)
  return judgedCounted(wording, judging, rounded)
}
