import type { AgendaText } from './text.sv.ts'

export const en: AgendaText = {
  title: 'Proposed agenda',
  lead: 'Samsyn proposes what the next meeting can take up, from what is here: the figures, the limits, the promises and what waits for an answer. You decide what stays and how it reads.',
  kinds: 'Which offences should be taken up?',
  kindsHelp: 'The sentence on each comes into the proposal and can be changed.',
  noKinds: 'No figures of reported offences have been read in yet. The proposal is made without them.',
  make: 'Make a proposal',
  savedHead: 'Saved proposals',
  saved: (title, day) => `${title} (saved ${day})`,
  making: {
    title: 'Write the agenda',
    lead: 'Tick what you want to take up and change the words. Nothing is shown to residents.',
    name: 'Which meeting is it?',
    nameFilled: 'Agenda',
    meetsOn: 'Which day?',
    item: (number) => `Item ${number}`,
    ownItem: (number) => `Item of your own ${number}`,
    inItem: (item, field) => `${item} – ${field}:`,
    takeUp: 'Take this item up',
    heading: 'Heading',
    words: 'What is known',
    do: 'Save and show',
    optional: 'optional',
    newer:
      'Somebody else has saved the proposal meanwhile. What you wrote is still here. Save it as a new proposal.',
  },
  one: {
    change: 'Change',
    pdf: 'Print as PDF',
    docx: 'Fetch for Word',
    meets: (day) => `The meeting is on ${day}.`,
    dayOpen: 'The day is not decided.',
    all: 'All proposals',
    footer: (partnership) => `${partnership}: proposed agenda`,
  },
  headings: {
    development: 'How reported offences develop',
    'police-and-community': 'Cooperation of police and local community',
    'young-people': 'Work with children and young people',
    limits: 'Limits that were passed',
    behind: 'Promises that are behind',
    'change-requests': 'Requests to change the agreement',
    own: '',
  },
  words: {
    noFigures: 'No figures of reported offences have been read in yet.',
    'police-and-community':
      'How does the cooperation of police, municipality, associations and residents work? What have residents told since last time, and what answer did they get?',
    'young-people':
      'What do the school, social services, the police and leisure see? What do we do together, and who needs to take part? Speak of situations and places, not of single children.',
    limits: (lines) => `${lines}\n\nAre further measures needed?`,
    behind: (lines) => `${lines}\n\nWhat is needed to catch up?`,
    changeRequest: (title, count) =>
      `${title}: ${count} ${count === '1' ? 'request waits' : 'requests wait'} for an answer.`,
  },
  problems: {
    missing: 'Fill this in.',
    tooLong: 'It is too long. Shorten it.',
    personalData: 'Something here points out a person.',
    noItem: 'Tick at least one item.',
  },
}
