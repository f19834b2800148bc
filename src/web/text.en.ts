import type { WebText } from './text.sv.ts'

export const en: WebText = {
  language: 'English',
  skip: 'Skip to content',
  demo: 'This is a demonstration with invented municipalities. What is written here may disappear.',
  methodSteps: 'Steps of the work',
  steps: {
    desk: 'Right now',
    dialogue: 'Dialogue and voices',
    'situation-picture': 'Situation picture',
    agreement: 'Agreement and focus areas',
    'action-plan': 'Action plan',
    log: 'Log',
    'follow-up': 'Follow-up',
    publication: 'Reporting',
    thread: 'The red thread',
    areas: 'Calendar and areas',
    partnership: 'Partnership',
  },
  menu: 'Menu',
  actFor: 'You act for',
  switchRole: 'Switch',
  myPage: 'My sign-ins',
  signOut: 'Sign out',
  publicSite: 'Page for residents',
  madeWith: 'Samsyn',
  youAreHere: 'You are here',
  problemsHead: 'Something needs to be put right',
  optional: 'optional',
  save: 'Save',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  notFound: {
    title: 'There is no such page',
    words: 'The address leads nowhere. It may be misspelt, or the page may have moved.',
    home: 'To the first page',
  },
  notAllowed: {
    title: 'You may not do this',
    words:
      'Your role in the partnership does not reach this page. Ask the coordinator if you think that is wrong.',
  },
  signInAgain: {
    title: 'Sign in to go on',
    kept: 'You were away for long and have been signed out. What you wrote is still here. Sign in, and you can send it.',
  },
  broken: {
    title: 'The page could not be shown just now',
    words: (id: string) =>
      `The fault has been noted (${id}). Try again in a while. If that does not help, tell whoever runs the system and mention the number.`,
    kept: 'What you wrote is not saved yet, but it is still on this page. You can send it again.',
  },
  wait: {
    title: 'The system will be back in a moment',
    words: 'The database does not answer just now. Wait a few seconds and try again.',
  },
  tooLarge: {
    title: 'The file is too large',
    words:
      'At most 12 megabytes can be sent. Nothing has been saved. Choose a smaller file, or paste the text instead.',
  },
  unreadable: {
    title: 'The form could not be read',
    words: 'What was sent was not a form. Nothing has been saved. Go back and try again.',
  },
  files: (names) => `A file cannot come along: ${names}. It is not saved. Choose it again in the form.`,
  unread: {
    title: 'Something could not be read',
    words:
      'Nothing is saved yet. Put right what stands below and send again. Everything else you wrote comes along.',
    whichDay: 'Which day did you mean?',
    whichNumber: 'Which number did you mean?',
    day: (written) =>
      `“${written}” is no day that can be used. Write the day as 2026-11-22, or leave it empty.`,
    number: (written) =>
      `“${written}” cannot be read as a number. Write figures only, such as 1200 or 2.5, or leave it empty.`,
    do: 'Send again',
  },
  standings: {
    kept: 'kept',
    partlyKept: 'partly kept',
    notKept: 'not kept',
    onTrack: 'on track',
    behind: 'behind',
    notDue: 'not due yet',
    notAssessable: 'cannot be judged',
    noNeedArose: 'no need arose',
    paused: 'paused',
    endedEarly: 'ended early',
  },
  figures: {
    of: (done, due) => `${done} of ${due}`,
    times: (done, number) => (number === 1 ? 'once' : `${done} times`),
    atMost: (due, done) => `at most ${due}, it was ${done}`,
    estimated: (number) => `an estimated ${number}`,
    daysLeft: (days) => (days === 1 ? 'last day' : `${days} days left`),
    left: (names) => `still missing: ${names}`,
  },
  strip: { period: 'Period', standing: 'Standing', detail: 'What was done', asTable: 'Show as a table' },
  abbreviationsHead: 'Abbreviations',
  abbreviations: {
    ANDT: 'alcohol, narcotics, doping and tobacco',
    ANDTS: 'alcohol, narcotics, doping, tobacco and gambling',
    Brå: 'crime prevention council',
    EST: 'effective coordination for safety',
    LPO: 'local police area',
    NTU: 'the Swedish crime survey',
    SSP: 'cooperation of school, social services and police (Denmark)',
    SSPF: 'cooperation of school, social services, police and leisure (Sweden)',
    SIG: 'social action group',
    PSP: 'cooperation of police, social services and psychiatry (Denmark)',
  },
}
