import type { PreventionClass } from '../../agreement/rules.ts'

/**
 * The words by which agreements name offences, exposed objects and target
 * groups, each with the code of the shipped list. Stems, so that inflections
 * and compounds are found: "rattfylleri", "drograttfylla".
 */
type Stems = [code: string, words: RegExp][]

const offences: Stems = [
  [
    'drug-dealing',
    /langning av narkotika|narkotikaförsälj|försäljning av (?:narkotika|droger)|salg af (?:narkotika|stoffer)/,
  ],
  ['drug-possession', /narkotika|narko(?!kørsel)|\bdrog(?:er|bruk|missbruk)|euforiserende/],
  ['doping', /dopn?ing/],
  ['alcohol-supply-to-minors', /langning(?! av narkotika)|alkoholsalg til unge/],
  ['disturbing-driving', /störande körning|buskörning|generende kørsel|trafikbeteende/],
  ['moped-and-a-tractor-offences', /a-?traktor|epa-?traktor|moped|knallert/],
  ['reckless-driving', /vårdslöshet i trafik|vårdslös körning|hensynsløs kørsel|vanvidskørsel/],
  ['drink-driving', /(?<!drog)rattfyll|spiritus?kørsel|spirituskørsel/],
  ['drug-driving', /drograttfyll|drogpåverkad|narkokørsel/],
  ['unlicensed-driving', /olovlig körning|kørsel uden førerret/],
  ['speeding', /hastighet|hastighed|fortkörning|fartkontrol/],
  ['snowmobile-offences', /snöskoter|terrängkörning/],
  [
    'home-burglary',
    /(?:inbrott|indbrud)[^.;]{0,40}(?:bost|villa|bolig|beboelse|hem\b)|villainbrott|bostadsinbrott/,
  ],
  ['cottage-burglary', /(?:inbrott|indbrud)[^.;]{0,60}(?:sommarstug|fritidshus|sommerhus)/],
  ['business-burglary', /(?:inbrott|indbrud)[^.;]{0,80}(?:industri|företag|butik|virksomhed|erhverv)/],
  ['shoplifting', /snatteri|butiksstöld|butikstyveri/],
  ['pickpocketing', /fickstöld|lommetyveri/],
  ['bicycle-theft', /cykelstöld|cykeltyveri/],
  ['vehicle-theft', /bilstöld|biltyveri/],
  ['other-theft', /tillgrepp|stöld(?!er i butik)|tyveri/],
  [
    'online-fraud',
    /nätbedräg|bedrägerier? (?:på|via) (?:nätet|internet)|it-kriminalitet|økonomisk kriminalitet/,
  ],
  ['other-fraud', /bedräg|bedrager/],
  ['criminal-damage', /skadegörelse|hærværk/],
  ['graffiti', /klotter|graffiti/],
  ['arson', /anlagda? br[äa]nd|mordbrand|ildspåsættelse/],
  ['street-disorder', /ordningsstör|uorden i gade/],
  ['nightlife-disorder', /krogmiljö|krogrelaterat|uorden i nattelivet/],
  ['close-relationship-violence', /våld i nära relation|vold i nære relation|samlivsvold|partnervold/],
  ['honour-related-violence', /hedersrelater|æresrelater/],
  ['public-violence', /våld på (?:allmän|offentlig)|gatuvåld|vold på offentlige?/],
  ['assault', /misshandel/],
  ['robbery', /\brån\b|personrån|røveri/],
  ['hate-crime', /hatbrott|hadforbrydelse/],
]

const objects: Stems = [
  ['homes', /bost[äa]d|villor|boliger|beboelse/],
  ['summer-cottages', /sommarstug|fritidshus|sommerhus/],
  ['industry', /industri/],
  ['shops', /butik/],
  ['construction-sites', /byggarbetsplats|byggeplads/],
  ['farms', /lantbruk|landbrug|skogsmaskin/],
  ['cars', /\bbilar\b|\bbiler\b|fordon\b/],
  ['bicycles', /cyklar|\bcykler/],
  ['boats', /båtar|båtmotor|\bbåde(?:\s|,)og bådmotor|bådmotor/],
  ['schools', /skolor\b|\bskoler\b|skolmiljö/],
  ['nightlife', /krog|restaurang|værtshus|natteliv/],
  ['parking', /parkering/],
  ['public-places', /torget|parker\b|offentliga miljö|gator och torg/],
  ['other-objects', /andra objekt|andre objekter/],
]

const targetGroups: Stems = [
  ['teenagers', /ungdom|\bunga\b|\bunge\b|skolelev|\belever/],
  ['children', /\bbarn|\bbørn/],
  ['parents', /föräldr|vårdnadshav|forældre/],
  ['elderly', /\bäldre|\bældre|pensionär/],
  ['women', /kvinn|kvinde/],
  ['newly-arrived', /nyanländ|nyankom|flykting|flygtning/],
  ['cottage-owners', /fritidshusägare|sommerhusejere/],
  ['tourists', /turist/],
  ['businesses', /företagare|näringsidkare|handlare|erhvervsdrivende/],
  ['associations', /föreningar|foreninger/],
]

export const offencesNamedIn = (text: string) => named(offences, text)
export const objectsNamedIn = (text: string) => named(objects, text)
export const targetGroupsNamedIn = (text: string) => named(targetGroups, text)

function named(stems: Stems, text: string): string[] {
  const words = text.toLowerCase()
  return stems.filter(([, pattern]) => pattern.test(words)).map(([code]) => code)
}

const classWords: [PreventionClass, RegExp][] = [
  ['social', /nyrekryter|ungdom|\bunga\b|\bunge\b|\bbarn|\bbørn|skol|integration|föräldr|forældre|social/],
  [
    'situational',
    /tillgrepp|inbrott|stöld|indbrud|tyveri|trafik|färdsel|færdsel|situation|tillsyn|försvåra|krog/,
  ],
  ['safety-creating', /trygg|trygh|närvaro|nærvær|tilstedevær|tillgänglig|tilgængelig|synlig/],
]

/** What kind of prevention an area's words point to: a suggestion, as few agreements say it of each area. */
export function classesSuggestedBy(text: string): PreventionClass[] {
  const words = text.toLowerCase()
  return classWords.filter(([, pattern]) => pattern.test(words)).map(([one]) => one)
}
