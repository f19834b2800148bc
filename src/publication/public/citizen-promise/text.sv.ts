import type { PeriodName } from './period.rules.ts'
import type { Counted } from './progress.rules.ts'

const units: Record<string, string> = {
  hour: 'timmar',
  area: 'områden',
  check: 'kontroller',
  case: 'ärenden',
}
const things: Record<string, string> = {
  class: 'klasser',
  school: 'skolor',
  area: 'områden',
  group: 'grupper',
}

const counted = ({ unit, per }: Counted) => {
  const word = unit ? (units[unit] ?? unit) : (things[per ?? ''] ?? '')
  return word && ` ${word}`
}
const daysLeft = (days: number | null) =>
  days === null ? '' : days === 1 ? ', sista dagen är i dag' : `, ${days} dagar kvar`

const thisPeriod = {
  day: 'i dag',
  week: 'den här veckan',
  weekend: 'den här helgen',
  month: 'den här månaden',
  quarter: 'det här kvartalet',
  tertial: 'det här tertialet',
  'half-year': 'det här halvåret',
  term: 'den här terminen',
  'school-year': 'det här läsåret',
  year: 'i år',
}

/** What the promises' pages say. Figures never stand without their words. */
export const sv = {
  front: {
    whereYouLive: 'Hur går det där du bor?',
    title: (place: string) => `Vad ${place} och polisen har lovat`,
    whatItIs: (word: string) =>
      `Ett ${word} är något som kommunen, polisen eller båda har åtagit sig att göra för dem som bor här. Här står vad som är lovat och hur det går, räknat på det som har loggats.`,
    howMany: (count: number) => (count === 1 ? 'Ett löfte. Så går det:' : `${count} löften. Så går det:`),
    count: (count: number, standing: string) => `${count} ${standing}`,
    none: 'Inga löften är publicerade än.',
    earlier: 'Löften som har gått ut',
    earlierWent: (count: number) =>
      count === 1
        ? 'Ett löfte gällde tidigare. Så gick det:'
        : `${count} löften gällde tidigare. Så gick det:`,
    showEarlier: 'Visa löftena som har gått ut',
    aboutFocusArea: 'Mål och åtgärder i fokusområdet',
    wordsMean: 'Vad orden betyder',
  },
  progress: {
    running: (done: string, due: string, what: Counted, now: string, days: number | null) =>
      `${done} av ${due}${counted(what)} ${now}${daysLeft(days)}`,
    moreThanDue: (done: string, due: string, what: Counted, now: string) =>
      `${done}${counted(what)} ${now}, ${due} ${due === '1' ? 'lovad' : 'lovade'}`,
    limit: (done: string, due: string, what: Counted, now: string, days: number | null) =>
      `${done} av högst ${due}${counted(what)} ${now}${daysLeft(days)}`,
    cameLate: (answers: string) => `${answers} kom för sent`,
    missedBefore: (periods: number) =>
      periods === 1
        ? 'en tidigare period blev inte uppfylld'
        : `${periods} tidigare perioder blev inte uppfyllda`,
    notBegun: (day: string) => `Börjar ${day}`,
    ended: (day: string) => `Avslutat ${day}`,
    over: (day: string) => `Gällde till och med ${day}`,
    overCount: (day: string, done: string, due: string) =>
      `Gällde till och med ${day}: ${done} av ${due} gjordes i tid`,
    unrecorded: (day: string) =>
      `Gällde till och med ${day}. Vad som gjordes är inte registrerat här, så det går inte att säga hur det gick`,
    resting: (day: string) => `Vilar sedan ${day}`,
    soFar: (done: string, due: string) => `${done} av ${due} hittills`,
    idle: (done: string, due: string) => `${done} av ${due} hittills, inget ska göras just nu`,
    noNumber: 'Inget antal är lovat',
    nothingYet: (day: string) => `Inget behöver göras före ${day}`,
    occasionsUnknown: 'Hur många gånger det skulle göras är inte känt än',
    logged: (count: number, logged: string, since: string, last: string) =>
      count === 1
        ? `Gjort en gång sedan ${since}, den ${last}`
        : `Gjort ${logged} gånger sedan ${since}, senast ${last}`,
    loggedIn: (amount: string, since: string, last: string) =>
      `Loggat ${amount} sedan ${since}, senast ${last}`,
    noneLogged: (since: string) => `Inget är loggat sedan ${since}`,
    thisPeriod,
    between: (from: string, to: string) => `från ${from} till och med ${to}`,
    until: (day: string) => `till och med ${day}`,
  },
  period: {
    week: ({ number, year }: PeriodName) => `vecka ${number} ${year}`,
    weekend: ({ number, year }: PeriodName) => `helgen vecka ${number} ${year}`,
    quarter: ({ number, year }: PeriodName) => `kvartal ${number} ${year}`,
    tertial: ({ number, year }: PeriodName) => `tertial ${number} ${year}`,
    halfYear: ({ number, year }: PeriodName) => `${number === 1 ? 'första' : 'andra'} halvåret ${year}`,
    term: ({ number, year }: PeriodName) => `${number === 1 ? 'vårterminen' : 'höstterminen'} ${year}`,
    schoolYear: ({ year }: PeriodName) => `läsåret ${year}/${String(year + 1).slice(2)}`,
  },
  feedback: {
    last: (day: string) => `Senast uppdaterat ${day}`,
    next: (day: string) => `nästa återkoppling senast ${day}`,
    late: (day: string) => `återkopplingen skulle ha kommit senast ${day} och är försenad`,
    every: {
      month: 'Minst en gång i månaden',
      quarter: 'Minst en gång i kvartalet',
      'half-year': 'Minst en gång i halvåret',
      year: 'Minst en gång om året',
    },
  },
  row: (counts: string) => `De senaste perioderna: ${counts}`,
  strip: {
    caption: 'Period för period',
    newest: (shown: number, all: number) => `De ${shown} senaste av ${all} perioder`,
    period: 'Period',
    standing: 'Läge',
    detail: 'Gjort',
    asTable: 'Visa som tabell',
    doneOf: (done: string, due: string) => `${done} av ${due}`,
    doneOfMost: (done: string, due: string) => `${done} av högst ${due}`,
    done: (done: string) => (done === '1' ? 'en gång' : `${done} gånger`),
  },
  story: {
    now: 'Så går det nu',
    promised: 'Vad som är lovat',
    giver: 'Vem lovade',
    to: 'Till vem',
    toResidents: 'Alla som bor eller vistas här',
    responsible: 'Ansvarar',
    cooperating: 'Samverkan',
    cadence: 'Hur ofta',
    holds: 'Gäller',
    recorded: 'Räknas',
    recordedFrom: (day: string) => `från ${day}. Tiden före är inte registrerad här och bedöms inte.`,
    recordedAgain: (from: string, on: string) => `Räknas från ${from}. Det bestämdes ${on}`,
    feedback: 'Återkoppling hit',
    partOf: 'Åtgärd i planen',
    result: 'Önskat resultat',
    focusArea: 'Fokusområde',
    agreement: 'Överenskommelse',
    signed: (title: string, day: string) => `${title}, undertecknad ${day}`,
    original: 'Så står det i överenskommelsen',
    notMeasurable: 'Det här löftet går inte att mäta i antal',
    notMeasurableWords: 'Parterna vet om det och har valt att ha det kvar.',
    history: 'Hur det har gått',
    done: 'Vad som gjordes',
    doneCaption: 'Gjort, månad för månad',
    month: 'Månad',
    times: 'Antal',
    by: 'Av',
    kinds: 'Vad det gällde',
    kind: 'Slag',
    noKind: 'Inget slag angivet',
    inAll: 'Sammanlagt',
    where: 'Var det gjordes',
    area: 'Område',
    earlier: (months: number) => `Visa ${months} tidigare månader`,
    nothingDone: 'Inget är loggat än.',
    otherwise: 'Vad som gick annorlunda',
    nothingOtherwise: 'Inget är antecknat.',
    cause: 'Orsak',
    adjustment: 'Vad som ändrades',
    rest: (from: string, to: string) => `Pausat ${from} till ${to}`,
    restsStill: (from: string) => `Pausat sedan ${from}`,
    changes: 'Hur löftet har ändrats',
    noChanges: 'Löftet gäller som det först skrevs.',
    changed: (day: string) => `Ändrat ${day}`,
    fromTo: (before: string, after: string) => `Från ”${before}” till ”${after}”`,
    reworded: (day: string) => `Omskrivet ${day}`,
    nowReads: (words: string) => `Löd därefter: ”${words}”`,
    reason: 'Skäl',
    ended: (day: string) => `Avslutat i förtid ${day}`,
    next: 'Vad som händer härnäst',
    nothingNext: 'Inget mer är planerat.',
    left: 'Kvar att göra',
    coming: 'Pågående och kommande perioder',
    comingDue: (period: string, due: string) => `${period}: ${due}`,
    comingDueEach: (period: string, due: string) => `${period}: ${due} för var och en`,
    wrong: 'Stämmer något inte?',
    wrongLink: 'Så säger du till',
  },
}
export type CitizenPromiseText = typeof sv
