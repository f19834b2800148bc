import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answerKeysOf, keyedDigest, seal, sealingStep, unseal } from './sealing.ts'

const keys = answerKeysOf(Buffer.alloc(32, 7))
const others = answerKeysOf(Buffer.alloc(32, 8))

it('what is sealed comes out as it went in, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (words) => {
      expect(unseal(keys.sealing, seal(keys.sealing, words, 'a'), 'a')).toBe(words)
    }),
    { numRuns: 60 },
  )
})

it('another key, another place or a changed bit opens nothing', () => {
  const sealed = seal(keys.sealing, 'Mörkt', 'survey one')
  expect(unseal(others.sealing, sealed, 'survey one')).toBeNull()
  expect(unseal(keys.sealing, sealed, 'survey two')).toBeNull()
  for (const at of [0, 5, 20, 40, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[at] = changed[at]! ^ 1
    expect(unseal(keys.sealing, changed, 'survey one')).toBeNull()
  }
  expect(unseal(keys.sealing, Buffer.alloc(3), 'survey one')).toBeNull()
})

it('the length tells nothing below a step, and the same words never look the same', () => {
  const [short, long] = ['', 'x'.repeat(sealingStep - 4)].map((words) => seal(keys.sealing, words, 'a'))
  expect(short!.length).toBe(long!.length)
  expect(seal(keys.sealing, 'x'.repeat(sealingStep - 3), 'a').length - long!.length).toBe(sealingStep)
  expect(seal(keys.sealing, 'x', 'a', 3).length - short!.length).toBe(2 * sealingStep)
  expect(seal(keys.sealing, 'x', 'a').equals(seal(keys.sealing, 'x', 'a'))).toBe(false)
})

it('the six keys are six', () => {
  expect(new Set(Object.values(keys).map((key) => key.toString('hex'))).size).toBe(6)
  expect(keyedDigest(keys.forms, 'a')).not.toEqual(keyedDigest(keys.receipts, 'a'))
})
