import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import openWabt from 'wabt'
import { kernelBytes } from './knox-kernel.ts'

it('the kernel is what its source says', async () => {
  const { parseWat } = await openWabt()
  const source = readFileSync(new URL('knox-kernel.wat', import.meta.url), 'utf8')
  const { buffer } = parseWat('knox-kernel.wat', source).toBinary({})
  expect(Buffer.from(buffer).toString('base64')).toBe(kernelBytes)
})
