const signatures = [
  { kind: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], at: 0 },
  { kind: 'image/jpeg', begins: [0xff, 0xd8, 0xff], at: 0 },
  { kind: 'image/webp', begins: [0x57, 0x45, 0x42, 0x50], at: 8 },
] as const

/** The largest logo, in bytes: it travels with every page of the partnership. */
export const largestLogo = 200_000

export type LogoProblem = 'logoTooLarge' | 'logoIsSvg' | 'logoUnknownKind'

/**
 * What kind of picture a logo is, by its first bytes and not by its name. SVG is
 * refused: it is a program as much as a picture.
 */
export function logoKind(bytes: Uint8Array): { kind: string } | { problem: LogoProblem } {
  if (bytes.length > largestLogo) return { problem: 'logoTooLarge' }
  const known = signatures.find(({ begins, at }) => begins.every((byte, i) => bytes[at + i] === byte))
  if (known) return { kind: known.kind }
  const beginning = String.fromCharCode(...bytes.subarray(0, 400)).toLowerCase()
  return {
    problem: beginning.includes('<svg') || beginning.includes('<?xml') ? 'logoIsSvg' : 'logoUnknownKind',
  }
}
