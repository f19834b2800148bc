import type { CitizenPromiseText } from './text.sv.ts'

const units: Record<string, string> = { hour: 'timer', area: 'områder', check: 'kontroller', case: 'sager' }
const things: Record<string, string> = {
  class: 'klasser',
  school: 'skoler',
  area: 'områder',
  group: 'grupper',
}

const counted = ({ unit, per }: { unit: string | null; per: string | null }) => {
  const word = unit ? (units[unit] ?? unit) : (things[per ?? ''] ?? '')
  return word && ` ${word}`
}
const daysLeft = (days: number | null) =>
  days === null ? '' : days === 1 ? ', sidste dag er i dag' : `, ${days} dage tilbage`

export const da: CitizenPromiseText = {
  front: {
    whereYouLive: 'Hvordan går det, hvor du bor?',
    title: (place) => `Hvad ${place} og politiet har lovet`,
    whatItIs: (word) =>
      `Et ${word} er noget, som kommunen, politiet eller begge har påtaget sig at gøre for dem, der bor her. Her står, hvad der er lovet, og hvordan det går, regnet ud fra det, der er registreret.`,
    howMany: (count) => (count === 1 ? 'Ét løfte. Sådan går det:' : `${count} løfter. Sådan går det:`),
    count: (count, standing) => `${count} ${standing}`,
    none: 'Ingen løfter er offentliggjort endnu.',
    earlier: 'Løfter, der er udløbet',
    earlierWent: (count) =>
      count === 1
        ? 'Ét løfte gjaldt tidligere. Sådan gik det:'
        : `${count} løfter gjaldt tidligere. Sådan gik det:`,
    showEarlier: 'Vis de løfter, der er udløbet',
    aboutFocusArea: 'Mål og indsatser i fokusområdet',
    wordsMean: 'Hvad ordene betyder',
  },
  progress: {
    running: (done, due, what, now, days) => `${done} af ${due}${counted(what)} ${now}${daysLeft(days)}`,
    moreThanDue: (done, due, what, now) => `${done}${counted(what)} ${now}, ${due} lovet`,
    limit: (done, due, what, now, days) => `${done} af højst ${due}${counted(what)} ${now}${daysLeft(days)}`,
    cameLate: (answers) => `${answers} kom for sent`,
    missedBefore: (periods: number) =>
      periods === 1
        ? 'en tidligere periode blev ikke opfyldt'
        : `${periods} tidligere perioder blev ikke opfyldt`,
    notBegun: (day) => `Begynder ${day}`,
    ended: (day) => `Afsluttet ${day}`,
    over: (day) => `Gjaldt til og med ${day}`,
    overCount: (day, done, due) => `Gjaldt til og med ${day}: ${done} af ${due} blev gjort i tide`,
    unrecorded: (day) =>
      `Gjaldt til og med ${day}. Det, der blev gjort, er ikke registreret her, så det kan ikke siges, hvordan det gik`,
    resting: (day) => `På pause siden ${day}`,
    soFar: (done, due) => `${done} af ${due} indtil nu`,
    idle: (done, due) => `${done} af ${due} indtil nu, intet skal gøres lige nu`,
    noNumber: 'Intet antal er lovet',
    nothingYet: (day) => `Der skal intet gøres før ${day}`,
    occasionsUnknown: 'Hvor mange gange det skulle gøres, vides ikke endnu',
    logged: (count, logged, since, last) =>
      count === 1
        ? `Gjort én gang siden ${since}, den ${last}`
        : `Gjort ${logged} gange siden ${since}, senest ${last}`,
    loggedIn: (amount: string, since: string, last: string) =>
      `${amount} registreret siden ${since}, senest ${last}`,
    noneLogged: (since) => `Intet er registreret siden ${since}`,
    thisPeriod: {
      day: 'i dag',
      week: 'denne uge',
      weekend: 'denne weekend',
      month: 'denne måned',
      quarter: 'dette kvartal',
      tertial: 'dette tertial',
      'half-year': 'dette halvår',
      term: 'dette skolehalvår',
      'school-year': 'dette skoleår',
      year: 'i år',
    },
    between: (from: string, to: string) => `fra ${from} til og med ${to}`,
    until: (day) => `til og med ${day}`,
  },
  period: {
    week: ({ number, year }) => `uge ${number} ${year}`,
    weekend: ({ number, year }) => `weekenden i uge ${number} ${year}`,
    quarter: ({ number, year }) => `${number}. kvartal ${year}`,
    tertial: ({ number, year }) => `${number}. tertial ${year}`,
    halfYear: ({ number, year }) => `${number}. halvår ${year}`,
    term: ({ number, year }) => `${number === 1 ? 'foråret' : 'efteråret'} ${year}`,
    schoolYear: ({ year }) => `skoleåret ${year}/${String(year + 1).slice(2)}`,
  },
  feedback: {
    last: (day) => `Senest opdateret ${day}`,
    next: (day) => `næste tilbagemelding senest ${day}`,
    late: (day) => `tilbagemeldingen skulle være kommet senest ${day} og er forsinket`,
    every: {
      month: 'Mindst én gang om måneden',
      quarter: 'Mindst én gang i kvartalet',
      'half-year': 'Mindst én gang i halvåret',
      year: 'Mindst én gang om året',
    },
  },
  row: (counts) => `De seneste perioder: ${counts}`,
  strip: {
    caption: 'Periode for periode',
    newest: (shown, all) => `De seneste ${shown} af ${all} perioder`,
    period: 'Periode',
    standing: 'Status',
    detail: 'Gjort',
    asTable: 'Vis som tabel',
    doneOf: (done, due) => `${done} af ${due}`,
    doneOfMost: (done, due) => `${done} af højst ${due}`,
    done: (done) => (done === '1' ? 'én gang' : `${done} gange`),
  },
  story: {
    now: 'Sådan går det nu',
    promised: 'Hvad der er lovet',
    giver: 'Hvem lovede',
    to: 'Til hvem',
    toResidents: 'Alle, der bor eller færdes her',
    responsible: 'Ansvarlig',
    cooperating: 'Samarbejde',
    cadence: 'Hvor tit',
    holds: 'Gælder',
    recorded: 'Tælles',
    recordedFrom: (day: string) => `fra ${day}. Tiden før er ikke registreret her og bliver ikke bedømt.`,
    recordedAgain: (from, on) => `Tælles fra ${from}. Det blev bestemt ${on}`,
    feedback: 'Tilbagemelding her',
    partOf: 'Indsats i planen',
    result: 'Ønsket resultat',
    focusArea: 'Fokusområde',
    agreement: 'Aftale',
    signed: (title, day) => `${title}, underskrevet ${day}`,
    original: 'Sådan står der i aftalen',
    notMeasurable: 'Dette løfte kan ikke måles i antal',
    notMeasurableWords: 'Parterne ved det og har valgt at beholde det.',
    history: 'Hvordan det er gået',
    done: 'Hvad der blev gjort',
    doneCaption: 'Gjort, måned for måned',
    month: 'Måned',
    times: 'Antal',
    by: 'Af',
    kinds: 'Hvad det drejede sig om',
    kind: 'Slags',
    noKind: 'Ingen slags angivet',
    inAll: 'I alt',
    where: 'Hvor det blev gjort',
    area: 'Område',
    earlier: (months) => `Vis ${months} tidligere måneder`,
    nothingDone: 'Intet er registreret endnu.',
    otherwise: 'Hvad der gik anderledes',
    nothingOtherwise: 'Intet er noteret.',
    cause: 'Årsag',
    adjustment: 'Hvad der blev ændret',
    rest: (from, to) => `På pause ${from} til ${to}`,
    restsStill: (from) => `På pause siden ${from}`,
    changes: 'Hvordan løftet er ændret',
    noChanges: 'Løftet gælder, som det først blev skrevet.',
    changed: (day) => `Ændret ${day}`,
    fromTo: (before, after) => `Fra »${before}« til »${after}«`,
    reworded: (day) => `Omskrevet ${day}`,
    nowReads: (words) => `Lød derefter: »${words}«`,
    reason: 'Begrundelse',
    ended: (day) => `Afsluttet før tid ${day}`,
    next: 'Hvad der sker nu',
    nothingNext: 'Der er ikke planlagt mere.',
    left: 'Mangler endnu',
    coming: 'Igangværende og kommende perioder',
    comingDue: (period, due) => `${period}: ${due}`,
    comingDueEach: (period, due) => `${period}: ${due} for hver`,
    wrong: 'Er der noget, der ikke passer?',
    wrongLink: 'Sådan siger du til',
  },
}
