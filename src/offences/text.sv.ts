import type { ChangeVerdict } from '../statistics/verdict.ts'
import type { ColumnRole, FileProblem } from './file.rules.ts'
import { monthRange, type PeriodUnit } from './periods.rules.ts'
import type { Refusal } from './reading.rules.ts'
import type { SettledField, SettledProblem } from './rules.ts'

/** What a sentence about a change is made of, as words. */
export type ChangeWords = {
  place: string
  kind: string
  /** Over which part of the years: "januari–augusti 2026". */
  over: string
  before: string
  after: string
  /** The change and between what the true one lies, in percent; null where the counts are too few for percent. */
  percent: { change: string; low: string; high: string } | null
}

export const sv = {
  title: 'Anmälda brott',
  lead: 'Polisens och statistikmyndigheternas siffror: hur många brott som har anmälts, var och när. Anmälda brott är inte alla brott: när fler anmäler eller polisen kontrollerar mer stiger siffran.',
  none: 'Inga siffror är inlästa än.',
  readIn: 'Läs in en fil med siffror',
  kindsHead: (place: string) => `${place}, brott för brott`,
  indicators: 'Indikatorer och gränser',
  kindHeads: ['Brott', 'Period', 'Samma tid året före', 'Anmälda', 'Vad det säger'],
  filesHead: 'Inlästa filer',
  fileHeads: ['Fil', 'Från', 'Inläst', 'Siffror', 'Inte lästa', ''],
  strikeLink: (name: string) => `Stryk ${name}`,
  struck: (reason: string) => `Struken: ${reason}`,
  allKinds: 'alla brott',
  cancel: 'Avbryt',
  upload: {
    title: 'Läs in en fil med siffror',
    lead: 'En CSV-fil som den kommer från Brå, polisen, Danmarks Statistik eller ett kalkylark: en rad för varje siffra, eller perioderna som kolumner. Siffror om brott, inte om personer.',
    file: 'Vilken fil?',
    fileHelp: 'En CSV-fil, högst 10 MB. Från Excel: välj Spara som och CSV.',
    do: 'Läs filen',
    readingIn: (name: string) => `Läser in ${name}`,
    missing: 'Välj en fil.',
    problems: {
      tooLarge: 'Filen är större än 10 MB. Dela den i flera.',
      sav: 'Det är en SPSS-fil. Spara den som CSV.',
      xlsx: 'Det är en Excel-fil. Spara den som CSV.',
      binary: 'Det är ingen textfil. Spara siffrorna som CSV.',
      empty: 'Filen är tom.',
      broken: 'Filen går inte att läsa som CSV. Spara om den och försök igen.',
      tooManyColumns: 'Filen har fler än 400 kolumner.',
      noTable: 'Ingen tabell finns i filen. Den behöver minst två kolumner och en rad med siffror.',
    } satisfies Record<string, string> & Record<FileProblem, string>,
    personal: (columns: string) =>
      `Filen säger vem någon är: ${columns}. Ta bort de kolumnerna. Filen är inte sparad.`,
  },
  settle: {
    title: 'Vad betyder siffrorna?',
    lead: 'Se efter att förslagen stämmer. Inget är inläst än.',
    publisher: 'Vems siffror är det?',
    publisherHelp: 'Till exempel Brå, polisområdet eller Danmarks Statistik. Namnet står vid siffrorna.',
    rolesHead: 'Kolumnerna',
    role: (head: string, examples: string) => (examples ? `${head} (${examples})` : head),
    roles: {
      place: 'Plats',
      kind: 'Brott',
      period: 'Period',
      part: 'Månad eller kvartal, bredvid ett år',
      count: 'Antal anmälda',
      figures: 'Antal för den period som rubriken säger',
      exposed: 'Antal invånare eller bostäder',
      preliminary: 'Om siffran är preliminär',
      'left-out': 'Läses inte',
    } satisfies Record<ColumnRole, string>,
    kindsHead: 'Brotten',
    kindsHelp: 'Vilket brott är varje ord i filen?',
    leaveOut: 'Läses inte in',
    oneKind: 'Vilket brott gäller hela filen?',
    oneArea: 'Vilken plats gäller hela filen?',
    choose: 'Välj',
    placesHead: 'Platserna',
    ownHelp: 'Vad kallas era egna områden i filen?',
    notInFile: 'Finns inte i filen',
    compared: 'Vilka andra platser vill ni jämföra med?',
    comparedHelp: 'Välj platser som liknar er, innan ni ser hur det gick för dem.',
    tooManyPlaces: (count: string) =>
      `Filen har ${count} platser, för många för att välja bland. Bara era egna områden kan läsas in.`,
    foundHead: 'Så här skulle filen läsas',
    found: (figures: string, accepted: string, refused: string, leftOut: string, missing: string) =>
      `${figures} siffror finns i filen. ${accepted} läses in, ${refused} går inte att läsa, ${leftOut} gäller platser eller brott som inte är valda, ${missing} är tomma.`,
    repeated: (count: string) => `${count} står två gånger med samma tal och räknas en gång.`,
    refusedHead: 'Siffror som inte går att läsa',
    refusedHeads: ['Rad', 'Det står', 'Varför'],
    more: (count: string) => `och ${count} till`,
    why: {
      noPeriod: 'Ingen period som går att förstå.',
      notANumber: 'Inget tal.',
      negative: 'Mindre än noll.',
      notWhole: 'Inget helt tal. Är det en andel i stället för ett antal?',
      tooLarge: 'Större än alla brott i landet.',
      inTheFuture: 'Perioden har inte börjat.',
      contradicted: 'Filen säger två olika tal om samma sak.',
    } satisfies Record<Refusal, string>,
    again: 'Se igen',
    do: 'Läs in siffrorna',
    fields: {
      publisher: 'Vems siffror är det?',
      roles: 'Kolumnerna:',
      kinds: 'Brotten:',
      places: 'Platserna:',
      oneKind: 'Vilket brott?',
      oneArea: 'Vilken plats?',
    } satisfies Record<SettledField, string>,
    problems: {
      missing: 'Fyll i det här.',
      tooLong: 'Texten är för lång.',
      personalData: 'Här står något som pekar ut en person.',
      noCount: 'Säg i vilken kolumn antalet står.',
      noPeriod: 'Säg i vilken kolumn perioden står.',
      twice: 'Samma sak är vald två gånger.',
      nothing: 'Inget är valt, så inget skulle läsas in.',
    } satisfies Record<SettledProblem, string>,
  },
  done: (added: string, corrected: string, unchanged: string, refused: string) =>
    `${added} siffror är nya, ${corrected} är rättade, ${unchanged} fanns redan. ${refused} gick inte att läsa.`,
  tooClose: (count: string) =>
    `${count} siffror om känsliga brott nedanför kommunen är inte sparade: så få människor känns igen.`,
  strike: {
    title: 'Stryk en inläst fil',
    lead: (name: string) =>
      `Siffrorna ur ${name} slutar gälla. Det som stod innan gäller igen. Filen och skälet finns kvar.`,
    reason: 'Varför stryks den?',
    do: 'Stryk filen',
    problems: {
      missing: 'Skriv varför.',
      tooLong: 'Skriv högst 500 tecken.',
      personalData: 'Här står något som pekar ut en person.',
    },
  },
  charts: {
    development: (kind: string, place: string) => `Anmälda ${kind} i ${place}, period för period`,
    fromTo: (first: string, last: string) => `Från ${first} till ${last}.`,
    band: 'Det grå fältet visar mellan vad nivån troligen ligger, när det som bara är slump räknas bort.',
    figures: 'Diagrammets siffror',
    heads: ['Period', 'Anmälda', 'Nivån troligen mellan', 'Att veta'],
    between: (low: string, high: string) => `${low} och ${high}`,
    hollow: 'En ihålig punkt är preliminär.',
    why: { missing: 'saknas', withheld: 'får inte visas' },
    levels: (kind: string) => `Anmälda ${kind} för varje 1 000, senaste året`,
    own: 'Era egna platser är fyllda, andra har bara en kant.',
    changes: (kind: string) => `Anmälda ${kind}: förändring sedan året före`,
    crossing: 'Ett streck som korsar ”oförändrat” kan vara både en uppgång och en nedgång.',
    unchanged: 'oförändrat',
  },
  development: {
    title: (kind: string) => `Utvecklingen: ${kind}`,
    kind: 'Brott',
    place: 'Plats',
    show: 'Visa',
    years: (place: string) => `${place}, år för år`,
    yearHeads: ['År', 'Anmälda', 'För varje 1 000', 'Att veta'],
    over: {
      whole: (year: string) => `hela ${year}`,
      parts: (parts: string, year: string) => `${parts} ${year}`,
    },
    units: {
      year: () => '',
      'half-year': (first, last) => (first === last ? `halvår ${first}` : `halvår ${first}–${last}`),
      quarter: (first, last) => (first === last ? `kvartal ${first}` : `kvartal ${first}–${last}`),
      month: (first, last) => monthRange(first, last, 'sv-SE'),
    } satisfies Record<PeriodUnit, (first: number, last: number) => string>,
    compared: (parts: string) => `Alla år räknas över samma del av året: ${parts}.`,
    missing: (count: number) => `${count} ${count === 1 ? 'period' : 'perioder'} saknas`,
    withheld: (count: number) => `${count} ${count === 1 ? 'period' : 'perioder'} får inte visas`,
    preliminary: 'preliminär',
    unknown: 'okänt',
    sideHead: 'Bredvid andra platser',
    sideHeads: ['Plats', 'Året före', 'Senaste året', 'För varje 1 000', 'Förändring', 'Vad det säger'],
    ownPlaces: 'era egna',
    verdicts: {
      notComparable: 'går inte att jämföra',
      tooFew: 'för få för att säga något',
      aboutTheSame: 'ungefär samma',
      fell: 'har minskat',
      rose: 'har ökat',
      noClearChange: 'ingen säker förändring',
    } satisfies Record<ChangeVerdict, string>,
    all: (places: string, clear: string) =>
      `Av ${places} platser har ${clear} ändrats säkert sedan året före. De andra upp- och nedgångarna är inte större än slumpen brukar ge.`,
    sentences: {
      notComparable: ({ place, kind }) => `Det går inte att jämföra ${kind} i ${place} mellan åren.`,
      tooFew: ({ place, kind, over, before, after }) =>
        `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Det är för få för att säga om något har ändrats.`,
      aboutTheSame: ({ place, kind, over, before, after }) =>
        `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Nivån är ungefär densamma. En förändring på mer än 10 % kan uteslutas.`,
      fell: ({ place, kind, over, before, after, percent }) =>
        percent
          ? `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före (${percent.change}). Så stor nedgång är svår att förklara med bara slumpen. Den verkliga förändringen ligger troligen mellan ${percent.low} och ${percent.high}.`
          : `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Nedgången är svår att förklara med bara slumpen. Talen är för små för att räkna procent på.`,
      rose: ({ place, kind, over, before, after, percent }) =>
        percent
          ? `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före (${percent.change}). Så stor uppgång är svår att förklara med bara slumpen. Den verkliga förändringen ligger troligen mellan ${percent.low} och ${percent.high}.`
          : `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Uppgången är svår att förklara med bara slumpen. Talen är för små för att räkna procent på.`,
      noClearChange: ({ place, kind, over, before, after, percent }) =>
        percent
          ? `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Skillnaden ryms inom vad slumpen ger. Siffrorna kan inte visa om något har ändrats: allt mellan ${percent.low} och ${percent.high} är möjligt.`
          : `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Skillnaden ryms inom vad slumpen ger. Siffrorna kan inte visa om något har ändrats.`,
    } satisfies Record<ChangeVerdict, (words: ChangeWords) => string>,
    onlyOneYear: (place: string) => `Siffrorna för ${place} räcker inte för att jämföra två år med varandra.`,
    activityDriven:
      'Det här brottet syns mest när någon letar efter det. Fler anmälningar kan betyda fler kontroller, inte fler brott.',
    ruleHead: 'Så avgörs det',
    rule: 'De två årens antal jämförs: hur ofta skulle slumpen ensam ge en så stor skillnad om inget hade ändrats? Är det mindre än en gång på tjugo kallas förändringen säker. Går siffrorna upp och ner mer än slumpen ger, som när inbrott kommer i serier, krävs mer. Visas flera platser samtidigt krävs också mer, för bland många blir någon alltid ovanlig.',
    varies: (times: string) => `Här varierar perioderna ${times} gånger så mycket som slumpen ger.`,
    sources: (publishers: string) => `Siffror: ${publishers}.`,
    noFigures: 'Det finns inga siffror för den platsen och det brottet.',
  },
}

export type OffencesText = typeof sv
