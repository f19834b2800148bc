import type { OrganisationsText } from './text.sv.ts'

export const en: OrganisationsText = {
  title: 'Organisations',
  words: 'People always work for an organisation. It is what takes things on and what residents see.',
  name: 'Name',
  kind: 'What is it?',
  party: 'Speaks for',
  none: 'No organisation yet.',
  addHead: 'Add an organisation',
  nameQuestion: 'What is the organisation called?',
  partyQuestion: 'Does it speak for the police or the municipality in the agreement?',
  choose: 'Choose',
  addDo: 'Add',
  added: 'The organisation is added.',
  change: 'Change',
  changeNamed: (name) => `Change ${name}`,
  changed: 'The organisation is changed.',
  formerly: (names) => `formerly ${names}`,
  until: (day) => `until ${day}`,
  keptAbove: 'kept by the partnership above',
  changing: {
    words:
      'If the organisation gets a new name, write it here. The old name stays in the history. If it leaves, write its last day: after that it cannot be chosen, but it stays named in everything it did.',
    toDay: 'Which is its last day?',
    toDayHelp: 'Leave empty as long as it takes part.',
    reason: 'Why is it changed?',
    do: 'Save',
    peopleHead: 'People who work for it',
    peopleWords:
      'Their roles do not end by themselves. Open each one and end the role, or invite the person for another organisation.',
    historyHead: 'Name and time so far',
    since: 'Since',
    name: 'Name',
    lastDay: 'Last day',
    who: 'Who',
    why: 'Why',
    problems: {
      nothingChanged: 'Write a new name or a last day. Nothing is changed yet.',
      noReason: 'Write why the organisation is changed.',
      reasonTooLong: 'The reason is too long. Shorten it to 500 characters at most.',
      reasonPersonal: 'Something here points out a person, such as an identity number. Take it out.',
      beforeItCame: 'The last day lies before the day the organisation was added here. Give a later day.',
      tooFarAway:
        'The last day lies more than ten years ahead. Check the year, or leave it empty as long as the organisation takes part.',
      stillAnswers:
        'The organisation is responsible for things that run longer than that. Decide first who takes over. They stand in the list below.',
    },
  },
  answers: {
    head: 'What it is responsible for',
    nothing: 'It is not responsible for any commitment or measure that is running.',
    words: 'Open a line to choose who takes over.',
    kinds: { commitment: 'commitment', measure: 'measure' },
    until: (day) => `until ${day}`,
    elsewhere: (number, partnership) =>
      number === 1
        ? `1 commitment or measure in ${partnership}`
        : `${number} commitments and measures in ${partnership}`,
  },
  problems: {
    missing: 'Fill this in.',
    tooLong: 'The name is too long. Shorten it to 120 characters at most.',
    exists: 'That organisation is here already. Use it, or write a name that tells them apart.',
  },
}
