import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type Boxed, measures, tidyTree, triangle, wrapped } from './drawing.rules.ts'

describe('words in a box', () => {
  const cases = [
    ['Torget är tomt på vuxna', 12, ['Torget är', 'tomt på', 'vuxna']],
    ['trygghetsvandringsprotokoll', 12, ['trygghetsvan', 'dringsprotok', 'oll']],
    ['  ', 12, []],
  ] as const
  it.each(cases)('%s', (words, most, lines) => {
    expect(wrapped(words, most)).toEqual(lines)
  })

  it('no sign is lost and no line is too long', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (words, most) => {
        const lines = wrapped(words, most)
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(most)
      }),
    )
  })
})

/** Trees of so many levels at most. */
const trees = (levels: number): fc.Arbitrary<Boxed> =>
  fc.record({
    id: fc.uuid(),
    title: fc.lorem({ maxCount: 12 }),
    small: fc.oneof(fc.constant(''), fc.lorem({ maxCount: 6 })),
    below: levels > 1 ? fc.array(trees(levels - 1), { maxLength: 3 }) : fc.constant([]),
  })

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('the tidy tree', () => {
  it('draws every box once, none over another, all within the frame, one line to each below', () => {
    fc.assert(
      fc.property(trees(4), (root) => {
        const count = (one: Boxed): number => 1 + one.below.reduce((sum, child) => sum + count(child), 0)
        const { boxes, lines, width, height } = tidyTree(root)
        expect(boxes).toHaveLength(count(root))
        expect(lines).toHaveLength(boxes.length - 1)
        for (const [at, box] of boxes.entries()) {
          expect(box.y).toBeGreaterThanOrEqual(-0.001)
          expect(box.y + box.height).toBeLessThanOrEqual(height + 0.001)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          for (const other of boxes.slice(at + 1)) expect(meet(box, other)).toBe(false)
        }
      }),
    )
  })

  it('what is above stands to the left, in the middle of what lies below it', () => {
    const leaf = (id: string): Boxed => ({ id, title: id, small: '', below: [] })
    const { boxes } = tidyTree({ ...leaf('p'), below: [leaf('a'), leaf('b')] })
    const at = (id: string) => boxes.find((box) => box.id === id)!
    expect(at('a').x).toBe(measures.boxWidth + measures.between.x)
    expect(at('p').y).toBe((at('a').y + at('b').y) / 2)
  })
})

it('the triangle has three corners apart and cuts long words with a sign of it', () => {
  const long = 'mörkt och tomt '.repeat(40)
  const { boxes, lines, width, height } = triangle([
    { id: 'o', title: 'Den som gör det', words: '' },
    { id: 't', title: 'Den eller det som utsätts', words: long },
    { id: 'p', title: 'Platsen', words: 'torget' },
  ])
  expect(lines).toHaveLength(3)
  expect(boxes.some((one, at) => boxes.slice(at + 1).some((other) => meet(one, other)))).toBe(false)
  expect(boxes[1]!.smallLines).toHaveLength(5)
  expect(boxes[1]!.smallLines.at(-1)).toMatch(/…$/)
  for (const box of boxes) {
    const rows = box.lines.length + box.smallLines.length
    expect(box.height).toBe(rows * measures.lineHeight + 2 * measures.padding)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
  }
})
