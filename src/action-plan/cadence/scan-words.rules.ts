import type { Language } from './words.rules.ts'

/**
 * Words that agreements, plans and follow-ups are written with, for repairing
 * scans. Stems take endings and make compounds; small words stand alone.
 */
const swedishStems = `
  allmän allmänhet analys anmälan ansvar ansvarig arbete arbets arbeta attityd avtal avvikelse barn bedöm begå behov beslut beskriv bidra bostad bostads brott
  brottslighet brottsförebygg butik centrum del delta delmängd demokrati diskutera drift dialog effekt effektiv engagemang enhet enlighet enkät erfarenhet exempel familj
  fastighet fastställd fastställ fokus föräld förälder förebygg förening företag förtroende förbättra fördjupa följ följa följande fotpatrull framsteg framtida fritid
  fritidsgård gemensam genomför genomförande genomförd giltighet giltig grannsamverkan grund grupp gräns handling helhet helg hålla håll identifiera information
  initiera innehåll inne insats inbrott invånare ingå ingår justera justering kartläggning kampanj klass klotter kommun kommunal kommunfullmäktige kommunicera kommunikation
  kontakt kontinuerlig kontroll krog kunskap kvalitet kvartal kvartalsvis månadsvis veckovis halvårsvis tertialvis kväll lag lagstiftning ledning lokal lokalpolis lokalpolisområde löfte löpande lägesbild lämna långsiktig
  mål måluppfyllelse månad medborgar medborgare medborgarlöfte medborgarundersökning medling medverka miljö minska mäta möte mötes narkotika närvaro natt
  nattvandring nödvändig område offentlig olika ordning organisation organiser plan planering planera planerad plats polis polisiär polismyndighet process processägare problem
  prioritera publicera publik rapport rapportera rapportering redovisning redovisa regelbunden regelbundet regelbundna representant resultat resurs revidera revidering riktlinje rutin rådet råd roll
  samarbete samhälle samlad samråd samtliga samverka samverkan skadegörelse skapa skola skol skriftlig social specifik stad stärka stöd stödja stat statistik ständig styrgrupp
  ställa säkerställ synlig syfta syfte tertial tidsplan tillfälle tillgänglig tillgängliga tillämpa tillsyn tillsätta tillsammans trafik trafikkontroll transparens trygg trygghet trygghetsskapande
  trygghetsvandring undersökning underskrift underteckna ungdom uppdrag uppföljning uppfölj uppleva upplevelse uppnå uppmärksam utbildning utforma utveckla utveckling utvärdera utvärdering
  vardag varaktig vecka verka verksamhet vuxen åtagande åtgärd åtgärdsplan årlig årligen år åren ärende öka ökad öppen öppet överenskommelse övergripande inledning
  anhörig anledning ansluta ansökan avdelning avgift avsikt badplats belysning beslag bil bilist biltrafik boende busshållplats byalag cykel dagvård dataintrång digital
  drog elev evenemang fastighetsägare fordon fotboll frivillig fältarbetare förskola förslag försök första förändra gata gymnasium hastighet hembesök hjälp hot hälsa idrott
  individ integration knutpunkt krets kriminalitet krog kvinna kränkning kultur kust landsbygd liv loppis läge lägesrapport länsstyrelse lärare marknad miljöhus morgon myndighet nattklubb
  nämnd nätverk olycka olovlig ordningsvakt orolig oro park parkering patrull personal policy politik politiker polisen polisområde polispatrull psykisk rattfylleri region riksdag räddningstjänst
  samling sammanhållning samordnare samordning sektor signal sjukvård skolstart skydd skyltning socialtjänst sommarlov spel stadsdel stationering stiftelse stjäla stöld styrelse ställe
  styra stadsmiljö telefon tid tillit tillstånd torg tobak trafikolycka trakasseri ungdomsgård utländsk utlämna utomhus vakt vattenområde valborg våld väktare vårdnadshavare välfärd
  välkommen äldre äldreomsorg ägare alkohol alkoholservering alkotest langning lokalsamhälle kollektivtrafik hållbar folkhälsa landsting landskap glesbygd byalag
  mätning träffas eftersök brottsoffer bostadsområde belysa besöka hyresgäst näringsliv
  definition verksam relevant aktör part parter tolv fortlöpande återkommande eventuell eventuella gällande gäller gälla rapporter samtal slut datum tillitsskapande
`
const swedishSmall = `
  till mellan eller enligt inom samt alla allt att det detta dessa vilket vilka ska skall kan samhället med och för från vid vidare tills tillsvidare innan
  gånger gång minst högst varje vartannat varannan fyra två tre fem sex sju åtta därefter ytterligare samtliga titel mot emot hålla hålls hållas utan efter sker sätt
  plan tid tider mellanliggande lika litet mycket gott stort ett annat annan lätt rätt matt natt nätter drift heller kallas kommit blivit varit haft gjort fått
`
const danishStems = `
  aftale ansvar arbejde analyse behov besøg beslutning bolig boligafdeling borger borgermøde byråd drøfte drøftelse effekt evaluer evaluering forebygg forebyggelse forening
  fokus formål gennemføre grund handleplan handling indsats information initiativ kommune kommunal kontrol koordinere kreds kredsråd kriminalitet kvartal leder lokal lokalråd løbende
  medlem mål måned møde natteravn opfølgning område opgave orienter patrulje periode plan politi politikreds prioriter rapport regelmæssig relevant resultat samarbejde samarbejdsplan samråd
  skole sikker sikkerhed social statistik styregruppe styrke status tilfælde tilsyn tiltag tilbud tryg tryghed tryghedsvandring trafik udvikling udvalg ugentlig ugentligt undersøgelse vandring
  alkohol anmeldelse ansat befolkning beboer belysning bestyrelse bil bopæl butik børn cykel dialog dialogmøde fælles færdsel gade hastighed hjælp hærværk indbrud
  institution kultur køretøj landdistrikt landsby lokalområde lokalplan lokalsamfund myndighed natteliv nabohjælp parkering patrulje politi politik politistation psykiatri rusmiddel skolestart
  socialforvaltning stadion stilling tilbagemelding tillid tilladelse trafiksikkerhed trivsel trusler tyveri uddannelse ungdom ungdomsklub utryg vold voldtægt ældre ældreråd
  virksomhed vurder vurdering årlig årligt halvårlig kvartalsvis månedlig månedligt afholde afholdes indkalde
`
const danishSmall = `
  til mellem eller etter efter ifølge alle alt det dette skal kan samt hvert hver mindst højst gange gang fire fem seks otte næste tilfælde blandt stort lille godt ofte mødet hvilket
`

type ScanWords = { stems: readonly string[]; small: readonly string[] }
const split = (list: string) => list.trim().split(/\s+/)

/** The vocabulary a damaged word is looked for in. Norwegian texts are read with the Danish words. */
export function scanWords(language: Language): ScanWords {
  return language === 'sv'
    ? { stems: split(swedishStems), small: split(swedishSmall) }
    : { stems: split(danishStems), small: split(danishSmall) }
}

/** Endings a stem takes, and sounds that join the parts of a compound. */
export const scanEndings = split(`
  a n en et er ts ar or na arna erna orna ade at as s t e ens ets ernas arnas ande ade are es ende ene erne te de te ning ningen ningar ningarna
  ing ingen ingar t igt igen la las ll lse lsen lser lserna r d da dd des nde sk ska skt ig iga else elser elsen ns elserna ligt ett ades ats
`)
/** The commonest little words; they are whole as they stand and never the end of a broken word. */
export const littleWords = new Set(
  split(`
  altså alltså varav heraf en ett et de den der det er är som av af på om i å ö så nu då sin sitt sina sine att at och og var hva har hos ved vid via per pr ca med mot mod
  man vi de dem han hun hon oss os för for fra från til till kan ska skal ny nya nye mer mere men ej ikke inte under over över ut ud ute inn ind in
  upp op ned ner ta tas gör gøre bra god godt gott vad hvad hur hvor där här her dog dock både blir bli bliver se ser år en sker ske ge ger få får
  vil vill sig egen eget egna sak del dels mål råd rum tid två tre to én ét samt hvis hver vor vår vårt dess end än eller inom utan uden rör unga unge
`),
)
export const scanJoints = ['', 's', 'e']
