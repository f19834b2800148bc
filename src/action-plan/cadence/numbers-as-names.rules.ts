import { furthestLook, isFigure, type PhraseRule, senseAt, wordAt } from './marks.rules.ts'
import type { Token } from './tokens.rules.ts'

/** Numbers that are names: paragraphs, grades, pages, telephones. */

const numbered =
  /^(?:årskurs|årskurser|årskurserna|åk|klass|klasse|klasserne|årgang|årgange|trinn|sida|sidan|side|sidorna|bilaga|bilag|vedlegg|tabell|tabel|figur|nr|nummer|version|kapitel|kap|punkt|pkt|stk|stycke|artikel|etapp|fas|steg|del|paragraf|lag|lov|förordning|prop|sou|tlf|tel|telefon|telefonnummer|telefonnr|mobil|ring|zon|route|väg|vej|rute|dnr|diarienummer|uge|vecka|veckorna|v|uke|§)$/

const telephone = /^(?:tel|tlf|telefon|mobil|telefonnummer|telefonnr)$/

/** "§ 12", "årskurs 7-9", "tlf. 72 58 14 48", "uge 42": a number that is a name. */
export const named: PhraseRule = (tokens, at) => {
  const word = wordAt(tokens, at)
  const schoolYears = word === 'år' && (senseAt(tokens, at - 1).coverage === 'class' || isGrade(tokens, at))
  if (!numbered.test(word) && !schoolYears) return null
  let place = at + 1
  while (/^(?:-|:|\(|\+)$/.test(wordAt(tokens, place))) place += 1
  const start = place
  if (senseAt(tokens, start + 1).times) return null
  while (isFigure(tokens[place]) && place < at + 10) {
    // "årskurs 6-9 1 gång", "åk 8, 2 lektioner": a figure that counts something begins an amount.
    const following = senseAt(tokens, place + 1)
    if (place > start && (following.times || following.activity)) break
    place += 1
    const goesOn = schoolYears ? /^(?:[-–/:,]|och|samt)$/ : /^[-–/:,]$/
    if (goesOn.test(wordAt(tokens, place)) && isFigure(tokens[place + 1])) place += 1
    else if (word !== 'ring' && !telephone.test(word)) break
  }
  // "årskurs sju"
  const { number, article } = senseAt(tokens, start)
  if (place === start && senseAt(tokens, at).coverage === 'class' && number && number <= 9 && !article)
    place += 1
  if (place === start) return null
  // "Ring 114 ved mistanke om indbrud": told to the reader, whose call no one promises.
  if (word === 'ring') while (place < at + furthestLook && tokens[place]?.kind === 'word') place += 1
  // "årskurs 7-9" names whom it is for; the other figures name something that is no cadence.
  const schoolClass = schoolYears || senseAt(tokens, at).coverage === 'class'
  if (schoolClass) return { meaning: { is: 'per', per: 'class' }, next: place }
  return { meaning: { is: 'look-alike', ...(telephone.test(word) && { contact: true }) }, next: place }
}

/** Before "år": that it is years that are told, not a class: "per år 3 besök", "vart tredje år", "två år". */
const toldInYears = /^(?:per|pr|p|om|under|samma|samme|efter|etter|inom|inden|på|af|av|løbet|loppet)$/

/** "år 5", "gymnasiet år 2", "år 7-9": Swedes name the classes of a school so; not "varje år 2 besök". */
function isGrade(tokens: readonly Token[], at: number): boolean {
  const grade = isFigure(tokens[at + 1]) ? (senseAt(tokens, at + 1).number ?? 0) : 0
  if (grade < 1 || grade > 9 || senseAt(tokens, at + 1).ordinal !== undefined) return false
  const { every, number, ordinal } = senseAt(tokens, at - 1)
  if (every ?? number ?? ordinal) return false
  const { times, activity, result, duration } = senseAt(tokens, at + 2)
  const counts = times || activity || result || duration
  return !counts && !toldInYears.test(wordAt(tokens, at - 1)) && wordAt(tokens, at - 1) !== '/'
}
