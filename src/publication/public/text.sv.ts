/** The frame of the residents' pages, and what several of them say. */
export const sv = {
  promises: 'Löften',
  promise: 'medborgarlöfte',
  actionPlan: 'Planen',
  changes: 'Ändringar',
  situationPicture: 'Lägesbild',
  meetings: 'Möten',
  youSaid: 'Ni sade – vi gjorde',
  reports: 'Årsredovisningar',
  standingWords: 'Vad orden betyder',
  accessibility: 'Tillgänglighet',
  dataProtection: 'Dataskydd',
  wrong: 'Är något fel?',
  staff: 'För dig som arbetar i samverkan',
  givers: { police: 'Polisen', municipality: 'Kommunen', joint: 'Polisen och kommunen tillsammans' },
  classes: { social: 'social', situational: 'situationell', 'safety-creating': 'trygghetsskapande' },
  yearClasses: { special: 'särskild satsning', continued: 'fortsätter', unchanged: 'fortsätter oförändrad' },
  fromTo: (from: string, to: string) => `${from} till ${to}`,
  untilFurtherNotice: (from: string) => `från ${from}, tills vidare`,
}
export type ResidentText = typeof sv
