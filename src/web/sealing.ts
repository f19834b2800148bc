import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/**
 * The keys under which is kept what residents send without an account, all
 * derived from one secret that lies outside the database.
 */
export type AnswerKeys = {
  /** Seals an answer. */
  sealing: Buffer
  /** Makes the code of a receipt out of the form's id. */
  codes: Buffer
  /** Makes the digest of a code, the only thing kept of it. */
  receipts: Buffer
  /** Makes the digest by which a form sent twice is known. */
  forms: Buffer
  /** Makes the code of a sign-up to a meeting out of the form's id, and the digest of the code. */
  signUps: Buffer
  /** Seals the address of a subscriber, makes its digest and the links of the mails. */
  subscribers: Buffer
}

/** The keys of a secret of 32 bytes. */
export function answerKeysOf(secret: Uint8Array): AnswerKeys {
  const derived = (name: string) => Buffer.from(hkdfSync('sha256', secret, '', `samsyn answers ${name}`, 32))
  return {
    sealing: derived('sealing'),
    codes: derived('codes'),
    receipts: derived('receipts'),
    forms: derived('forms'),
    signUps: derived('sign-ups'),
    subscribers: derived('subscribers'),
  }
}

const version = 1
const nonceBytes = 12
const tagBytes = 16
const head = 1 + nonceBytes + tagBytes

/** What is sealed is filled up to a multiple of this, so that its length tells nothing. */
export const sealingStep = 4096

/**
 * Words sealed so that only the key opens them, and only where they belong:
 * `about` is the survey and the kind of thing, and must be the same at opening.
 * They are filled up to whole steps, at least so many as `steps`.
 */
export function seal(key: Buffer, words: string, about: string, steps = 1): Buffer {
  const plain = Buffer.from(words, 'utf8')
  const size = Math.max(steps, Math.ceil((plain.length + 4) / sealingStep)) * sealingStep
  const filled = Buffer.alloc(size)
  filled.writeUInt32BE(plain.length)
  plain.copy(filled, 4)
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about))
  const hidden = Buffer.concat([cipher.update(filled), cipher.final()])
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), hidden])
}

/** What was sealed; null where the key is another, the place is another, or a bit was changed. */
export function unseal(key: Buffer, sealed: Buffer, about: string): string | null {
  if (sealed.length < head || sealed[0] !== version) return null
  const nonce = sealed.subarray(1, 1 + nonceBytes)
  const cipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(1 + nonceBytes, head))
  try {
    const filled = Buffer.concat([cipher.update(sealed.subarray(head)), cipher.final()])
    return filled.toString('utf8', 4, 4 + filled.readUInt32BE())
  } catch {
    return null
  }
}

/** HMAC-SHA-256 of some words: the same every time, and nobody's without the key. */
export function keyedDigest(key: Buffer, words: string): Buffer {
  return createHmac('sha256', key).update(words).digest()
}
