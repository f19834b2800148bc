import { officeWord, organisationWord } from './office-words.rules.ts'
import { organisationsIn } from './organisations.rules.ts'
import type { Passage } from './script.rules.ts'

/**
 * Does this line look like nothing but a person's name?
 *
 * Two to four words with capital letters (an initial or "von" may stand
 * between), no word of an office or an organisation. Rather a place too many
 * than a name kept.
 */
export function isPersonName(line: string): boolean {
  const text = line.replace(/^\/\s*|\s*\/$|^_+\s*/g, '').trim()
  if (text.length > 60 || /[\d:;.!?]$|\d|[|_]/.test(text)) return false
  if (officeWord.test(text) || organisationWord.test(text)) return false
  const words = text.split(/\s+/)
  return (
    words.length >= 2 && words.length <= 5 && words.every(isNameWord) && words.filter(isLarge).length >= 2
  )
}

function isNameWord(word: string): boolean {
  return isLarge(word) || /^(?:von|van|af|av|de|der|den|la|al|el|bin|ibn)$/.test(word)
}

function isLarge(word: string): boolean {
  return /^\p{Lu}(?:[\p{L}'’]+|\.)(?:-\p{Lu}?[\p{L}'’]+)?$/u.test(word) && !/^\p{Lu}{3,}$/u.test(word)
}

/**
 * Names of persons inside a line of a signature or of a list of members:
 * "Kommunchef Anna Svensson". Runs of words with capital letters that are
 * neither office nor organisation.
 */
export function personNamesIn(passage: Passage): string[] {
  let rest = passage.text
  for (const mention of organisationsIn(passage)) if (!mention.generic) rest = rest.replace(mention.text, '|')
  const runs = rest.split(/[,;/|()]|\s[–-]\s/).flatMap((piece) => {
    const words = piece.trim().split(/\s+/)
    const large: string[][] = [[]]
    for (const word of words) {
      if (isLarge(word) && !officeWord.test(word) && !organisationWord.test(word)) large.at(-1)?.push(word)
      else large.push([])
    }
    return large.filter((run) => run.length >= 2).map((run) => run.join(' '))
  })
  return runs
}

/** The text without these names, and without the commas they leave. */
export function withoutNames(text: string, names: readonly string[]): string {
  let rest = text
  for (const name of names) rest = rest.split(name).join(' ')
  return rest
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,/–-]+|[\s,/–-]+$/g, '')
    .replace(/\s+,/g, ',')
    .trim()
}
