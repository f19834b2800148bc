import { calendarNames } from './calendar-names.rules.ts'
import type { KnownDifference } from './known-things.rules.ts'
import { measures } from './measure-words.rules.ts'
import { isPast } from './past-words.rules.ts'
import type { Comparator } from './rules.ts'
import type { Language, Sense } from './words.rules.ts'

/** Words of the field, by stem and inflection: what is counted, whom it is for, what it waits for. */

const ending = '(?:en|er|erna|et|ar|arna|n|na|a|e|s|r|ne|erne|or|orna|t|ene|ens|ets|arnas|ernas|ernes|om)?'
const stems = (list: string) => new RegExp(`(?:${list.trim().split(/\s+/).join('|')})${ending}$`, 'u')
const exact = (list: string) => new Set(list.trim().split(/\s+/))

const every: Record<Language, [Set<string>, Set<string>]> = {
  sv: [exact('varje var vart varenda'), exact('varannan vartannat')],
  da: [exact('hver hvert enhver ethvert'), exact('hveranden hverandet')],
  no: [exact('hver hvert enhver ethvert'), exact('annenhver annethvert annahvert annankvar')],
}
const all = exact('alla alle samtliga samtlige')

const comparators: [Comparator, Set<string>][] = [
  ['at-least', exact('minst lägst åtminstone minimum min mindst minimalt')],
  ['at-most', exact('högst max maximalt maximum maks højst høyst maksimalt högsta')],
  [
    'about',
    exact(
      'cirka ca circa omkring ungefär runt omtrent kring ungefærlig omkr c knappt knap tilnærmelsesvis drygt dryga drøyt närmare närapå nästan næsten nesten uppemot bortåt uppåt',
    ),
  ],
]

const time = exact('gång gånger ggr gg gng gång gge gange gang ganger gånge gge')
const occasion = exact('tillfälle tillfällen tilfælde lejlighed lejligheder anledninger tillfällena')
const piece = exact('st stk stycken stycke styk stykker')

const activity = stems(`
  insats kontroll kontroller möte mød møde møt besök besøg besøk träff tillsyn tilsyn vandring kampanj kampagn kampanje
  kampagne patrull patruljering patrullering patrulj patruljer utbildning uddannelse kurs kursus kurser føreläsning föreläsning
  foredrag aktion aktivitet aktivite åtgärd samtal samtale dialog utskick nyhetsbrev nyhedsbrev information prov pröv
  test mätning måling rapport övning øvelse øving evenemang arrangement arrangemang operation razzia inspektion
  rond runda rundering avstämning uppföljning opfølgning workshop workshops seminari seminarium seminarier konferens konference
  indsats innsats tiltag tiltak undersökning undersøgelse undersøkelse temakväll temaaften temadag aktionsdag
  genomgång gennemgang granskning köp försök sammankomst samling sammanträde sammantræde drøftelse presentation
  information kvällar begivenhed festival runder tjek check syn informationsinsats nattvandring hembesøg krogrond
  utryckning fotpatrull tryghedsvandring trygghetsvandring oppfølging lektionspass utbildningspass vandringer café cafe lektion debat
  artikel annons inlägg opslag stormöte folkmöte folkemøte årsmöte referensgruppsmöte info pulskontroll
`)
const result = stems('brott ärende sag sager lovbrudd lovovertrædelse forbrydelse anmälan beslag tilltal')
const event = stems(`
  möte mød møde møt vandring träff besök besøg besøk avslutning skolavslutning afslutning match evenemang arrangement arrangemang
  event händelse hændelse hendelse incident inbrott indbrud brott brottstillfälle anmälan anmäl anmälning anmeldelse
  tillsyn tilsyn insats indsats kontroll kontrol kurs kursus samling samlinger sammanträde uppföljning opfølgning
  fest byfest festival marknad marked konsert koncert skolestart skolstart demonstration henvendelse henvendelser
  henvändelse tips rapport utbildning inspektion rundering aktion övning øvelse dialog samtal samtale undersökning
  undersøgelse utredning ändring ændring endring drøftelse diskussion opstart uppstart oppstart etablering nybyggnation ombyggnad nyanställning introduktion begivenhed tillställning sammankomst utryckning larm alarm klotter graffiti hærværk skadegörelse
  delegation sag sager ärende tillfälle klagomål klage klager ansökan ansøgning konflikt orolighet urolighed delår bokslut årsredovisning verksamhetsberättelse årsregnskab bråk störning flyttning flytning räd raid storhelg helgdag
`)
const coverage: [RegExp, KnownDifference][] = [
  [stems('skola skolorna skole skol grundskola gymnasieskola'), 'school'],
  [stems('klass klasserna klasse klass årskurs årgang skoleklasse trinn klassetrin'), 'class'],
  [
    stems(
      'område bostadsområde lokalområde boligområde bydel stadsdel kvarter tätort bysamfund byområde distrikt delområde',
    ),
    'area',
  ],
  [stems('kommun kommune'), 'municipality'],
  [stems('boligafdeling bostadsbolag boligafdelinger afdeling avdelning'), 'housing-section'],
  [stems('enhet enhed förskola fritidsgård klub klubb institution'), 'unit'],
  [/^kanal(?:en|er|erna|erne)?$/, 'channel'],
  [stems('grupp gruppe personalgrupp medarbejdergruppe målgrupp'), 'group'],
]
/** What somebody else does or suffers, and what comes in: a thing is done about it, it is not a thing done. */
export const incident =
  /(?:brott|indbrud|innbrudd|anmäl(?:an|ning|ningar)|anmeld(?:else|elser)|klagomål|klager?|larm|hærværk|skadegörelser?|henvendelser?|incidenter?|hændelser?|händelser?)$/

const strongVague =
  /^(?:löpande|fortlöpande|kontinuerlig.*|kontinuitet|regelbund.*|ständig.*|pågående|pågår|återkommande|ofta|frekvent.*|fortgående|fortgår?|fortlöper|permanent.*|varaktig.*|oavbruten|oavbrutet|dygnet-runt|löbande|løbende|jævnlig.*|regelmæssig.*|hyppig[et]?|vedvarende|konstant.*|stadighed|stadigt|ofte|løpende|jevnlig.*|regelmessig.*|fortløpende|vedlikeholdende|kontinuer.*|ihållande|stående|rutinmässig.*|rutinemæssig.*|uafbrudt|systematisk.*|tilbagevendende|gjentagende|lejlighedsvis|emellanåt|ibland|undertiden|periodvis|sporadisk[t]?|årslång|helårs)$/
const weakVague =
  /^(?:fokus|fokuser.*|närvaro.*|tilstedeværelse|tilstedeværende|synlig.*|synlighed|overvåg.*|overvåk.*|følges|følger|följer|följs|fortsat|fortsatt|fortsätt.*|fortsätter|fortsætte.*|fortsette.*|polisnärvaro|videreføres|opretholdes|upprätthålls|upprätthålla|patruljer.*|patruller.*|bevaka.*|bevakning|prioriter.*|intensifier.*|alltid|altid|alltjämt)$/

const demandNeed =
  /^(?:misstanke|mistanke|behov|behovet|behoven|behovene|behovsstyrt|behovsstyrd|behovsstyrda|behovsbaserat|behovsbaserad|behovsanpassat|behovsprövat|behøves|behövs|behovsvis|nødvendigt|nødvendig|nödvändigt|påkallat|påkrævet|relevant|aktuellt|aktuelt)$/
const demandWish =
  /^(?:begäran|önskemål|önskan|önskar|önskas|efterfrågan|efterfrågas|förfrågan|förfrågningar|uppmaning|begæring|ønske|ønsker|ønskes|ønskers|anmodning|anmoder|anmode|anmodes|opfordring|forespørgsel|forespørsel|oppfordring|anmodning|rekvisition|bestilling|beställning|kallelse|begär|begärs|påkalder|inbjudan|invitation|efterspørgsel|ønskemål|intresse|interesse|efterspørgselsstyret)$/
const duration: [RegExp, NonNullable<Sense['duration']>][] = [
  [/^(?:timmar|timme|timmars|tim|timer|time|timers|times|h)$/, 'H'],
  [/^(?:minuter|minut|minuters|minutter|minutters|min|kvart|halvtimme|halvtimmes)$/, 'M'],
  [
    /^(?:dagar|dag|dage|dages|dagars|dager|dygn|døgn|dagers|vardagar|arbetsdagar|hverdage|arbejdsdage|virkedager|arbeidsdager|bankdagar|helgfria)$/,
    'D',
  ],
  [/^(?:veckor|vecka|veckors|uger|uge|ugers|uker|uke|ukers)$/, 'W'],
  [/^(?:månader|månad|månaders|måneder|måned|måneders|mån|mdr|md|mnd)$/, 'MO'],
  [/^år$/, 'Y'],
]

/** What the words of the field mean in a cadence, inflected and as the last part of a compound. */
export function fieldSense(word: string, language: Language): Sense {
  const sense: Sense = {}
  const [one, two] = every[language]
  if (one.has(word)) sense.every = 1
  else if (two.has(word)) sense.every = 2
  if (all.has(word)) sense.all = true
  const comparator = comparators.find(([, words]) => words.has(word))
  if (comparator) sense.comparator = comparator[0]
  if (time.has(word)) sense.times = 'time'
  else if (occasion.has(word)) sense.times = 'occasion'
  else if (piece.has(word)) sense.times = 'piece'
  // "årskurs" ends like a course but is a class.
  const isClass = word.startsWith('årskurs')
  // "ledamöter" are no meetings, "besökt" no visit.
  // "dialogtillfällen" are held, "brottstillfällen" are not.
  const isHeld = /tillfälle(?:n|na|t)?$/.test(word) && !/^(?:tillfälle|risk|brott)/.test(word)
  const isMember = /ledamöter$|(?:besökt|besøgt|mött|mødt)$/.test(word)
  if ((activity.test(word) || isHeld) && !isClass && !isMember) sense.activity = true
  if (result.test(word)) sense.result = true
  if (event.test(word) && !isClass && !isMember) sense.event = true
  const cover = coverage.find(([shape]) => shape.test(word))
  if (cover) sense.coverage = cover[1]
  const name = calendarNames.find(([shape]) => shape.test(word))
  if (name) sense.named = name[1]
  if (strongVague.test(word)) sense.vague = 'strong'
  else if (weakVague.test(word)) sense.vague = 'weak'
  if (isPast(word, language)) sense.past = true
  const measure = measures.find(([shape]) => shape.test(word))
  if (measure) sense.measure = measure[1]
  if (demandNeed.test(word)) sense.demand = 'need'
  else if (demandWish.test(word)) sense.demand = 'wish'
  const length = duration.find(([shape]) => shape.test(word))
  if (length) sense.duration = length[1]
  return sense
}
