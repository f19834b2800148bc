import type { WebText } from './text.sv.ts'

export const da: WebText = {
  language: 'Dansk',
  skip: 'Gå til indholdet',
  demo: 'Dette er en demonstration med opdigtede kommuner. Det, der skrives her, kan forsvinde.',
  methodSteps: 'Arbejdets trin',
  steps: {
    desk: 'Lige nu',
    agreement: 'Aftale og fokusområder',
    'action-plan': 'Handleplan',
    log: 'Registrér',
    'follow-up': 'Opfølgning',
    publication: 'Redegørelse',
    areas: 'Kalender og områder',
    partnership: 'Samarbejde',
  },
  menu: 'Menu',
  actFor: 'Du arbejder for',
  switchRole: 'Skift',
  myPage: 'Mine logins',
  signOut: 'Log ud',
  publicSite: 'Siden for borgere',
  madeWith: 'Samsyn',
  youAreHere: 'Du er her',
  problemsHead: 'Noget skal rettes',
  optional: 'frivilligt',
  save: 'Gem',
  cancel: 'Annullér',
  tryAgain: 'Prøv igen',
  notFound: {
    title: 'Siden findes ikke',
    words: 'Adressen fører ingen steder hen. Den kan være skrevet forkert, eller siden kan være flyttet.',
    home: 'Til forsiden',
  },
  notAllowed: {
    title: 'Det må du ikke gøre',
    words:
      'Din rolle i samarbejdet rækker ikke til denne side. Spørg koordinatoren, hvis du mener, at det er en fejl.',
  },
  signInAgain: {
    title: 'Log ind for at fortsætte',
    kept: 'Du har været væk længe og er blevet logget ud. Det, du skrev, er her stadig. Log ind, så kan du sende det.',
  },
  broken: {
    title: 'Siden kunne ikke vises lige nu',
    words: (id: string) =>
      `Fejlen er noteret (${id}). Prøv igen om lidt. Kontakt den, der passer systemet, hvis det ikke hjælper, og nævn nummeret.`,
    kept: 'Det, du skrev, er ikke gemt endnu, men står stadig på denne side. Du kan sende det igen.',
  },
  wait: {
    title: 'Systemet er straks tilbage',
    words: 'Databasen svarer ikke lige nu. Vent nogle sekunder, og prøv igen.',
  },
  tooLarge: {
    title: 'Filen er for stor',
    words:
      'Der kan højst sendes 12 megabyte. Intet er gemt. Vælg en mindre fil, eller indsæt teksten i stedet.',
  },
  unreadable: {
    title: 'Formularen kunne ikke læses',
    words: 'Det, der blev sendt, var ikke en formular. Intet er gemt. Gå tilbage, og prøv igen.',
  },
  files: (names) => `En fil kan ikke følge med: ${names}. Den er ikke gemt. Vælg den igen i formularen.`,
  unread: {
    title: 'Noget kunne ikke læses',
    words: 'Intet er gemt endnu. Ret det, der står nedenfor, og send igen. Alt andet, du skrev, følger med.',
    whichDay: 'Hvilken dag mente du?',
    whichNumber: 'Hvilket tal mente du?',
    day: (written) =>
      `”${written}” er ikke en dag, der kan bruges. Skriv dagen som 2026-11-22, eller lad feltet stå tomt.`,
    number: (written) =>
      `”${written}” er ikke et tal. Skriv med cifre, som 12 eller 2,5, eller lad feltet stå tomt.`,
    do: 'Send igen',
  },
  standings: {
    kept: 'opfyldt',
    partlyKept: 'delvist opfyldt',
    notKept: 'ikke opfyldt',
    onTrack: 'følger planen',
    behind: 'bagud',
    notDue: 'endnu ikke aktuel',
    notAssessable: 'kan ikke vurderes',
    noNeedArose: 'intet behov opstod',
    paused: 'sat på pause',
    endedEarly: 'afsluttet før tid',
  },
  figures: {
    of: (done, due) => `${done} af ${due}`,
    times: (done, number) => (number === 1 ? 'én gang' : `${done} gange`),
    atMost: (due, done) => `højst ${due}, det blev ${done}`,
    daysLeft: (days) => (days === 1 ? 'sidste dag' : `${days} dage tilbage`),
    left: (names) => `mangler: ${names}`,
  },
  strip: { period: 'Periode', standing: 'Status', detail: 'Hvad der blev gjort', asTable: 'Vis som tabel' },
  abbreviationsHead: 'Forkortelser',
  abbreviations: {
    ANDT: 'alkohol, narkotika, doping og tobak (Sverige)',
    ANDTS: 'alkohol, narkotika, doping, tobak og spil (Sverige)',
    Brå: 'det kriminalpræventive råd (Sverige)',
    EST: 'koordinering for tryghed (Sverige)',
    LPO: 'lokalt politiområde (Sverige)',
    NTU: 'den nationale tryghedsundersøgelse (Sverige)',
    SSP: 'samarbejde mellem skole, socialforvaltning og politi',
    SSPF: 'samarbejde mellem skole, social, politi og fritid (Sverige)',
    SIG: 'social indsatsgruppe (Sverige)',
    PSP: 'samarbejde mellem politi, socialforvaltning og psykiatri',
  },
}
