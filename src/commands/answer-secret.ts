import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { forTheOperator } from '../database/for-the-operator.ts'
import { type AnswerKeys, answerKeysOf } from '../web/sealing.ts'

/**
 * The keys of the answers on their way in, from a file outside the database that
 * only its owner reads; made at the first start. The file appears whole or not
 * at all, so that two processes that start at once have the same.
 */
export function answerKeysIn(file: string): AnswerKeys {
  return answerKeysOf(secretIn(file) ?? newSecret(file))
}

function secretIn(file: string): Buffer | null {
  const written = tryReading(file)
  if (written === null) return null
  if (/^[0-9a-f]{64}$/.test(written.trim())) return Buffer.from(written.trim(), 'hex')
  throw forTheOperator(
    `${file} does not hold the key of the survey answers (64 signs, 0-9 and a-f). Put the right file there; answers that were not opened yet cannot be read without it.`,
  )
}

function newSecret(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  return secretIn(file)!
}

function tryReading(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw forTheOperator(`The key of the survey answers in ${file} could not be read (${code}).`, error)
  }
}
