import type { OrganisationsText } from './text.sv.ts'

export const en: OrganisationsText = {
  title: 'Organisations',
  words: 'People always work for an organisation. It is what takes things on and what residents see.',
  name: 'Name',
  kind: 'What is it?',
  party: 'Speaks for',
  none: 'No organisation yet.',
  addHead: 'Add an organisation',
  nameQuestion: 'What is the organisation called?',
  partyQuestion: 'Does it speak for the police or the municipality in the agreement?',
  choose: 'Choose',
  addDo: 'Add',
  added: 'The organisation is added.',
  problems: {
    missing: 'Fill this in.',
    tooLong: 'The name is too long. Shorten it to 120 characters at most.',
    exists: 'That organisation is here already. Use it, or write a name that tells them apart.',
  },
}
