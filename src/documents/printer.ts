import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Asked, Printed } from './typst-print.ts'
import type { Answered } from './typst-worker.ts'

/** Prints what is asked, in a thread of its own: pages are answered meanwhile. */
export type Printer = (asked: Asked) => Promise<Printed>

type Waiting = { done: (printed: Printed) => void; failed: (error: Error) => void }

let thread: Worker | null = null
const waiting = new Map<number, Waiting>()
let numbered = 0

export const printer: Printer = (asked) => {
  thread ??= started()
  const own = thread
  numbered += 1
  const number = numbered
  return new Promise((done, failed) => {
    waiting.set(number, { done, failed })
    // The process does not end before its last document is printed, and is not kept alive by an idle printer.
    own.ref()
    own.postMessage({ number, asked })
  })
}

/** Ends the printer; what waits fails, and the next document begins another. */
export async function endPrinter(): Promise<void> {
  await thread?.terminate()
}

/** Beside the built program lies the built thread; in the sources lies its source. */
function threadFile(): URL {
  const built = new URL('./typst-worker.js', import.meta.url)
  return existsSync(fileURLToPath(built)) ? built : new URL('./typst-worker.ts', import.meta.url)
}

function started(): Worker {
  const own = new Worker(threadFile())
  own.on('message', ({ number, ...answered }: Answered) => {
    const asker = waiting.get(number)
    waiting.delete(number)
    if (waiting.size === 0) own.unref()
    if ('printed' in answered) asker?.done(answered.printed)
    else asker?.failed(new Error(answered.failed))
  })
  const ended = (error: Error) => {
    if (thread === own) thread = null
    for (const { failed } of waiting.values()) failed(error)
    waiting.clear()
  }
  own.on('error', (error) => ended(error instanceof Error ? error : new Error(String(error))))
  own.on('exit', () => ended(new Error('the printer ended before the document was printed')))
  return own
}
