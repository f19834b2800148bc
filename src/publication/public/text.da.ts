import type { ResidentText } from './text.sv.ts'

export const da: ResidentText = {
  promise: 'borgerløfte',
  givers: { police: 'Politiet', municipality: 'Kommunen', joint: 'Politiet og kommunen sammen' },
  classes: { social: 'social', situational: 'situationel', 'safety-creating': 'tryghedsskabende' },
  yearClasses: { special: 'særlig indsats', continued: 'videreføres', unchanged: 'videreføres uændret' },
  fromTo: (from, to) => `${from} til ${to}`,
  untilFurtherNotice: (from) => `fra ${from}, indtil videre`,
}
