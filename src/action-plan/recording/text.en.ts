import type { RecordingText } from './text.sv.ts'

export const en: RecordingText = {
  problems: {
    missing: 'This needs an answer.',
    tooLong: 'This is too long. Make it shorter.',
    personalData:
      'Something here points to a person, such as a personal identity number. Take it out: everybody reads the reason.',
    inFuture: 'The day is in the future. Give a day up to today.',
    beforePromised: 'The day is before the commitment began to hold.',
    afterItEnded: 'The commitment no longer held on that day. Nothing of it would then be judged.',
    doneOnce:
      'It is to be done once and may have been done at any time since it began to hold. Record it if it is done.',
    isSo: 'It is counted from that day already.',
    changedMeanwhile:
      'Somebody else has changed the day in the meantime. What you wrote is still here: save again if it is to hold.',
    noneChosen: 'Choose at least one commitment.',
    someUnfit:
      'The day does not fit all that you chose. Why stands at each, and they are no longer chosen. Save again for the others.',
    unknown: 'One of the commitments is not in the plan. Load the page again.',
    outOfReach: 'You can only change what your own organisation answers for.',
  },
  title: 'From when is the commitment counted?',
  titleOfAll: 'From when are the commitments counted?',
  link: 'From when it is counted',
  forAll: 'Change it for all commitments of the agreement at once',
  recordedAlways: (day) => `In force and counted from ${day}.`,
  recordedLater: (promised, recorded) =>
    `In force from ${promised}, counted from ${recorded}; the time before was not recorded here.`,
  words:
    'Only the time from this day on is judged. What was recorded for days before it stays, but does not count. A yearly report that has been published does not change. Residents see the day, the reason and when it was decided.',
  day: 'From which day is it counted whether it is kept?',
  which: 'Which commitments is it about?',
  reason: 'Why from that day?',
  reasonHelp: 'For example: “Before May 2026 it was kept on paper.” Residents read the reason.',
  save: 'Save the day',
  none: 'The agreement has no commitments that you can change.',
  history: 'How the day was changed',
  historyCaption: 'Every change, the latest first',
  historyHeads: ['Counted from', 'Reason', 'Decided', 'By'],
}
