import { parentPort } from 'node:worker_threads'
import { typstCompiler } from './typst.ts'
import { type Asked, type Printed, printWith } from './typst-print.ts'

// The printer's own thread: one document after the other, in the order in which they are asked for.

/** What is answered to a document, by the number it was asked under. */
export type Answered = { number: number } & ({ printed: Printed } | { failed: string })

parentPort?.on('message', ({ number, asked }: { number: number; asked: Asked }) => {
  parentPort?.postMessage(answerTo(number, asked))
})

function answerTo(number: number, asked: Asked): Answered {
  try {
    return { number, printed: printWith(typstCompiler(), asked) }
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) }
  }
}
