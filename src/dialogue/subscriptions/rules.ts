import type { MachineLimit } from '../../web/machine-limits.rules.ts'

const longestAddress = 254

/** An e-mail address as somebody wrote it, in the form in which it is kept; null where it cannot be one. */
export function addressRead(written: string): string | null {
  const address = written.trim()
  const isOne = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\.]+(\.[^\s@<>()[\]",;:\\.]+)+$/.test(address)
  return isOne && address.length <= longestAddress ? address : null
}

/**
 * How many letters one machine may ask for: a third of all that go out in an
 * hour at anybody's wish, so that a hall of people behind one address gets
 * theirs, and one machine can neither stop the others' nor write to many
 * strangers. How often one address is written to is held where the letters are
 * queued: three times a day.
 */
export const lettersForOneMachine: MachineLimit = { most: 100, hours: 1 }

/** Who was asked to confirm and did not within so many days is forgotten. */
export const daysToConfirm = 3

// One minute after the first failure, a day after the seventh; then it is given up.
const minutesBetweenTries = [1, 5, 30, 120, 360, 720, 1440]

/** When a mail that failed is tried again; null where it has failed so often that it is given up. */
export function nextTry(failures: number, at: Date): Date | null {
  const minutes = minutesBetweenTries[failures - 1]
  return minutes === undefined ? null : new Date(at.getTime() + minutes * 60_000)
}

/** When a mail is tried again that no mail server took: however long it is away, nothing is given up for that. */
export function whenAway(at: Date): Date {
  return new Date(at.getTime() + 60_000)
}

/** What somebody asks to be told about: a theme of what was said, or a local area's status. */
export type Followed = { kind: 'theme' | 'area'; id: string }

/** Why a mail is sent: to confirm the address, to tell something, or to give back the link for leaving. */
export const mailKinds = ['confirm', 'notice', 'leaving'] as const
export type MailKind = (typeof mailKinds)[number]

/** What a link in a mail does. */
export type LinkAct = 'confirm' | 'leave'

/** What is sealed or digested about a subscription, so that no link of one does anything to another. */
export const about = {
  sealing: (subscription: string) => `subscription ${subscription}`,
  address: (tenant: string, address: string) => `address ${tenant} ${address.toLowerCase()}`,
  link: (act: LinkAct, subscription: string) => `${act} ${subscription}`,
}
