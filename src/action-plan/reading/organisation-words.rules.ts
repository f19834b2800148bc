import type { OrganisationKind } from './rules.ts'

/** Capital letter, then letters: one word of a name. */
const name = String.raw`\p{Lu}[\p{L}’'-]{1,30}`
/** "Fredericia", "Rädda Barnen": a name of up to three words. */
const fullName = String.raw`${name}(?:\s${name}){0,2}`
const place = String.raw`(?:(?:[Ss]ödra|[Nn]orra|[Öö]stra|[Vv]ästra|[Mm]ellersta|[Ii]nre|[Yy]ttre|[Cc]entrala)\s)?${name}(?:(?:\s|\/|-\sog\s)${name}){0,2}`

/** "Sjöskolan", "Torget": a place in a town, where an organisation may be but which none is called by. */
const townPlace = String.raw`\p{Lu}[\p{L}-]*(?:skolan|skolen|torget|torvet|gården|parken|huset|stationen|badet|vägen|gatan|gaden|vejen|hallen|platsen|pladsen|kyrkan|kirken|biblioteket|centrum)(?![\p{L}])`

/** How organisations are named in agreements: what kind of word stands where the name does. */
export const organisationForms: { kind: OrganisationKind; pattern: RegExp }[] = [
  {
    kind: 'municipality',
    pattern: new RegExp(
      String.raw`(?<place>${name}(?:[\s-]${name}){0,2})\s(?:[Kk]ommune?|KOMMUNE?|[Ss]tad|[Kk]öping)(?![\p{L}-])`,
      'gu',
    ),
  },
  {
    kind: 'police',
    pattern: new RegExp(
      String.raw`(?:[Ll]okalpolisområdet?(?:\si)?|[Pp]olisområdet?(?:\si)?|[Pp]olisregion|[Pp]olismyndigheten,?\s(?:[Rr]egion|[Ll]okalpolisområdet?|i)|[Pp]olisen\si|[Pp]olitiet\si|[Pp]olis(?:en)?(?!\s${townPlace})|[Ll]okalpolitiet\si|LPO)\s(?<place>${place})`,
      'gu',
    ),
  },
  {
    kind: 'police',
    pattern: new RegExp(
      String.raw`(?<place>(?:(?:Midt|Syd|Nord|Øst|Vest)[\p{L}-]{0,20}\sog\s)?${name})\s(?:[Pp]oliti(?:kreds|distrikt)?|[Ll]okalpoliti)(?![\p{L}-])`,
      'gu',
    ),
  },
  // Midtpolitiet; Stockholmspolisen. A kind of police ("Områdespolisen") is nobody's name.
  {
    kind: 'police',
    pattern:
      /(?!(?:Lokal|Nær|När|By|City|Kvarters|Sogne|Land|Lands|Stats|Områdes|Område|Kommun|Kommune|Färdsels|Færdsels|Trafik|Ordnings|Ordens|Ordensmagts|Kriminal|Säkerhets|Sikkerheds|Gräns|Grænse|Beredskabs|Rigs|Riks|Ungdoms|Skol|Skole|Hund|Hunde|Vakt|Vagt|Yttre|Regions|Militär|Militær|Kontakt|Distrikts|Samverkans|Närområdes|Det)poli)(?<place>\p{Lu}[\p{L}-]{1,25}?)s?poli(?:tiet|sen)(?![\p{L}-])/gu,
  },
  {
    kind: 'region',
    pattern: new RegExp(String.raw`(?:Region)\s(?<place>${place})`, 'gu'),
  },
  {
    kind: 'stateAgency',
    pattern: new RegExp(
      String.raw`(?:Länsstyrelsen(?:\si)?|Kriminalvården(?:\si)?|Trafikverket|Åklagarmyndigheten|Tullverket|Kriminalforsorgen(?:\si)?)(?:\s(?<place>${place}))?`,
      'gu',
    ),
  },
  {
    kind: 'housing',
    pattern: new RegExp(
      String.raw`(?:(?<place>${name})\s(?:[Bb]ostäder|[Bb]ostads\s?AB|[Bb]oligforening|[Bb]oligselskab|[Ff]astigheter)(?:\sAB)?|[Bb]oligforeningen(?:\s${name})?|[Bb]oligselskabet(?:\s${name})?|(?:[Bb]ostads|[Ff]astighets)bolaget\s${name}(?![\p{L}’'-]|\s(?:AB|[Bb]ost|[Ff]astighet))|[Bb]ostadsbolaget|[Ff]astighetsägarna)(?![\p{L}-])`,
      'gu',
    ),
  },
  {
    kind: 'housing',
    pattern:
      /(?:AB|Stiftelsen|Bostads\sAB)\s(?<place>\p{Lu}[\p{L}-]{0,40}(?:hus|hem|bo|bostäder|bostaden|byggen|fastigheter))(?![\p{L}-])/gu,
  },
  {
    kind: 'housing',
    pattern: new RegExp(
      String.raw`(?:[Bb]oligkontoret|[Bb]oligorganisationen|[Bb]oligselskabet|[Hh]yresbostäder\si)\s(?<place>${fullName})(?![\p{L}-])`,
      'gu',
    ),
  },
  // Hamnsidans Energi AB; Solvang Drift A/S. "Hamnbostäder AB" is a landlord, by its name.
  {
    kind: 'business',
    pattern: new RegExp(
      String.raw`(?!(?:\S{1,30}\s){0,2}\p{L}{0,30}(?:[Bb]ostäder|[Bb]ostads|[Ff]astighet|[Bb]olig))(?<place>${fullName})\s(?:AB|A\/S|ApS|HB)(?![\p{L}-])`,
      'gu',
    ),
  },
  // Räddningstjänsten Mittkusten; Beredskab Øst
  {
    kind: 'other',
    pattern: new RegExp(
      String.raw`(?:Räddningstjänsten|Räddningsförbundet|Brandförsvaret|Beredskabet|Beredskab)\s(?:i\s)?(?<place>${fullName})(?![\p{L}-])`,
      'gu',
    ),
  },
  {
    kind: 'other',
    // From the word's first letter: a search from every letter of a long one takes the square of its length.
    pattern:
      /(?<!\p{L})(?:\p{L}{3,40}(?:förvaltningen|forvaltningen|nämnden|kontoret)|[Uu]ngdomsskolen|[Rr]äddningstjänsten|[Ss]ocialtjänsten|[Ss]kolan|[Ss]kolen|[Ss]kolerne|[Ff]ritidsgården|[Uu]ngdomsklubben|SSP)(?![\p{L}-])/gu,
  },
  {
    kind: 'voluntary',
    pattern: new RegExp(
      String.raw`(?:[Ff]öreningen|[Ff]oreningen|Natteravnene|Nattvandrarna)(?:\s(?:i\s)?(?<place>${place}))?`,
      'gu',
    ),
  },
  // Beboerforeningen Solparken; Hyresgästföreningen Norra Hamn
  {
    kind: 'voluntary',
    pattern: new RegExp(
      String.raw`(?<![\p{L}-])(?!Boligforening)\p{Lu}[\p{L}-]{0,40}(?:förening|forening|klubb?|byalag|byråd)(?:en|et|laget)\s(?:i\s)?(?<place>${fullName})(?![\p{L}-])`,
      'gu',
    ),
  },
  // Nordby Håndværkerforening; Hamnens Idrottsförening
  {
    kind: 'voluntary',
    pattern: new RegExp(
      String.raw`(?<place>${fullName}\s\p{Lu}[\p{L}-]{0,40}(?:(?<![Bb]olig)forening|förening|klubb?|byalag|församling|samråd))(?![\p{L}-])`,
      'gu',
    ),
  },
]

/** The police, or the municipality, without a name of its own. */
export const genericPolice =
  /(?<![\p{L}-])(?:[Pp]olis(?:en|myndigheten)?|[Pp]oliti(?:et)?|[Ll]okalpoliti(?:et)?|[Ll]okalpolisområdet)(?![\p{L}-])/gu
/** "Kommune" without its article only where it stands alone or beside the police: "politi og kommune". */
export const genericMunicipality =
  /(?<![\p{L}-])[Kk]ommune?n(?![\p{L}-])|^[Kk]ommune?$|(?<![\p{L}-])[Kk]ommune?(?=\s(?:och|og|&)\s[Pp]oli)|(?<=[Pp]olis(?:en)?\s(?:och|og|&)\s|[Pp]oliti(?:et)?\s(?:och|og|&)\s)[Kk]ommune?(?![\p{L}-])/gu

/** "boligorganisationerne Solbo og Havnebo". */
export const listedHousing = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Bb]oligorganisationerne?|[Bb]oligselskaberne?|[Bb]oligforeningerne?|[Bb]ostadsbolagen|[Ff]astighetsbolagen)\s(?<list>${name}(?:\s${name})?(?:,\s${name}(?:\s${name})?){0,30}(?:\s(?:och|og|samt)\s${name}(?:\s${name})?)?)`,
  'gu',
)

/** "kommunerna Dorotea, Lycksele och Åsele". */
export const listedMunicipalities = new RegExp(
  String.raw`(?<![\p{L}-])(?:[Kk]ommun(?:erna|erne)|KOMMUNERN[AE])\s(?<list>${name}(?:\s${name})?(?:,\s${name}(?:\s${name})?){0,30}(?:\s(?:och|og|samt)\s${name}(?:\s${name})?)?)`,
  'gu',
)

// Words with a capital letter that stand before an organisation's name without belonging to it.
const leading =
  /^(?:Mellan|Mellem|Mellom|För|For|Från|Fra|Med|Och|Og|I|Inom|Både|Samt|Polisen|Polis|Politiet|Politi|Denna|Denne|Detta|Dette|Den|Det|Avtal|Aftale|Avtalet|Aftalen|Överenskommelse|Samverkan|Samarbete|Samarbejde|Samverkansöverenskommelse|Samarbejdsaftale|Partnerskabsaftale|Partnerskapsavtal|Medborgarlöfte|Medborgarlöften|Lokalrådet|Lokalråd|Vi|Som|Part|Parter|Parterna|Parterne|När|Når|Ifølge|Enligt|Efter|Ved|Vid|Af|Av|Om|Genom|Gennem|Hos|Til|Till|Representant|Repræsentant|Undertecknade|Undertegnede|Kommunstyrelsen|Borgmester|Ordfører|Rådmann|Kommunedirektør|Kommunchef|Kommundirektör|Kommunaldirektør|Politidirektør|Politimester)[\s:]+/

/** A name without the words that only stand in front of it. */
export function withoutLeadingWords(text: string): string {
  let rest = text
  for (let turn = 0; turn < 4 && leading.test(rest); turn++) rest = rest.replace(leading, '')
  return rest
}
