import type { MunicipalitiesText } from './text.sv.ts'

export const en: MunicipalitiesText = {
  heading: 'Municipalities covered',
  none: 'It is not said which municipalities the agreement covers.',
  days: (from, to) => [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(', '),
  parts: 'Part 2: what each municipality has in place',
  change: 'Say which municipalities are covered',
  title: 'Which municipalities are covered?',
  lead: 'The agreement is part 1, shared by all. Each municipality that is covered has a part 2 of its own.',
  covers: 'Covered by the agreement',
  from: 'From which day?',
  fromHelp: 'Leave empty if the municipality takes part from the beginning.',
  to: 'To which day?',
  toHelp: 'Filled in when a municipality leaves. It stays here with its last day.',
  problems: {
    unknown: 'One of the municipalities does not belong to the police area. Choose again.',
    twice: 'Each municipality can stand here only once.',
    backwards: 'The last day is before the first for one of the municipalities.',
  },
  elsewhere:
    'Something else in the agreement has to be put right first. Do that under “Amend the agreement”.',
}
