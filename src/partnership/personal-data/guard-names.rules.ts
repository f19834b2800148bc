/** Words that tell who somebody is to the case: what follows them in capitals is that person's name. */
const roles =
  `mamma|mamman|pappa|pappan|mor|far|moderen|faderen|vårdnadshavare|vårdnadshavaren|vårdnadshavarna|förälder|föräldern
forælder|forælderen|elev|eleven|pojken|flickan|killen|tjejen|drengen|pigen|ungdomen|den unge|sonen|dottern|sønnen|datteren
brodern|systern|kompisen|vännen|herr|fru|fröken|hr|fr|mannen|kvinnan|manden|kvinden|misstänkt|misstänkte|mistænkte|mistænkt
målsägande|målsäganden|offret|vittnet|vidnet|heter|hedder|hette|vid namn|ved navn|kallad|kaldet|klienten|borgeren|mother|father
parent|guardian|named|called|mr|mrs|ms`
    .split(/[|\n]/)
    .join('|')

/** Some of the most common given names of both countries; others are found only after a word of the list above. */
const givenNames =
  `Anders|Anna|Anne|Annika|Anita|Andreas|Alexander|Ali|Ahmed|Amina|Axel|Birgitta|Bo|Bent|Britt|Camilla|Carina|Carl
Cecilia|Charlotte|Christian|Christina|Christoffer|Daniel|David|Elin|Elisabeth|Elias|Ella|Emil|Emilia|Emma|Erik|Eva|Fatima
Filip|Fredrik|Frederik|Freja|Gunnar|Gustav|Göran|Hanna|Hannah|Hans|Hassan|Helena|Helle|Henrik|Hugo|Håkan|Ida|Inger|Ingrid
Isabella|Jakob|Jan|Jens|Jenny|Jesper|Johan|Johanna|Johannes|John|Jonas|Josefin|Julia|Jørgen|Karin|Karl|Katarina|Kerstin|Kim
Kirsten|Kristina|Kristian|Lars|Laura|Lena|Lene|Leif|Linda|Linnea|Lisa|Louise|Lucas|Magnus|Maja|Malin|Marcus|Margareta|Maria
Marie|Mathilde|Mats|Martin|Mette|Michael|Mikael|Mia|Mohamed|Mohammed|Morten|Nicklas|Niclas|Niels|Nils|Noah|Olof|Oliver|Omar
Oscar|Oskar|Patrik|Per|Peter|Pia|Pernille|Rasmus|Robert|Robin|Sara|Sebastian|Simon|Sofia|Sofie|Stefan|Sten|Stig|Susanne|Sven
Søren|Thomas|Tobias|Tommy|Tove|Ulf|Ulla|Viktor|Victor|Viktoria|Vilhelm|William|Wilma|Yusuf|Åsa`
    .split(/[|\n]/)
    .join('|')

/** A place may be named after somebody: "Anna Lindhs plats", "Karin Boyes gata". */
const place =
  '(?:gata|gatan|väg|vägen|vej|vejen|gade|gaden|plats|plads|plan|torg|torv|park|parken|skola|skolan|skole|skolen|gymnasium|gymnasiet|bibliotek|hus|huset|backe|gränd|allé|stig|gård|gården|bro|bron|kyrka|kirke|center|centrum|minne|stiftelse)'
// "Karl Johansskolan" is a school: the second word says so.
const noBuilding = String.raw`(?!\p{L}*(?:skola|skolan|skole|skolen|gymnasiet|gatan|vägen|vej|gade|torget|parken|gården|huset|kyrkan)(?!\p{L}))`
const capital = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`
const role = new RegExp(`(?<!\\p{L})(?:${roles})(?!\\p{L})[.:]? ?`, 'giu')
const nameHere = new RegExp(`${capital}(?: ${capital})?`, 'uy')
const inFull = new RegExp(
  `(?<![\\p{L}-])(?:${givenNames})(?:-\\p{Lu}\\p{Ll}+)? (?:(?:von|van|af|av|de) )?${noBuilding}${capital}(?![\\p{L}]|[- ]${place})`,
  'gu',
)

/**
 * What is likely a person's name: a common given name with a surname, or words
 * in capitals after a word that says who it is ("pappan Erik", "eleven Ali
 * Hassan"). A given name alone may be a street, a shop or a saint's day and is
 * left; so is a place named after somebody.
 */
export function likelyNamesIn(text: string): string[] {
  const full = [...text.matchAll(inFull)].map(([match]) => match)
  const told = [...text.matchAll(role)]
    .map((match) => nameAt(text, match.index + match[0].length))
    .filter((name) => name !== '' && !full.some((known) => known.includes(name)))
  return [...new Set([...full, ...told])]
}

function nameAt(text: string, at: number): string {
  nameHere.lastIndex = at
  return nameHere.exec(text)?.[0] ?? ''
}
