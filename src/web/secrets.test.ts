import { expect, it } from 'vitest'
import { digestOf, hashPassword, newCode, newToken, passwordFits } from './secrets.ts'

it('a token is 256 bits, never the same, and safe in an address', () => {
  const tokens = Array.from({ length: 200 }, newToken)
  expect(new Set(tokens).size).toBe(200)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
})

it('a digest is SHA-256', () => {
  // From: printf abc | sha256sum
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('a password is kept as argon2id with its own salt, and only the same fits', async () => {
  const [one, other] = await Promise.all([hashPassword('räven sover'), hashPassword('räven sover')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await passwordFits(one, 'räven sover')).toBe(true)
  expect(await passwordFits(one, 'räven sover ')).toBe(false)
})

it('an address that nobody has takes as long as one that somebody has', async () => {
  const stored = await hashPassword('räven sover')
  await passwordFits(null, 'first time')
  const known = await quickest(() => passwordFits(stored, 'wrong'))
  const unknown = await quickest(() => passwordFits(null, 'wrong'))
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})

async function quickest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < 7; n++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return Math.min(...times)
}

it('a code to read aloud has no letters that look alike', () => {
  expect(newCode(400)).toMatch(/^[A-HJ-NP-Z2-9]{400}$/)
})
