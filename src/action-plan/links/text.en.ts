import type { PlanLinksText } from './text.sv.ts'

export const en: PlanLinksText = {
  head: 'What the measure answers',
  noFinding: 'The measure answers no problem of the situation picture. Say which one it was chosen for.',
  chooseProblems: 'Choose problems',
  promisesHead: 'Which voices the promises answer',
  noTheme: 'The promise answers no theme of the dialogue yet.',
  unheard: {
    residents: 'No resident is heard in the themes that the promise answers.',
    staff: 'Nobody of the staff is heard in the themes that the promise answers.',
  },
  chooseThemes: 'Choose themes',
  story: 'The red thread',
  closed: (number) =>
    number === 1 ? 'One more problem that you cannot read.' : `${number} more problems that you cannot read.`,
  problemsTitle: 'Which problems does the measure answer?',
  problemsLead:
    'A measure is chosen for something the parties have seen. Different problems need different measures.',
  problemsQuestion: 'Which problems?',
  problemsNone: 'There are no more problems to choose.',
  themesTitle: 'Which voices does the promise answer?',
  themesLead: 'The promise is to answer what both residents and staff have brought up.',
  themesQuestion: 'Which themes?',
  themesNone: 'There are no more themes to choose.',
  voices: (residents, staff) => `${residents} voices of residents, ${staff} of staff`,
  prioritised: 'prioritised',
  strike: 'Strike',
  strikeTitle: 'Strike a link',
  strikeWords: 'The link is struck and no longer shown. Why it was struck is kept.',
  strikeReason: 'Why is it wrong?',
  problems: {
    noneChosen: 'Choose at least one.',
    unknown: 'What you chose is no longer there. Choose again.',
    noReason: 'Write why.',
    reasonTooLong: 'The reason is too long. Make it shorter.',
    reasonPersonal: 'Something here points out a person. Write it so that nobody can be recognised.',
  },
}
