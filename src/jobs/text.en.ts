import type { JobsText } from './text.sv.ts'

export const en: JobsText = {
  title: 'Work that takes time',
  lead: 'What takes longer than a page is done on the side. You can leave the page meanwhile.',
  none: 'Nothing has been done yet.',
  unknown: 'A piece of work that takes time',
  heads: ['Work', 'Asked for', 'How far'],
  standings: { waiting: 'Waiting', underWay: 'Under way', done: 'Done', failed: 'Failed' },
  waiting: 'The work is waiting for its turn. It mostly begins within a few seconds.',
  underWay: 'The work is under way.',
  doneOf: (done, of) => `${done} of ${of} are done.`,
  progress: 'How far the work has come',
  hasTaken: (time) => `It has been under way for ${time}.`,
  took: (time) => `It took ${time}.`,
  seconds: (seconds) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  leave: 'You can leave the page. The work goes on, and you find it again under “Work that takes time”.',
  look: 'See how far it has come',
  done: 'Done.',
  result: 'See what came of it',
  failed: (id) =>
    `The work could not be finished. The fault is noted under ${id}. Try again. If it fails once more, tell whoever keeps Samsyn and name ${id}.`,
  again: 'Try again',
}
