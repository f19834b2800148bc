import { scanEndings, scanJoints, scanWords } from './scan-words.rules.ts'
import type { Language } from './words.rules.ts'

/** Nobody's word is longer; keeps the work proportional to the text. */
export const longestWord = 48

/** The word with every sign that scanners confuse made one. */
function blurred(word: string): string {
  return word
    .replace(/(?<=\p{L})[,.](?=\p{L})/gu, '')
    .toLowerCase()
    .replace(/[t1|<[\]]/g, 'l')
    .replace(/rn/g, 'm')
    .replace(/ä/g, 'å')
    .replace(/w/g, 'vv')
}

type Lexicon = {
  stems: Map<string, string>
  small: Map<string, string>
  smallAsWritten: Set<string>
  endings: Map<string, string>
}
const lexicons: Record<Language, Lexicon> = { sv: lexiconOf('sv'), da: lexiconOf('da'), no: lexiconOf('no') }

function lexiconOf(language: Language): Lexicon {
  const blur = (words: readonly string[]) => {
    const map = new Map<string, string>()
    for (const word of words) if (!map.has(blurred(word))) map.set(blurred(word), word)
    return map
  }
  const { stems, small } = scanWords(language)
  return {
    stems: blur(stems),
    small: blur(small),
    smallAsWritten: new Set(small),
    endings: blur(scanEndings),
  }
}

/** The word of the field that looks like this one; at the start I and l may also stand for each other. */
export function spelled(printed: string, language: Language, shortest = 2): string | null {
  const word = lookedUp(printed, language, shortest)
  if (word || !/^[Il]/.test(printed)) return word
  return lookedUp(
    printed.startsWith('I') ? `l${printed.slice(1)}` : `I${printed.slice(1)}`,
    language,
    shortest,
  )
}

/** The word with the same signs when the confused ones are made one; null where there is none. */
function lookedUp(printed: string, language: Language, shortest: number): string | null {
  const { stems, small, smallAsWritten, endings } = lexicons[language]
  const lower = printed.toLowerCase()
  const word = blurred(printed)
  if (word.length > longestWord || word.length < 2) return null
  const alone = small.get(word)
  if (alone) return smallAsWritten.has(lower) ? lower : alone
  // best[i]: the fewest parts that spell the first i signs, all of them stems or joints between stems.
  const best: ({ parts: number; text: string } | null)[] = Array.from({ length: word.length + 1 }, () => null)
  best[0] = { parts: 0, text: '' }
  let whole: { parts: number; text: string } | null = null
  for (let from = 0; from < word.length; from++) {
    const before = best[from]
    if (!before) continue
    for (let to = from + 2; to <= Math.min(word.length, from + 24); to++) {
      const stem = stems.get(word.slice(from, to))
      if (stem === undefined || stem.length < shortest || (stem.length < 3 && from > 0)) continue
      // A verb ends a word: "prioritera" is no first part of a compound.
      const mayJoin = !stem.endsWith('a')
      const here = { parts: before.parts + 1, text: before.text + stem }
      const ending = word.slice(to)
      const end = ending === '' ? '' : endings.get(ending)
      if (end !== undefined && (!whole || here.parts < whole.parts))
        whole = { parts: here.parts, text: here.text + keptEnding(end, lower, ending) }
      if (mayJoin)
        for (const joint of scanJoints) {
          const place = to + joint.length
          if (word.slice(to, place) === joint && (!best[place] || best[place]!.parts > here.parts))
            best[place] = { parts: here.parts, text: here.text + joint }
        }
    }
  }
  return whole?.text ?? null
}

/** An ending as printed when it is one of the language; else as the list has it. */
function keptEnding(listed: string, printed: string, blurredEnding: string): string {
  const asPrinted = printed.slice(printed.length - blurredEnding.length)
  return scanEndings.includes(asPrinted) ? asPrinted : listed
}
