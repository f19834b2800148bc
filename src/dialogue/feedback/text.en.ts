import type { FeedbackText } from './text.sv.ts'

export const en: FeedbackText = {
  title: 'Feedback',
  lead: 'Those who spoke are to be told what came of it. Here is what they have been told, and who is waiting.',
  waiting: 'Waiting for feedback',
  noneWaiting: 'Everybody who has spoken has been given feedback.',
  answered: 'Have been given feedback',
  noneAnswered: 'No feedback is written down yet.',
  heads: { what: 'What', spoken: 'When they spoke', answered: 'Latest feedback', give: 'Write' },
  sources: { dialogue: 'Dialogue', survey: 'Survey', theme: 'Theme' },
  give: 'Write feedback',
  saved: 'The feedback is saved.',
  none: 'No feedback has been given yet.',
  struck: (reason) => `Struck: ${reason}`,
  strike: 'Strike',
  strikeOf: (day) => `Strike the feedback of ${day}`,
  form: {
    title: (title) => `What have they been told? ${title}`,
    givenOn: 'On which day were they told?',
    channel: 'In which way?',
    channelHelp: 'For example: a letter to those who came, a meeting, the municipality’s website.',
    words: 'What were they told?',
    public: 'It may be shown to residents',
    mailed: (number) =>
      number === '1'
        ? '1 person has asked to be told by e-mail and gets this when you save.'
        : `${number} people have asked to be told by e-mail and get this when you save.`,
    do: 'Save',
  },
  striking: {
    title: 'Strike the feedback',
    words: 'Strike what was never given or came out wrong. It stays, crossed out, with the reason.',
    reason: 'Why is it struck?',
    do: 'Strike',
  },
  problems: {
    missing: 'Fill this in.',
    tooLong: 'This is too long. Shorten the way to 120 signs, the reason to 500 and the text to 4,000.',
    personalData: 'Something here points out a person, such as a name, a number or an address. Take it out.',
    future: 'That day has not been yet. Write the feedback down once it is given.',
    tooEarly: 'That day is before the day they spoke. Give a later one.',
  },
}
