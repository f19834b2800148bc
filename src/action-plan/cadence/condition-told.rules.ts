import type { Cadence } from './rules.ts'

/** What a condition adds to the kind of cadence it stands beside. */

/** That there is a need, in the languages agreements are written and read in. */
const need =
  /^(?:behov(?:et|en|ene)?|behövs|behöver|behøves|behovs\p{L}+|nødvendigt?|nödvändigt|brug|bruk|aktuellt|aktuelt|hoc|relevant|needed|necessary|need|demand)$/u
const littleWord =
  /^(?:vid|ved|efter|etter|utifrån|på|om|enligt|när|når|hvis|såfremt|dersom|då|där|der|det|så|som|är|er|finns|findes|finnes|opstår|uppstår|uppkommer|föreligger|foreligger|et|ett|for|when|where|if|as|is|there|it|a|on|ad|at|att|vara|være|vurderes|bedöms|herfor)$/

/** "vid behov, …", "efter behov og …", "vid behov på …": the need, and then something more. */
const needAndMore =
  /^(?:vid|ved|efter|etter|utifrån|som) behov(?:et)?(?:,\s*| (?:och|og|samt) | (?=(?:eller|på|i|inom|inden|hos|under|från|fra) ))/i
const lead =
  /^(?:Vid|Ved|Efter|Etter|Om|När|Når|Hvis|På|I|Så|Då|Dersom|Såfremt|Under|Enligt|Ifølge|If|When|On|At)(?= )/

/**
 * The condition as it reads in brackets after the kind, "(om polisen ber om det)";
 * null where it only says the kind again: "Vid behov", "när det behövs".
 */
export function conditionBeyondKind({ kind, condition }: Cadence): string | null {
  const typed = condition?.trim() ?? ''
  if (typed === '' || (kind === 'on-demand' && isOnlyNeed(typed))) return null
  const rest = kind === 'on-demand' ? typed.replace(needAndMore, '') : typed
  return rest.replace(lead, (word) => word.toLowerCase())
}

function isOnlyNeed(condition: string): boolean {
  const words = condition.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => need.test(word)) && words.every((word) => need.test(word) || littleWord.test(word))
  )
}
