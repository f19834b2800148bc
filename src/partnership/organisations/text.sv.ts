export const sv = {
  title: 'Organisationer',
  words:
    'Personer arbetar alltid för en organisation. Det är den som tar på sig saker och syns för invånarna.',
  name: 'Namn',
  kind: 'Vad är det?',
  party: 'Talar för',
  none: 'Ingen organisation än.',
  addHead: 'Lägg till en organisation',
  nameQuestion: 'Vad heter organisationen?',
  partyQuestion: 'Talar den för polisen eller kommunen i överenskommelsen?',
  choose: 'Välj',
  addDo: 'Lägg till',
  added: 'Organisationen är tillagd.',
  problems: {
    missing: 'Fyll i det här.',
    tooLong: 'Namnet är för långt. Korta det till högst 120 tecken.',
    exists: 'Den organisationen finns redan. Använd den som finns, eller skriv ett namn som skiljer dem åt.',
  },
}
export type OrganisationsText = typeof sv
