import { type ChildProcess, spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { whenThereIsWork } from './work.ts'

const program = (code: string) => spawn(process.execPath, ['-e', code], { stdio: 'ignore' })

it('a process for long work is there only while there is work, and comes back when it was killed', async () => {
  const begun: ChildProcess[] = []
  let isWork = false
  const stop = whenThereIsWork(
    async () => isWork,
    () => {
      const child = program('setInterval(() => {}, 1000)')
      begun.push(child)
      return child
    },
    20,
  )
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(begun).toHaveLength(0)
  isWork = true
  await expect.poll(() => begun.length).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(begun).toHaveLength(1)
  begun[0]!.kill('SIGKILL')
  await expect.poll(() => begun.length, { timeout: 5000 }).toBe(2)
  await stop()
  expect(begun[1]!.signalCode).toBe('SIGTERM')
})

it('one that does not heed the word to stop is ended all the same', async () => {
  const begun: ChildProcess[] = []
  const stop = whenThereIsWork(
    async () => true,
    () => {
      const child = spawn(
        process.execPath,
        ['-e', `process.on('SIGTERM', () => {}); process.stdout.write('up'); setInterval(() => {}, 1000)`],
        { stdio: ['ignore', 'pipe', 'ignore'] },
      )
      begun.push(child)
      return child
    },
    20,
  )
  await expect.poll(() => begun.length).toBe(1)
  await new Promise((resolve) => begun[0]!.stdout!.once('data', resolve))
  await stop()
  expect(begun[0]!.signalCode).toBe('SIGKILL')
}, 20_000)
