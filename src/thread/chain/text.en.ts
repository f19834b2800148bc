import type { ChainText } from './text.sv.ts'

export const en: ChainText = {
  title: 'The red thread',
  lead: 'From what was said to what was promised: what rests on what, and where the thread is broken.',
  kinds: {
    theme: 'Voices on a theme',
    statement: 'Statement',
    problem: 'Problem',
    'focus-area': 'Focus area',
    measure: 'Measure',
    commitment: 'Commitment',
  },
  columns: {
    theme: 'Voices',
    statement: 'Statements',
    problem: 'Problems',
    'focus-area': 'Focus areas',
    measure: 'Measures',
    commitment: 'Promises',
  },
  open: {
    theme: 'See the theme and its counts',
    statement: 'Open the statement',
    problem: 'Open the problem',
    'focus-area': 'Open the focus area',
    measure: 'Open the measure',
    commitment: 'Open the commitment',
  },
  from: 'Where it comes from',
  fromNothing: 'It rests on nothing that is written here.',
  on: 'What came of it',
  onNothing: 'Nothing has come of it yet.',
  itself: 'The thing itself',
  voices: (voices, coded, sources) =>
    `${voices} of ${coded} coded voices, in sources of ${sources} kinds, brought it up.`,
  priority: (number) => `${number} of them want it to come first.`,
  noVoices: 'No voice is counted in the theme yet.',
  seenBy: (parties, number) =>
    number === 1 ? `One party saw it: ${parties}.` : `${number} parties saw it: ${parties}.`,
  parties: {
    municipality: 'the municipality',
    police: 'the police',
    residents: 'residents',
    staff: 'staff',
    partners: 'partners',
  },
  seen: {
    agree: 'The parties agree.',
    'only-one': 'Only one side sees it.',
    opposite: 'The parties see the opposite.',
  },
  prioritised: (place, day) => `It was prioritised as number ${place} on ${day}.`,
  prioritisedNoPlace: (day) => `It was prioritised on ${day}.`,
  notPrioritised: 'It is not prioritised.',
  becameArea: (number) => (number === 1 ? 'It became a focus area.' : `It became ${number} focus areas.`),
  measuresTold: (number) => (number === 1 ? 'One measure.' : `${number} measures.`),
  promisesTold: (number, standings) =>
    number === 1 ? `One commitment: ${standings}.` : `${number} commitments: ${standings}.`,
  standing: (number, standing) => `${number} ${standing}`,
  feedback: 'What those who spoke were told',
  noFeedback: 'Those who spoke have been told nothing yet.',
  picture: 'The thread as a picture',
  pictureLead: 'Single statements are left out here. They are in the list below.',
  pictureWords: (things) => `${things} things in order from voices to promises. The list says the same.`,
  pictureFrame: 'The thread as a picture; scroll sideways to see all of it',
  gapsHead: 'Gaps in the thread',
  gapsHere: 'Gaps here',
  gapCount: (number) =>
    number === 0
      ? 'The thread has no gaps.'
      : number === 1
        ? 'The thread has one gap.'
        : `The thread has ${number} gaps.`,
  gaps: {
    statementWithoutEvidence: 'Statements without evidence',
    themeWithoutStatement: 'Themes that no statement takes up',
    problemWithoutFocusArea: 'Prioritised problems that no focus area rests on',
    focusAreaWithoutProblem: 'Focus areas that rest on no problem',
    focusAreaWithoutMeasure: 'Focus areas without a measure',
    outcomeNotMeasured: 'Focus areas where nobody measures whether it gets better',
    measureWithoutFinding: 'Measures that answer no problem',
    promiseWithoutVoices: 'Promises that answer no voices of both residents and staff',
    surveyUnused: 'Surveys that were not used',
    noFeedback: 'Dialogues and surveys without feedback',
  },
  closers: {
    coordinator: 'the coordinator',
    'whoever-said-it': 'whoever wrote the statement, or the coordinator',
    'whoever-answers': 'whoever answers for the measure, or the coordinator',
  },
  closedBy: (who) => `Can be closed by ${who}.`,
  close: 'Close the gap',
  closeOf: (title) => `Close the gap: ${title}`,
  all: 'The whole thread',
  nothing: 'Nothing is written here yet.',
  list: 'Everything in the thread',
}
