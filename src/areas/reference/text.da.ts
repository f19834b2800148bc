import type { ReferenceText } from './text.sv.ts'

export const da: ReferenceText = {
  title: 'Overtag et område fra listen',
  lead: 'Listen har officielle navne og koder, så filer fra myndighederne bliver genkendt.',
  outlines: {
    SE: 'Grænser følger ikke med i Sverige: der er ingen, som frit må gives videre. Indlæs dem fra kommunens kort.',
    DK: 'Grænsen følger med.',
  },
  search: 'Hvilket område leder I efter?',
  searchHelp: 'Navn eller kode. Søg på kommunens navn for at se det, der ligger i den.',
  find: 'Søg',
  none: (words) => `Intet område på listen hedder sådan: ${words}. I kan tilføje jeres eget i stedet.`,
  own: 'Tilføj jeres eget område',
  caption: 'Områder på listen',
  heads: ['Område', 'Slags', 'Kode', 'Ligger i', 'Overtag'],
  kinds: {
    municipality: 'kommune',
    parish: 'sogn',
    'police-district': 'politikreds',
    'police-area': 'politiområde',
    'police-region': 'politiregion',
    county: 'len',
  },
  more: (count) => `${count} mere passer. Skriv mere af navnet.`,
  take: 'Overtag',
  takeNamed: (name) => `Overtag ${name}`,
  name: 'Hvad skal området hedde her?',
  comes: (kind, code) => `Området er en officiel inddeling: ${kind}${code && `, kode ${code}`}.`,
  withOutline: 'Grænsen følger med.',
  do: 'Tilføj området',
  sourcesHead: 'Hvor listen kommer fra',
  source: (origin, licence, asOf) => `${origin}. ${licence}. Pr. ${asOf}.`,
}
