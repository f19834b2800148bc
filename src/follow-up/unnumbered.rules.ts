import type { Cadence } from '../action-plan/cadence/rules.ts'
import { scheduleOf } from '../action-plan/periods/rules.ts'
import { type Day, earlier, isCoveredBy, type Stretch } from '../calendar.ts'
import type { Facts, Pause } from '../log/rules.ts'
import { sortedInto, totalOf } from './done.rules.ts'
import type { JudgedPeriod, Standing } from './standing.rules.ts'
import type { Judging, Wording } from './wordings.rules.ts'

/**
 * What has no number ("continuous", "when needed") cannot be judged: each month
 * shows how much was logged, or that no need arose where nothing was logged and
 * that was confirmed for all its days so far.
 */
export function shownWithoutNumber({ cadence, held }: Wording, judging: Judging): JudgedPeriod[] {
  const { term, facts, calendar, today } = judging
  const { periods } = scheduleOf(monthByMonth(cadence), held, term, calendar, today)
  const sorted = sortedInto(periods, facts.occurrences)
  return periods.map(({ from, to }, place) => {
    const done = totalOf(sorted[place]!)
    return {
      from,
      to,
      standing: standingWithoutNumber({ from, to }, done, facts, today),
      done,
      unit: cadence.unit ?? null,
      due: null,
      limit: false,
      dueSoFar: null,
      open: to >= today,
      daysLeft: null,
      paceNeeded: null,
      left: [],
    }
  })
}

function monthByMonth({ kind, count, comparator }: Cadence): Cadence {
  return { kind, count, comparator, period: 'month', everyN: 1, window: null }
}

/** The standing where no number says what is due: confirmed without need, at rest, or what can be said otherwise. */
export function standingWithoutNumber(
  { from, to }: Stretch,
  done: number,
  facts: Facts,
  today: Day,
  otherwise: Standing = 'notAssessable',
): Standing {
  const soFar = { from, to: earlier(to, today) }
  if (done > 0) return otherwise
  if (isCoveredBy(soFar, facts.noNeedConfirmations)) return 'noNeedArose'
  return isCoveredBy(soFar, stretchesOf(facts.pauses, soFar.to)) ? 'paused' : otherwise
}

/** Pauses as stretches; one that still lasts reaches to the day asked about. */
function stretchesOf(pauses: Pause[], until: Day): Stretch[] {
  return pauses.map(({ from, to }) => ({ from, to: to ?? until }))
}
