import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codeOf, codeRead } from './receipt.rules.ts'

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
const code = bytes.map(codeOf)

it('a code has four groups and is read as it was given', () => {
  expect(codeOf(new Uint8Array(10))).toBe('0000-0000-0000-00000')
  expect(codeOf(new Uint8Array(10).fill(255))).toMatch(/^ZZZZ-ZZZZ-ZZZZ-ZZZZ[0-9A-Z]$/)
  fc.assert(
    fc.property(code, (one) => {
      expect(codeRead(one)).toBe(one)
    }),
  )
})

it('eighty bits make eighty bits of difference', () => {
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      expect(codeOf(one) === codeOf(other)).toBe(Buffer.from(one).equals(Buffer.from(other)))
    }),
  )
})

it('small letters, spaces, and the letters that look like figures do not matter', () => {
  fc.assert(
    fc.property(code, (one) => {
      expect(codeRead(one.toLowerCase().replaceAll('-', ' '))).toBe(one)
      expect(codeRead(` ${one.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', '')} `)).toBe(one)
    }),
  )
})

it('one wrong sign, two neighbours that changed places, one too many or too few: always told', () => {
  const place = fc.integer({ min: 0, max: 16 })
  const sign = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
  fc.assert(
    fc.property(code, place, sign, (given, at, other) => {
      const plain = [...given.replaceAll('-', '')]
      const wrong = plain.with(at, other)
      if (wrong.join('') !== plain.join('')) expect(codeRead(wrong.join(''))).toBeNull()
      const next = (at + 1) % 17
      if (at < 16 && plain[at] !== plain[next])
        expect(codeRead(plain.with(at, plain[next]!).with(next, plain[at]!).join(''))).toBeNull()
      expect(codeRead(plain.slice(1).join(''))).toBeNull()
      expect(codeRead(`${given}${other}`)).toBeNull()
    }),
    { numRuns: 500 },
  )
})

it.each(['', 'U'.repeat(17), 'ABCD', '🙂'.repeat(17), '<script>'])('"%s" is no code', (written) => {
  expect(codeRead(written)).toBeNull()
})
