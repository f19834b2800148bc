import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Told } from '../../offences/development.rules.ts'
import type { EffectVerdict } from '../../statistics/verdict.ts'
import { exampleResult, workedExample } from './example.rules.ts'
import type { Choosable } from './ground.queries.ts'
import { couldBeSeen, type Figures, type Result, resultOf, saysMoreThanFigures } from './result.rules.ts'
import type { Plan } from './rules.ts'
import { effectSentence, seriesSentence, text } from './words.pages.tsx'

const month = (year: number, part: number, count: number | null, withheld = false): Told => ({
  period: { year, unit: 'month', part },
  ...{ count, withheld, exposed: null, preliminary: false },
})
/** Every month of some years, the same in each month of a year. */
const steady = (counts: Record<number, number>): Told[] =>
  Object.entries(counts).flatMap(([year, count]) =>
    Array.from({ length: 12 }, (_, at) => month(Number(year), at + 1, count)),
  )
const figures = (places: Record<string, Told[]>, localAreas: string[] = []): Figures => ({
  ...{ of: (place) => places[place] ?? [], localAreas },
})
const plan: Plan = {
  ...{ mechanism: 'm', expected: 'e', design: 'compared', whyNot: '', kind: 'home-burglary' },
  ...{ focus: ['f'], comparison: ['c'], neighbours: [], goal: 30, pickedHigh: false, indicator: null },
  before: { from: '2024-01-01', to: '2024-12-31' },
  after: { from: '2025-01-01', to: '2025-12-31' },
}
const told = (result: ReturnType<typeof resultOf>): Result => {
  if ('problem' in result) throw new Error(result.problem)
  return result
}

describe('what the figures say of a measure', () => {
  it('half as many where it was done and as many elsewhere is better than the comparison', () => {
    const result = told(
      resultOf(plan, figures({ f: steady({ 2024: 10, 2025: 5 }), c: steady({ 2024: 10, 2025: 10 }) })),
    )
    expect(result).toMatchObject({
      focus: { before: 120, after: 60 },
      comparison: { before: 120, after: 120 },
    })
    expect(result.effect).toMatchObject({ verdict: 'betterThanComparison', expected: 120 })
  })
  it('a fall that everybody had is no effect', () => {
    const both = { f: steady({ 2024: 40, 2025: 20 }), c: steady({ 2024: 40, 2025: 20 }) }
    expect(['sameAsComparison', 'cannotTell']).toContain(told(resultOf(plan, figures(both))).effect?.verdict)
  })
  it('months that come in series widen what it may be', () => {
    const inSeries = (year: number, mean: number) =>
      Array.from({ length: 12 }, (_, at) => month(year, at + 1, at % 3 === 0 ? mean * 3 : 0))
    const calm = { f: steady({ 2023: 10, 2024: 10, 2025: 7 }), c: steady({ 2023: 10, 2024: 10, 2025: 10 }) }
    const wild = {
      f: [...inSeries(2023, 10), ...inSeries(2024, 10), ...inSeries(2025, 7)],
      c: [...inSeries(2023, 10), ...inSeries(2024, 10), ...inSeries(2025, 10)],
    }
    const [one, other] = [calm, wild].map((some) => told(resultOf(plan, figures(some))))
    const width = (result: Result | undefined) =>
      Math.log((result?.effect?.interval?.high ?? 0) / (result?.effect?.interval?.low ?? 1))
    expect(other?.overdispersion).toBeGreaterThan(1.2)
    expect(width(other)).toBeGreaterThan(width(one))
  })
  it('without a place to compare with no effect is told', () => {
    const result = told(resultOf({ ...plan, comparison: [] }, figures({ f: steady({ 2024: 10, 2025: 5 }) })))
    expect(result.effect).toBeNull()
    expect(result.change.verdict).toBe('fell')
  })
  it.each([
    ['missing', steady({ 2024: 10, 2025: 5 }).slice(1)],
    ['withheld', [...steady({ 2024: 10, 2025: 5 }).slice(1), month(2024, 1, null, true)]],
  ] as const)('a month that is %s is not nought', (problem, f) => {
    expect(resultOf(plan, figures({ f: [...f], c: steady({ 2024: 1, 2025: 1 }) }))).toEqual({ problem })
  })
  it('S1-06 whether it moved is told of the neighbours that were named', () => {
    const places = {
      f: steady({ 2024: 20, 2025: 8 }),
      c: steady({ 2024: 20, 2025: 20 }),
      n: steady({ 2024: 10, 2025: 20 }),
    }
    const result = told(resultOf({ ...plan, neighbours: ['n'] }, figures(places)))
    expect(result.displacement).toMatchObject({ neighbours: { before: 120, after: 240 } })
    expect(['moved', 'partlyMoved']).toContain(result.displacement?.verdict)
    const spared = told(
      resultOf({ ...plan, neighbours: ['n'] }, figures({ ...places, n: steady({ 2024: 20, 2025: 10 }) })),
    )
    expect(spared.displacement?.verdict).toBe('neighboursFellToo')
    expect(told(resultOf(plan, figures(places))).displacement).toBeNull()
  })
  it('an area picked for having many was to fall by itself', () => {
    const areas = Object.fromEntries(
      [30, 12, 10, 9, 11, 10, 13, 8].map((count, at) => [
        `a${at}`,
        [month(2024, 1, count), month(2025, 1, 9)],
      ]),
    )
    const january = {
      ...{
        before: { from: '2024-01-01', to: '2024-01-31' },
        after: { from: '2025-01-01', to: '2025-01-31' },
      },
    }
    const picked = { ...plan, ...january, focus: ['a0'], comparison: [], pickedHigh: true }
    const { byItself } = told(resultOf(picked, figures(areas, Object.keys(areas))))
    expect(byItself?.expected).toBeLessThan(30)
    expect(byItself?.expected).toBeGreaterThan(10)
    expect(told(resultOf(picked, figures(areas, ['a0', 'a1']))).byItself).toBeNull()
  })
})

describe('what could be seen at all', () => {
  it('is told before: few events show only a large fall', () => {
    const seen = couldBeSeen(plan, figures({ f: steady({ 2024: 2 }) }))
    expect(seen).toMatchObject({ before: 24 })
    expect(seen?.largestFall).toBeLessThan(24 * 0.7)
    expect(seen?.timesOfTen).toBeLessThan(5)
    expect(couldBeSeen(plan, figures({ f: steady({ 2024: 60 }) }))?.timesOfTen).toBeGreaterThan(8)
  })
  it('with nothing before no fall can be shown, and what is not known is not reckoned', () => {
    expect(couldBeSeen(plan, figures({ f: steady({ 2024: 0 }) }))).toMatchObject({
      largestFall: null,
      timesOfTen: null,
    })
    expect(couldBeSeen(plan, figures({}))).toBeNull()
  })
})

describe('a series', () => {
  const before = { from: '2022-01-01', to: '2024-12-31' }
  it('that drops when the measure begins', () => {
    const wavy = [0, 1, -1, 2, 0, -2, 1, 0, -1, 1, 0, -1]
    const counts = [2022, 2023, 2024, 2025].flatMap((year) =>
      wavy.map((wave, at) => month(year, at + 1, (year < 2025 ? 30 : 15) + wave)),
    )
    const result = told(
      resultOf({ ...plan, design: 'series', comparison: [], before }, figures({ f: counts })),
    )
    expect(result.series).toMatchObject({ observed: 180 })
    expect(seriesSentence(result, 'sv')).toContain('180 anmälda sedan det började')
    expect(saysMoreThanFigures('works', result)).toBe(false)
  })
  it('too short a time before says so', () => {
    const result = told(
      resultOf({ ...plan, design: 'series', comparison: [] }, figures({ f: steady({ 2024: 9, 2025: 4 }) })),
    )
    expect(result.series).toEqual({ problem: 'tooShort' })
    expect(seriesSentence(result, 'en')).toBe('At least two years of months are needed before.')
  })
  it('the worked example is the real series, and close to what other software makes of it', () => {
    const folder = '../shared/data/evaluation'
    const lines = readFileSync(`${folder}/uk_seatbelts_monthly_1969_1984.csv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    expect(workedExample.counts).toEqual(lines.map((line) => Number(line.split(',')[3])))
    const reference = JSON.parse(readFileSync(`${folder}/uk_seatbelts_reference.json`, 'utf8'))
    const { level, dispersion } = exampleResult()
    // There each month has a level of its own, here the year has one swing.
    expect(Math.abs(level.ratio - reference.quasipoisson_drivers.rate_ratio)).toBeLessThan(0.03)
    expect(dispersion).toBeGreaterThan(reference.quasipoisson_drivers.dispersion)
    expect(level.high).toBeLessThan(1)
  })
})

describe('the sentences', () => {
  const choosable: Choosable = {
    ...{ measures: [], kinds: [], indicators: [] },
    places: [
      { id: 'f', name: 'Björkhagen', area: 'a', whole: false },
      { id: 'c', name: 'Åbacken', area: 'b', whole: false },
    ],
  }
  const result = (verdict: EffectVerdict, counts: [number, number, number, number]): Result => ({
    focus: { before: counts[0], after: counts[1] },
    comparison: { before: counts[2], after: counts[3] },
    ...{ preliminary: false, displacement: null, byItself: null, series: null, overdispersion: 1 },
    effect: { verdict, ratio: 0.5, interval: { low: 0.3, high: 0.8 }, p: 0.01, expected: 120 },
    change: { verdict: 'fell', ratio: 0.5, interval: null, p: 0.01 },
  })
  const verdicts: EffectVerdict[] = [
    ...(['notComparable', 'tooFew', 'sameAsComparison', 'betterThanComparison'] as const),
    ...(['worseThanComparison', 'cannotTell'] as const),
  ]
  it.each(
    verdicts.flatMap((verdict) =>
      (['sv', 'da', 'en'] as const).map((language) => [verdict, language] as const),
    ),
  )('%s in %s, with a percentage only where all four counts bear it', (verdict, language) => {
    for (const counts of [
      [120, 60, 120, 120],
      [19, 7, 120, 120],
    ] as [number, number, number, number][]) {
      const sentence = effectSentence(plan, result(verdict, counts), choosable, language)
      const hasPercent = ['betterThanComparison', 'worseThanComparison', 'cannotTell'].includes(verdict)
      expect(sentence.includes('%')).toBe(hasPercent && counts[1] >= 20)
      expect(sentence).not.toMatch(/signifi[ck]an|undefined|null|NaN|Infinity/)
      if (verdict !== 'notComparable') expect(sentence).toContain(String(counts[1]))
    }
  })
  it('better, in full', () => {
    expect(effectSentence(plan, result('betterThanComparison', [120, 60, 120, 120]), choosable, 'sv')).toBe(
      'Björkhagen, inbrott i bostad: från 120 till 60. Hade de följt platserna som jämförs (120 till 120) hade de blivit ungefär 120. Utvecklingen var alltså bättre med 50\u00a0%, troligen mellan 20\u00a0% och 70\u00a0%. Det talar för att insatsen har hjälpt, men bevisar det inte.',
    )
  })
  it('every reason for no result, every change and every displacement has its words in three languages', () => {
    for (const language of ['sv', 'da', 'en'] as const) {
      const { noResult, changes, displacements, designs, verdicts: called } = text(language)
      for (const words of [noResult, changes, displacements, designs, called])
        for (const one of Object.values(words)) expect(one).toMatch(/\p{L}/u)
    }
  })
  it('"works" says more than the figures unless they are better than the comparison', () => {
    expect(saysMoreThanFigures('works', result('cannotTell', [1, 1, 1, 1]))).toBe(true)
    expect(saysMoreThanFigures('works', { problem: 'missing' })).toBe(true)
    expect(saysMoreThanFigures('works', result('betterThanComparison', [1, 1, 1, 1]))).toBe(false)
    expect(saysMoreThanFigures('cannot-be-said', result('cannotTell', [1, 1, 1, 1]))).toBe(false)
  })
})
