import type { GroundsText } from './text.sv.ts'

export const da: GroundsText = {
  heading: 'Dialog, som aftalen bygger på',
  none: 'Det fremgår ikke, i hvilke samtaler borgere og medarbejdere er blevet hørt.',
  say: 'Angiv dialog eller grund',
  reasons: {
    picture: (reason) => `Aftalen bygger ikke på noget situationsbillede: ${reason}`,
    dialogue: (reason) => `Aftalen bygger ikke på nogen dialog: ${reason}`,
  },
  lacking: {
    picture: 'Aftalen bygger ikke på noget situationsbillede, og det fremgår ikke hvorfor.',
    dialogue:
      'Aftalen bygger ikke på nogen dialog med borgere eller medarbejdere, og det fremgår ikke hvorfor.',
  },
  cites: (version) => `Bygger på ${version}.`,
  title: 'Hvad bygger aftalen på?',
  lead: 'En aftale skal bygge på et fælles situationsbillede og på dialog med dem, der bor og arbejder her. Mangler et af dem, skriver I hvorfor, og det vises for borgerne.',
  heard: 'I hvilke samtaler og spørgeskemaer er folk blevet hørt?',
  noneHeld: 'Der er endnu ikke skrevet nogen dialog eller noget spørgeskema ind.',
  pictureReason: 'Hvorfor er der intet situationsbillede?',
  dialogueReason: 'Hvorfor er der ikke holdt nogen dialog?',
  reasonHelp: 'Lad feltet stå tomt, hvis intet mangler. Vises for borgerne.',
  mustSay: {
    before: 'Aftalen kan ikke underskrives endnu.',
    how: 'Angiv, hvad den bygger på, eller skriv, hvorfor det mangler.',
  },
  problems: {
    unknown: 'Det, du valgte, findes ikke længere. Vælg igen.',
    reasonTooLong: 'Grunden er for lang. Gør den kortere.',
    reasonPersonal: 'Her står noget, der udpeger en person. Skriv det om, så ingen kan genkendes.',
  },
}
