import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Row, rounded } from './measure.ts'

const folder = join(import.meta.dirname, '../../shared/peers')

/** A program of others that does the same, with the file it reads; it prints its seconds, without start and reading. */
export type Peer = { name: string; script: string; file: string; asked: readonly string[] }

type Task = {
  what: string
  /** One whole answer, from the values in memory. */
  own: () => unknown
  peer: Peer
  /** What holds where the peer is not on the machine, or beside it. */
  limit: string
  times?: number
}

/**
 * Runs ours and the peer's alternately on the same values, one thread each, and
 * compares the medians. Where the peer is not on the machine, ours is held
 * against its limit alone, and the line says so.
 */
export function besidePeer({ what, own, peer, limit, times = 5 }: Task): Row {
  own()
  const place = mkdtempSync(join(tmpdir(), 'samsyn-bench-'))
  try {
    const file = join(place, 'values.csv')
    writeFileSync(file, peer.file)
    const ours: number[] = []
    const theirs: number[] = []
    for (let run = 0; run < times; run++) {
      const ownFirst = run % 2 === 0
      if (ownFirst) ours.push(secondsOf(own))
      const seconds = theirs.length === run ? secondsOfPeer(peer, file) : null
      if (seconds !== null) theirs.push(seconds)
      if (!ownFirst) ours.push(secondsOf(own))
    }
    const taken = median(ours)
    if (theirs.length < times)
      return { what, figure: told(taken), against: `${limit}; ${peer.name} is not here` }
    const ratios = ours.map((own, run) => theirs[run]! / own).sort((one, other) => one - other)
    const range = `${rounded(ratios[0]!)}–${rounded(ratios.at(-1)!)}`
    return {
      what,
      figure: told(taken),
      against: `${limit}; ${peer.name} in turn ${told(median(theirs))}, ${times} times each`,
      ratio: `${rounded(median(theirs) / taken)} times as fast (${range})`,
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function secondsOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

/** Null where the script, its language or its packages are not here. */
function secondsOfPeer({ script, asked }: Peer, file: string): number | null {
  const path = join(folder, script)
  if (!existsSync(path)) return null
  const one = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
  try {
    const printed = execFileSync(script.endsWith('.py') ? 'python3' : 'Rscript', [path, file, ...asked], {
      encoding: 'utf8',
      env: { ...process.env, ...one },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const parts = ['seconds', 'neighbours_s', 'statistic_s'].map((name) =>
      Number(new RegExp(`"${name}":([\\d.]+)`).exec(printed)?.[1] ?? 0),
    )
    return parts.reduce((sum, part) => sum + part, 0) || null
  } catch {
    return null
  }
}

const median = (taken: readonly number[]): number => {
  const inOrder = [...taken].sort((one, other) => one - other)
  return inOrder[Math.floor(inOrder.length / 2)]!
}

export const told = (seconds: number): string =>
  seconds < 1 ? `${rounded(seconds * 1000)} ms` : `${rounded(seconds)} s`
