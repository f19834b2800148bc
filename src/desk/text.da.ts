import type { DeskText } from './text.sv.ts'

const seasons: Record<string, string> = {
  'before-summer': 'før sommeren',
  'before-dark-season': 'før den mørke tid',
}

export const da: DeskText = {
  title: 'Hvad venter på dig nu?',
  nothing: 'Der er ikke noget, der venter på dig lige nu.',
  soon: 'Skal gøres i denne uge og denne måned',
  nothingSoon: 'Der mangler intet i denne måned.',
  more: (number) => `Vis alt, der skal gøres (${number})`,
  log: 'Registrér',
  behindHead: 'Løfter, der er bagud',
  behindLead: 'Det, der ikke er gjort til tiden, kan borgerne se.',
  allBehind: (number) => `Vis alle, der er bagud (${number})`,
  behindWhy: 'Skriv hvorfor, hvis der er en grund.',
  explain: 'Skriv, hvad der gik anderledes',
  story: 'Hele historien',
  agenda: 'Lav en dagsorden til næste møde',
  checkHead: 'Hold øje med',
  checks: {
    endsWithin: (title, day) =>
      `${title} udløber ${day}. Da er der brug for en forlængelse eller en ny aftale.`,
    ended: (title, day) => `${title} udløb ${day}.`,
    pictureSoon: (title, day) =>
      `${title} skal opdateres senest ${day}: situationsbilledet laves om mindst hvert andet år.`,
    pictureLate: (title, day) =>
      `${title} skulle have været opdateret ${day}: situationsbilledet laves om mindst hvert andet år.`,
    revisionSoon: (title, day) => `${title} skal revideres senest ${day}.`,
    revisionLate: (title, day) => `${title} skulle have været revideret ${day}.`,
    referenceEnds: (title, day) => `Henvisningen »${title}« ophører med at gælde ${day}.`,
    referenceEnded: (title, day) => `Henvisningen »${title}« gjaldt til ${day}.`,
    planEndsSoon: (title, day) => `${title} udløber ${day}. Da er der brug for en plan for næste år.`,
    planEnded: (title, day) => `${title} udløb ${day}.`,
    planNotRevised: (title, day) =>
      `${title} blev senest vedtaget ${day}. Løfterne revideres hvert år i samråd med borgerne.`,
    planNotAdopted: (title, day) => `${title} gælder fra ${day}, men er ikke vedtaget endnu.`,
    areaStatusSoon: (season, day) => `Områdernes status ${seasons[season]} skal være klar ${day}.`,
    areaStatusLate: (season, day) => `Områdernes status ${seasons[season]} skulle have været klar ${day}.`,
    limitPassed: (title) => `Grænsen er overskredet: ${title}. Overvej flere tiltag.`,
    unusualNow: (_, number) =>
      number === '1'
        ? 'Ét område har usædvanligt mange anmeldte af én slags. Se på hændelserne, før I drager konklusioner.'
        : `Usædvanligt mange er anmeldt ${number} steder. Se på hændelserne, før I drager konklusioner.`,
    readingOpen: (title, left) => `Indlæst aftale »${title}«: ${left} forslag venter på en beslutning.`,
    changeRequestsWait: (title, number) =>
      number === '1'
        ? `1 anmodning om ændring venter på jeres svar: ${title}.`
        : `${number} anmodninger om ændring venter på jeres svar: ${title}.`,
    feedbackLate: (title, day) =>
      `Borgerne skulle senest ${day} have fået at vide, hvordan det går: ${title}. Registrér det, der er gjort, eller skriv, hvad der gik anderledes.`,
    moreFeedbackLate: (_, number) =>
      number === '1'
        ? 'For ét løfte mere er tilbagemeldingen til borgerne forsinket.'
        : `For ${number} løfter mere er tilbagemeldingen til borgerne forsinket.`,
    threadGaps: (_, number) =>
      number === '1' ? 'Den røde tråd har et hul.' : `Den røde tråd har ${number} huller.`,
    reportLate: (_, year) => `Den årlige redegørelse for ${year} er ikke offentliggjort endnu.`,
  },
  numbers: 'Status i dag',
  numbersOwn: (organisation) => `Status i dag for det, som ${organisation} er med i`,
  numbersLink: 'Se alle forpligtelser',
  toPartnership: 'Personer, roller og indstillinger findes under Samarbejde',
  notBegun: 'Der er ingen forpligtelse til dig endnu. Koordinatoren opretter aftalen og planen.',
  nothingWritten: 'Der er ingen forpligtelser endnu. Koordinatoren opretter aftalen og planen.',
  startHead: 'Sådan begynder I',
  start: 'Har I en aftale? Indsæt den, så foreslår Samsyn fokusområder, indsatser og løfter.',
  startDo: 'Indlæs en aftale',
}
