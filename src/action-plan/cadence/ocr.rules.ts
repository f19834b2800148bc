import { senseOf } from './lexicon.rules.ts'
import { longestWord, spelled } from './scan-spelling.rules.ts'
import { littleWords } from './scan-words.rules.ts'
import type { Language } from './words.rules.ts'

/**
 * A scanned text as it was before the scanner misread it.
 *
 * Readers confuse l, t, I and [ and put commas and spaces into words
 * ("fötjas upp regetbundet", "[ämnas tit[", "borga ru nde rsökn i ngar"). A word
 * is changed only where it is no word of the field, but is one when those signs
 * are taken for each other; everything else stands as printed, so the original
 * can be shown beside.
 */
export function repairScan(text: string, language: Language): string {
  const pieces = withFigures(text).split(/(\s+|\/)/)
  const whole = pieces.map((piece, at) => at % 2 === 1 || isWhole(piece, language))
  const repaired: string[] = []
  for (let at = 0; at < pieces.length; ) {
    const joined = at % 2 === 0 ? joinedFrom(pieces, whole, at, language) : null
    if (joined) {
      repaired.push(joined.word)
      at = joined.next
    } else {
      repaired.push(at % 2 === 0 ? repairedWord(pieces[at]!, language) : pieces[at]!)
      at += 1
    }
  }
  return repaired.join('')
}

/** The figures a scanner took for letters: "l gång" is 1, "1O möten" and "l5 besök" are 10 and 15. */
function withFigures(text: string): string {
  return (
    text
      .replace(/(?<![\p{L}\d])l(?=\d|\s(?:gång|g|ggr|gange?|x|st)(?!\p{L}))/gu, '1')
      .replace(/(?<=\d)[oO](?!\p{L})/gu, '0')
      .replace(/(?<=\d)[lI|](?![\p{L}])/gu, '1')
      // "gäl1er": a figure between small letters is one of them; "en gäng per år" is no gang.
      .replace(/(?<=\p{Ll})1(?=\p{Ll})/gu, 'l')
      .replace(/(?<=\p{Ll})0(?=\p{Ll})/gu, 'o')
      .replace(/(?<=(?:en|1)\s)gäng(?=\s(?:per|om|i|var|under)(?!\p{L}))/giu, 'gång')
  )
}

/** A broken word is put together of no more pieces than this. */
const mostPieces = 9

/** The longest run of pieces that is one word of the field where at least one piece is none. */
function joinedFrom(
  pieces: readonly string[],
  whole: readonly boolean[],
  at: number,
  language: Language,
): { word: string; next: number } | null {
  let joined = ''
  let broken = false
  let found: { word: string; next: number } | null = null
  for (let many = 1, place = at; place < pieces.length && many <= mostPieces; many++, place += 2) {
    const piece = pieces[place]!
    if (!/^[[\]|<,]*\p{L}[\p{L}[\]|<,]*[.,;:)]?$/u.test(piece) || joined.length + piece.length > longestWord)
      break
    if (many > 1 && (/[\n/]/.test(pieces[place - 1]!) || /[.,;:)]$/.test(joined))) break
    joined += piece
    broken ||= !whole[place]
    if (many === 1 || !broken) continue
    const { core, tail } = trimmed(joined)
    const word = core.length < 5 ? null : spelled(core, language)
    if (word) found = { word: likeCase(word, core) + tail, next: place + 1 }
  }
  return found
}

function isWhole(part: string, language: Language): boolean {
  const { core } = trimmed(part)
  if (Object.keys(senseOf(core.toLowerCase(), language)).length > 0) return true
  return littleWords.has(core.toLowerCase()) || spelled(core, language) !== null
}

/** One word repaired; unchanged where it cannot be told better. */
function repairedWord(printed: string, language: Language): string {
  const { head, core, tail } = trimmed(printed)
  if (core.length > longestWord || /\d/.test(core) || core.length < 2) return printed
  const damaged = damage.test(core)
  // A comma after an l or t may be a part of the letter; a short word is left in peace without a sign of damage.
  if (!damaged && core.length < 5 && !doubtful.has(core.toLowerCase())) return printed
  if (littleWords.has(core.toLowerCase())) return printed
  const word = spelled(core, language, damaged ? 2 : 4)
  if (word === core.toLowerCase() && !damaged) return printed
  // What the grammar knows of a compound may be only its last part: "tokatpotisområde" is some area as printed.
  if (!damaged && isKnown(core, language) && !(word && meansAsMuch(word, core, language))) return printed
  const better = word ?? meaningful(core, language) ?? unmistakable(core)
  return better ? head + likeCase(better, core) + tail : printed
}

const isKnown = (word: string, language: Language) =>
  Object.keys(senseOf(word.toLowerCase(), language)).length > 0

/** Whether the grammar reads nothing else out of the word than out of the one printed. */
function meansAsMuch(word: string, printed: string, language: Language): boolean {
  const [now, before] = [senseOf(word, language), senseOf(printed.toLowerCase(), language)]
  return now.number === before.number && Object.keys(before).every((part) => part in now)
}

/** More signs than this that may be an l are not tried out. */
const mostDoubtful = 5

/** The only word that means something in a cadence when a t of an unknown one is an l: "patrutter" is "patruller". */
function meaningful(printed: string, language: Language): string | null {
  const lower = printed.replace(/^I(?=\p{Ll})/u, 'l').toLowerCase()
  const doubtfulAt = [...lower.matchAll(/[t[\]|]/g)].map(({ index }) => index)
  if (lower.length < shortestGuess || doubtfulAt.length > mostDoubtful) return null
  const found: string[] = []
  for (let choice = 1; choice < 1 << doubtfulAt.length; choice++) {
    const signs = [...lower]
    for (const [nth, at] of doubtfulAt.entries()) if (choice & (1 << nth)) signs[at] = 'l'
    const word = signs.join('')
    if (isKnown(word, language)) found.push(word)
  }
  return found.length === 1 ? found[0]! : null
}
/** A shorter word may be many others. */
const shortestGuess = 7

/** "Vå[d", "Iåsa": inside a word a bracket is an l, and no word begins with I and another vowel. */
function unmistakable(printed: string): string | null {
  const bracketed = /\p{L}[[|]\p{L}/u.test(printed) && !/\]/.test(printed)
  const vowels = /^I(?=[aeoåäöæø]\p{Ll}{2})/u.test(printed)
  if (!bracketed && !vowels) return null
  return printed
    .replace(/^I(?=[aeoåäöæø])/u, 'l')
    .replace(/(?<=\p{L})[[|](?=\p{L})/gu, 'l')
    .toLowerCase()
}

/** Signs that no writer puts into a word. */
const damage = /[[\]|<]|\p{L}[,.]\p{L}|\p{Ll}[LI](?=\p{Ll}|$)|^l[bcdfghjkmnpqrstvxz]|td$/u

/** Short words that are no words, but common ones misread. */
const doubtful = new Set(['titl', 'tilt', 'titt', 'atla', 'samt,', 'metlan', 'avtat'])

function trimmed(printed: string): { head: string; core: string; tail: string } {
  const head = /^[("”“'»•*_]*/u.exec(printed)![0]
  const rest = printed.slice(head.length)
  const tail = /[)"”“'».,;:!?*_]*$/u.exec(rest)![0]
  return { head, core: rest.slice(0, rest.length - tail.length), tail }
}

function likeCase(word: string, printed: string): string {
  const first = printed[0]!
  const capital =
    (first !== first.toLowerCase() && !(/^I\p{Ll}/u.test(printed) && word[0] === 'l')) ||
    (first === 'l' && word[0] === 'i')
  return capital ? word[0]!.toUpperCase() + word.slice(1) : word
}
