import type { GrantsText } from './text.sv.ts'

export const da: GrantsText = {
  title: 'Samarbejder omkring',
  words:
    'En politikreds og dens kommuner hører sammen, men læser ikke hinandens oplysninger, uden at den, der ejer dem, har sagt ja.',
  none: 'Intet andet samarbejde hører sammen med dette.',
  name: 'Samarbejde',
  place: 'Forhold',
  above: 'omfatter dette',
  below: 'indgår i dette',
  weRead: 'Vi må læse deres',
  theyRead: 'De må læse vores',
  yes: 'ja',
  no: 'nej',
  open: 'Lad dem læse',
  openTo: (name) => `Lad ${name} læse vores oplysninger`,
  close: 'Hold op med at dele',
  closeTo: (name) => `Hold op med at dele vores oplysninger med ${name}`,
  changed: 'Det er ændret og gælder med det samme.',
  added: 'Kommunen er tilføjet. Skift til den for at invitere dens egne.',
  addHead: 'Tilføj en kommune',
  nameQuestion: 'Hvad hedder kommunen?',
  aboveReads: 'Politikredsen må læse kommunens oplysninger',
  belowReads: 'Kommunen må læse politikredsens oplysninger',
  addDo: 'Tilføj',
  problems: { noName: 'Skriv, hvad kommunen hedder.' },
}
