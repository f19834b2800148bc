import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countIn } from '../../offences/counting.rules.ts'
import type { Told } from '../../offences/development.rules.ts'
import type { PeriodUnit } from '../../offences/periods.rules.ts'
import type { ChangeVerdict } from '../../statistics/verdict.ts'
import { type Round, usualRound } from './rules.ts'
import { inYear, type KindStatus, type Shown, shownKind, shownOf, statusesOf } from './value.rules.ts'
import { kindSentence, shareText } from './words.report.ts'

const round: Round = {
  id: 'r',
  ...usualRound('before-dark-season', 2026),
  kinds: ['home-burglary', 'assault'],
}

const told = (year: number, part: number, count: number | null, more: Partial<Told> = {}): Told => ({
  period: { year, unit: 'month', part },
  ...{ count, withheld: false, exposed: null, preliminary: false },
  ...more,
})
/** Six months from March, each with so many. */
const months = (year: number, count: number): Told[] =>
  Array.from({ length: 6 }, (_, at) => told(year, at + 3, count))

describe('how many in the months of a round', () => {
  const days = { from: '2026-03-01', to: '2026-08-31' }
  const of = (unit: PeriodUnit, part: number, count: number | null) =>
    told(2026, part, count, { period: { year: 2026, unit, part } })
  it('months that fill it are summed', () => {
    expect(countIn(months(2026, 3), days)).toEqual({ count: 18, preliminary: false })
  })
  it('a missing month is not nought', () => {
    expect(countIn(months(2026, 3).slice(1), days)).toEqual({ count: null, why: 'missing' })
    expect(countIn([], days)).toEqual({ count: null, why: 'missing' })
  })
  it('what is not told is neither nought nor missing', () => {
    const figures = [...months(2026, 3).slice(1), told(2026, 3, null, { withheld: true })]
    expect(countIn(figures, days)).toEqual({ count: null, why: 'withheld' })
  })
  it('quarters fill whole quarters, and nothing else', () => {
    const quarters = [of('quarter', 2, 10), of('quarter', 3, 7)]
    expect(countIn(quarters, { from: '2026-04-01', to: '2026-09-30' })).toMatchObject({ count: 17 })
    expect(countIn(quarters, days)).toEqual({ count: null, why: 'missing' })
  })
  it('the finest that is whole is taken, and a preliminary one says so', () => {
    const figures = [told(2026, 4, 1), of('quarter', 2, 10)]
    expect(countIn(figures, { from: '2026-04-01', to: '2026-06-30' })).toMatchObject({ count: 10 })
    const latest = [...months(2026, 3).slice(0, 5), told(2026, 8, 3, { preliminary: true })]
    expect(countIn(latest, days)).toEqual({ count: 18, preliminary: true })
  })
  it('the same months of another year, over the new year and in a leap year', () => {
    expect(inYear({ from: '2025-09-01', to: '2026-02-28' }, 2024)).toEqual({
      ...{ from: '2023-09-01', to: '2024-02-29' },
    })
    expect(inYear({ from: '2023-09-01', to: '2024-02-29' }, 2023).to).toBe('2023-02-28')
  })
  it('a further event never lowers a count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }), fc.nat(5), (counts, at) => {
        const figures = counts.map((count, month) => told(2026, month + 3, count))
        const more = figures.map((one, month) =>
          month === at ? { ...one, count: (one.count ?? 0) + 1 } : one,
        )
        const [before, after] = [countIn(figures, days), countIn(more, days)]
        expect((after.count ?? 0) - (before.count ?? 0)).toBe(1)
      }),
    )
  })
})

describe('the statuses of a round', () => {
  const areas = Array.from({ length: 32 }, (_, at) => ({ id: `a${at}`, name: `Område ${at}` }))
  const statuses = (figures: (area: string, kind: string) => Told[]) =>
    statusesOf(round, { areas, figures, done: [], deviations: [] })

  it('S1-154 one for each of 32 areas, with every kind of the round', () => {
    const all = statuses(() => [...months(2025, 4), ...months(2026, 4)])
    expect(all).toHaveLength(32)
    expect(all.every(({ kinds }) => kinds.length === 2)).toBe(true)
    expect(all[0]?.kinds[0]?.years).toHaveLength(5)
  })
  it('what is clear alone is not clear among many by chance: the same fall in one of 32 areas', () => {
    const fall = (area: string) => area === 'a3'
    const some = (area: string) => [
      ...months(2025, 5),
      ...(fall(area) ? [2, 3, 2, 3, 3, 3].map((count, at) => told(2026, at + 3, count)) : months(2026, 5)),
    ]
    const alone = statusesOf(
      { ...round, kinds: ['home-burglary'] },
      { areas: [{ id: 'a3', name: 'x' }], figures: some, done: [], deviations: [] },
    )
    expect(alone[0]?.kinds[0]?.change?.judged.verdict).toBe('fell')
    expect(statuses(some)[3]?.kinds[0]?.change?.judged.verdict).toBe('noClearChange')
  })
  it('a year that is not known is not compared, and the others are still told', () => {
    const [first] = statuses(() => months(2026, 4))
    expect(first?.kinds[0]).toMatchObject({ change: null })
    expect(first?.kinds[0]?.years.at(-1)?.told).toMatchObject({ count: 24 })
  })
  it('areas in another order give the same statuses in that order', () => {
    const figures = (area: string) => [...months(2025, Number(area.slice(1)) + 1), ...months(2026, 4)]
    const turned = statusesOf(round, { areas: [...areas].reverse(), figures, done: [], deviations: [] })
    expect([...turned].reverse()).toEqual(statuses(figures))
  })
})

const status = (before: number, after: number, verdict: ChangeVerdict = 'noClearChange'): KindStatus => ({
  kind: 'home-burglary',
  years: [{ year: 2026, told: { count: after, preliminary: false } }],
  change: {
    before,
    after,
    judged: { verdict, ratio: after / before, interval: { low: 0.4, high: 0.9 }, p: 0.01 },
  },
})

describe('what residents read', () => {
  it('a percentage is told only where both counts bear it', () => {
    expect(shownKind(status(40, 20), true).shown?.change).toEqual({ percent: -50, low: -60, high: -10 })
    expect(shownKind(status(40, 19), true).shown?.change).toBeNull()
    expect(shownKind(status(19, 40), true).shown?.change).toBeNull()
  })
  it('nothing of a hidden kind is kept with what was published', () => {
    const area = { area: 'a', name: 'Centrum', kinds: [status(3, 33)], done: [], deviations: [] }
    const shown = shownOf(area, { words: '', advice: [], ownAdvice: '', ready: true }, () => false)
    expect(JSON.stringify(shown)).not.toMatch(/33|judged|interval/)
  })
})

describe('the sentences', () => {
  const verdicts: ChangeVerdict[] = [
    'notComparable',
    'tooFew',
    'aboutTheSame',
    'fell',
    'rose',
    'noClearChange',
  ]
  it.each(
    verdicts.flatMap((verdict) =>
      (['sv', 'da', 'en'] as const).map((language) => [verdict, language] as const),
    ),
  )('%s in %s names the kind, its counts, and never more than it may', (verdict, language) => {
    for (const [before, after] of [
      [40, 20],
      [19, 7],
    ] as const) {
      const sentence = kindSentence(shownKind(status(before, after, verdict), true), language)
      if (verdict !== 'notComparable') expect(sentence).toContain(String(after))
      const isClear = verdict === 'fell' || verdict === 'rose'
      expect(sentence.includes('%')).toBe(isClear && after >= 20)
      expect(sentence).not.toMatch(/signifi[ck]an|undefined|null|NaN/)
    }
  })
  it('a fall in full', () => {
    expect(kindSentence(shownKind(status(40, 20, 'fell'), true), 'sv')).toBe(
      'Inbrott i bostad: 20 anmälda, mot 40 året före (−50\u00a0%). Minskningen är svår att förklara med bara slumpen; den ligger troligen mellan −60\u00a0% och −10\u00a0%.',
    )
  })
  it('too few to show says no number', () => {
    for (const language of ['sv', 'da', 'en'] as const)
      expect(kindSentence({ kind: 'home-burglary', shown: null }, language)).not.toMatch(/\d/)
  })
})

describe('S1-155 the text to share', () => {
  const shown: Shown = {
    ...{ area: 'a', name: 'Björkhagen', done: [], deviations: [] },
    kinds: [shownKind(status(22, 23), true), { ...shownKind(status(40, 20, 'fell'), true), kind: 'assault' }],
    ...{ words: 'Nya dörrar till cykelrummen.', advice: ['report-always', 'lock-well'], ownAdvice: '' },
  }
  const address = 'https://samsyn.example/ekbro/sv/area/a'
  it.each([280, 600])(
    'is at most %d characters, in whole sentences, with the address at its end',
    (longest) => {
      const text = shareText(shown, { months: 'mars–augusti 2026', address, longest }, 'sv')
      expect(text.length).toBeLessThanOrEqual(longest)
      expect(text.endsWith(` ${address}`)).toBe(true)
      expect(text.slice(0, -address.length - 1)).toMatch(/^Björkhagen, mars–augusti 2026\. .*\.$/)
    },
  )
  it('what has clearly changed comes first', () => {
    const text = shareText(shown, { months: 'm', address, longest: 900 }, 'sv')
    expect(text.indexOf('20 anmälda')).toBeLessThan(text.indexOf('23 anmälda'))
  })
})
