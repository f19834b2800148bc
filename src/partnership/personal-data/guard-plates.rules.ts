/** Abbreviations that stand before numbers in plans, budgets and laws. In capitals they look like the letters of a plate. */
const abbreviations = new Set(
  `SEK DKK NOK EUR USD GBP SFS SOU PROP DNR NR ANL ART KAP PAR SID STK ADR TEL TLF FAX MOB BOX RUM SAL HUS HAL LOK BUS TAG
   NTU CAN SCB SKR SKL LSS OSL LUL SSP PSP KSP KLE BRA BBR CPR CSR PDF RFS ROS RSA SMS MMS FAP LPO PPS PUB ALL MAX MAN DAG
   JAN FEB MAR APR MAJ JUN JUL AUG SEP OKT NOV DEC
   KR DK SE NO EU FN CA KL ST PL PR PT UR ML KM MM CM KG FA KS KF BN`.split(/\s+/),
)

// The three letters are never I, Q, V, Å, Ä, Ö; the last sign is a digit or a letter, but never an O.
const swedish = /(?<![\p{L}\d/-])([A-HJ-PR-UW-Z]{3})[ -]?\d{2}[\dA-HJ-NPR-UW-Z](?![\p{L}\d]|[/:.,-]\d)/gu
const danish = /(?<![\p{L}\d/-])([A-HJ-NPR-Z]{2}) ?\d{2} ?\d{3}(?![\p{L}\d]|[/:.,-]\d| \d{3})/gu
const called =
  /(?<!\p{L})(?:reg\.?(?:istrerings|istreringsnummer|istrering)?\.? ?(?:nr|nummer)?|nummerplade|nummerskylt|registreringsskylt)\.?:? ?([a-z]{2,3} ?\d{2} ?(?:\d{1,3}|[a-z]))(?![\p{L}\d])/giu

/**
 * Plates of Swedish ("ABC 123", "ABC 12D") and Danish vehicles ("AB 12 345"),
 * written in capitals as they stand on the car, or whatever is called a
 * registration number. "VEC 123" is none, since no Swedish plate carries a V;
 * nor are known abbreviations before a number ("SEK 500", "SFS 201"), and
 * nothing in small letters ("och 200").
 */
export function platesIn(text: string): string[] {
  const named = [...text.matchAll(called)].map(([, plate = '']) => plate)
  const seen = [...text.matchAll(swedish), ...text.matchAll(danish)]
    .filter(([, letters = '']) => !abbreviations.has(letters))
    .map(([match]) => match)
  return [...new Set([...named, ...seen])]
}
