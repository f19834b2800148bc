import type { Cadence } from '../action-plan/cadence/rules.ts'
import type { Term } from '../action-plan/periods/rules.ts'
import type { Day } from '../calendar.ts'

/** A commitment with its amendments: which wording held from which day. */
export type CommitmentHistory = {
  id: string
  /** The days the commitment holds; `to` is null when it holds until further notice. */
  term: Term
  /** The day it was entered here; absent where nobody asks. */
  enteredOn?: Day
  /** In order of `from`; the first since it was promised. */
  versions: { from: Day; cadence: Cadence }[]
  /** `day` is the last day it held. */
  endedEarly: { day: Day; reason: string } | null
}

export const standings = [
  'kept',
  'partlyKept',
  'notKept',
  'onTrack',
  'behind',
  'notDue',
  'notAssessable',
  'noNeedArose',
  'paused',
  'endedEarly',
] as const
export type Standing = (typeof standings)[number]

/** One cell of the period strip. */
export type JudgedPeriod = {
  from: Day
  to: Day
  standing: Standing
  /** In the cadence's unit: repeats with the same key once, each class, school or risk occasion at most what it was owed. */
  done: number
  /** What is counted where no number was promised: hours, shifts; times where it is not told. */
  unit?: string | null
  /** What the whole period owes; null where no number was promised or the occasions are not known. */
  due: number | null
  /** How many occasions there were was estimated: so is what was due. */
  estimated?: boolean
  /** Of a promised time of response: how many answers came after it, which nothing makes up for. */
  late?: number
  /** True for "at most": `due` is then the limit, not something owed. */
  limit: boolean
  /** What is due by today within an open period, at an even pace; today itself is not over yet. */
  dueSoFar: number | null
  open: boolean
  /** Open periods: days left including today on which it can be done, and what each must carry. */
  daysLeft: number | null
  paceNeeded: number | null
  /** Names of the units (`per`) or risk occasions not covered, or of the kinds of which nothing was done. */
  left: string[]
}

export type Fulfilment = {
  standing: Standing
  /** The periods that have begun, in order. */
  periods: JudgedPeriod[]
  /** What counts towards what was due: three in May do not make up for none in June. Of "at most", everything. */
  done: number
  /** What was due by now, over all periods that have begun; null when no period has a number. */
  due: number | null
  /** Some of what was due was worked out from an estimate. */
  estimated?: boolean
  /** It was over before it was entered here, and nothing of it has been written in: there is nothing to judge by. */
  unrecorded?: true
  /** All that was logged and not struck by today, in whatever period, but for what was done before it was recorded here. */
  logged: number
  current: JudgedPeriod | null
  lastEvidence: Day | null
}
