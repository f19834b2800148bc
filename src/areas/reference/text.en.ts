import type { ReferenceText } from './text.sv.ts'

export const en: ReferenceText = {
  title: 'Take an area over from the list',
  lead: 'The list has official names and codes, so that files of the authorities are understood.',
  outlines: {
    SE: 'In Sweden boundaries do not come along: there are none that may be passed on freely. Read them in from the municipality’s map.',
    DK: 'The boundary comes along.',
  },
  search: 'Which area are you looking for?',
  searchHelp: 'Name or code. Look for a municipality’s name to see what lies in it.',
  find: 'Search',
  none: (words) => `No area of the list is called that: ${words}. You can add one of your own instead.`,
  own: 'Add an area of your own',
  caption: 'Areas of the list',
  heads: ['Area', 'Kind', 'Code', 'Lies in', 'Take over'],
  kinds: {
    municipality: 'municipality',
    parish: 'parish',
    'police-district': 'police district',
    'police-area': 'police area',
    'police-region': 'police region',
    county: 'county',
  },
  more: (count) => `${count} more match. Write more of the name.`,
  take: 'Take over',
  takeNamed: (name) => `Take over ${name}`,
  name: 'What should the area be called here?',
  comes: (kind, code) => `The area is an official division: ${kind}${code && `, code ${code}`}.`,
  withOutline: 'The boundary comes along.',
  do: 'Add the area',
  sourcesHead: 'Where the list comes from',
  source: (origin, licence, asOf) => `${origin}. ${licence}. As of ${asOf}.`,
}
