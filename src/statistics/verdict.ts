import { changeOf, comparable, type Judged, midPOf, shareWhenUnchanged } from './change.ts'
import { bothTogether, type Surrounded } from './displacement.ts'
import { type Compared, effectOf, smallestPossibleEffectP } from './effect.ts'
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

/** How a change between two periods is told. `alpha` is how often chance may fool us. */
export function changeVerdict(before: Counted, after: Counted, alpha = 0.05): ChangeVerdict {
  const periods = comparable(before, after)
  if (!periods) return 'notComparable'
  const total = periods.before.count + periods.after.count
  const unchanged = shareWhenUnchanged(periods)
  // The two extreme ways of dividing the events are the clearest any could be.
  if (Math.min(midPOf(0, total, unchanged), midPOf(total, total, unchanged)) >= alpha) return 'tooFew'
  const { ratio, midP } = changeOf(periods, 1 - alpha)
  if (isInside(midP, same)) return 'aboutTheSame'
  if (midP.p >= alpha) return 'noClearChange'
  return ratio !== null && ratio < 1 ? 'fell' : 'rose'
}

/** How the effect of a measure is told. */
export function effectVerdict(compared: Compared, alpha = 0.05): EffectVerdict {
  const effect = effectOf(compared, 1 - alpha)
  if ('problem' in effect) return 'notComparable'
  if (smallestPossibleEffectP(compared) >= alpha) return 'tooFew'
  if (isInside(effect.judged, same)) return 'sameAsComparison'
  if (effect.judged.p >= alpha) return 'cannotTell'
  return effect.judged.high < 1 ? 'betterThanComparison' : 'worseThanComparison'
}

/** How it is told whether a problem moved to the surroundings; asked only where the focus area clearly did better. */
export function displacementVerdict(
  { focus, buffer, control }: Surrounded,
  alpha = 0.05,
): DisplacementVerdict {
  const own = effectVerdict({ focus, comparison: control }, alpha)
  if (own === 'notComparable') return 'notComparable'
  if (own !== 'betterThanComparison') return 'noFallToExplain'
  const against = (area: Surrounded['focus']): Judged | null => {
    const effect = effectOf({ focus: area, comparison: control }, 1 - alpha)
    return 'problem' in effect ? null : effect.judged
  }
  const around = against(buffer)
  const together = against(bothTogether(focus, buffer))
  const fellTogether = together !== null && together.high < 1
  if (around !== null && around.low > 1) return fellTogether ? 'partlyMoved' : 'moved'
  if (around !== null && around.high < 1) return 'neighboursFellToo'
  return fellTogether ? 'netFallBufferUnclear' : 'cannotTellBuffer'
}
