import type { ChainText } from './text.sv.ts'

export const da: ChainText = {
  title: 'Den røde tråd',
  lead: 'Fra det, der blev sagt, til det, der blev lovet: hvad der bygger på hvad, og hvor tråden er brudt.',
  kinds: {
    theme: 'Stemmer om et tema',
    statement: 'Udsagn',
    problem: 'Problem',
    'focus-area': 'Fokusområde',
    measure: 'Indsats',
    commitment: 'Forpligtelse',
  },
  columns: {
    theme: 'Stemmer',
    statement: 'Udsagn',
    problem: 'Problemer',
    'focus-area': 'Fokusområder',
    measure: 'Indsatser',
    commitment: 'Løfter',
  },
  open: {
    theme: 'Se temaet og dets antal',
    statement: 'Åbn udsagnet',
    problem: 'Åbn problemet',
    'focus-area': 'Åbn fokusområdet',
    measure: 'Åbn indsatsen',
    commitment: 'Åbn forpligtelsen',
  },
  from: 'Hvor det kommer fra',
  fromNothing: 'Det bygger ikke på noget, der er skrevet ind.',
  on: 'Hvad det førte til',
  onNothing: 'Hvad det førte til, er ikke noteret endnu.',
  itself: 'Selve sagen',
  voices: (voices, coded, sources) =>
    `${voices} af ${coded} kodede stemmer, i kilder af ${sources} slags, tog det op.`,
  priority: (number) => `${number} af dem ønsker, at det kommer først.`,
  noVoices: 'Ingen stemme er talt med i temaet endnu.',
  seenBy: (parties, number) =>
    number === 1 ? `En part så det: ${parties}.` : `${number} parter så det: ${parties}.`,
  parties: {
    municipality: 'kommunen',
    police: 'politiet',
    residents: 'borgerne',
    staff: 'medarbejderne',
    partners: 'samarbejdspartnere',
  },
  seen: {
    agree: 'Parterne er enige.',
    'only-one': 'Kun den ene side ser det.',
    opposite: 'Parterne ser modsat på det.',
  },
  prioritised: (place, day) => `Det blev prioriteret som nummer ${place} den ${day}.`,
  prioritisedNoPlace: (day) => `Det blev prioriteret den ${day}.`,
  notPrioritised: 'Det er ikke prioriteret.',
  becameArea: (number) =>
    number === 1 ? 'Det blev til et fokusområde.' : `Det blev til ${number} fokusområder.`,
  measuresTold: (number) => (number === 1 ? 'En indsats.' : `${number} indsatser.`),
  promisesTold: (number, standings) =>
    number === 1 ? `En forpligtelse: ${standings}.` : `${number} forpligtelser: ${standings}.`,
  standing: (number, standing) => `${number} ${standing}`,
  feedback: 'Hvad de, der talte, fik at vide',
  noFeedback: 'De, der talte, har ikke fået noget at vide endnu.',
  picture: 'Tråden som billede',
  pictureLead: 'De enkelte udsagn er udeladt her. De står i listen nedenfor.',
  pictureWords: (things) => `${things} ting i rækkefølge fra stemmer til løfter. Listen siger det samme.`,
  pictureFrame: 'Tråden som billede; rul til siden for at se det hele',
  gapsHead: 'Huller i tråden',
  gapsHere: 'Huller her',
  gapCount: (number) =>
    number === 0
      ? 'Tråden har ingen huller.'
      : number === 1
        ? 'Tråden har et hul.'
        : `Tråden har ${number} huller.`,
  gaps: {
    statementWithoutEvidence: 'Udsagn uden grundlag',
    themeWithoutStatement: 'Temaer, som intet udsagn tager op',
    problemWithoutFocusArea: 'Prioriterede problemer, som intet fokusområde bygger på',
    focusAreaWithoutProblem: 'Fokusområder, der ikke bygger på noget problem',
    focusAreaWithoutMeasure: 'Fokusområder uden indsats',
    outcomeNotMeasured: 'Fokusområder, hvor ingen måler, om det bliver bedre',
    measureWithoutFinding: 'Indsatser, der ikke svarer på noget problem',
    promiseWithoutVoices: 'Løfter, der ikke svarer på stemmer fra både borgere og medarbejdere',
    surveyUnused: 'Spørgeskemaer, der ikke er brugt',
    noFeedback: 'Dialoger og spørgeskemaer uden tilbagemelding',
  },
  closers: {
    coordinator: 'koordinatoren',
    'whoever-said-it': 'den, der skrev udsagnet, eller koordinatoren',
    'whoever-answers': 'den, der er ansvarlig for indsatsen, eller koordinatoren',
  },
  closedBy: (who) => `Kan lukkes af ${who}.`,
  close: 'Luk hullet',
  began: 'Spørgsmål, anbefalinger og resultater',
  notDecided: 'ingen beslutning endnu',
  decided: (starts, who, day) => `${starts ? 'Der gøres noget' : 'Der gøres ikke noget'} (${who}, ${day})`,
  results: 'Sådan blev det på stedet',
  all: 'Hele tråden',
  nothing: 'Der er ikke skrevet noget ind endnu.',
  list: 'Alt i tråden',
}
