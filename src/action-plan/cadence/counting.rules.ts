import { amountAlone, isAgreementLong, isSeason, isWithinYear } from './amounts-alone.rules.ts'
import { merged, nothing, type Of, type Placed } from './reading.rules.ts'
import type { Cadence } from './rules.ts'

/** Counted cadences: amounts paired with the rates they belong to, and what is left over of both. */
export function countedOf(
  amounts: Of<'amount'>[],
  rates: Of<'rate'>[],
  windows: Of<'window'>[],
  was: boolean,
  holds: boolean,
): Placed[] {
  const promised = amounts.filter((amount) => amount.promised)
  const told = promised.length > 0 ? promised : amounts
  const seasonal = eachInItsSeason(told, windows)
  if (seasonal && rates.length === 0) return [seasonal]
  const taken = new Set<Of<'rate'>>()
  const found: Placed[] = []
  for (const amount of [...told.filter((each) => !each.article), ...told.filter((each) => each.article)]) {
    const rate = rateFor(amount, told, rates, taken)
    if (rate) {
      taken.add(rate)
      if (was && rate.loose && amount.counted !== 'times') continue
      found.push(countedAt(amount, rate))
    } else if (!amount.article) {
      const alone = was && !amount.promised ? null : amountAlone(amount, windows, holds, found)
      if (alone) found.push(alone)
    }
  }
  // "en gång under mandatperioden"
  const onceInAll = told.find((amount) => amount.article && amount.counted === 'times')
  if (onceInAll && found.length === 0 && isAgreementLong(windows))
    found.push(onceIn('agreement', onceInAll.from))
  // "en trygghetsvandring under hösten": one thing done in a year that is told.
  const single = told.find((amount) => amount.article && amount.counted === 'activity')
  if (single && found.length === 0 && !was && isWithinYear(windows) && !rates.some((rate) => rate.alone))
    found.push(onceIn('year', single.from))
  for (const rate of rates) if (rate.alone && !taken.has(rate)) found.push(rateAlone(rate, windows))
  return found
}

/** "en gång på våren och två på hösten": so many in a year. */
function eachInItsSeason(amounts: Of<'amount'>[], windows: Of<'window'>[]): Placed | null {
  const seasons = windows.filter(({ window }) => window.named?.some(isSeason))
  const inSeason = amounts.filter((amount) =>
    seasons.some(({ from }) => from >= amount.to && from - amount.to <= 2),
  )
  if (inSeason.length < 2) return null
  const count = inSeason.reduce((sum, amount) => sum + amount.count, 0)
  const { comparator, from } = inSeason[0]!
  const cadence: Cadence = { ...nothing, kind: 'counted', count, comparator, period: 'year', everyN: 1 }
  return { cadence, from, explicit: true, weak: false }
}

/** The rate told nearest after the amount and before the next one; else the nearest before it. */
function rateFor(
  amount: Of<'amount'>,
  amounts: Of<'amount'>[],
  rates: Of<'rate'>[],
  taken: Set<Of<'rate'>>,
): Of<'rate'> | undefined {
  // "vid två tillfällen, ett per termin": the rate is the second's.
  const owned = (rate: Of<'rate'>) =>
    amounts.some((other) => other.article && other.from > amount.from && other.to === rate.from)
  const free = rates.filter((rate) => !taken.has(rate) && !owned(rate))
  const rival = amounts.find((other) => other.from > amount.from && (!other.article || amount.article))
  const after = free.find((rate) => rate.from >= amount.to && (!rival || rate.from < rival.from))
  if (amount.article && after && after.from - amount.to > 6) return undefined
  return after ?? (amount.article ? undefined : free.findLast((rate) => rate.to <= amount.from))
}

function countedAt(amount: Of<'amount'>, rate: Of<'rate'>): Placed {
  const comparator =
    amount.comparator === 'exactly' && rate.comparator !== 'none' ? rate.comparator : amount.comparator
  const cadence: Cadence = {
    ...nothing,
    kind: 'counted',
    // "tre av årets fyra kvartal … minst en": one in each of the three.
    count: amount.count === 1 ? (rate.times ?? 1) : amount.count,
    countMax: amount.countMax,
    comparator,
    period: rate.period,
    everyN: rate.everyN,
    per: rate.per ?? null,
    unit: amount.unit,
    window: merged([
      rate.window,
      amount.dayPart ? { dayParts: [amount.dayPart] } : undefined,
      amount.weekdays ? { weekdays: amount.weekdays } : undefined,
    ]),
  }
  return {
    cadence,
    from: Math.min(amount.from, rate.from),
    explicit: !amount.article && !amount.vague,
    weak: false,
  }
}

/** "varje vecka"; "i april och oktober varje år" is two a year. */
function rateAlone(rate: Of<'rate'>, windows: Of<'window'>[]): Placed {
  const listed =
    rate.period === 'year' && rate.everyN === 1 ? windows.find(({ alone }) => alone === 'listed') : undefined
  const cadence: Cadence = {
    ...nothing,
    kind: 'counted',
    count: rate.times ?? listed?.times ?? 1,
    comparator: rate.comparator,
    period: rate.period,
    everyN: rate.everyN,
    window: rate.window ?? null,
  }
  return { cadence, from: rate.from, explicit: rate.comparator !== 'exactly', weak: false }
}

function onceIn(period: 'year' | 'agreement', from: number): Placed {
  const cadence: Cadence = { ...nothing, kind: 'counted', count: 1, comparator: 'exactly', period, everyN: 1 }
  return { cadence, from, explicit: false, weak: false }
}
