import type { ResidentText } from './text.sv.ts'

export const da: ResidentText = {
  promises: 'Løfter',
  promise: 'borgerløfte',
  actionPlan: 'Planen',
  changes: 'Ændringer',
  situationPicture: 'Situationsbillede',
  meetings: 'Møder',
  youSaid: 'I sagde – vi gjorde',
  reports: 'Årlige redegørelser',
  standingWords: 'Hvad ordene betyder',
  accessibility: 'Tilgængelighed',
  dataProtection: 'Databeskyttelse',
  wrong: 'Er noget forkert?',
  staff: 'For dig, der arbejder i samarbejdet',
  givers: { police: 'Politiet', municipality: 'Kommunen', joint: 'Politiet og kommunen sammen' },
  classes: { social: 'social', situational: 'situationel', 'safety-creating': 'tryghedsskabende' },
  yearClasses: { special: 'særlig indsats', continued: 'videreføres', unchanged: 'videreføres uændret' },
  fromTo: (from, to) => `${from} til ${to}`,
  untilFurtherNotice: (from) => `fra ${from}, indtil videre`,
}
