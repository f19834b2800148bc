import type { OffenceKindsText } from './text.sv.ts'

export const en: OffenceKindsText = {
  title: 'Kinds of offence, objects and target groups',
  lead: 'The lists that focus areas and measures choose from. They come with Samsyn and change only with a new version.',
  kinds: 'Kinds of offence',
  activityDriven: 'More checks give more reports.',
  sensitive: 'Never shown for areas smaller than the municipality.',
  objects: 'Objects',
  objectsWords: 'What is exposed to offences.',
  targetGroups: 'Target groups',
  targetGroupsWords: 'Those the work is for.',
  ages: (from, to) => (to === undefined ? `aged ${from} and over` : `aged ${from}–${to}`),
  source: 'Where the list comes from',
  licence: (name) => `Licence: ${name}.`,
}
