import { officeWord } from './office-words.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import type { Passage } from './script.rules.ts'

/**
 * "Borgmester, Skovby Kommune", "Midtpolitiet: Politidirektør": office and organisation in one cell.
 *
 * One of the two words is an office; the other is the organisation, known to the rules or not.
 */
export function officeAndOrganisation(cell: Passage): { office: string; organisation: string } | null {
  const [first, second, ...more] = cell.text.split(/\s?[,:]\s|\s[–-]\s/)
  if (!first || !second || more.length > 0 || !/^\p{Lu}/u.test(first)) return null
  if (isOffice(first) && isNamed(second)) return { office: first, organisation: second }
  return isOffice(second) && isNamed(first) ? { office: second, organisation: first } : null
}

function isOffice(words: string): boolean {
  return officeWord.test(words) && !isNamed(words)
}

/** An organisation's own name, or one of unknown kind that holds no word of an office. */
function isNamed(words: string): boolean {
  const cell = { from: 0, to: words.length, text: words }
  const known = organisationsIn(cell).some((mention) => !mention.generic)
  return known
    ? !officeWord.test(withoutOrganisations(cell))
    : /^\p{Lu}/u.test(words) && !officeWord.test(words)
}

/** What is left of a cell when the organisations it names are taken out. */
export function withoutOrganisations(cell: Passage): string {
  return organisationsIn(cell).reduce((rest, mention) => rest.replace(mention.text, ''), cell.text)
}
