import type { SignaturesText } from './text.sv.ts'

export const da: SignaturesText = {
  standings: {
    waiting: 'ikke underskrevet endnu',
    never: 'underskrev ikke, før aftalen begyndte at gælde, og har ikke gjort det siden',
  },
  lacking: {
    waiting: (day, parties) => `Begynder at gælde ${day}, men er ikke underskrevet af ${parties} endnu.`,
    never: (day, parties) => `Gælder fra ${day}, men er stadig ikke underskrevet af ${parties}.`,
  },
  place: 'Hvor blev der underskrevet?',
  placeHelp: 'Lad feltet stå tomt, hvis det var dér, hvor aftalen blev underskrevet.',
}
