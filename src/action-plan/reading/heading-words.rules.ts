/** What the text under a heading is about. */
export type Role =
  | 'title'
  | 'background'
  | 'purpose'
  | 'parties'
  | 'term'
  | 'focusAreas'
  | 'goals'
  | 'promises'
  | 'effects'
  | 'communication'
  | 'followUp'
  | 'organisation'
  | 'specialEfforts'
  | 'continuedEfforts'
  | 'signatures'
  | 'references'

// The words of headings in Swedish, Danish and Norwegian agreements, the more
// telling role first: "Uppföljning av åtaganden" is about follow-up, "Syfte och
// mål" about the purpose. Not the seeds' own headings but the field's.
const table: [Role, RegExp][] = [
  [
    'signatures',
    /underskrift|undertecknande|^undertecknas? av|^undertegne[st] af|^underskrive[st] af|^signatärer|^signatur|namnteckning|underteckn?ing/,
  ],
  [
    'background',
    /^definition|^bakgrund|^baggrund|bakgrunn|^inledning|^indledning|^innledning|lägesbild|problembild|situationsbille|lovgrundlag|lagstiftning|lovgivning|rättslig|^lagrum|samverkansmodell|^metod(?!er för)|^om medborgarlöfte|vad är ett|hvad er|utgångspunkter|roll i\b|^roll\b|^rolle\b|medborgardialog$/,
  ],
  [
    'term',
    /giltighet|^(?:hur|så|hvor|så här) länge|^hvor længe|avtalstid|avtalsperiod|löptid|tidsram|tidsperiod|gyldighed|gyldighet|varighed|varighet|ikrafttr|opsigelse|uppsägning|aftaleperiode|^period\b|^tid$|løbetid|genforhandling|omförhandling|^ändringar/,
  ],
  [
    'communication',
    /kommunikation(?!s?(?:-| )?insats)|^information$|^extern information|^presse?\b|^medi(?:er|a)\b|offentliggør|synliggør|synliggör|kommunikasjon/,
  ],
  [
    'effects',
    /effekter|(?:ska|vill) vi (?:åstadkomma|uppnå)|(?:skal|vil) vi opnå|effekt(?:er)? som|önska(?:d|de|da|t)? (?:effekt|resultat|läge)|förväntad|forvente(?:t|de)|ønsked?e? (?:effekt|resultat)|vad vill vi uppnå|hvad vil vi opnå|resultat som eftersträvas|^(?:vad|hvad) vi (?:ska|vill|skal|vil) (?:uppnå|opnå|åstadkomma)/,
  ],
  [
    'continuedEfforts',
    /(?:videreført|fortsatt|fortsat|fortsatta|fortløbende|pågående|löpande|igangværende|fortsättande|återkommande)e?\s+(?:indsats|insats|åtgärd|aktivitet|initiativ|projekt|tiltag)/,
  ],
  [
    'specialEfforts',
    /(?:særlig|särskil|nye?|nya|aktuel|årets|prioriter|speciel)(?:e|a|da|t|ede|lla)?\s+(?:indsatser|insatser|tiltag|initiativ)|^(?:indsatser|insatser)(?:\s+(?:i\s)?(?:19|20)\d\d)?$/,
  ],
  [
    'followUp',
    /uppfölj|opfølg|oppfølg|utvärder|evaluer|revidering|^revision|återrapport|afrapport|redovisning av|^(?:vem|hvem) f(?:öljer|ølger) (?:upp|op)|^så följer vi|^sådan følger vi/,
  ],
  [
    'organisation',
    /organis(?:ation|ering)|styrning|^ledning|styregrup|styrgrup|mødefrekvens|mötesfrekvens|^(?:möten|møder)\b(?!\s(?:på|med)\s)|samverkansstruktur|samverkansform|samarbejdsform|arbetsform|sammansættning|sammansättning|medlemm|^lokalrådet\b|^lokalt råd|^roller|^samordning|resurser|sekretariat|^hur (?:styrs|leds|organiseras)|^hvordan (?:styres|ledes)|^(?:hvem|vem) (?:holder styr|håller ihop|leder)/,
  ],
  [
    'focusAreas',
    /fokusområde|problemområde|fokusomraade|prioriterade (?:områden|problem|brott)|prioritere(?:t|de)e? (?:områder|indsatsområder)|indsatsområde|innsatsområde|insatsområde|satsingsområde|samverkansområde|samarbejdsområde|målområde|utvecklingsområde|prioriteringar|prioriteter|^inriktning|^(?:vad|hvad) (?:ska|vill|skal|vil) vi (?:prioritera|prioritere|fokusera|fokusere)|^(?:vad|hvad) (?:prioriterar|prioriterer) vi|(?<![\p{L}])(?:tar|tager|ta|tage) (?:vi |oss |os )*(?:an|tag i|fat)(?![\p{L}])|(?<![\p{L}])(?:gör|göra|gøre|gør) (?:vi )?(?:något åt|noget ved)(?![\p{L}])/u,
  ],
  [
    'purpose',
    /^varför(?:\?|$| \p{L}+ (?:vi|parterna))|^hvorfor(?:\?|$| \p{L}+ (?:vi|parterne))|^hvad vil vi\??$|^vad vill vi\??$|^avsikt|^hensigt|^syfte|syfte(?:t)? med|ändamål$|^ändamål|^formål|formålet|overordnet formål|övergripande syfte/u,
  ],
  [
    'promises',
    /^(?:det|detta|så) här (?:ska|skall|kommer|gör|lovar) vi|^detta lovar|^dette lover|^det (?:gør|lover) vi|vårt löfte|åtagande|medborgarlöfte|^löfte|löften\b|utfästelse|forpligtelse|^vi lovar|^vi lover|^(?:vad|det) (?:vi|ska vi|skall vi) (?:ska |skall )?(?:gör|göra|lovar)|^hvad (?:vi|skal vi) (?:vil |skal )?gør|^(?:vad|hvad) (?:gör|gør) (?:vi|parterna|parterne)|^(?:vem|hvem) (?:gör|gør) (?:vad|hvad)|s (?:ansvar|uppgifter|opgaver|bidrag)$|^så (?:här )?(?:arbetar|jobbar|gör) vi|^sådan (?:arbejder|gør) vi|(?:parterna|parterne|vi|kommunen|polisen|politiet) (?:lovar|lover)$|lovar\b|borgerløfte|^vores løfte|handlingsplan|handleplan|åtgärdsplan|åtgärder\b|aktivitetsplan|genomförandeplan|^aktiviteter|konkrete? (?:indsatser|aktiviteter|tiltag|åtgärder)|parternes opgaver|opgaver og ansvar|ansvarsfördelning|ansvarsfordeling|^tiltag|^tiltak|åtar sig|forpligter sig|^samarbejdets indhold/,
  ],
  [
    'goals',
    /^mål\b|^målsætning|^målsättning|effektmål|delmål|resultatmål|övergripande mål|overordnede mål|målbild|inriktningsmål/,
  ],
  [
    'parties',
    /^parter|^avtalsparter|^aftaleparter|aftalens parter|^deltagende parter|samverkansparter|samarbejdsparter|^deltagere$|^deltagare$|^(?:hvem|vilka) er med|^vilka är med/,
  ],
  ['references', /^referens|^källor|^kilder|^bilag|^litteratur|^styrdokument|^noter$/],
]

/** The role a heading gives the text under it, or null where its words say nothing of it. */
export function headingRole(heading: string): Role | null {
  const words = heading
    .toLowerCase()
    .replace(/^(?:§\s?)?\d{1,2}(?:\.\d{1,2})*\s?[.:§)]?\s*/, '')
    .trim()
  for (const [role, pattern] of table) if (pattern.test(words)) return role
  return null
}

const measureWord = '(?:åtgärd|insats|aktivitet|indsats|tiltag|initiativ)'
const numberedMeasure = new RegExp(
  `^${measureWord}\\s(?:nr\\.?\\s)?(?=[\\p{Lu}\\d])\\p{Lu}?\\d{0,2}(?:\\.\\d{1,2})?\\s?[:.–—-]\\s(?=\\S)`,
  'iu',
)
const labelledMeasure = new RegExp(`^${measureWord}\\s?:\\s(?=\\S)`, 'iu')

/** "Indsats: Synlige voksne", "Åtgärd A1: Trygghetsronder": how many characters stand before the measure's own name; 0 where it is none. */
export function measureLabelIn(line: string): number {
  if (line.length >= 120 || /[.;]$/.test(line)) return 0
  return (numberedMeasure.exec(line) ?? labelledMeasure.exec(line))?.[0].length ?? 0
}

/** "Indsats 2: Rene gader": one of those that the text numbers. */
export function isNumberedMeasure(line: string): boolean {
  return measureLabelIn(line) > 0 && numberedMeasure.test(line)
}

/** Words a title has and no other heading needs. */
export function isAgreementTitle(text: string): boolean {
  return /samverkansöverenskommelse|överenskommelse|samverkansavtal|samarbetsavtal|medborgarlöfte|samarbejdsaftale|partnerskabsaftale|partnerskapsavtal|samarbejdsplan|lokalråd|samarbeidsavtale|(?:avtal|aftale|avtale)(?![\p{L}])|handlingsplan|åtgärdsplan|handleplan|årsplan/iu.test(
    text,
  )
}
