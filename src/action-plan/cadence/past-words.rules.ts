import type { Language } from './words.rules.ts'

/** Verbs that tell what was done, so that a number is an outcome and no promise. */

const past =
  /^(?:genomförda|utförda|gjorda|hållna|afholdte|udførte|fjol|blev|blevet|hölls|hade|afholdtes|gjordes|skedde|hållits|genomfördes|utfördes|fick|deltog|ökade|minskade|steg|faldt|sjönk|kördes|gennemførtes|resulterade|ledde|resulterede|ble|besöktes|möttes|fjolåret|ifjol|fjor|faktiskt|genomförde|gjorde|utförde|höll|besökte|mötte|upptäckte|patrullerade|havde|gick|gik|fik|pågick|foregik|ingick|indgik|fandt|uppstod|opstod|bestod|framkom|kom|tog|gav|fanns|fandtes|stod|skrev|startade|startede|holdt|gennemførte|mødtes|gennemført|foretog)$/
const pastShape = /^\p{L}{3,}(?:ades|rdes|ttes|åddes|ntes|ltes)$/u
const participle =
  /^\p{L}{2,}(?:ats|its|rts|fört|ført|ldt|hållit|gjort|haft|holdt|rat|eret|vat|tat|lat|dat|nat|kat|sökt|søgt|skett|gts|kts|ågått|satt|sat|brukt|brugt|lagt|givit|fått|fået|taget|tagit|givet|gået|sket|skrevet|skrivit|drevet|drivit|kommet|kommit|skickat|besökt|besøgt|mødt|mött)$/u

/** "genomfördes", "afholdtes", "fik": the verb alone tells that it was. "Var" is a verb in Danish and Norwegian only. */
export function isPast(word: string, language: Language): boolean {
  return past.test(word) || (language === 'sv' ? pastShape.test(word) : word === 'var')
}

/** Nouns and adjectives that end as such a verb does. */
const noParticiple =
  /(?:sammanlagt|plats|sats|mandat|resultat|(?:^|mid|dag|dags|weekend|års)nat|plakat|advokat|kandidat|referat|certifikat|apparat|citat|stat|klimat|privat|separat|internat|soldat)$/

/** The second verb of a past tense: "har genomfört", "er der afholdt". */
export function isParticiple(word: string): boolean {
  if (noParticiple.test(word)) return false
  return (
    participle.test(word) || /^(?:gjort|haft|holdt|hållit|sett|fått|gjord|ökat|ökats|økt|øget)$/.test(word)
  )
}
