import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Asked, Printed } from './typst-print.ts'
import type { Answered } from './typst-worker.ts'

/** Prints what is asked, in a thread of its own: pages are answered meanwhile. */
export type Printer = (asked: Asked) => Promise<Printed>

type Asker = { done: (printed: Printed) => void; failed: (error: Error) => void }

/** A thread with those who wait for it, by the number they asked under. */
type Thread = { worker: Worker; askers: Map<number, Asker> }

let current: Thread | null = null
let numbered = 0

export const printer: Printer = (asked) => {
  current ??= started()
  const { worker, askers } = current
  numbered += 1
  const number = numbered
  return new Promise((done, failed) => {
    askers.set(number, { done, failed })
    // The process does not end before its last document is printed, and is not kept alive by an idle printer.
    worker.ref()
    worker.postMessage({ number, asked })
  })
}

/** Ends the printer; what waits fails, and the next document begins another. */
export async function endPrinter(): Promise<void> {
  await current?.worker.terminate()
}

/** Beside the built program lies the built thread; in the sources lies its source. */
function threadFile(): URL {
  const built = new URL('./typst-worker.js', import.meta.url)
  return existsSync(fileURLToPath(built)) ? built : new URL('./typst-worker.ts', import.meta.url)
}

function started(): Thread {
  const worker = new Worker(threadFile())
  const askers = new Map<number, Asker>()
  const own = { worker, askers }
  worker.on('message', ({ number, ...answered }: Answered) => {
    const asker = askers.get(number)
    askers.delete(number)
    if (askers.size === 0) worker.unref()
    if ('printed' in answered) asker?.done(answered.printed)
    else asker?.failed(new Error(answered.failed))
  })
  // An error is followed by the end; by then another thread may be at work, with askers of its own.
  const ended = (error: Error) => {
    if (current === own) current = null
    for (const { failed } of askers.values()) failed(error)
    askers.clear()
  }
  worker.on('error', (error) => ended(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', () => ended(new Error('the printer ended before the document was printed')))
  return own
}
