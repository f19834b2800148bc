import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, startOf } from './processes.ts'

type Holder = { pid: number; start: string; nonce: string }

/** A data folder that belongs to this process until it lets go. */
export type FolderLock = { release(): void }

/**
 * Takes a data folder for this process, or says which process has it. A lock
 * whose process is gone (killed, machine restarted) is taken over. Linking is
 * the one step that only one of two processes can succeed in.
 */
export function takeFolder(folder: string): FolderLock | { heldBy: number } {
  const lock = join(folder, 'samsyn.lock')
  const own: Holder = { pid: process.pid, start: startOf(process.pid), nonce: randomUUID() }
  const draft = `${lock}.${own.nonce}`
  writeFileSync(draft, JSON.stringify(own))
  try {
    for (;;) {
      if (linked(draft, lock)) return { release: () => releaseOwn(lock, own) }
      const holder = readHolder(lock)
      if (holder && isAlive(holder)) return { heldBy: holder.pid }
      if (holder) setAside(lock, holder, draft)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

function linked(draft: string, lock: string): boolean {
  try {
    linkSync(draft, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Null when the lock went away meanwhile. A half-written one counts as left behind. */
function readHolder(lock: string): Holder | null {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    return { pid: 0, start: '', nonce: '' }
  }
}

function isAlive({ pid, start }: Holder): boolean {
  return pid > 0 && isRunning(pid) && startOf(pid) === start
}

/** Another process may have taken the left-behind lock over meanwhile: then its lock is put back. */
function setAside(lock: string, leftBehind: Holder, draft: string): void {
  const aside = `${draft}.aside`
  try {
    renameSync(lock, aside)
  } catch {
    return
  }
  if (readHolder(aside)?.nonce !== leftBehind.nonce) linked(aside, lock)
  rmSync(aside, { force: true })
}

function releaseOwn(lock: string, own: Holder): void {
  if (readHolder(lock)?.nonce === own.nonce) rmSync(lock, { force: true })
}
