import type { MunicipalitiesText } from './text.sv.ts'

export const da: MunicipalitiesText = {
  heading: 'Kommuner, der er omfattet',
  none: 'Det fremgår ikke, hvilke kommuner aftalen omfatter.',
  days: (from, to) => [from && `fra og med ${from}`, to && `til og med ${to}`].filter(Boolean).join(', '),
  parts: 'Del 2: hvad hver kommune har på plads',
  change: 'Angiv, hvilke kommuner der er omfattet',
  title: 'Hvilke kommuner er omfattet?',
  lead: 'Aftalen er del 1, fælles for alle. Hver kommune, der er omfattet, har sin egen del 2.',
  covers: 'Er omfattet af aftalen',
  from: 'Fra og med hvilken dag?',
  fromHelp: 'Lad feltet stå tomt, hvis kommunen er med fra begyndelsen.',
  to: 'Til og med hvilken dag?',
  toHelp: 'Udfyldes, når en kommune træder ud. Kommunen bliver stående med sin sidste dag.',
  problems: {
    unknown: 'En af kommunerne hører ikke til politiområdet. Vælg igen.',
    twice: 'Hver kommune kan kun stå der én gang.',
    backwards: 'Den sidste dag ligger før den første for en af kommunerne.',
  },
  elsewhere: 'Noget andet i aftalen skal rettes først. Gør det under ”Ret aftalen”.',
}
