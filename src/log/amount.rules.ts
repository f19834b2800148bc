import { numberIn } from '../web/written-number.rules.ts'

/** A number as it was reported; `words` only where it was approximate. */
export type Amount = { quantity: number; words: string | null }

export type AmountProblem = 'quantityMissing' | 'quantityNotUnderstood' | 'quantityNotPositive'

/** No report of a number needs more room; what is longer is something else. */
const longestAmount = 60

/** Words that make a number approximate, in Swedish, Danish and English. */
const roughly = new RegExp(
  `^(?:${[
    'drygt|dryga|knappt|knappa|cirka|circa|ca|c:a|ungefär|omkring|runt|runt om|uppemot|närmare|nästan|minst|över|mer än|fler än',
    'godt|knap|knapt|omtrent|rundt regnet|cirka|op mod|henved|næsten|mindst|over|mere end|flere end',
    'about|around|some|roughly|approximately|just over|just under|nearly|almost|at least|more than|over',
  ].join('|')})(?=[\\s.~\\d])\\.?\\s*`,
  'iu',
)

/** "Ett tjugotal", "en snes", "et dusin": round numbers with a name of their own. */
const roundNames = new Map([
  ['dussin', 12],
  ['dusin', 12],
  ['dozen', 12],
  ['tiotal', 10],
  ['femtontal', 15],
  ['snes', 20],
  ['tjugotal', 20],
  ['trettiotal', 30],
  ['fyrtiotal', 40],
  ['femtiotal', 50],
  ['sextiotal', 60],
  ['sjuttiotal', 70],
  ['åttiotal', 80],
  ['nittiotal', 90],
  ['hundratal', 100],
])

const counted = [
  /* 1 */ 'en|ett|et|én|one',
  /* 2 */ 'två|to|two',
  /* 3 */ 'tre|three',
  /* 4 */ 'fyra|fire|four',
  /* 5 */ 'fem|five',
  /* 6 */ 'sex|seks|six',
  /* 7 */ 'sju|syv|seven',
  /* 8 */ 'åtta|otte|eight',
  /* 9 */ 'nio|ni|nine',
  /* 10 */ 'tio|ti|ten',
  /* 11 */ 'elva|elleve|eleven',
  /* 12 */ 'tolv|twelve',
].flatMap((words, place) => words.split('|').map((word): [string, number] => [word, place + 1]))
const inWords = new Map(counted)

/**
 * Reads a number as people report it: "20", "1 500", "2,5", "tre", "3 kontroller".
 *
 * Outcomes come as round words: "drygt 20", "ett 15-tal", "80-talet", "cirka
 * 80", "8–10". These give the number (of a range the lower end: keeping it is
 * keeping the promise) and keep their words beside it. What cannot be read is
 * said to be so, never guessed.
 */
export function amountOf(written: string): Amount | AmountProblem {
  const words = written.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  if (words === '') return 'quantityMissing'
  if (words.length > longestAmount) return 'quantityNotUnderstood'
  const prefix = roughly.exec(words)?.[0] ?? ''
  const rest = words.slice(prefix.length)
  const exact = quantityOf(rest)
  const approximate = exact === null || prefix !== ''
  const quantity = exact ?? roundNumberOf(rest) ?? lowerEndOf(rest)
  if (quantity === null) return 'quantityNotUnderstood'
  if (quantity <= 0) return 'quantityNotPositive'
  return { quantity, words: approximate ? words : null }
}

/** Whether something was read. */
export function isAmount(amount: Amount | AmountProblem): amount is Amount {
  return typeof amount === 'object'
}

/** A single word may say what was counted. */
const countedThing = String.raw`(?: \p{L}[\p{L}-]*\.?)?`

const figures = new RegExp(`^([-−–]?\\d[\\d .,]*?)${countedThing}$`, 'u')

/** "20", "1 500", "1.500", "2,5", "tolv": exactly so many. */
function quantityOf(words: string): number | null {
  const written = figures.exec(words)?.[1]
  if (written !== undefined) return numberIn(written)
  const [first = '', thing = '', ...more] = words.toLowerCase().split(' ')
  if (more.length > 0 || !/^\p{L}*$/u.test(thing) || roundNames.has(thing)) return null
  return inWords.get(first) ?? null
}

/** "ett 15-tal", "80-talet", "en snes": about so many. */
function roundNumberOf(words: string): number | null {
  const tens = new RegExp(`^(?:ett |et |en )?(\\d{1,5})\\s?-?\\s?tal(?:et)?${countedThing}$`, 'iu').exec(
    words,
  )
  if (tens) return Number(tens[1])
  const name = new RegExp(`^(?:ett |et |en |a )?(\\p{L}+?)(?:et)?${countedThing}$`, 'iu').exec(words)
  return roundNames.get(name?.[1]?.toLowerCase() ?? '') ?? null
}

/** "8–10 besök": at least the first of the two. */
function lowerEndOf(words: string): number | null {
  const range = new RegExp(`^(\\d{1,5}) ?(?:[-–—]|till|til|to) ?(\\d{1,5})${countedThing}$`, 'iu').exec(words)
  if (!range) return null
  const [low, high] = [Number(range[1]), Number(range[2])]
  return low < high ? low : null
}
