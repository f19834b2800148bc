import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Whether the system shows its processes as files; macOS does not. */
export const showsProcesses = existsSync('/proc/self/stat')

/** True while a process with this number runs; one that has ended but was not yet collected does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return statOf(pid)?.state !== 'Z'
}

/**
 * When the process started, in the kernel's own count: with the number it tells
 * a process from a later one that was given the same number. Empty where the
 * system has no /proc.
 */
export function startOf(pid: number): string {
  return statOf(pid)?.start ?? ''
}

/**
 * The processes at work in a folder. Every process of a PostgreSQL server has
 * its data folder as working directory, also one whose parent was killed.
 */
export function processesIn(folder: string): number[] {
  return numberedProcesses().filter((pid) => workingFolderOf(pid) === folder && isRunning(pid))
}

function numberedProcesses(): number[] {
  return showsProcesses ? readdirSync('/proc').map(Number).filter(Number.isInteger) : []
}

function workingFolderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

/** The command in brackets may hold spaces, so the fields are counted from the last bracket. */
function statOf(pid: number): { state: string; start: string } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', start: fields[19] ?? '' }
  } catch {
    return null
  }
}
