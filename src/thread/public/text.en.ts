import type { ReceiptText } from './text.sv.ts'

export const en: ReceiptText = {
  title: 'What became of what you wrote?',
  lead: 'Write the code you were given when you answered. Nobody can tell from it who you are.',
  code: 'What is your code?',
  help: 'Seventeen signs in four groups. Capitals or small letters, it does not matter.',
  show: 'Show',
  problemsHead: 'Something needs to be put right',
  empty: 'Write the code.',
  mistyped: 'The code is not right. Check every sign: one is wrong, missing, or two changed places.',
  unknown:
    'No voice is known by this code yet. Answers are opened many at a time, so it may take a while. Try again later.',
  notCounted: 'Your voice has been received. It is not counted in any theme yet.',
  counted: (number) =>
    number === 1
      ? 'Your voice has been read and is counted in one theme.'
      : `Your voice has been read and is counted in ${number} themes.`,
  closed: (number) =>
    number === 1
      ? 'One of the themes is not open to everybody.'
      : `${number} of the themes are not open to everybody.`,
  voices: (number) => `Together with others: ${number} voices.`,
  few: 'Fewer than five voices.',
  noArea: 'It has not become a focus area.',
  noPromise: 'No promise answers it yet.',
  notTold: 'No answer has been written yet.',
  story: {
    statement: {
      municipality: 'The municipality saw:',
      police: 'The police saw:',
      residents: 'Residents said:',
      staff: 'Staff saw:',
      partners: 'Partners saw:',
    },
    problem: 'It was put together as the problem:',
    prioritised: 'It was put among what matters most:',
    focusArea: 'It became a focus area:',
    promise: 'This was promised:',
    done: 'Last done:',
    result: 'How it turned out at the place:',
    told: 'What those who brought it up were told:',
    standing: (standing) => `How it goes: ${standing}.`,
  },
  all: 'You said – we did',
  again: 'Write another code',
}
