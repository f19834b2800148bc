/**
 * Who may do what in a partnership: one table, asked at one place (`web/door.ts`).
 *
 * The database enforces the walls between partnerships a second time.
 */
export const roles = [
  'coordinator',
  'police-liaison',
  'reporter',
  'member',
  'guest',
  'reader',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/**
 * How far a permission reaches: the whole partnership, only what one's own
 * organisation owns, only the police's part, only one's own item at a meeting,
 * only what is published, or not at all.
 */
export type Reach =
  | 'partnership'
  | 'own-organisation'
  | 'police-part'
  | 'own-item'
  | 'published'
  | 'command-line'
  | 'no'

const P = 'partnership'
const R = 'own-organisation'
const N = 'no'

// Columns in the order of `roles`: coordinator, police liaison, reporter, member, guest, reader, administrator.
const table = {
  'read-plan': [P, P, R, P, N, P, N],
  'read-drafts': [P, P, R, P, N, N, N],
  log: [P, P, R, N, N, N, N],
  'strike-other': [P, R, N, N, N, N, N],
  'write-plan': [P, R, N, N, N, N, N],
  'note-resources': [P, R, R, R, N, N, N],
  adopt: [P, 'police-part', N, N, N, N, N],
  'state-picture': [P, R, R, N, N, N, N],
  'read-voices': [P, P, N, N, N, N, N],
  'code-voices': [P, P, N, N, N, N, N],
  'build-dialogues': [P, R, N, N, N, N, N],
  'carry-out-walks': [P, P, R, N, N, N, N],
  'answer-finding': [P, R, R, N, N, N, N],
  moderate: [P, R, N, N, N, N, N],
  'import-figures': [P, P, N, N, N, N, N],
  'keep-meetings': [P, P, N, N, N, N, N],
  'read-meeting-item': [P, P, N, P, 'own-item', 'published', N],
  publish: [P, 'police-part', N, N, N, N, N],
  'tell-results': [P, R, R, N, N, N, N],
  export: [P, P, R, P, N, 'published', N],
  'read-audit': [P, P, N, N, N, N, P],
  'keep-people': [P, N, N, N, N, N, P],
  'keep-settings': [P, N, N, N, N, N, P],
  'keep-backups': [N, N, N, N, N, N, 'command-line'],
} as const satisfies Record<string, readonly Reach[]>

export type Permission = keyof typeof table
export const permissions = Object.keys(table) as Permission[]

/** How far a role may go with something. */
export function reachOf(role: Role, permission: Permission): Reach {
  return table[permission][roles.indexOf(role)] ?? 'no'
}

/** Whether a role gets through the door at all; how far inside is for the action to ask with `reachOf`. */
export function mayEnter(role: Role, permission: Permission): boolean {
  const reach = reachOf(role, permission)
  return reach !== 'no' && reach !== 'command-line'
}

/** Whether something that belongs to these organisations lies within reach. */
export function withinReach(
  reach: Reach,
  owned: { organisations: readonly string[]; police: boolean },
  own: string,
): boolean {
  if (reach === 'partnership') return true
  if (reach === 'own-organisation') return owned.organisations.includes(own)
  if (reach === 'police-part') return owned.police
  return false
}
