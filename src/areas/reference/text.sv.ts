import type { ReferenceKind } from './rules.ts'

export const sv = {
  title: 'Ta över ett område från listan',
  lead: 'Listan har officiella namn och koder, så att filer från myndigheterna känns igen.',
  outlines: {
    SE: 'Gränser följer inte med i Sverige: det finns inga som fritt får delas ut. Läs in dem från kommunens karta.',
    DK: 'Gränsen följer med.',
  },
  search: 'Vilket område söker ni?',
  searchHelp: 'Namn eller kod. Sök på kommunens namn för att se det som ligger i den.',
  find: 'Sök',
  none: (words: string) =>
    `Inget område i listan heter så: ${words}. Det går att lägga till ett eget i stället.`,
  own: 'Lägg till ett eget område',
  caption: 'Områden i listan',
  heads: ['Område', 'Slag', 'Kod', 'Ligger i', 'Ta över'],
  kinds: {
    municipality: 'kommun',
    parish: 'socken',
    'police-district': 'polisdistrikt',
    'police-area': 'polisområde',
    'police-region': 'polisregion',
    county: 'län',
  } satisfies Record<ReferenceKind, string>,
  more: (count: string) => `${count} till stämmer. Skriv mer av namnet.`,
  take: 'Ta över',
  takeNamed: (name: string) => `Ta över ${name}`,
  name: 'Vad ska området heta här?',
  comes: (kind: string, code: string) =>
    `Området är en officiell indelning: ${kind}${code && `, kod ${code}`}.`,
  withOutline: 'Gränsen följer med.',
  do: 'Lägg till området',
  sourcesHead: 'Varifrån listan kommer',
  source: (origin: string, licence: string, asOf: string) => `${origin}. ${licence}. Läget ${asOf}.`,
}
export type ReferenceText = typeof sv
