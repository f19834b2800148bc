import type { VoicesText } from './text.sv.ts'

export const en: VoicesText = {
  title: 'Voices',
  lead: 'What has been said, one by one and without names. Only those who work with the voices see them like this.',
  sources: {
    survey: 'Survey',
    'open-meeting': 'Open meeting',
    'staff-dialogue': 'Staff dialogue',
    'partner-dialogue': 'Partner dialogue',
    'key-group-interview': 'Interviews with a key group',
    tip: 'Tip',
    walk: 'Safety walk',
  },
  speakers: { residents: 'residents', staff: 'staff', partners: 'partners' },
  filter: {
    text: 'Which words?',
    textHelp: 'Parts of words are enough: moped also finds mopeds.',
    source: 'Where was it said?',
    speaker: 'Who speaks?',
    area: 'Which area?',
    all: 'All',
    noArea: 'Without an area',
    do: 'Show',
    clear: 'Show all voices',
    ofOne: (title) => `Only what was said at “${title}”.`,
  },
  number: (number) => (number === '1' ? '1 voice' : `${number} voices`),
  none: 'No voice fits what you are looking for.',
  counts: 'How many, from whom and where',
  countHeads: { what: 'What', number: 'Number' },
  page: (page, pages) => `Page ${page} of ${pages}`,
  earlier: 'Later voices',
  later: 'Earlier voices',
  strike: 'Strike',
  struckDone: 'The voice is struck. It does not count and is not shown any more.',
  capture: {
    title: (title) => `Write down what is said: ${title}`,
    words: 'What is said?',
    linesHelp: 'One voice a line. No names: what points out a person is hidden before anything is saved.',
    oneHelp:
      'One voice. Enter saves it, and you can write the next at once. No names: what points out a person is hidden before anything is saved.',
    speaker: 'Who speaks?',
    area: 'Which area is it about?',
    noArea: 'No particular area',
    keyGroup: 'Which group?',
    keyGroupHelp: 'Such as bus drivers. Never names.',
    language: 'In which language?',
    do: 'Save the voices',
    doOne: 'Save the voice',
    oneByOne: 'Write one at a time',
    several: 'Write several at once',
    done: (number) => (number === '1' ? '1 voice is saved.' : `${number} voices are saved.`),
    goOn: 'You can write more at once. Area and group are kept.',
    masked: (number) =>
      number === '1'
        ? 'One of them held something that points out a person. It is hidden and not saved anywhere:'
        : `${number} of them held something that points out a person. It is hidden and not saved anywhere:`,
    maskedMore: (number) => `… and ${number} more.`,
    finish: 'Done, to the dialogue',
  },
  noted: {
    link: 'Write down a tip',
    title: 'Write down a tip, or what was said on a walk',
    lead: 'Somebody has rung, written or said something on a safety walk. Write what it was about, never who it was.',
    source: 'Where does it come from?',
    sourceHelp: { tip: 'by telephone, e-mail or letter', walk: 'what was said on the way' },
    saidOn: 'Which day did it come?',
    words: 'What was it about?',
    wordsHelp:
      'One thing a line. No names: what points out a person is hidden before anything is saved. If it is urgent, the tip goes to the police.',
    do: 'Save',
  },
  striking: {
    title: 'Strike the voice',
    words:
      'A struck voice counts nowhere and is not shown any more. Strike it if it points somebody out, or if it was never said.',
    id: 'The voice’s number',
    reason: 'Why is it struck?',
    reasonHelp: 'Do not copy what it said.',
    do: 'Strike the voice',
  },
  problems: {
    missing: 'Fill this in.',
    future: 'That day has not been yet. Give the day it came, today at the latest.',
    unknown: 'That area is not to be found here. Choose from the list.',
    personalData: 'Something here points out a person, such as a name, a number or an address. Take it out.',
    notYet:
      'The dialogue has not been held yet. Correct the day in the plan if it has been. What you wrote is still here.',
    tooLongGroup: 'The group’s name is too long. Shorten it to 60 signs.',
    tooLongReason: 'The reason is too long. Shorten it to 500 signs.',
    tooLong: (lines) =>
      `A voice holds at most 2,000 signs. Divide or shorten ${lines}. Nothing is saved yet, and all that you wrote is still here.`,
    line: (number, length) => `voice ${number} (${length} signs)`,
    lineMore: (number) => `${number} more`,
    tooMany: (number) =>
      `These are ${number} voices. Save at most 2,000 at once: cut out the rest and save it afterwards. Nothing is saved yet.`,
  },
}
