import type { LinksText } from './text.sv.ts'

export const da: LinksText = {
  origins: 'Problemer, som området bygger på',
  noOrigin:
    'Fokusområdet bygger ikke på noget prioriteret problem endnu. Angiv, hvilke problemer i situationsbilledet det kommer af.',
  choose: 'Angiv problemer',
  title: 'Hvad bygger fokusområdet på?',
  lead: 'Et fokusområde laves af problemer, som parterne har prioriteret sammen.',
  question: 'Hvilke problemer kommer området af?',
  noneLeft: 'Der er ikke flere prioriterede problemer at vælge.',
  place: (place, day) => `prioriteret som nummer ${place}, ${day}`,
  prioritised: (day) => `prioriteret ${day}`,
  closed: (number) =>
    number === 1
      ? 'Et problem mere, som du ikke kan læse.'
      : `${number} problemer mere, som du ikke kan læse.`,
  story: 'Den røde tråd',
  strike: 'Streg ud',
  strikeTitle: 'Streg en kobling ud',
  strikeWords: 'Koblingen streges ud og vises ikke længere. Hvorfor den blev streget ud, gemmes.',
  strikeReason: 'Hvorfor er den forkert?',
  problems: {
    noneChosen: 'Vælg mindst én.',
    unknown: 'Det, du valgte, findes ikke længere. Vælg igen.',
    noReason: 'Skriv hvorfor.',
    reasonTooLong: 'Begrundelsen er for lang. Gør den kortere.',
    reasonPersonal: 'Her står noget, som peger på en person. Skriv det om, så ingen kan genkendes.',
  },
  baseline: 'Situationsbillede, som aftalen bygger på',
  tie: 'Angiv situationsbillede',
  tieTitle: 'Hvilket situationsbillede bygger aftalen på?',
  tieLead:
    'Vælg en version, der er låst. Den ændres ikke mere, så det næste situationsbillede kan sammenlignes med den.',
  tieQuestion: 'Hvilken version?',
  tieNone:
    'Der er ingen låst version af et situationsbillede endnu. Lås et først, eller skriv, hvorfor det mangler.',
  tiePictures: 'Til situationsbillederne',
  tieInstead: 'Skriv, hvorfor situationsbilledet mangler',
  version: (title, number, day) => `${title}, version ${number}, låst ${day}`,
}
