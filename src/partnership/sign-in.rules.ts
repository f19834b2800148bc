import { isTooLong } from './lengths.rules.ts'

/** How sign-in is slowed down: after this many failures within the window, the address or machine waits. */
export const throttle = { failures: 6, withinMinutes: 15, machineFailures: 40 } as const

/** Whether another try is let in, by the failures of late for the address and for the machine it comes from. */
export function mayTry(failures: { address: number; machine: number }): boolean {
  return failures.address < throttle.failures && failures.machine < throttle.machineFailures
}

/** From when on failures count at a moment; a try before it slows nobody down, and need not be kept. */
export function countedSince(at: Date): Date {
  return new Date(at.getTime() - throttle.withinMinutes * 60_000)
}

export type PasswordProblem = 'tooShort' | 'passwordTooLong' | 'tooCommon' | 'sameAsEmail' | 'notRepeated'

// Long beats complicated (NIST SP 800-63B); these are the ones that everybody tries first.
const common = [
  'password',
  'lösenord',
  'kodeord',
  'adgangskode',
  '123456789',
  'qwertyuiop',
  'sommar',
  'sommer',
  'samsyn',
]

/** What is wrong with a new password; nothing but length and the obvious is asked. */
export function passwordProblem(password: string, repeated: string, email: string): PasswordProblem | null {
  if ([...password].length < 12) return 'tooShort'
  if (isTooLong(password, 'password')) return 'passwordTooLong'
  const plain = password.toLowerCase()
  const [name = ''] = email.toLowerCase().split('@')
  if (name.length > 3 && plain.includes(name)) return 'sameAsEmail'
  const rest = common.reduce((left, word) => left.replaceAll(word, ''), plain).replace(/[\d\W_]/g, '')
  if (rest.length < 4 || new Set(plain).size < 5) return 'tooCommon'
  if (password !== repeated) return 'notRepeated'
  return null
}

/** Whether a path that came with a form leads to a page behind our own sign-in, and nowhere else. */
export function isOwnPath(path: string): boolean {
  return /^\/app(\/[\w%.~-]+)*$/.test(path)
}

/** How long things last, in hours. */
export const lasts = { session: 14 * 24, invitation: 7 * 24, passwordLink: 24, setUpLink: 24 } as const

export function hoursLater(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * 3_600_000)
}
