import type { Visibility } from '../action-plan/rules.ts'
import type { UnitChangeProblem, UnitsProblem } from './coverage-units.rules.ts'
import type { DeviationProblem } from './deviation.rules.ts'
import type { ConfirmationProblem } from './no-need.rules.ts'
import type { OccasionCountProblem } from './occasion-count.rules.ts'
import type { OccurrenceProblem } from './occurrence.rules.ts'
import type { PauseEndingProblem, PauseProblem } from './pause.rules.ts'
import type { StrikeProblem } from './strike.rules.ts'

type Told =
  | OccurrenceProblem
  | ConfirmationProblem
  | OccasionCountProblem
  | PauseProblem
  | PauseEndingProblem
  | DeviationProblem
  | UnitsProblem
  | UnitChangeProblem
  | StrikeProblem

/** Everything but what was found in a text: that sentence names the find. */
const problems: Record<Exclude<Told['code'], 'personalData'>, string> = {
  idMissing: 'Formuläret har blivit gammalt. Det du skrev finns kvar: tryck på Spara igen.',
  idTaken:
    'Det här formuläret är redan sparat en gång, och det som sparades då är oförändrat. Det du har skrivit nu är något annat och är inte sparat. Är det en till? Spara det som en ny. Skulle det första rättas? Spara det här som en ny och stryk det första.',
  dayMissing: 'Ange vilken dag det gäller.',
  dayInFuture: 'Dagen har inte varit än. Ange en dag som har varit, senast i dag.',
  dayBeforeTerm: 'Dagen ligger före den dag då det började gälla. Ange en senare dag.',
  dayAfterTerm: 'Dagen ligger efter den dag då det slutade gälla. Ange en tidigare dag.',
  endsBeforeItBegins: 'Den sista dagen ligger före den första. Byt plats på dem eller rätta den ena.',
  quantityMissing: 'Ange hur många.',
  quantityNotUnderstood: 'Antalet går inte att läsa. Skriv en siffra, till exempel 3, eller ”drygt 20”.',
  quantityNotPositive: 'Antalet måste vara minst 1. Var det inget alls ska det inte loggas.',
  quantityAbsurd: 'Antalet är större än vad en inmatning kan stå för. Kontrollera det.',
  quantityNotWhole: 'Ange ett helt antal. Bara timmar kan ha decimaler.',
  organisationNotBound: 'Välj en organisation som är ansvarig eller deltar.',
  unitNeeded:
    'Välj vilken klass, skola eller plats det gäller. Annars går det inte att se vilka som är kvar.',
  distinctNeeded: 'Ange vilken grupp det var. Flera gånger med samma grupp räknas som en.',
  areaNeeded: 'Välj område. Flera gånger i samma område räknas som en.',
  areaUnknown: 'Området finns inte längre i listan. Välj ett annat.',
  occasionUnknown: 'Tillfället finns inte längre i kalendern. Välj ett annat.',
  responseHoursMissing: 'Ange hur lång tid det tog. Löftet gäller svar inom en viss tid.',
  responseHoursAbsurd: 'Det är mer än ett år. Kontrollera om det är timmar eller dygn.',
  countsNowhere: 'Välj minst en kommun. Annars räknas det ingenstans.',
  tooLong: 'Texten är för lång. Korta den till högst 1 000 tecken, en rad till högst 120.',
  reasonMissing: 'Skriv varför.',
  somethingLogged: 'Något är loggat under den tiden, så ett behov har funnits. Välj en annan tid.',
  confirmedAlready: 'Det är redan bekräftat för den tiden.',
  overlaps: 'Tiden går in i en annan som redan är angiven. Välj en annan.',
  overlapsOnceStruck:
    'Stryks det här gäller ett tidigare antal igen, och dess tid går in i en annan som redan är angiven. Stryk det tidigare antalet först.',
  countMissing: 'Ange hur många tillfällen det var, 0 eller fler.',
  countAbsurd: 'Antalet är större än vad en månad kan ha. Kontrollera det.',
  namesMissing: 'Skriv minst ett namn.',
  tooMany: 'Det är för många rader. Dela upp listan.',
  nameMissing: 'Skriv ett namn.',
  nameTaken: 'Namnet används redan. Skriv ett annat.',
  causeMissing: 'Skriv vad det berodde på.',
  visibilityMissing: 'Välj vem som får läsa det.',
}

const visibilities: Record<Visibility, string> = {
  public: 'Alla, även invånarna',
  partners: 'Bara de som samverkar',
  'own-organisation': 'Bara den egna organisationen',
}

export const sv = {
  title: 'Logga',
  problems,
  personalData: (finds: string) =>
    `Texten ser ut att peka ut en person: ${finds}. Ta bort det, så går det att spara. Allt annat du skrev finns kvar.`,
  codes: {
    title: 'Skanna och logga',
    lead: 'Rikta telefonens kamera mot koden. Du kommer rakt till formuläret; är du inte inloggad får du logga in först.',
    alt: (title: string, address: string) => `Kod som leder till ${address}, för att logga: ${title}`,
  },
  list: {
    codes: 'Koder att skanna och skriva ut (PDF)',
    lead: 'Välj vad som är gjort.',
    search: 'Sök',
    searchDo: 'Sök',
    all: 'Visa alla',
    own: 'Din organisation',
    others: 'Andra organisationer',
    ended: 'Avslutat under det senaste året',
    last: (day: string) => `Senast loggat ${day}`,
    never: 'Inget loggat än',
    noneFound: 'Inget stämmer med sökningen.',
    none: 'Det finns inget att logga för dig än. Här visas det som din organisation ansvarar för eller deltar i.',
  },
  form: {
    quantity: 'Hur många?',
    hours: 'Hur många timmar?',
    hoursHelp: 'Allas timmar tillsammans: två poliser i fyra timmar är 8.',
    quantityHelp: 'En inmatning kan stå för flera, till exempel tre kontroller samma kväll.',
    day: 'När?',
    today: 'I dag',
    yesterday: 'I går',
    otherDay: 'En annan dag',
    whichDay: 'Vilken dag?',
    whichDayHelp: 'Gäller i stället för valet ovan.',
    unit: 'Vilken gäller det?',
    kind: 'Vilket slag var det?',
    done: (day: string) => `redan ${day}`,
    distinct: 'Vilken grupp var det?',
    newDistinct: 'En grupp som inte finns i listan',
    area: 'I vilket område?',
    noArea: 'Inget särskilt område',
    occasion: 'Vilket tillfälle gällde det?',
    noOccasion: 'Inget av dem',
    response: 'Hur lång tid tog det, från att ni fick frågan?',
    responseIn: 'Räknat i',
    hoursUnit: 'timmar',
    daysUnit: 'dygn',
    workingDaysUnit: 'arbetsdagar',
    countsIn: 'I vilka kommuners planer räknas det?',
    countsInHelp: 'Åtgärden är gemensam. Det loggas en gång och räknas i varje plan som är ikryssad.',
    channel: 'Genom vilken kanal?',
    newChannel: 'En kanal som inte finns i listan',
    more: 'Lägg till mer',
    about: 'Är antalet ungefärligt?',
    exact: 'Nej, det är exakt',
    roughly: ['cirka', 'drygt', 'knappt', 'minst'],
    organisation: 'Vem gjorde det?',
    note: 'Vill du anteckna något?',
    noteHelp:
      'Skriv aldrig något som pekar ut en person: inga namn, nummer, adresser eller bilar. Sådant hör hemma i ärendesystemet.',
    save: 'Spara',
    saveAsNew: 'Spara som en ny',
    showSaved: 'Visa den som redan är sparad',
    savedBefore: (amount: string, day: string) =>
      `Det här är redan sparat: ${amount}, ${day}. Trycker du på Spara igen räknas det ändå bara en gång.`,
    other: 'Annat om det här',
    seeAll: 'Se allt som är loggat',
  },
  receipt: {
    title: 'Sparat',
    struckTitle: 'Struket',
    already: 'Det här var redan sparat. Det räknas en gång.',
    words: (quantity: string, title: string, day: string) => `Loggat för ”${title}”: ${quantity}, ${day}.`,
    times: (number: string, one: boolean) => (one ? 'en gång' : `${number} gånger`),
    lengths: {
      hours: (number: string, one: boolean) => (one ? 'en timme' : `${number} timmar`),
      days: (number: string, one: boolean) => (one ? 'ett dygn' : `${number} dygn`),
      'working-days': (number: string, one: boolean) => (one ? 'en arbetsdag' : `${number} arbetsdagar`),
    },
    code: 'Kvitto',
    savedAt: 'Sparat',
    by: 'Av',
    organisation: 'Gjort av',
    unit: 'Gäller',
    distinct: 'Grupp',
    area: 'Område',
    occasion: 'Tillfälle',
    response: 'Svarstid',
    channel: 'Kanal',
    note: 'Anteckning',
    struck: (reason: string, at: string) => `Struket ${at}: ${reason}. Det räknas inte.`,
    another: 'Logga en till',
    strike: 'Stryk den här',
    list: 'Till listan',
  },
  strike: {
    title: 'Stryk en inmatning',
    entry: (day: string, amount: string, by: string) => `${day}: ${amount}, gjort av ${by}.`,
    about: (about: string) => `Gäller ${about}.`,
    words: 'Inmatningen räknas inte längre, men står kvar överstruken med ditt skäl.',
    reason: 'Varför ska den strykas?',
    do: 'Stryk',
  },
  striking: {
    deviation: {
      title: 'Stryk en avvikelse',
      words:
        'Avvikelsen visas inte längre för invånarna och kommer inte med i nya årsredovisningar. Här står den kvar överstruken med ditt skäl.',
      of: (stretch: string) => `Stryk avvikelsen ${stretch}`,
    },
    noNeedConfirmation: {
      title: 'Stryk en bekräftelse',
      words: 'Det blir som om ingen hade bekräftat det. Bekräftelsen står kvar överstruken med ditt skäl.',
      of: (stretch: string) => `Stryk bekräftelsen ${stretch}`,
    },
    occasionCount: {
      title: 'Stryk ett antal tillfällen',
      words: 'Antalet räknas inte längre, men står kvar överstruket med ditt skäl.',
      of: (stretch: string) => `Stryk antalet ${stretch}`,
    },
    pause: {
      title: 'Stryk en paus',
      words:
        'Det blir som om åtagandet aldrig hade pausats, och invånarna ser inte pausen längre. Här står den kvar överstruken med ditt skäl.',
      of: (day: string) => `Stryk pausen från ${day}`,
    },
    coverageUnit: {
      title: 'Stryk ett namn i listan',
      words:
        'Namnet ska inte längre täckas eller räknas. Det som är loggat för det finns kvar och räknas utan namnet. Namnet står kvar överstruket med ditt skäl. Har det bara upphört: ange den sista dagen i stället.',
      of: (name: string) => `Stryk ${name}`,
    },
    again: (number: string) => `Det antal som angavs tidigare för samma tid, ${number}, gäller då igen.`,
    published: 'En årsredovisning som redan är publicerad ändras inte.',
  },
  history: {
    title: (title: string) => `Allt som är loggat: ${title}`,
    caption: (year: string) => `Loggat ${year}`,
    none: 'Inget är loggat än.',
    years: 'År',
    day: 'Dag',
    quantity: 'Antal',
    who: 'Gjort av',
    about: 'Gäller',
    note: 'Anteckning',
    logged: 'Loggat',
    loggedBy: (name: string, at: string) => `${name}, ${at}`,
    unknown: 'Uppgift saknas',
    strike: 'Stryk',
    strikeOf: (day: string) => `Stryk inmatningen ${day}`,
    struck: (name: string | null, at: string, reason: string) =>
      name === null ? `Struket ${at}: ${reason}` : `Struket av ${name} ${at}: ${reason}`,
    replaced: 'ersatt av ett senare antal',
    first: (number: string) => `Här visas de ${number} senaste det året.`,
    counts: 'Antal tillfällen',
    count: (stretch: string, number: string) => `${stretch}: ${number}`,
    confirmations: 'Inget behov uppstod',
    pauses: 'Pauser',
    stillPaused: (from: string) => `från ${from}, pågår`,
    deviations: 'Det som inte blev som planerat',
    adjustment: (words: string) => `Det som ändrades: ${words}`,
  },
  noNeed: {
    title: 'Inget behov uppstod',
    words:
      'Bekräfta att ingen bad om det och att det inte behövdes. Då syns det att tiden inte är bortglömd.',
    stretch: 'Under vilken tid?',
    month: (month: string, whole: boolean) => (whole ? month : `${month}, till och med i dag`),
    quarter: (stretch: string, whole: boolean) =>
      whole ? `Kvartalet ${stretch}` : `Kvartalet ${stretch}, hittills`,
    year: (year: string, whole: boolean) => (whole ? `Hela ${year}` : `${year}, till och med i dag`),
    do: 'Bekräfta',
  },
  occasions: {
    title: 'Hur många tillfällen var det?',
    words:
      'Löftet gäller varje gång något annat händer, till exempel varje arbetspass. Utan antalet går det inte att se hur stor del som är gjord.',
    stretch: 'Vilken månad, eller vilket år?',
    told: (number: string) => `angivet: ${number}`,
    count: 'Hur många arbetspass eller tillfällen var det?',
    estimated: 'Antalet är uppskattat',
    estimatedHelp: 'Till exempel efter schemat. Alla som läser ser att det är uppskattat.',
    do: 'Spara',
  },
  units: {
    title: 'Det som ska täckas',
    words: 'Klasser, skolor eller platser som löftet gäller. Var och en räknas för sig.',
    caption: 'Det som ska täckas',
    name: 'Namn',
    from: 'Från',
    to: 'Till och med',
    change: 'Ändra',
    always: 'från början',
    none: 'Inget är angivet än.',
    add: 'Lägg till',
    names: 'Vilka? Ett namn på varje rad.',
    fromQuestion: 'Från vilken dag finns de?',
    addDo: 'Lägg till',
    changeTitle: (name: string) => `Ändra ${name}`,
    newName: 'Vad heter den?',
    lastDay: 'Vilken är den sista dagen, om den har upphört?',
    lastDayHelp: 'Lämna tomt så länge den finns.',
    changeDo: 'Spara',
  },
  /** What differs from `units` where the kinds of what is counted are listed. */
  kinds: {
    title: 'Slagen som räknas',
    words:
      'Det som räknas kan vara av olika slag, till exempel kontroller av hastighet, alkohol och droger. Antalet gäller alla slag tillsammans. Den som loggar anger slaget, och alla ser hur många det blev av varje.',
    caption: 'Slagen som räknas',
    names: 'Vilka slag? Ett på varje rad.',
    fromQuestion: 'Från vilken dag gäller de?',
  },
  pause: {
    title: 'Pausa',
    words: 'Under pausen väntar ingen på att det görs. Skälet visas för den som läser.',
    from: 'Från vilken dag?',
    to: 'Till och med vilken dag?',
    toHelp: 'Lämna tomt om det inte är bestämt.',
    reason: 'Varför?',
    do: 'Pausa',
    endTitle: 'Avsluta pausen',
    endWords: (from: string, reason: string) => `Pausat från ${from}: ${reason}`,
    lastDay: 'Vilken var den sista dagen av pausen?',
    endDo: 'Avsluta pausen',
    end: 'Avsluta pausen',
  },
  deviation: {
    title: 'Något blev inte som planerat',
    words: 'Berätta kort vad det berodde på och vad ni gjorde åt det. Det är bättre än en tom ruta.',
    from: 'Från vilken dag?',
    to: 'Till och med vilken dag?',
    cause: 'Vad berodde det på?',
    adjustment: 'Vad ändrade ni?',
    visibility: 'Vem får läsa det?',
    visibilities,
    do: 'Spara',
  },
}
export type LogText = typeof sv
