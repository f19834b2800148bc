// "lovar att gemensamt arbeta för att öka tryggheten och minska brottsligheten"
const aim =
  /(?:arbeta|samverka|verka|samarbeta|arbejde|samarbejde|bidra|bidrage)\s(?:[\p{L}-]+\s){0,3}?(?:för|till|for|til|om)\s(?:att?|at)?\s?(?:[\p{L}-]+\s){0,3}?(?:öka|ökad|minska|minskad|förebygga|skapa|förbättra|stärka|øge|mindske|reducere|forebygge|skabe|styrke)/iu
const whatFor = /trygg|brott|brått|kriminal|tryghed|sikkerhed|säkerhet/i

/** Does the sentence only say what the whole work is for? That is a purpose, and nobody can log it. */
export function isGeneralAim(sentence: string): boolean {
  return aim.test(sentence) && whatFor.test(sentence)
}

const quoted =
  /(?<![\p{L}])(?:säger|siger|sier|menar|mener|berättar|fortæller|avslutar|konstaterar|forklarer|förklarar)\s\p{Lu}\p{Ll}+/u

/** "… säger NN, kommunpolis." is somebody's words to a newspaper. */
export function isQuotation(sentence: string): boolean {
  return quoted.test(sentence)
}

/** "Vi hoppas att färre ska känna oro": what one wishes for is nothing one does; it is what is to come of it. */
export function isHope(sentence: string): boolean {
  return hope.test(sentence)
}

const hope =
  /^(?:Vi|Parterna|Parterne|Kommunen och polisen|Kommunen og politiet)\s(?:hoppas|håber|håper|önskar|ønsker)(?:\sp[åa])?\s(?:att|at)\s/u
