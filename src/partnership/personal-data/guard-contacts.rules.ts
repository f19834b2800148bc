const email =
  /[\p{L}\d._%+-]{1,64}\s?(?:@|[([{]\s?(?:at|snabel-?a)\s?[)\]}])\s?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/giu

/** E-mail addresses, also those that hide their sign: "namn (at) exempel.se". */
export function emailsIn(text: string): string[] {
  return [...text.matchAll(email)].map(([match]) => match)
}

/**
 * Phone numbers in Swedish and Danish forms.
 *
 * A Swedish one begins with 0 and an area or mobile code, an international one
 * with its country, a Danish one is eight digits in pairs or fours or in one.
 * Sums, years in a row ("2019-2023"), days written together ("20260115") and
 * the public short numbers (112, 114 14) are none.
 */
export function phonesIn(text: string): string[] {
  return shapes.flatMap(({ shape, isOne }) =>
    [...text.matchAll(shape)].map(([match]) => match).filter((match) => isOne(digitsOf(match), match)),
  )
}

type Shape = { shape: RegExp; isOne: (digits: string, match: string) => boolean }

const shapes: Shape[] = [
  {
    // +46 70 123 45 67, 0045 12 34 56 78
    shape: /(?<![\d+])(?:\+|00) ?(?:4[4-9]|35[48]|3[0-4]|1) ?(?:\(0\) ?)?\d(?:[ -]?\d){5,11}(?!\d)/g,
    isOne: () => true,
  },
  {
    // 070-123 45 67, 0701-23 45 67, 08-123 456 78, 0910-123 45
    shape: /(?<![\d.,/:+-])0(?:8|[1-79]\d{1,2})(?:-| - | |\/)\d{2,4}(?:[ -]?\d{2,4}){1,3}(?![\d-])/g,
    isOne: (digits) => digits.length >= 8 && digits.length <= 10 && /^0(?:8|[1-79])/.test(digits),
  },
  { shape: /(?<![\d.,/:+-])0[1-9]\d{7,8}(?![\d-])/g, isOne: () => true },
  {
    // 12 34 56 78, 1234 5678, 12345678
    shape: new RegExp(
      `(?<![\\d.,/:+-]|\\d )(?:[2-9]\\d(?: \\d{2}){3}|[2-9]\\d{3} \\d{4}|[2-9]\\d{7})(?![\\d-]| \\d|[.,]\\d)${notASum()}`,
      'giu',
    ),
    isOne: (digits) => !isCompactDay(digits) && !areYears(digits),
  },
  {
    // Whatever is called a phone number.
    shape:
      /(?<!\p{L})(?:tel|tlf|telefon|telefonnummer|mobil|mobilnummer|mob)\.?:? ?\+?\d(?:[ -]?\d){5,12}/giu,
    isOne: () => true,
  },
]

/** What follows a sum, and no phone number. */
function notASum(): string {
  return '(?! ?(?:kr|kronor|kroner|sek|dkk|euro|eur|€|%|procent|st|stk|timmar|timer|invånare|borgere|personer)(?!\\p{L}))'
}

function digitsOf(match: string): string {
  return match.replace(/\D/g, '')
}

/** "20260115" or "15012026". */
function isCompactDay(digits: string): boolean {
  return (
    /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits) ||
    /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/.test(digits)
  )
}

/** "2019 2020". */
function areYears(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:19|20)\d{2}$/.test(digits)
}
