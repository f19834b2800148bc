import {
  changeWhereMonthsVary,
  comparable,
  type Judged,
  midPChange,
  midPOf,
  ratioOf,
  shareWhenUnchanged,
  type TwoPeriods,
} from './change.ts'
import { bothTogether, type Surrounded } from './displacement.ts'
import { type BeforeAfter, type Compared, campbellSize, effectOf, smallestPossibleEffectP } from './effect.ts'
import { falseDiscovery } from './false-discovery.ts'
import type { Interval } from './interval.ts'
import type { Counted } from './rate.ts'

/** What two periods' numbers say; every word that is printed of a change follows from one of these. */
export type ChangeVerdict = 'notComparable' | 'tooFew' | 'aboutTheSame' | 'fell' | 'rose' | 'noClearChange'

/** What a measure's numbers say against a comparison area. */
export type EffectVerdict =
  | 'notComparable'
  | 'tooFew'
  | 'sameAsComparison'
  | 'betterThanComparison'
  | 'worseThanComparison'
  | 'cannotTell'

/** What the surroundings' numbers say of whether a problem moved. */
export type DisplacementVerdict =
  | 'notComparable'
  | 'noFallToExplain'
  | 'moved'
  | 'partlyMoved'
  | 'neighboursFellToo'
  | 'netFallBufferUnclear'
  | 'cannotTellBuffer'

/** Within a tenth either way is called the same; agreed with the partnership. */
const same: Interval = { low: 0.9, high: 1 / 0.9 }

const isInside = ({ low, high }: Interval, room: Interval) => low >= room.low && high <= room.high

/** A change with what is said of it: its ratio, between what the true one probably lies, and how likely chance gives as much. */
export type JudgedChange = {
  verdict: ChangeVerdict
  ratio: number | null
  interval: Interval | null
  p: number | null
}

/** `alpha`: how often chance may fool us. `overdispersion`: how many times as much the months vary as chance lets them. */
export type Caution = { alpha?: number; overdispersion?: number }

/** Below this the months are taken to vary by chance alone. */
const variesMore = 1.2

/** How a change between two periods is told. */
export const changeVerdict = (before: Counted, after: Counted, alpha = 0.05): ChangeVerdict =>
  judgeChange(before, after, { alpha }).verdict

/** A change between two periods with its verdict. */
export function judgeChange(
  before: Counted,
  after: Counted,
  { alpha = 0.05, overdispersion = 1 }: Caution = {},
): JudgedChange {
  const periods = comparable(before, after)
  if (!periods) return { verdict: 'notComparable', ratio: null, interval: null, p: null }
  const ratio = ratioOf(periods)
  const { low, high, p } = judgedWith(periods, overdispersion, 1 - alpha)
  const told = { ratio, interval: { low, high }, p }
  const total = periods.before.count + periods.after.count
  const unchanged = shareWhenUnchanged(periods)
  // The two extreme ways of dividing the events are the clearest any could be.
  if (Math.min(midPOf(0, total, unchanged), midPOf(total, total, unchanged)) >= alpha)
    return { ...told, verdict: 'tooFew' }
  if (isInside(told.interval, same)) return { ...told, verdict: 'aboutTheSame' }
  if (p >= alpha) return { ...told, verdict: 'noClearChange' }
  return { ...told, verdict: ratio !== null && ratio < 1 ? 'fell' : 'rose' }
}

/** The changes of several areas shown together: what is called clear is clear among all of them. */
export function judgeTogether(
  pairs: readonly { before: Counted; after: Counted }[],
  caution: Caution = {},
): JudgedChange[] {
  const each = pairs.map(({ before, after }) => judgeChange(before, after, caution))
  return withoutChanceFinds(each, caution.alpha)
}

/**
 * Changes that are told side by side: one that is clear by itself, and not
 * among so many, is told as no clear change. What could not be judged is null
 * and does not count.
 */
export function withoutChanceFinds<Judged extends JudgedChange | null>(
  each: readonly Judged[],
  alpha = 0.05,
): Judged[] {
  const q = falseDiscovery(each.map((one) => one?.p ?? null))
  return each.map((one, at) => {
    const isClear = one?.verdict === 'fell' || one?.verdict === 'rose'
    return isClear && (q[at] ?? 1) >= alpha ? { ...one, verdict: 'noClearChange' as const } : one
  })
}

/** The interval and p of a change, wider where months vary more than chance; with noughts the counts shrink instead. */
function judgedWith(periods: TwoPeriods, overdispersion: number, confidence: number): Judged {
  if (overdispersion <= variesMore) return midPChange(periods, confidence)
  const wider = changeWhereMonthsVary(periods, overdispersion, confidence)
  if (wider) return wider
  const shrunk = (one: TwoPeriods['before']) => ({ ...one, count: Math.floor(one.count / overdispersion) })
  return midPChange({ before: shrunk(periods.before), after: shrunk(periods.after) }, confidence)
}

/** An area's development against another's with its verdict; 0.8 is 20 % better. */
export type JudgedEffect = {
  verdict: EffectVerdict
  ratio: number | null
  interval: Interval | null
  p: number | null
}

/** How the effect of a measure is told. */
export const effectVerdict = (compared: Compared, alpha = 0.05): EffectVerdict =>
  judgeEffect(compared, { alpha }).verdict

/** The effect of a measure with its verdict; wider where months vary more than chance lets them. */
export function judgeEffect(
  compared: Compared,
  { alpha = 0.05, overdispersion = 1 }: Caution = {},
): JudgedEffect {
  const effect = effectOf(compared, 1 - alpha)
  if ('problem' in effect) return { verdict: 'notComparable', ratio: null, interval: null, p: null }
  const { low, high, p } = effectJudged(compared, effect.judged, overdispersion, 1 - alpha)
  const told = { ratio: effect.relativeChange, interval: { low, high }, p }
  if (smallestPossibleEffectP(compared) >= alpha) return { verdict: 'tooFew', ...told }
  if (isInside({ low, high }, same)) return { verdict: 'sameAsComparison', ...told }
  if (p >= alpha) return { verdict: 'cannotTell', ...told }
  return { verdict: high < 1 ? 'betterThanComparison' : 'worseThanComparison', ...told }
}

/** The interval and p of an effect; with noughts the counts shrink where the log of the ratio has no spread. */
function effectJudged(compared: Compared, exact: Judged, overdispersion: number, confidence: number): Judged {
  if (overdispersion <= variesMore) return exact
  const wider = campbellSize(compared, overdispersion, confidence)
  if (wider) return { low: 1 / wider.high, high: 1 / wider.low, p: wider.p }
  const shrunk = ({ before, after }: BeforeAfter) => ({
    before: Math.floor(before / overdispersion),
    after: Math.floor(after / overdispersion),
  })
  const fewer = effectOf(
    { focus: shrunk(compared.focus), comparison: shrunk(compared.comparison) },
    confidence,
  )
  return 'problem' in fewer ? { low: 0, high: Number.POSITIVE_INFINITY, p: 1 } : fewer.judged
}

/** How it is told whether a problem moved to the surroundings; asked only where the focus area clearly did better. */
export function displacementVerdict(
  { focus, buffer, control }: Surrounded,
  alpha = 0.05,
  overdispersion = 1,
): DisplacementVerdict {
  const caution = { alpha, overdispersion }
  const own = judgeEffect({ focus, comparison: control }, caution).verdict
  if (own === 'notComparable') return 'notComparable'
  if (own !== 'betterThanComparison') return 'noFallToExplain'
  const against = (area: Surrounded['focus']) =>
    judgeEffect({ focus: area, comparison: control }, caution).interval
  const around = against(buffer)
  const together = against(bothTogether(focus, buffer))
  const fellTogether = together !== null && together.high < 1
  if (around !== null && around.low > 1) return fellTogether ? 'partlyMoved' : 'moved'
  if (around !== null && around.high < 1) return 'neighboursFellToo'
  return fellTogether ? 'netFallBufferUnclear' : 'cannotTellBuffer'
}
