import type { SeatRead } from './rules.ts'

const number =
  '(?:\\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|to|fire|seks|syv|otte|ni|ti|elva|tolv|elleve)'
const members =
  '(?:(?:ordinarie|ordinære|valda|valgte|fasta|faste)\\s)?(?:ledamöter|medlemmar|medlemmer|platser|pladser|representanter|repræsentanter)'
const numbered = new RegExp(
  `(?:^|\\s(?:har|haft|med|omfattar|omfatter|på|utgörs av|består af|består av)\\s(?:i alt\\s|totalt\\s|sammanlagt\\s)?)(?<seats>${number}\\s(?<office>${members}))(?![\\p{L}])`,
  'iu',
)
/** "Antal ledamöter: 9". */
const counted =
  /^(?:antal|antall)\s(?<office>ledamöter|medlemmar|medlemmer|pladser|platser)\s?:\s(?<many>\d{1,2})(?!\d)/iu

/** "6 ledamöter", "Lokalrådet har 8 medlemmer": so many seats, and not a word of whose. */
export function seatsByNumber(sentence: string): SeatRead[] {
  const told = counted.exec(sentence)?.groups
  const groups = numbered.exec(sentence)?.groups
  const text = told ? `${told.many} ${told.office}` : groups?.seats
  const office = (told ?? groups)?.office
  return text && office ? [{ text, office, organisation: null, chair: false, several: true }] : []
}
