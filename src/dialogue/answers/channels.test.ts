import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Question } from '../survey/rules.ts'
import { reachOf, withoutTheFew } from './channels.rules.ts'

const age: Question = {
  ...{ key: 'age', kind: 'age-band', words: { sv: 'age' }, help: {}, required: false, core: false },
  ...{ shownIf: null, rows: [], scale: null },
  options: ['young', 'old'].map((key) => ({ key, words: { sv: key } })),
}
const answers = (number: number, channel: string, ticked: Record<string, unknown>) =>
  Array.from({ length: number }, () => ({ channel, ticked }))

describe('whom each link reached', () => {
  it('is counted by the questions that tell of groups, those who did not say last', () => {
    const said = [
      ...answers(30, '', { age: 'old' }),
      ...answers(6, '', {}),
      ...answers(12, 'poster', { age: 'young' }),
      ...answers(5, 'poster', { age: 'old' }),
    ]
    const opinion: Question = { ...age, key: 'trust', kind: 'single' }
    expect(reachOf([opinion, age], said, ['', 'poster'])).toEqual([
      {
        question: age,
        channels: ['', 'poster'],
        groups: [
          { answer: 'young', numbers: [0, 12] },
          { answer: 'old', numbers: [30, 5] },
          { answer: null, numbers: [6, 0] },
        ],
      },
    ])
  })

  it.each([
    [
      'nobody is pointed out',
      [
        [9, 20],
        [30, 12],
      ],
      [
        [9, 20],
        [30, 12],
      ],
    ],
    [
      'a few take the next smallest of their row and column with them',
      [
        [2, 20, 9],
        [30, 12, 8],
        [9, 25, 15],
      ],
      [
        [null, 20, null],
        [30, 12, 8],
        [null, 25, null],
      ],
    ],
    [
      'where only noughts are left to cover, the line is hidden',
      [
        [2, 0],
        [30, 12],
      ],
      [
        [null, null],
        [null, null],
      ],
    ],
  ])('%s', (_, counts, shown) => {
    expect(withoutTheFew(counts)).toEqual(shown)
  })

  it('no hidden count can be worked out from what its row or its column comes to', () => {
    const table = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 6,
    })
    fc.assert(
      fc.property(table, (counts) => {
        const shown = withoutTheFew(counts)
        const lines = [...counts.keys()].map((row) => [0, 1, 2].map((column) => [row, column] as const))
        const columns = [0, 1, 2].map((column) => [...counts.keys()].map((row) => [row, column] as const))
        for (const line of [...lines, ...columns]) {
          const hidden = line.filter(([row, column]) => shown[row]![column] === null)
          const sum = hidden.reduce((all, [row, column]) => all + counts[row]![column]!, 0)
          if (hidden.length > 0 && hidden.length < line.length) {
            expect(hidden.length).toBeGreaterThan(1)
            expect(sum).toBeGreaterThanOrEqual(5)
          }
        }
        for (const [row, numbers] of counts.entries())
          for (const [column, number] of numbers.entries())
            if (number > 0 && number < 5) expect(shown[row]![column]).toBeNull()
      }),
      { numRuns: 500 },
    )
  })
})
