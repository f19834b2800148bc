import { encode } from 'uqr'

/** So many modules of white around the code: fewer, and a phone may not find it. */
const quietZone = 4

/**
 * An address as a QR code, drawn as one path: black on white, with its quiet
 * zone. A quarter of it may be dirty or torn and it is still read (level Q), as
 * a poster outdoors needs.
 */
export function qrPicture(address: string): string {
  const { data, size } = encode(address, { ecc: 'Q', border: quietZone })
  const dark = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark}"/></svg>`
}
