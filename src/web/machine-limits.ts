import type { House } from './house.ts'
import { type MachineLimit, machineOf, mayTake, stillCounts, type Taking } from './machine-limits.rules.ts'

// In the memory of the running server and nowhere else: no table, no backup and
// no log ever holds from where somebody came. A restart forgets everything,
// which at worst lets somebody take a little more.
const remembered = new WeakMap<House, Map<string, Taking[]>>()

/** What somebody is about to take, and the address that they come from. */
export type Wanted = Taking & { address: string; of: string; limit: MachineLimit }

/**
 * Does something that one machine may do only so much of, or answers `tooMany`
 * and does nothing. It is counted before it is done, so that a hundred at once
 * are no way around, and forgotten again where nothing came of it.
 */
export async function withinMachineLimit<Done>(
  house: House,
  wanted: Wanted,
  work: () => Promise<Done>,
  cameOfIt: (done: Done) => boolean,
): Promise<Done | 'tooMany'> {
  const { form, number, at, limit } = wanted
  const machine = machineOf(wanted.address)
  if (machine === null) return work()
  const all = remembered.get(house) ?? new Map<string, Taking[]>()
  remembered.set(house, all)
  forgetOld(all, wanted)
  const key = `${wanted.of} ${machine}`
  const before = all.get(key) ?? []
  const taking = { form, number, at }
  if (!mayTake(before, taking, limit)) return 'tooMany'
  if (before.some((other) => other.form === form)) return work()
  all.set(key, [...before, taking])
  const forget = () => drop(all, key, (other) => other === taking)
  // Also where nobody comes again: nothing is remembered longer than it counts.
  setTimeout(forget, limit.hours * 3_600_000).unref()
  try {
    const done = await work()
    if (!cameOfIt(done)) forget()
    return done
  } catch (error) {
    forget()
    throw error
  }
}

function forgetOld(all: Map<string, Taking[]>, { of, limit, at }: Wanted): void {
  for (const key of [...all.keys()].filter((other) => other.startsWith(`${of} `)))
    drop(all, key, (taking) => !stillCounts(taking, limit, at))
}

function drop(all: Map<string, Taking[]>, key: string, isGone: (taking: Taking) => boolean): void {
  const left = (all.get(key) ?? []).filter((taking) => !isGone(taking))
  if (left.length > 0) all.set(key, left)
  else all.delete(key)
}
