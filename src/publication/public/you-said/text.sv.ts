export const sv = {
  title: 'Ni sade – vi gjorde',
  lead: 'Vad invånare och medarbetare har tagit upp, vad ni har fått veta och vad det ledde till.',
  none: 'Inget tema är öppet för alla än.',
  receipt: 'Har du en kod? Se vad som hände med det du skrev',
  voices: (voices: string, sources: string) =>
    sources === '1'
      ? `${voices} röster, i källor av ett slag.`
      : `${voices} röster, i källor av ${sources} olika slag.`,
  few: 'Färre än fem röster.',
  told: 'Vad ni har fått veta',
  tellings: (day: string) => `${day}:`,
  became: 'Det blev fokusområde',
  promises: 'Det vi lovar',
  nothingYet: 'Det har inte lett till något än, och ingen har svarat.',
  notTold: 'Vi har inte berättat än vad det ledde till.',
  dialogues: {
    head: 'Det som sades vid möten och samtal',
    came: (number: string) => `${number} kom.`,
  },
  surveys: {
    head: 'Det ni svarade i enkäter',
    closed: (day: string) => `Stängdes ${day}.`,
  },
  mail: {
    head: 'Få besked via e-post',
    address: 'Vilken är din e-postadress?',
    help: 'Vi mejlar när det finns något nytt att berätta om det här. Först får du en länk där du bekräftar. Adressen sparas krypterad, ingen som arbetar här ser den, och den tas bort när du slutar.',
    do: 'Mejla mig en länk',
    leave: 'Sluta få besked',
  },
}
export type YouSaidText = typeof sv
