import { parentPort, workerData } from 'node:worker_threads'
import autocannon from 'autocannon'
import type { Borne } from './load.ts'

// The summary of autocannon has no 95th percentile, so each answer's time is kept as it comes.
const took: number[] = []
const { url, duration } = workerData as { url: string; duration: number }
const asking = autocannon(
  { url, duration, connections: 20, headers: { 'accept-encoding': 'gzip' } },
  (error, result) => {
    if (error) throw error
    if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} answers failed`)
    const borne: Borne = { perSecond: took.length / result.duration, took: took.sort((a, b) => a - b) }
    parentPort?.postMessage(borne)
  },
)
asking.on('response', (_client, _status, _bytes, responseTime) => took.push(responseTime))
