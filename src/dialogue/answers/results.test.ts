import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonShare } from '../../statistics/wilson.ts'
import { coreQuestions } from '../survey/core.rules.ts'
import type { Question } from '../survey/rules.ts'
import { asPublished, resultsOf, tallied } from './results.rules.ts'
import { trendsOf } from './trends.rules.ts'

const asked = (
  key: string,
  kind: Question['kind'],
  answers: string[],
  changed: Partial<Question> = {},
): Question => ({
  ...{ key, kind, words: { sv: key }, help: {}, required: false, core: false, shownIf: null, scale: null },
  options: answers.map((answer) => ({ key: answer, words: { sv: answer } })),
  rows: [],
  ...changed,
})
const colour = asked('colour', 'single', ['red', 'green', 'blue'])
const times = (number: number, ticked: Record<string, unknown>) =>
  Array.from({ length: number }, () => ticked)

/** Answers to one question, so many of each, as they are counted and published. */
const published = (question: Question, numbers: number[]) => {
  const answers = question.options.flatMap(({ key }, at) => times(numbers[at] ?? 0, { [question.key]: key }))
  return asPublished(resultsOf([question], tallied(answers)))[0]!
}

describe('counting', () => {
  it('every kind of answer is counted, and who answered at all', () => {
    const questions = [
      colour,
      asked('places', 'multiple', ['a', 'b']),
      asked('often', 'scale', [], { scale: { first: 1, last: 3, low: {}, high: {} } }),
      asked('how', 'matrix', ['good', 'bad'], {
        rows: [
          { key: 'day', words: {} },
          { key: 'night', words: {} },
        ],
      }),
      asked('more', 'free-text', []),
    ]
    const answers = [
      { colour: 'red', places: ['a', 'b'], often: 3, how: { day: 'good', night: 'bad' } },
      { colour: 'red', places: ['a'], how: { day: 'good' } },
    ]
    const found = resultsOf(questions, tallied(answers)).map(({ question, row, n, counts }) => [
      ...[question.key, row, n],
      Object.fromEntries(counts.map(({ answer, number }) => [answer, number])),
    ])
    expect(found).toEqual([
      ['colour', '', 2, { red: 2, green: 0, blue: 0 }],
      ['places', '', 2, { a: 2, b: 1 }],
      ['often', '', 1, { 1: 0, 2: 0, 3: 1 }],
      ['how', 'day', 2, { good: 2, bad: 0 }],
      ['how', 'night', 1, { good: 0, bad: 1 }],
    ])
  })

  it('below twenty answers no share is given', () => {
    const shareOf = (n: number) =>
      resultsOf([colour], tallied(times(n, { colour: 'red' })))[0]!.counts.map(({ share }) => share)
    expect(shareOf(19)).toEqual([null, null, null])
    expect(shareOf(20)).toEqual([1, 0, 0])
  })
})

describe('weighted answers', () => {
  const weighted = (weights: readonly number[], red: readonly boolean[]) =>
    resultsOf(
      [colour],
      tallied(
        red.map((is) => ({ colour: is ? 'red' : 'blue' })),
        weights,
      ),
    )[0]!

  it('a share has the interval of as many answers without weights as would be as sure', () => {
    // Ten who stand for nine each, and ninety who stand for one: (180)² / (10 · 81 + 90) = 36.
    const weights = Array.from({ length: 100 }, (_, at) => (at < 10 ? 9 : 1))
    const found = weighted(
      weights,
      weights.map((_, at) => at < 10),
    )
    expect(found).toMatchObject({ n: 100, effective: 36 })
    const { share, low, high } = wilsonShare(18, 36)!
    expect(found.counts[0]).toMatchObject({ number: 10, share, interval: { low, high } })
  })

  it('without weights it is as many as answered', () => {
    const [found] = resultsOf(
      [colour],
      tallied([...times(40, { colour: 'red' }), ...times(60, { colour: 'blue' })]),
    )
    const { low, high } = wilsonShare(40, 100)!
    expect(found).toMatchObject({ n: 100, effective: 100 })
    expect(found!.counts[0]!.interval).toEqual({ low, high })
  })

  it('where no share is told, or it is hidden, there is no interval and no effective number either', () => {
    expect(weighted(Array(19).fill(2), Array(19).fill(true)).counts[0]!.interval).toBeNull()
    const [few] = asPublished([weighted(Array(4).fill(2), Array(4).fill(true))])
    expect(few).toMatchObject({ n: null, effective: null })
    const red = Array.from({ length: 30 }, (_, at) => at >= 3)
    const [covered] = asPublished([weighted(Array(30).fill(2), red)])
    expect(covered!.counts.map(({ share, interval }) => [share, interval])).toEqual(
      covered!.counts.map(({ number }) =>
        number === null ? [null, null] : [0, { low: 0, high: expect.any(Number) }],
      ),
    )
  })
})

describe('what the public may see', () => {
  it.each([
    ['many in each', [30, 20, 10], [30, 20, 10]],
    ['none is no secret', [30, 0, 10], [30, 0, 10]],
    ['a few are hidden, and the next smallest with them', [30, 3, 10], [30, null, null]],
    ['two few that together could still be worked out take a third', [30, 2, 2], [null, null, null]],
    ['two few that are five together cover each other', [30, 2, 3], [30, null, null]],
    ['where only a nought is left to cover, nothing is shown', [3, 0, 30], [null, 0, null]],
    ['fewer than five in all', [2, 1, 1], [null, null, null]],
  ])('%s', (_, numbers, shown) => {
    expect(published(colour, numbers).counts.map(({ number }) => number)).toEqual(shown)
  })

  it('whoever adds up cannot narrow a hidden few down below five ways', () => {
    const many = asked('many', 'single', ['a', 'b', 'c', 'd', 'e'])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 5 }), (numbers) => {
        const { n, counts } = published(many, numbers)
        const hidden = numbers.filter((_, at) => counts[at]!.number === null)
        for (const [at, number] of numbers.entries())
          if (number > 0 && number < 5) expect(counts[at]!.number).toBeNull()
        // With the whole known, each of two or more hidden ones may be anything up to their sum.
        if (n !== null && hidden.some((number) => number > 0 && number < 5)) {
          expect(hidden.length).toBeGreaterThan(1)
          expect(hidden.reduce((sum, number) => sum + number, 0)).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('of what may be ticked together neither the few who did nor the few who did not are shown', () => {
    const places = asked('places', 'multiple', ['most', 'few', 'some'])
    const answers = [
      ...times(3, { places: ['most', 'few'] }),
      ...times(10, { places: ['most', 'some'] }),
      ...times(15, { places: ['most'] }),
      ...times(2, { places: ['some'] }),
    ]
    const [result] = asPublished(resultsOf([places], tallied(answers)))
    expect(result!.counts.map(({ number }) => number)).toEqual([null, null, 12])
  })

  it('what only the few were asked does not give away how few they were', () => {
    const why = asked('why', 'single', ['dark', 'noise'], {
      shownIf: { question: 'colour', answers: ['green'] },
    })
    const answers = [
      ...times(20, { colour: 'red' }),
      ...times(2, { colour: 'blue' }),
      ...times(6, { colour: 'green', why: 'dark' }),
    ]
    const [, hidden] = asPublished(resultsOf([colour, why], tallied(answers)))
    expect(hidden).toMatchObject({ n: null, counts: [{ number: null }, { number: null }] })
  })
})

describe('S3-23 the two core questions, year by year', () => {
  const [{ question: safety }, { question: trust }] = [coreQuestions[0]!, coreQuestions[1]!]
  const yearOf = (year: number, safe: number, unsafe: number, doesNotKnow = 0) => ({
    year,
    survey: String(year),
    readIn: false,
    weighted: false,
    questions: [safety, trust],
    tallies: tallied([
      ...times(safe, { [safety.key]: 'very-safe', [trust.key]: 'fairly-much' }),
      ...times(unsafe, { [safety.key]: 'very-unsafe', [trust.key]: 'fairly-much' }),
      ...times(doesNotKnow, { [safety.key]: 'does-not-know' }),
    ]),
  })

  it('both are there, in the order of the years, without those who do not know', () => {
    const trends = trendsOf([yearOf(2025, 60, 40, 7), yearOf(2024, 50, 50)])
    expect(trends.map(({ question }) => question.key)).toEqual(['safe-after-dark', 'trust-in-the-work'])
    expect(trends[0]!.years.map(({ year, n, share }) => [year, n, share])).toEqual([
      [2024, 100, 0.5],
      [2025, 100, 0.6],
    ])
  })

  it.each([
    ['ten points of a hundred answers cannot be told from chance', [50, 50], [60, 40], 'cannot-tell'],
    ['thirty points can', [50, 50], [80, 20], 'rose'],
    ['and downwards', [80, 20], [50, 50], 'fell'],
    ['a year of nineteen answers is left out', [80, 20], [19, 0], 'one-year'],
  ] as const)('%s', (_, [safe, unsafe], [later, lessSafe], verdict) => {
    expect(trendsOf([yearOf(2024, safe, unsafe), yearOf(2025, later, lessSafe)])[0]!.verdict).toBe(verdict)
  })

  it('what the public is shown leaves out a year that would tell how many the hidden few are', () => {
    // Three who do not know are hidden with the next smallest; how many took a stand would give them away.
    const years = [yearOf(2024, 50, 50), yearOf(2025, 60, 40, 3)]
    const [safe] = trendsOf(years, { published: true })
    expect(safe!.years.map(({ year }) => year)).toEqual([2024])
    expect(trendsOf(years)[0]!.years).toHaveLength(2)
  })

  describe('a survey that was done elsewhere', () => {
    const readIn = (changed: Partial<Question>, weights: readonly number[] = []) => ({
      ...{ year: 2023, survey: 'bought', readIn: true, weighted: weights.length > 0 },
      questions: [{ ...safety, core: false, ...changed }],
      tallies: tallied(
        [...times(30, { [safety.key]: 'very-safe' }), ...times(70, { [safety.key]: 'very-unsafe' })],
        weights,
      ),
    })
    const ofSafety = (bought: ReturnType<typeof readIn>) => trendsOf([bought, yearOf(2024, 60, 40)])[0]!

    it('stands in it where its question is the core question, by its own words', () => {
      const trend = ofSafety(readIn({ words: { en: 'How safe do you feel walking alone after dark?' } }))
      expect(trend.years.map(({ year, n, share }) => [year, n, share])).toEqual([
        [2023, 100, 0.3],
        [2024, 100, 0.6],
      ])
      expect(trend).toMatchObject({ verdict: 'rose', mixed: false, leftOut: [] })
    })

    it.each([
      ['of no question was it said', { key: 'column-3' }, 'notTied'],
      ['other answers could be chosen', { options: safety.options.slice(0, 4) }, 'otherAnswers'],
      ['several answers could be given', { kind: 'multiple' }, 'otherAnswers'],
    ] as const)('does not where %s, and says so', (_, changed, why) => {
      const trend = ofSafety(readIn(changed as Partial<Question>))
      expect(trend.years.map(({ year }) => year)).toEqual([2024])
      expect(trend.leftOut).toEqual([{ year: 2023, survey: 'bought', why }])
    })

    it('with weights it is compared by its effective number', () => {
      // Thirty who stand for seven each, and seventy who stand for three: half of those they stand for.
      const weights = Array.from({ length: 100 }, (_, at) => (at < 30 ? 7 : 3))
      const effective = 420 ** 2 / (30 * 49 + 70 * 9)
      const trend = ofSafety(readIn({}, weights))
      expect(trend.years[0]).toMatchObject({
        n: 100,
        effective,
        weighted: true,
        ...wilsonShare(effective / 2, effective)!,
      })
      expect(trend.mixed).toBe(true)
      // The same answers without weights would have risen.
      expect(trend.verdict).toBe('cannot-tell')
    })

    it('nothing is told of those who stand for nobody', () => {
      expect(ofSafety(readIn({}, Array(100).fill(0))).leftOut).toMatchObject([
        { year: 2023, why: 'noWeights' },
      ])
    })
  })

  it('a year that is left out says why', () => {
    const trust2024 = { ...yearOf(2023, 50, 50), questions: [trust] }
    const trends = trendsOf([trust2024, yearOf(2024, 10, 9), yearOf(2025, 60, 40, 3), yearOf(2026, 50, 50)], {
      published: true,
    })
    expect(trends[0]!.leftOut.map(({ year, why }) => [year, why])).toEqual([
      [2023, 'notAsked'],
      [2024, 'few'],
      [2025, 'wouldTell'],
    ])
  })
})
