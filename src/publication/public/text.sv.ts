/** The frame of the residents' pages, and what several of them say. */
export const sv = {
  promise: 'medborgarlöfte',
  givers: { police: 'Polisen', municipality: 'Kommunen', joint: 'Polisen och kommunen tillsammans' },
  classes: { social: 'social', situational: 'situationell', 'safety-creating': 'trygghetsskapande' },
  yearClasses: { special: 'särskild satsning', continued: 'fortsätter', unchanged: 'fortsätter oförändrad' },
  fromTo: (from: string, to: string) => `${from} till ${to}`,
  untilFurtherNotice: (from: string) => `från ${from}, tills vidare`,
}
export type ResidentText = typeof sv
