import type { SignaturesText } from './text.sv.ts'

export const en: SignaturesText = {
  standings: {
    waiting: 'not signed yet',
    never: 'had not signed when the agreement began to hold, and has not since',
  },
  lacking: {
    waiting: (day, parties) => `Begins to hold ${day}, but has not been signed by ${parties} yet.`,
    never: (day, parties) => `Holds from ${day}, but has still not been signed by ${parties}.`,
  },
  place: 'Where was it signed?',
  placeHelp: 'Leave empty if it was where the agreement was signed.',
}
