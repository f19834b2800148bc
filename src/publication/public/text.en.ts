import type { ResidentText } from './text.sv.ts'

export const en: ResidentText = {
  promises: 'Promises',
  promise: 'citizen promise',
  actionPlan: 'The plan',
  changes: 'Changes',
  situationPicture: 'Situation picture',
  meetings: 'Meetings',
  youSaid: 'You said – we did',
  reports: 'Yearly reports',
  standingWords: 'What the words mean',
  accessibility: 'Accessibility',
  dataProtection: 'Data protection',
  wrong: 'Is something wrong?',
  staff: 'For those who work in the partnership',
  givers: {
    police: 'The police',
    municipality: 'The municipality',
    joint: 'The police and the municipality together',
  },
  classes: { social: 'social', situational: 'situational', 'safety-creating': 'safety-creating' },
  yearClasses: { special: 'special effort', continued: 'continues', unchanged: 'continues unchanged' },
  fromTo: (from, to) => `${from} to ${to}`,
  untilFurtherNotice: (from) => `from ${from}, until further notice`,
}
