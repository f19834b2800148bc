import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { forTheOperator } from './for-the-operator.ts'
import { isRunning, processesIn, showsProcesses } from './processes.ts'

/** What a running server notes in its data folder about itself. */
export type Postmaster = { pid: number; socketFolder: string; ready: boolean }

/** What the server of a data folder noted last; null when it noted nothing. */
export function readPostmaster(dataFolder: string): Postmaster | null {
  try {
    const lines = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid <= 0) return null
    return { pid, socketFolder: lines[4]?.trim() ?? '', ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

/**
 * Clears away what an earlier start left in a data folder. A server that still
 * runs is told to stop (its parent was killed and nobody talks to it any more);
 * of one that is gone, the notes and locks are removed, because a later process
 * may carry its number and would be taken for it.
 */
export async function clearLeftovers(dataFolder: string, socketFolder: string): Promise<void> {
  const left = readPostmaster(dataFolder)?.pid
  if (left && atWorkIn(dataFolder, left).includes(left)) signal(left, 'SIGINT')
  await emptied(dataFolder, left)
  rmSync(join(dataFolder, 'postmaster.pid'), { force: true })
  for (const file of filesIn(socketFolder)) {
    if (file.startsWith('.s.PGSQL.')) rmSync(join(socketFolder, file), { force: true })
  }
}

/**
 * Waits until no process works in the data folder. The helpers of a killed
 * server end by themselves as soon as they notice; one that does not holds the
 * shared memory, and is ended.
 */
async function emptied(dataFolder: string, left: number | undefined): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const still = atWorkIn(dataFolder, left)
    if (still.length === 0) return
    const headless = left === undefined || !still.includes(left)
    if (headless && waited >= 5_000) for (const pid of still) signal(pid, 'SIGKILL')
    await pause(50)
  }
  throw forTheOperator(
    `An earlier database server of ${dataFolder} (process ${atWorkIn(dataFolder, left).join(', ')}) does not stop. Stop it and start again.`,
  )
}

/** Where the system does not show who works in a folder, the server's own note is all there is to go by. */
function atWorkIn(dataFolder: string, noted: number | undefined): number[] {
  if (showsProcesses) return processesIn(dataFolder)
  return noted && isRunning(noted) ? [noted] : []
}

/** Sends a signal to a process that may already be gone. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It was gone already, which is what was wanted.
  }
}

/** True once the server answers; false when it ended before it did. Recovery after a crash may take minutes. */
export async function isReady(dataFolder: string, pid: number): Promise<boolean> {
  while (isRunning(pid)) {
    const noted = readPostmaster(dataFolder)
    if (noted?.pid === pid && noted.ready) return true
    await pause(10)
  }
  return false
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
