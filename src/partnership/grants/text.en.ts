import type { GrantsText } from './text.sv.ts'

export const en: GrantsText = {
  title: 'Partnerships around',
  words:
    'A police area and its municipalities belong together, but do not read each other’s rows unless whoever owns them has said yes.',
  none: 'No other partnership belongs together with this one.',
  name: 'Partnership',
  place: 'Place',
  above: 'covers this one',
  below: 'part of this one',
  weRead: 'We may read theirs',
  theyRead: 'They may read ours',
  yes: 'yes',
  no: 'no',
  open: 'Let them read',
  openTo: (name) => `Let ${name} read our rows`,
  close: 'Stop sharing',
  closeTo: (name) => `Stop sharing our rows with ${name}`,
  changed: 'That is changed, and holds at once.',
  added: 'The municipality is added. Switch to it to invite its own people.',
  addHead: 'Add a municipality',
  nameQuestion: 'What is the municipality called?',
  aboveReads: 'The police area may read the municipality’s rows',
  belowReads: 'The municipality may read the police area’s rows',
  addDo: 'Add',
  problems: { noName: 'Write what the municipality is called.' },
}
