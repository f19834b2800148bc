import type { SupplementProblem, SupplementReasonProblem } from './rules.ts'

const problems: Record<SupplementProblem | SupplementReasonProblem, string> = {
  missing: 'Fyll i det här.',
  tooLong: 'Det är för långt. Korta det.',
  personalData: 'Här står något som pekar ut en person. Skriv organisationen i stället.',
  backwards: 'Den sista dagen ligger före den första.',
  noAddress: 'Skriv hela webbadressen. Den börjar med https://.',
  noReason: 'Skriv varför.',
  reasonTooLong: 'Skälet är för långt. Korta det.',
  reasonPersonal: 'Här står något som pekar ut en person. Skriv om det så att ingen kan kännas igen.',
  newer: 'Någon annan har ändrat här under tiden. Läs hur det står nu, och gör din ändring igen.',
}

export const sv = {
  heading: 'Andra satsningar',
  lead: 'Sådant som andra gör vid sidan av fokusområdena.',
  none: 'Inga andra satsningar är inlagda.',
  ownedBy: 'Ägs av',
  days: (from: string, to: string) =>
    [from && `från och med ${from}`, to && `till och med ${to}`].filter(Boolean).join(', '),
  more: 'Läs mer',
  add: 'Lägg till en annan satsning',
  amend: 'Ändra',
  strike: 'Stryk',
  struck: 'Struken.',
  newTitle: 'Ny satsning',
  amendTitle: 'Ändra satsningen',
  strikeTitle: 'Stryk satsningen',
  strikeLead: 'Satsningen stryks, men går fortfarande att läsa tillsammans med skälet.',
  formLead:
    'En satsning som någon utanför överenskommelsen driver, till exempel länsstyrelsen eller en förening.',
  title: 'Vad heter satsningen?',
  owner: 'Vem äger den?',
  ownerHelp: 'Organisationens namn, aldrig en persons.',
  description: 'Vad handlar den om?',
  link: 'Var kan man läsa mer?',
  from: 'Från och med vilken dag?',
  to: 'Till och med vilken dag?',
  reason: 'Varför?',
  problems,
}
export type SupplementsText = typeof sv
