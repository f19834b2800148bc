import type { LinksText } from './text.sv.ts'

export const en: LinksText = {
  origins: 'Problems the area is made of',
  noOrigin:
    'The focus area rests on no prioritised problem yet. Say which problems of the situation picture it comes from.',
  choose: 'Choose problems',
  title: 'What does the focus area rest on?',
  lead: 'A focus area is made of problems that the parties have prioritised together.',
  question: 'Which problems does the area come from?',
  noneLeft: 'There are no more prioritised problems to choose.',
  place: (place, day) => `prioritised as number ${place}, ${day}`,
  prioritised: (day) => `prioritised ${day}`,
  closed: (number) =>
    number === 1 ? 'One more problem that you cannot read.' : `${number} more problems that you cannot read.`,
  story: 'The red thread',
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
  baseline: 'Situation picture the agreement rests on',
  tie: 'Choose situation picture',
  tieTitle: 'Which situation picture does the agreement rest on?',
  tieLead:
    'Choose a version that is frozen. It never changes, so that the next picture can be compared with it.',
  tieQuestion: 'Which version?',
  tieNone:
    'There is no frozen version of a situation picture yet. Freeze one first, or write why it is missing.',
  tiePictures: 'To the situation pictures',
  tieInstead: 'Write why the picture is missing',
  version: (title, number, day) => `${title}, version ${number}, frozen ${day}`,
}
