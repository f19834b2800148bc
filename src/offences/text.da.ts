import { monthRange } from './periods.rules.ts'
import type { OffencesText } from './text.sv.ts'

export const da: OffencesText = {
  title: 'Anmeldte lovovertrædelser',
  lead: 'Politiets og statistikkontorernes tal: hvor mange lovovertrædelser der er anmeldt, hvor og hvornår. Det anmeldte er ikke alt: når flere anmelder, eller politiet kontrollerer mere, stiger tallet.',
  none: 'Der er ikke indlæst tal endnu.',
  readIn: 'Indlæs en fil med tal',
  kindsHead: (place) => `${place}, type for type`,
  indicators: 'Indikatorer og grænser',
  kindHeads: ['Lovovertrædelse', 'Periode', 'Samme tid året før', 'Anmeldte', 'Hvad det siger'],
  filesHead: 'Indlæste filer',
  fileHeads: ['Fil', 'Fra', 'Indlæst', 'Tal', 'Ikke læst', ''],
  strikeLink: (name) => `Streg ${name} ud`,
  struck: (reason) => `Streget ud: ${reason}`,
  allKinds: 'alle lovovertrædelser',
  cancel: 'Fortryd',
  upload: {
    title: 'Indlæs en fil med tal',
    lead: 'En CSV-fil, som den kommer fra Danmarks Statistik, politiet, Brå eller et regneark: en linje for hvert tal, eller perioderne som kolonner. Tal om lovovertrædelser, ikke om personer.',
    file: 'Hvilken fil?',
    fileHelp: 'En CSV-fil på højst 10 MB. Fra Excel: vælg Gem som og CSV.',
    do: 'Læs filen',
    missing: 'Vælg en fil.',
    problems: {
      tooLarge: 'Filen er større end 10 MB. Del den i flere.',
      sav: 'Det er en SPSS-fil. Gem den som CSV.',
      xlsx: 'Det er en Excel-fil. Gem den som CSV.',
      binary: 'Det er ikke en tekstfil. Gem tallene som CSV.',
      empty: 'Filen er tom.',
      broken: 'Filen kan ikke læses som CSV. Gem den igen, og prøv én gang til.',
      tooManyColumns: 'Filen har flere end 400 kolonner.',
      noTable: 'Der er ingen tabel i filen. Den skal have mindst to kolonner og en linje med tal.',
    },
    personal: (columns) => `Filen siger, hvem nogen er: ${columns}. Fjern de kolonner. Filen er ikke gemt.`,
  },
  settle: {
    title: 'Hvad betyder tallene?',
    lead: 'Se efter, om forslagene passer. Intet er indlæst endnu.',
    publisher: 'Hvis tal er det?',
    publisherHelp: 'For eksempel Danmarks Statistik, politikredsen eller Brå. Navnet står ved tallene.',
    rolesHead: 'Kolonnerne',
    role: (head, examples) => (examples ? `${head} (${examples})` : head),
    roles: {
      place: 'Sted',
      kind: 'Lovovertrædelse',
      period: 'Periode',
      part: 'Måned eller kvartal ved siden af et år',
      count: 'Antal anmeldte',
      figures: 'Antal for den periode, som overskriften siger',
      exposed: 'Antal indbyggere eller boliger',
      preliminary: 'Om tallet er foreløbigt',
      'left-out': 'Læses ikke',
    },
    kindsHead: 'Lovovertrædelserne',
    kindsHelp: 'Hvilken type er hvert ord i filen?',
    leaveOut: 'Indlæses ikke',
    oneKind: 'Hvilken type gælder hele filen?',
    oneArea: 'Hvilket sted gælder hele filen?',
    choose: 'Vælg',
    placesHead: 'Stederne',
    ownHelp: 'Hvad hedder jeres egne områder i filen?',
    notInFile: 'Findes ikke i filen',
    compared: 'Hvilke andre steder vil I sammenligne med?',
    comparedHelp: 'Vælg steder, der ligner jer, før I ser, hvordan det er gået dem.',
    tooManyPlaces: (count) =>
      `Filen har ${count} steder, for mange til at vælge imellem. Kun jeres egne områder kan indlæses.`,
    foundHead: 'Sådan ville filen blive læst',
    found: (figures, accepted, refused, leftOut, missing) =>
      `Der er ${figures} tal i filen. ${accepted} indlæses, ${refused} kan ikke læses, ${leftOut} gælder steder eller typer, der ikke er valgt, ${missing} er tomme.`,
    repeated: (count) => `${count} står to gange med samme tal og tælles én gang.`,
    refusedHead: 'Tal, der ikke kan læses',
    refusedHeads: ['Linje', 'Der står', 'Hvorfor'],
    more: (count) => `og ${count} til`,
    why: {
      noPeriod: 'Ingen periode, der kan forstås.',
      notANumber: 'Ikke et tal.',
      negative: 'Mindre end nul.',
      notWhole: 'Ikke et helt tal. Er det en andel i stedet for et antal?',
      tooLarge: 'Større end alle lovovertrædelser i landet.',
      inTheFuture: 'Perioden er ikke begyndt.',
      contradicted: 'Filen siger to forskellige tal om det samme.',
    },
    again: 'Se igen',
    do: 'Indlæs tallene',
    fields: {
      publisher: 'Hvis tal er det?',
      roles: 'Kolonnerne:',
      kinds: 'Lovovertrædelserne:',
      places: 'Stederne:',
      oneKind: 'Hvilken type?',
      oneArea: 'Hvilket sted?',
    },
    problems: {
      missing: 'Udfyld dette.',
      tooLong: 'Teksten er for lang.',
      personalData: 'Her står noget, der peger på en person.',
      noCount: 'Sig, i hvilken kolonne antallet står.',
      noPeriod: 'Sig, i hvilken kolonne perioden står.',
      twice: 'Det samme er valgt to gange.',
      nothing: 'Der er ikke valgt noget, så intet ville blive indlæst.',
    },
  },
  done: (added, corrected, unchanged, refused) =>
    `${added} tal er nye, ${corrected} er rettet, ${unchanged} var her allerede. ${refused} kunne ikke læses.`,
  tooClose: (count) =>
    `${count} tal om følsomme lovovertrædelser under kommuneniveau er ikke gemt: så få mennesker kan genkendes.`,
  strike: {
    title: 'Streg en indlæst fil ud',
    lead: (name) =>
      `Tallene fra ${name} holder op med at gælde. Det, der stod før, gælder igen. Filen og grunden bliver stående.`,
    reason: 'Hvorfor streges den ud?',
    do: 'Streg filen ud',
    problems: {
      missing: 'Skriv hvorfor.',
      tooLong: 'Skriv højst 500 tegn.',
      personalData: 'Her står noget, der peger på en person.',
    },
  },
  development: {
    title: (kind) => `Udviklingen: ${kind}`,
    kind: 'Lovovertrædelse',
    place: 'Sted',
    show: 'Vis',
    years: (place) => `${place}, år for år`,
    yearHeads: ['År', 'Anmeldte', 'For hver 1.000', 'Godt at vide'],
    over: {
      whole: (year) => `hele ${year}`,
      parts: (parts, year) => `${parts} ${year}`,
    },
    units: {
      year: () => '',
      'half-year': (first, last) => (first === last ? `${first}. halvår` : `${first}.–${last}. halvår`),
      quarter: (first, last) => (first === last ? `${first}. kvartal` : `${first}.–${last}. kvartal`),
      month: (first, last) => monthRange(first, last, 'da-DK'),
    },
    compared: (parts) => `Alle år er talt over den samme del af året: ${parts}.`,
    missing: (count) => `${count} ${count === 1 ? 'periode' : 'perioder'} mangler`,
    withheld: (count) => `${count} ${count === 1 ? 'periode' : 'perioder'} må ikke vises`,
    preliminary: 'foreløbig',
    unknown: 'ukendt',
    sideHead: 'Ved siden af andre steder',
    sideHeads: ['Sted', 'Året før', 'Seneste år', 'For hver 1.000', 'Ændring', 'Hvad det siger'],
    ownPlaces: 'jeres egne',
    verdicts: {
      notComparable: 'kan ikke sammenlignes',
      tooFew: 'for få til at sige noget',
      aboutTheSame: 'omtrent det samme',
      fell: 'er faldet',
      rose: 'er steget',
      noClearChange: 'ingen sikker ændring',
    },
    all: (places, clear) =>
      `Ud af ${places} steder har ${clear} ændret sig sikkert siden året før. De øvrige udsving er ikke større, end tilfældigheder plejer at give.`,
    sentences: {
      notComparable: ({ place, kind }) => `${place}: ${kind} kan ikke sammenlignes mellem årene.`,
      tooFew: ({ place, kind, over, before, after }) =>
        `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Det er for få til at sige, om noget har ændret sig.`,
      aboutTheSame: ({ place, kind, over, before, after }) =>
        `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Niveauet er omtrent det samme. En ændring på mere end 10 % kan udelukkes.`,
      fell: ({ place, kind, over, before, after, percent }) =>
        percent
          ? `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før (${percent.change}). Så stort et fald er svært at forklare med tilfældigheder alene. Den virkelige ændring ligger sandsynligvis mellem ${percent.low} og ${percent.high}.`
          : `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Faldet er svært at forklare med tilfældigheder alene. Tallene er for små til at regne i procent.`,
      rose: ({ place, kind, over, before, after, percent }) =>
        percent
          ? `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før (${percent.change}). Så stor en stigning er svær at forklare med tilfældigheder alene. Den virkelige ændring ligger sandsynligvis mellem ${percent.low} og ${percent.high}.`
          : `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Stigningen er svær at forklare med tilfældigheder alene. Tallene er for små til at regne i procent.`,
      noClearChange: ({ place, kind, over, before, after, percent }) =>
        percent
          ? `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Forskellen er ikke større, end tilfældigheder giver. Tallene kan ikke vise, om noget har ændret sig: alt mellem ${percent.low} og ${percent.high} er muligt.`
          : `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Forskellen er ikke større, end tilfældigheder giver. Tallene kan ikke vise, om noget har ændret sig.`,
    },
    onlyOneYear: (place) => `Tallene for ${place} rækker ikke til at sammenligne to år med hinanden.`,
    activityDriven:
      'Denne type ses mest, når nogen leder efter den. Flere anmeldelser kan betyde flere kontroller, ikke flere lovovertrædelser.',
    ruleHead: 'Sådan afgøres det',
    rule: 'De to års antal sammenlignes: hvor ofte ville tilfældigheder alene give så stor en forskel, hvis intet havde ændret sig? Er det sjældnere end én gang ud af tyve, kaldes ændringen sikker. Svinger tallene mere end tilfældigheder giver, som når indbrud kommer i serier, kræves der mere. Vises flere steder på én gang, kræves der også mere, for blandt mange er et altid usædvanligt.',
    varies: (times) => `Her svinger perioderne ${times} gange så meget, som tilfældigheder giver.`,
    sources: (publishers) => `Tal: ${publishers}.`,
    noFigures: 'Der er ingen tal for det sted og den type.',
  },
}
