/** At most two decimals: what people count and pay has no more, and a third would look like a thousand. */
const shapes = [
  /^(\d{1,15})(?:[.,](\d{1,2}))?$/,
  /^([1-9]\d{0,2}(?: \d{3}){1,4})(?:[.,](\d{1,2}))?$/,
  /^([1-9]\d{0,2}(?:\.\d{3}){1,4})(?:,(\d{1,2}))?$/,
  /^([1-9]\d{0,2}(?:,\d{3}){1,4})\.(\d{1,2})$/,
  /^([1-9]\d{0,2}(?:,\d{3}){2,4})$/,
]

/**
 * A number as people write it in the North: "12 500", "12.500" and "12,500.00"
 * are twelve thousand five hundred, "2,5" and "2.5" two and a half. Null where
 * it is no number, or could be one of two: "1,500" is a thousand five hundred
 * to an Englishman and one and a half to a Dane. Nothing is guessed.
 */
export function numberIn(written: string): number | null {
  const bare = written.normalize('NFKC').trim().replace(/\s/gu, ' ')
  const [, minus = '', digits = ''] = /^([-−–]?) ?(.*)$/u.exec(bare) ?? []
  for (const shape of shapes) {
    const [, whole, part = '0'] = shape.exec(digits) ?? []
    if (whole) return Number(`${whole.replace(/\D/g, '')}.${part}`) * (minus ? -1 : 1)
  }
  return null
}
