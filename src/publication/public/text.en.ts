import type { ResidentText } from './text.sv.ts'

export const en: ResidentText = {
  promise: 'citizen promise',
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
