import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { answerKeysIn } from './answer-secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'samsyn-key-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('is made once, is its owner’s alone, and is the same at the next start', () => {
  const file = join(folder, 'new', 'answers.key')
  const first = answerKeysIn(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(answerKeysIn(file)).toEqual(first)
  expect(readdirSync(join(folder, 'new'))).toEqual(['answers.key'])
})

it('a file that holds something else is told of and left as it is', () => {
  const file = join(folder, 'wrong.key')
  writeFileSync(file, 'not a key')
  expect(() => answerKeysIn(file)).toThrow('does not hold the key of the survey answers')
})
