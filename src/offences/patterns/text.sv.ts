import type { ChangeVerdict } from '../../statistics/verdict.ts'
import type { AreaClass } from './coming-first.rules.ts'
import type { SeasonName } from './when.rules.ts'

/** An area in words: its name, what was counted, and the rate with between what it probably lies. */
export type AreaWords = {
  area: string
  count: string
  exposed: string
  rate: string
  low: string
  high: string
}

/** Two counts as words; percent only where both are enough. */
export type TwoWords = { first: string; other: string; percent: string | null }

export const sv = {
  title: 'Mönster i anmälda brott',
  lead: 'När och var det händer, om det händer igen i närheten, och vad som är ovanligt just nu. Allt räknas på anmälda brott: det som inte anmäls syns inte här.',
  pages: {
    when: { title: 'När det händer', lead: 'Timmar, veckodagar och årstider.' },
    nightlife: { title: 'Våld i utelivet', lead: 'Kvällar och nätter då folk är ute, plats för plats.' },
    where: { title: 'Var det händer', lead: 'Vilka områden och bostäder som skiljer sig säkert.' },
    again: {
      title: 'Händer det igen i närheten?',
      lead: 'Hur fort och hur långt råd till grannar bör nå.',
    },
    unusual: {
      title: 'Ovanligt just nu',
      lead: 'Det som avviker från samma månad tidigare år.',
    },
    first: {
      title: 'Var ska vi börja?',
      lead: 'Områden för vandringar, ronder och rutter, med skälet.',
    },
  },
  kind: 'Brott',
  show: 'Visa',
  ruleHead: 'Så är det räknat',
  kindHead: (kind: string) => `Det gäller ${kind}.`,
  span: (first: string, last: string) => `Hela månader från ${first} till ${last}.`,
  noEvents:
    'Inga händelser med tid och plats är inlästa. Månadssiffror räcker inte här: läs in en fil med en rad för varje anmälan.',
  noCounts: 'Inga siffror för områden är inlästa än.',
  leftOutKinds:
    'Brott som beror på hur mycket polisen kontrollerar finns inte med: där visar ett mönster var någon har kontrollerat. Känsliga brott finns inte heller med.',
  varies: (times: string) =>
    `Månaderna varierar ${times} gånger så mycket som slumpen ger, eftersom brott kommer i serier. Därför krävs mer för att något ska kallas säkert.`,
  whole: 'hela partnerskapet',
  unplaced: (count: string) => `${count} är inte förda till något område.`,
  when: {
    told: {
      none: 'Ingen anmälan har en känd tid. Det går inte att säga när det händer.',
      tooFew: (known: string) => `Bara ${known} har en känd tid. Det är för få för att säga när det händer.`,
      even: (known: string) =>
        `Ingen tid på dygnet och ingen veckodag skiljer sig säkert från de andra (${known} med känd tid).`,
    },
    part: ({ first, other, percent }: TwoWords, from: string, to: string, expected: string) =>
      `Fler än slumpen ger sker klockan ${from}–${to}: omkring ${first} av ${other} med känd tid${percent ? ` (${percent})` : ''}. Om alla timmar vore lika hade det varit ${expected}.`,
    days: (days: string, expected: string) =>
      `Dagar med säkert fler än andra: ${days}. Om alla dagar vore lika hade det varit ${expected} på varje.`,
    day: (day: string, count: string) => `${day} (omkring ${count})`,
    known: (events: string, known: string, vague: string, untold: string) =>
      `Av ${events} anmälda har ${known} en tid som är känd inom ett dygn. ${vague} är kända bara inom några dagar, och ${untold} har ingen tid som går att använda.`,
    pictureHead: 'Veckans timmar',
    pictureTold: (most: string) =>
      `Sju rader, måndag till söndag, och 24 kolumner, en för varje timme. Ju mörkare, desto fler; mörkast är ${most}.`,
    tableHead: 'Antal, fördelade över den tid då det kan ha hänt',
    weekdays: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
    weekday: 'Dag',
    seasonHead: 'Årstiderna',
    seasonTable: 'Anmälda, årstid för årstid',
    seasonHeads: ['Årstid', 'Anmälda', 'Dagar', 'För varje 30 dagar'],
    seasons: {
      winter: 'vinter (december–februari)',
      spring: 'vår (mars–maj)',
      summer: 'sommar (juni–augusti)',
      autumn: 'höst (september–november)',
    } satisfies Record<SeasonName, string>,
    dark: {
      notComparable: () => 'Siffrorna täcker inte både mörka och ljusa halvåret.',
      tooFew: ({ first, other }) =>
        `${first} anmälda under mörka halvåret (oktober–mars) och ${other} under det ljusa: för få för att jämföra.`,
      aboutTheSame: ({ first, other }) =>
        `Ungefär lika många under mörka halvåret (oktober–mars) som under det ljusa: ${first} och ${other}.`,
      rose: ({ first, other, percent }) =>
        `Säkert fler under mörka halvåret (oktober–mars) än under det ljusa: ${first} mot ${other}${percent ? ` (${percent} räknat per dag)` : ''}.`,
      fell: ({ first, other, percent }) =>
        `Säkert färre under mörka halvåret (oktober–mars) än under det ljusa: ${first} mot ${other}${percent ? ` (${percent} räknat per dag)` : ''}.`,
      noClearChange: ({ first, other }) =>
        `${first} under mörka halvåret (oktober–mars) och ${other} under det ljusa. Skillnaden ryms inom vad slumpen ensam ger.`,
    } satisfies Record<ChangeVerdict, (words: TwoWords) => string>,
    rule: 'Den som kommer hem till ett inbrott vet sällan när det hände. Varje anmälan fördelas därför jämnt över den tid då det kan ha hänt. Om en tid på dygnet eller en veckodag skiljer sig prövas bara på det som är känt inom ett dygn, alla tider och dagar tillsammans, så att slumpen sällan pekar ut någon.',
  },
  nightlife: {
    told: (count: string, known: string) =>
      `${count} av ${known} anmälda våldsbrott med känd tid skedde när folk är ute: torsdag, fredag och lördag klockan 22–05.`,
    none: 'Inget våldsbrott med känd tid är inläst.',
    placesHead: (since: string) => `Plats för plats, tolv månader från ${since}`,
    placeHeads: ['Plats', 'Tolv månader före', 'Senaste tolv månaderna', 'Vad det säger'],
    verdicts: {
      notComparable: 'går inte att jämföra',
      tooFew: 'för få för att säga något',
      aboutTheSame: 'ungefär samma',
      fell: 'har minskat',
      rose: 'har ökat',
      noClearChange: 'ingen säker förändring',
    } satisfies Record<ChangeVerdict, string>,
    oneYear: 'Siffrorna når inte två år tillbaka, så inget jämförs.',
    notSaid: 'okänd plats',
    hoursHead: 'Natt och timme',
    nights: ['natten mot fredag', 'natten mot lördag', 'natten mot söndag'],
    night: 'Natt',
    pictureTold: (most: string) =>
      `Tre rader, en för varje natt, och sju kolumner, klockan 22 till 05. Ju mörkare, desto fler; mörkast är ${most}.`,
    rule: 'Alla slag av våld räknas utom de känsliga. Det räknas hit om det troligare än inte skedde en sådan natt. Samma tolv månader jämförs, alla platser tillsammans, så att slumpen sällan pekar ut någon.',
  },
  where: {
    code: {
      noEvents: 'Inget är anmält under tiden.',
      noExposure: (exposed: string) =>
        `Hur många ${exposed} områdena har är inte känt, så det går inte att säga vilka som skiljer sig.`,
      tooFew: 'Det är för få för att säga om något område skiljer sig.',
      nothingDiffers:
        'Inget område skiljer sig säkert från de andra. Välj efter vad de boende berättar, inte efter listan. Områdena står i bokstavsordning.',
      above: (areas: string, above: string, compared: string) =>
        `${areas} ligger säkert över resten. ${above} av ${compared} områden ligger säkert över; ordningen bland de övriga är osäker.`,
      onlyBelow: (areas: string) =>
        `Inget område ligger säkert över resten. ${areas} ligger säkert under. Ordningen bland de övriga är osäker.`,
    },
    line: ({ area, count, exposed, rate, low, high }: AreaWords) =>
      `${area}: ${count} anmälda på ${exposed}, ${rate} per 1 000 och år när slumpen räknats av (troligen mellan ${low} och ${high}).`,
    exposed: { residents: 'invånare', dwellings: 'bostäder', cottages: 'fritidshus' },
    mapHead: 'Områdena på karta',
    mapTold:
      'Mörka områden ligger säkert över resten, ljusa säkert under. Mellantonen skiljer sig inte säkert. Numren står i listan.',
    noMap: 'Inga områden har en gräns inlagd, så det finns ingen karta.',
    listHead: 'Områdena',
    heads: [
      'Område',
      'Anmälda',
      'Antal',
      'Per 1 000 och år',
      'Slumpen avräknad',
      'Vad det säger',
      'Plats i ordningen',
    ],
    missing: (count: string, months: number) =>
      `${count} (${months} ${months === 1 ? 'månad' : 'månader'} saknas)`,
    standings: {
      above: 'säkert över resten',
      below: 'säkert under resten',
      unclear: 'skiljer sig inte säkert',
      notCompared: 'går inte att jämföra',
    },
    rank: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
    half: (count: string, events: string, areas: string, of: string, share: string | null) =>
      `Hälften ligger i ${areas} av ${of} områden (${count} av ${events})${share ? `, där ${share} av antalet finns` : ''}.`,
    homes: (homes: string, chance: string, of: string) =>
      `Hälften skedde vid ${homes} av ${of} bostäder. Om det föll på bostäderna av en slump hade det varit omkring ${chance}.`,
    dwellingHead: 'Slag av bostad',
    dwellingTable: 'Anmälda, bostadsslag för bostadsslag',
    dwellingHeads: ['Bostad', 'Anmälda', 'Antal bostäder', 'Per 1 000 och år', 'Troligen mellan'],
    dwellings: {
      'detached-house': 'villa',
      'terraced-house': 'radhus',
      flat: 'lägenhet',
      farm: 'gård',
      'holiday-home': 'fritidshus',
      other: 'annan bostad',
    } as Record<string, string>,
    untold: (count: string) => `För ${count} är det inte sagt vilket slag av bostad det var.`,
    houses: {
      notComparable: () => 'Det går inte att jämföra villor och lägenheter.',
      tooFew: ({ first, other }) => `${first} i villor och ${other} i lägenheter: för få för att jämföra.`,
      aboutTheSame: ({ first, other }) =>
        `Villor och lägenheter drabbas ungefär lika mycket, räknat per bostad (${first} och ${other}).`,
      rose: ({ first, other, percent }) =>
        `Villor drabbas säkert mer än lägenheter, räknat per bostad: ${first} mot ${other} anmälda${percent ? ` (${percent})` : ''}.`,
      fell: ({ first, other, percent }) =>
        `Villor drabbas säkert mindre än lägenheter, räknat per bostad: ${first} mot ${other} anmälda${percent ? ` (${percent})` : ''}.`,
      noClearChange: ({ first, other }) =>
        `${first} i villor och ${other} i lägenheter. Skillnaden per bostad ryms inom vad slumpen ensam ger.`,
    } satisfies Record<ChangeVerdict, (words: TwoWords) => string>,
    unknown: 'okänt',
    rule: 'Varje område jämförs med alla de andra tillsammans, efter hur många som kan drabbas. Alla områden prövas på en gång, så att slumpen sällan pekar ut något. Små områden dras mot det gemensamma: där ger ett enda brott mer eller mindre en hög eller låg siffra. Platsen i ordningen står som ett spann: från den högsta till den lägsta som är rimlig.',
  },
  again: {
    told: {
      noPlaces:
        'Inga exakta platser finns. De sparas bara där partnerskapet har antecknat en rättslig grund för det.',
      tooFew: (count: string) => `${count} med känd plats och dag: för få för att se om det händer igen.`,
      notFound: (count: string) =>
        `Inget sådant mönster syns. Med ${count} anmälda skulle bara ett starkt mönster ha synts.`,
      samePlace: (days: string, observed: string, expected: string, times: string) =>
        `Samma plats drabbas igen inom ${days} dagar oftare än slumpen ger: ${observed} par mot väntade ${expected}${times ? ` (${times} gånger)` : ''}. Råd till den som drabbats bör nå fram inom ${days} dagar.`,
      near: (metres: string, days: string, observed: string, expected: string, times: string) =>
        `Inom ${metres} meter händer det igen under de följande ${days} dagarna oftare än slumpen ger: ${observed} par mot väntade ${expected}${times ? ` (${times} gånger)` : ''}. Råd bör nå grannar inom ${metres} meter inom ${days} dagar.`,
    },
    used: (used: string, leftOut: string) =>
      `${used} har känd plats och dag. ${leftOut} är utelämnade, för att platsen inte finns eller dagen inte är känd inom en vecka.`,
    older: (most: string, older: string) =>
      `De senaste ${most} räknas. ${older} äldre är utelämnade, så att sidan hinner räkna.`,
    repeats: (repeats: string, events: string, places: string) =>
      `${repeats} av ${events} skedde på en plats som hade drabbats under året före. ${places} platser drabbades mer än en gång.`,
    samePoint:
      'Samma plats är samma punkt på kartan: lägenheter i ett hus är en plats, och punkter som källan har flyttat ihop likaså.',
    tableHead: 'Par av anmälningar: hur många, mot väntat av slumpen',
    distance: 'Avstånd',
    same: 'samma plats',
    metres: (from: string, to: string) => `${from}–${to} meter`,
    days: (from: string, to: string) => `${from}–${to} dagar`,
    cell: (observed: string, expected: string) => `${observed} mot ${expected}`,
    more: 'fler än slumpen ger',
    rule: (orders: string, seed: string) =>
      `Alla anmälningar läggs ihop två och två. Dagarna blandas om ${orders} gånger mellan samma platser (slumptalen börjar på ${seed}, så att alla får samma svar), och det som sällan blir så många kallas fler än slumpen ger. Alla rutor prövas tillsammans. Avstånd och dagar räknas från och med det första talet till, men inte med, det andra.`,
  },
  unusual: {
    alarm: (kind: string, area: string, month: string, count: string, expected: string, upper: string) =>
      `Ovanligt många i ${area}, ${kind}, ${month}: ${count} anmälda, väntat omkring ${expected}, sällan fler än ${upper}.`,
    look: (alarms: string) =>
      `Titta på händelserna innan ni drar slutsatser. Omkring ${alarms} falska larm om året är att vänta.`,
    more: (count: string) => `Och ${count} till, mindre ovanliga.`,
    quiet: (month: string) => `Inget avviker från det väntade i ${month}.`,
    nothing: 'Inga månadssiffror är inlästa än.',
    notJudged: 'Det finns inget tidigare år att jämföra med än.',
    young: (month: string) =>
      `Siffrorna för ${month} är yngre än 45 dagar och preliminära: fler anmälningar kan komma in.`,
    short: (years: string) =>
      `För en del finns bara ${years} års siffror. Jämförelsen med samma månad tidigare år är då osäker.`,
    counted: (judged: string, left: string) =>
      `${judged} serier (ett brott i ett område) är prövade. ${left} går inte att pröva än, för att månaden eller tidigare år saknas.`,
    heads: ['Område', 'Brott', 'Anmälda', 'Väntat', 'Sällan fler än', 'Jämfört med'],
    model: 'fem år',
    years: (years: string) => `${years} år`,
    tableHead: (month: string) => `Ovanligt i ${month}`,
    rule: 'Månaden jämförs med vad de senaste fem åren låter vänta, med årstid och utveckling, och månader som stack ut då väger mindre. Där fem år inte finns jämförs den med samma månad tidigare år. Den kallas ovanlig när så många kommer högst en gång på hundra om inget har ändrats.',
  },
  first: {
    none: 'Inget område skiljer sig säkert från de andra. Välj efter vad de boende berättar, inte efter listan.',
    high: (areas: string) =>
      `Börja i ${areas}. Där anmäls säkert mer än i resten, räknat efter hur många som kan drabbas.`,
    tooFew: 'Det är för få anmälda för att föreslå något område. Gå efter vad de boende berättar.',
    noExposure: (exposed: string) =>
      `Hur många ${exposed} områdena har är inte känt, så inget område kan föreslås.`,
    hours: (from: string, to: string) => `Flest sker klockan ${from}–${to}.`,
    busyDays: (days: string) => `Dagar med säkert fler än andra: ${days}.`,
    noHours: 'Ingen tid på dygnet skiljer sig säkert.',
    listHead: 'Områdena och skälen',
    heads: ['Område', 'Klass', 'Skäl'],
    classes: {
      high: 'hög',
      middle: 'mellan',
      low: 'låg',
      tooFew: 'för få att säga',
    } satisfies Record<AreaClass, string>,
    reasons: {
      high: (words: string) => `Säkert över resten: ${words}`,
      middle: () => 'Skiljer sig inte säkert från resten.',
      low: () => 'Säkert under resten.',
      tooFew: () => 'Färre än fem anmälda, eller okänt hur många som kan drabbas.',
    } satisfies Record<AreaClass, (words: string) => string>,
    perThousand: (rate: string) => `${rate} per 1 000 och år`,
    exportHead: 'Till den som planerar rutter',
    export:
      'Filerna säger hög, mellan, låg eller för få för varje område. Inga antal och inga platser finns i dem.',
    csv: 'Hämta som CSV',
    geojson: 'Hämta som GeoJSON',
    noShapes: 'Områden utan gräns finns bara i CSV-filen.',
    fileHeads: ['område', 'kod', 'klass', 'brott', 'från', 'till', 'klockan'],
    rule: 'Klassen är hög eller låg bara när området skiljer sig säkert från resten, alla områden prövade tillsammans. Områden med färre än fem anmälda får ingen klass, och deras antal påverkar inte de andras.',
  },
}
export type PatternsText = typeof sv
