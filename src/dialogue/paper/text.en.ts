import type { PaperText } from './text.sv.ts'

export const en: PaperText = {
  title: 'Paper and posters',
  lead: 'For those who do not answer on the web: print the form, leave it where people are, and type the answers in here.',
  notOpen:
    'The form and the posters can be printed once the survey is open. Then the questions and the address stand.',
  form: {
    head: 'Print the form',
    language: 'In which language?',
    where: 'Where is it handed in?',
    whereHelp: 'For example: the box in the library. Leave empty for a line to write on.',
    do: 'Get the form (PDF)',
    by: (day) =>
      `The form says that it is handed in by ${day} at the latest, so that the answers can be typed in before the survey closes.`,
    byHand: 'The survey has no last day. Close it only when every form has been typed in.',
  },
  posters: {
    head: 'Print a poster',
    caption: 'A poster for each link and language',
    lead: 'A poster with a QR code for each link. It shows which poster reached people.',
    way: 'Link',
    poster: 'Poster (PDF)',
    in: (way, language) => `${language}: poster for ${way}`,
    open: 'Open link',
  },
  enter: {
    head: 'Type in answers from paper',
    link: 'Type in a form',
    rule: 'The answer is sealed like every other. Who typed it in, and when, is not kept.',
    closed:
      'The survey is closed, so no more forms can be typed in. The answers are opened and shown; one form more could be worked out.',
    title: 'Type in a form',
    how: 'Tick as on the paper. Leave empty what is not ticked, or where two are ticked and only one may be. Destroy the paper when the answer is saved.',
    inLanguage: (language) => `The form in ${language}`,
    do: 'Save and take the next',
    done: (number) =>
      number === '1'
        ? 'The answer is saved. 1 form this time.'
        : `The answer is saved. ${number} forms this time.`,
    again: 'That form was saved before. It counts once.',
    back: 'To the survey',
    tooLate: 'The survey was closed in the meantime. The form is not saved.',
  },
  print: {
    footer: (survey, place) => `${survey} – ${place}`,
    how: 'How to do it',
    howWords:
      'Put a cross in the box by your answer. Skip what you do not want to answer. Do not write your name.',
    anonymous: 'You are anonymous',
    anonymousWords:
      'The form has no number and nothing else that shows who you are. Whoever types the answers into the computer does not keep whose they are or when they came. Then the paper is destroyed. What you write in your own words is kept apart from your ticks.',
    notAnonymous: 'Not anonymous',
    notAnonymousWords: 'This survey is not anonymous. All the same, write no names of others.',
    several: 'You may tick several.',
    eachRow: 'Tick one in each row.',
    own: 'Write no names, telephone numbers or addresses, neither your own nor those of others.',
    step: (step, words) => (words ? `${step} – ${words}` : step),
    onlyIf: (number, answers) => `Only if you ticked in question ${number}: ${answers}.`,
    goOn: (answers, number) => `Did you tick ${answers}? Go on to question ${number}.`,
    goToEnd: (answers) => `Did you tick ${answers}? Then you are done.`,
    or: ' or ',
    quoted: (words) => `“${words}”`,
    row: 'Tick',
    handIn: 'Hand in the form',
    handInWhere: (where) => `Hand it in here: ${where}`,
    handInBy: (day) => `Hand it in by ${day}.`,
    onTheWeb: (address) => `You can also answer on the web: ${address}. Answer only once.`,
    numbered: (number, question) => `${number}. ${question}`,
  },
  poster: {
    invites: 'Answer the survey',
    until: (day) => `You can answer until ${day}.`,
    alt: (address) => `QR code that leads to ${address}`,
    how: 'Point the camera of your phone at the square, or type the address:',
    anonymous: 'You are anonymous.',
  },
}
