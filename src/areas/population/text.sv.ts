import type { CsvProblem } from '../../documents/csv-cells.ts'
import type { FileTableProblem } from '../../documents/file-table.rules.ts'
import type { LineProblem } from './reading.rules.ts'
import type { Exposed, ExposureProblem } from './rules.ts'
import type { WrittenProblem } from './years.rules.ts'

export const sv = {
  title: 'Invånare och bostäder',
  lead: 'Ett stort område har fler brott för att fler bor där. Med antalet invånare eller bostäder går det att jämföra områden rättvist.',
  none: 'Inga siffror är inlagda än.',
  kinds: {
    residents: 'invånare',
    dwellings: 'bostäder',
    'detached-houses': 'småhus',
    flats: 'lägenheter i flerbostadshus',
    households: 'hushåll',
  } satisfies Record<Exposed, string>,
  caption: (kind: string) => `Antal ${kind} per år`,
  area: 'Område',
  whole: (name: string) => `Hela ${name}`,
  unknown: 'saknas',
  sources: (sources: string) => `Källor: ${sources}`,
  remainder: (kind: string, year: string, together: string, whole: string) =>
    `${year} har områdena tillsammans ${together} ${kind} och hela samverkan ${whole}. Skillnaden är sådana som inte hör till något område, eller avrundning.`,
  correctionsHead: 'Rättade siffror',
  correction: (place: string, year: string, kind: string, now: string, before: string) =>
    `${place} ${year}: ${now} ${kind}, tidigare ${before}.`,
  noted: (added: number, corrected: number, unchanged: number) =>
    [
      added === 1 ? 'En siffra är ny.' : `${added} siffror är nya.`,
      corrected === 0 ? '' : corrected === 1 ? 'En är rättad.' : `${corrected} är rättade.`,
      unchanged === 0 ? '' : `${unchanged} fanns redan.`,
    ]
      .filter(Boolean)
      .join(' '),
  addFile: 'Läs in en fil',
  addOne: 'Skriv in siffror',
  exposed: 'Vad har räknats?',
  choose: 'Välj',
  source: 'Varifrån kommer siffrorna?',
  sourceHelp: 'Till exempel SCB, Kolada eller kommunens befolkningsregister.',
  problems: {
    missing: 'Fyll i det här.',
    'too-long': 'Skriv högst 200 tecken.',
    'personal-data': 'Här står något som pekar ut en person. Ta bort det.',
    unknown: 'Välj vad som har räknats.',
  } satisfies Record<ExposureProblem, string>,
  file: {
    title: 'Läs in invånare eller bostäder',
    lead: 'En rad för varje område och år, eller ett år i varje kolumn. Filer från SCB, Kolada och Danmarks Statistik går att läsa som de är. Inget sparas förrän ni har sett vad som lästes.',
    file: 'Vilken fil?',
    fileHelp: 'CSV, högst 10 MB.',
    pasted: 'Eller klistra in från ett kalkylblad',
    do: 'Läs',
    missing: 'Välj en fil eller klistra in rader.',
    problems: {
      tooLarge: 'Filen är större än 10 MB. Ta bara med era egna områden.',
      sav: 'Det här är en SPSS-fil. Spara den som CSV.',
      xlsx: 'Det här är ett kalkylblad. Spara det som CSV, eller klistra in raderna.',
      binary: 'Filen är ingen text. Spara den som CSV.',
      empty: 'Filen är tom.',
      broken: 'Filen går inte att läsa: ett citattecken saknas någonstans. Spara den en gång till som CSV.',
      tooManyColumns: 'Filen har fler än 400 kolumner. Ta bort dem som inte behövs.',
      noTable: 'Filen innehåller ingen tabell.',
    } satisfies Record<CsvProblem | FileTableProblem, string>,
    noneOfYours:
      'Ingen rad handlar om er kommun eller era områden, eller så saknas år och antal bredvid. Namnen eller koderna ska vara desamma som här.',
  },
  look: {
    title: 'Vad filen innehåller',
    found: (count: string, places: string) =>
      `${count} ${count === '1' ? 'siffra' : 'siffror'} om ${places}.`,
    together: (groups: string) => `${groups} är hopräknade.`,
    others: (count: string) =>
      `${count} ${count === '1' ? 'rad' : 'rader'} handlar om andra platser och läses inte in.`,
    laterQuarters: (count: string) =>
      `${count} ${count === '1' ? 'siffra' : 'siffror'} gäller senare kvartal. Bara årets första läses in.`,
    missing: (names: string) => `Finns inte i filen: ${names}.`,
    refusedHead: 'Rader som inte går att läsa',
    refusedHeads: ['Rad', 'Där står', 'Vad som är fel'],
    why: {
      notANumber: 'är inget antal',
      notTold: 'källan lämnar inte ut siffran',
      notWhole: 'är inget helt antal',
      tooLarge: 'är för stort',
      noYear: 'är inget år',
      twice: 'samma område och år två gånger med olika antal',
      groups: 'flera grupper för samma område och år. Ta med bara totalen',
    } satisfies Record<LineProblem, string>,
    caption: 'Det som läses in',
    do: 'Spara siffrorna',
  },
  writing: {
    title: 'Skriv in invånare eller bostäder',
    area: 'Vilket område?',
    lines: 'Vilka år och hur många? Ett år på varje rad.',
    linesHelp: 'Till exempel 2024; 5 120.',
    do: 'Spara',
    unknownArea: 'Välj ett område.',
    empty: 'Skriv minst ett år.',
    why: {
      notTwo: (line: number) => `Rad ${line}: skriv ett år och ett antal.`,
      noYear: (line: number) => `Rad ${line} börjar inte med ett år.`,
      inTheFuture: (line: number) => `Rad ${line}: året har inte varit än.`,
      notANumber: (line: number) => `Rad ${line}: antalet går inte att läsa.`,
      notTold: (line: number) => `Rad ${line} har inget antal.`,
      notWhole: (line: number) => `Rad ${line}: antalet ska vara ett heltal.`,
      tooLarge: (line: number) => `Rad ${line}: antalet är för stort.`,
      twice: (line: number) => `Rad ${line}: året står redan på en annan rad.`,
    } satisfies Record<WrittenProblem, (line: number) => string>,
  },
}
export type PopulationText = typeof sv
