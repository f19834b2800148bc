/** How much of something one machine may take within so many hours. */
export type MachineLimit = { most: number; hours: number }

/** What a machine took with one form: how much of it, and when. */
export type Taking = { form: string; number: number; at: Date }

/** Whether what was taken counts against the machine at a moment; what does not is not remembered either. */
export function stillCounts(taking: Taking, { hours }: MachineLimit, at: Date): boolean {
  return at.getTime() - taking.at.getTime() < hours * 3_600_000
}

/** Whether a machine may take so much more. The same form sent again takes nothing more. */
export function mayTake(before: Taking[], wanted: Taking, limit: MachineLimit): boolean {
  const counted = before.filter((taking) => stillCounts(taking, limit, wanted.at))
  if (counted.some(({ form }) => form === wanted.form)) return true
  return counted.reduce((sum, { number }) => sum + number, wanted.number) <= limit.most
}

/**
 * What counts as one machine, by the address that a request comes from: all that
 * stands behind one IPv4 address, and one IPv6 network (/64), within which a
 * machine picks its address itself. Null where the address tells no machine
 * apart: none, or the server's own, as when a proxy stands on it.
 */
export function machineOf(address: string): string | null {
  const [plain = ''] = address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, '')
    .split('%')
  if (plain === '' || plain === '::1' || plain.startsWith('127.')) return null
  if (!plain.includes(':')) return plain
  const [front = '', back] = plain.split('::')
  const groups = (side: string | undefined) => (side ? side.split(':') : [])
  const left = back === undefined ? 0 : 8 - groups(front).length - groups(back).length
  const all = [...groups(front), ...Array.from({ length: left }, () => '0'), ...groups(back)]
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
