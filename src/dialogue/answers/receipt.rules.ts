/**
 * The code of a receipt: 80 bits in Crockford's base 32, which has no I, L, O or
 * U, and one sign more that tells whether it was written down right. In groups,
 * so that it can be read aloud.
 */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** The code of 80 bits: `K7QM-2X9D-…`. Of more bytes than ten the first ten count. */
export function codeOf(bytes: Uint8Array): string {
  let bits = bytes.subarray(0, 10).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n)
  const places: number[] = []
  for (let i = 0; i < length; i++) {
    places.unshift(Number(bits & 31n))
    bits >>= 5n
  }
  return inGroups([...places, checkOf(places)].map((place) => signs[place]).join(''))
}

/**
 * A code as somebody wrote it down or heard it, in the form in which it was
 * given: small letters, spaces and other dashes do not matter, O is 0, and I and
 * L are 1. Null where a sign is wrong, missing, or two changed places.
 */
export function codeRead(written: string): string | null {
  const plain = written
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const places = [...plain].map((sign) => signs.indexOf(sign))
  if (places.length !== length + 1 || places.includes(-1)) return null
  return checkOf(places.slice(0, length)) === places[length] ? inGroups(plain) : null
}

/** Four by four; the last group has the check sign too. */
function inGroups(plain: string): string {
  return plain.replace(/^(.{4})(.{4})(.{4})(.{5})$/, '$1-$2-$3-$4')
}

/**
 * A sum in the field of 32 elements in which each place weighs twice the next:
 * one wrong sign, or two neighbours that changed places, always shows.
 */
function checkOf(places: readonly number[]): number {
  return places.reduce((sum, place) => doubled(sum ^ place), 0)
}

/** Times x in GF(32), modulo x⁵ + x² + 1. */
function doubled(element: number): number {
  const twice = element << 1
  return twice > 31 ? twice ^ 0b100101 : twice
}
