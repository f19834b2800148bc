/**
 * A text as somebody would type it: without what typesetting and copying put in.
 *
 * Pages and PDF files hold soft hyphens, words broken over a line end, spaces
 * and hyphens that do not break, marks without width and letters put together of
 * two signs; to a reader none of them says anything. A stroke between two cells
 * of a table is a comma.
 */
export function asTyped(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/\u00ad\n?/g, '')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(brokenWord, '')
    .replace(/(?<=^|\s)\|(?=\s|$)/g, ',')
}

/** "risk-" at a line end and "helger" on the next; not "fredags-" before "och", not "SSP-" before "møder". */
const brokenWord = /(?<=\p{Ll})-\n(?=\p{Ll})(?!(?:och|og|samt|eller|respektive|resp|till|til)(?!\p{L}))/gu
