import type { AgendaText } from './text.sv.ts'

export const da: AgendaText = {
  title: 'Forslag til dagsorden',
  lead: 'Samsyn foreslår, hvad det næste møde kan tage op, ud fra det, der findes her: tallene, grænserne, løfterne og det, der venter på svar. I bestemmer, hvad der bliver stående, og hvordan det lyder.',
  kinds: 'Hvilke lovovertrædelser skal tages op?',
  kindsHelp: 'Sætningen om hver af dem kommer med i forslaget og kan ændres.',
  noKinds: 'Der er endnu ikke indlæst tal om anmeldte lovovertrædelser. Forslaget laves uden dem.',
  make: 'Lav et forslag',
  savedHead: 'Gemte forslag',
  saved: (title, day) => `${title} (gemt ${day})`,
  making: {
    title: 'Skriv dagsordenen',
    lead: 'Sæt hak ved det, I vil tage op, og ret ordene. Intet vises for borgerne.',
    name: 'Hvilket møde er det?',
    nameFilled: 'Dagsorden',
    meetsOn: 'Hvilken dag?',
    item: (number) => `Punkt ${number}`,
    ownItem: (number) => `Eget punkt ${number}`,
    inItem: (item, field) => `${item} – ${field}:`,
    takeUp: 'Tag punktet op',
    heading: 'Overskrift',
    words: 'Oplæg',
    do: 'Gem og vis',
    optional: 'valgfrit',
    newer:
      'En anden har gemt forslaget i mellemtiden. Det, du skrev, står her stadig. Gem det som et nyt forslag.',
  },
  one: {
    change: 'Ret',
    pdf: 'Udskriv som PDF',
    docx: 'Hent til Word',
    meets: (day) => `Mødet er den ${day}.`,
    dayOpen: 'Dagen er ikke fastlagt.',
    all: 'Alle forslag',
    footer: (partnership) => `${partnership}: forslag til dagsorden`,
  },
  headings: {
    development: 'Kriminalitetsudviklingen',
    'police-and-community': 'Samarbejdet mellem politi og lokalsamfund',
    'young-people': 'SSP-samarbejdet',
    limits: 'Grænser, der er passeret',
    behind: 'Løfter, der er bagud',
    'change-requests': 'Ønsker om ændringer i aftalen',
    own: '',
  },
  words: {
    noFigures: 'Der er endnu ikke indlæst tal om anmeldte lovovertrædelser.',
    'police-and-community':
      'Hvordan går samarbejdet mellem politiet, kommunen, foreningerne og beboerne? Hvad har beboerne fortalt siden sidst, og hvilket svar har de fået?',
    'young-people':
      'Hvad ser skolen, de sociale myndigheder og politiet? Hvad gør vi sammen, og hvem skal være med? Tal om situationer og steder, ikke om enkelte børn.',
    limits: (lines) => `${lines}\n\nEr der brug for flere indsatser?`,
    behind: (lines) => `${lines}\n\nHvad skal der til for at indhente det?`,
    changeRequest: (title, count) =>
      `${title}: ${count} ${count === '1' ? 'ønske venter' : 'ønsker venter'} på svar.`,
  },
  problems: {
    missing: 'Udfyld det her.',
    tooLong: 'Det er for langt. Gør det kortere.',
    personalData: 'Her står noget, der peger på en person.',
    noItem: 'Sæt hak ved mindst ét punkt.',
  },
}
