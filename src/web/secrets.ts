import { createHash, randomBytes, randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** A token that nobody can guess: 256 bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token: enough to recognise it, useless to whoever reads the database. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

// OWASP's advice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The stored form of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let nobodys: Promise<string> | undefined

/**
 * Whether a password fits. For an address nobody has, a hash is worked out all
 * the same, so that the time taken does not tell which addresses exist.
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(newToken())
  const fits = await verify(stored ?? (await nobodys), password)
  return stored !== null && fits
}

/** A short code to read aloud, without letters that look alike. */
export function newCode(length: number): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
}
