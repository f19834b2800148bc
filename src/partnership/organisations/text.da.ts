import type { OrganisationsText } from './text.sv.ts'

export const da: OrganisationsText = {
  title: 'Organisationer',
  words: 'Personer arbejder altid for en organisation. Det er den, der påtager sig noget og ses af borgerne.',
  name: 'Navn',
  kind: 'Hvad er det?',
  party: 'Taler for',
  none: 'Ingen organisation endnu.',
  addHead: 'Tilføj en organisation',
  nameQuestion: 'Hvad hedder organisationen?',
  partyQuestion: 'Taler den for politiet eller kommunen i aftalen?',
  choose: 'Vælg',
  addDo: 'Tilføj',
  added: 'Organisationen er tilføjet.',
  problems: {
    missing: 'Udfyld dette.',
    tooLong: 'Navnet er for langt. Afkort det til højst 120 tegn.',
    exists: 'Den organisation findes allerede. Brug den, eller skriv et navn, der skiller dem ad.',
  },
}
