import { type Areas, againstTheRest, funnelLimits } from '../areas.ts'
import { ends } from './rate.ts'

export function areasAnswer({ level, ...areas }: Areas & { level: number }) {
  const each = againstTheRest(areas)
  const clearly = (isSo: (ratio: number) => boolean) =>
    each.flatMap((one, at) => (one && one.q <= level && isSo(one.ratio) ? [at] : []))
  const funnel = (alpha: number) => {
    const limits = areas.exposures.map((exposure) => ends(funnelLimits(areas, exposure, alpha)))
    return { lower: limits.map(({ lower }) => lower), upper: limits.map(({ upper }) => upper) }
  }
  return {
    expected: each.map((one) => one?.expected ?? null),
    ratio: each.map((one) => one?.ratio ?? null),
    p: each.map((one) => one?.p ?? null),
    q: each.map((one) => one?.q ?? null),
    higher: clearly((ratio) => ratio > 1),
    lower: clearly((ratio) => ratio < 1),
    funnel95: funnel(0.05),
    funnel998: funnel(0.002),
  }
}
