import type { PlanLinksText } from './text.sv.ts'

export const da: PlanLinksText = {
  head: 'Hvad indsatsen svarer på',
  noFinding:
    'Indsatsen svarer ikke på noget problem i situationsbilledet. Angiv, hvilket den blev valgt for.',
  chooseProblems: 'Angiv problemer',
  promisesHead: 'Hvilke stemmer løfterne svarer på',
  noTheme: 'Løftet svarer ikke på noget tema fra dialogen endnu.',
  unheard: {
    residents: 'Ingen borger er hørt i de temaer, som løftet svarer på.',
    staff: 'Ingen medarbejder er hørt i de temaer, som løftet svarer på.',
  },
  chooseThemes: 'Angiv temaer',
  story: 'Den røde tråd',
  closed: (number) =>
    number === 1
      ? 'Et problem mere, som du ikke kan læse.'
      : `${number} problemer mere, som du ikke kan læse.`,
  problemsTitle: 'Hvilke problemer svarer indsatsen på?',
  problemsLead:
    'En indsats vælges for noget, som parterne har set. Forskellige problemer kræver forskellige indsatser.',
  problemsQuestion: 'Hvilke problemer?',
  problemsNone: 'Der er ikke flere problemer at vælge.',
  themesTitle: 'Hvilke stemmer svarer løftet på?',
  themesLead: 'Løftet skal svare på det, som både borgere og medarbejdere har taget op.',
  themesQuestion: 'Hvilke temaer?',
  themesNone: 'Der er ikke flere temaer at vælge.',
  voices: (residents, staff) => `${residents} stemmer fra borgere, ${staff} fra medarbejdere`,
  prioritised: 'prioriteret',
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
}
