import type { AnsweringText } from './text.sv.ts'

export const en: AnsweringText = {
  accessibility: 'Accessibility',
  dataProtection: 'Data protection',
  otherLanguage: 'Answer in English',
  page: (page, pages) => `Page ${page} of ${pages} at most`,
  anonymous:
    'You are anonymous. We keep neither who you are, nor which computer you answer from, nor when. What you write in your own words is kept apart from what you tick.',
  notAnonymous: 'This survey is not anonymous. Please write no names of others all the same.',
  lastDay: (day) => `You can answer until ${day}, that day included.`,
  emergency: {
    SE: 'This is no report to the police. Call 112 in an emergency, and 114 14 to report a crime.',
    DK: 'This is no report to the police. Call 112 in an emergency, and 114 to reach the police.',
  },
  optional: 'may be skipped',
  choose: 'Choose',
  freeTextHelp:
    'Write no names, telephone numbers or addresses. What points out a person is hidden before anybody reads it.',
  step: (step, words) => (words ? `${step} – ${words}` : step),
  next: 'Next',
  back: 'Back',
  send: 'Send the answer',
  sendAnyway: 'Send anyway',
  nextAnyway: 'Go on anyway',
  problemsHead: 'Something needs to be put right',
  problems: {
    missing: 'This question needs an answer.',
    unknown: 'Choose one of the answers.',
    personalData:
      'Something here points out a person, such as a name or a number. Take it out, or send it anyway: then it is hidden before anybody reads it.',
    tooLong: (length, longest) =>
      `The text is ${length} signs long. ${longest} fit at most. Shorten it; all that you wrote is still here.`,
    empty: 'You have not answered anything yet.',
  },
  taken: {
    title: 'Thank you for your answer',
    lead: 'Your answer has been received and saved.',
    again: 'This answer had been received before. It counts once, as it was sent first.',
    receipts: 'Your receipt',
    why: 'With the code you can see later what came of what you wrote. Write it down or take a picture: we cannot look it up for you, and it is shown only here.',
    one: (question) => `For what you wrote about “${question}”`,
    where: 'Type the code here:',
    whereLink: 'See what became of what you wrote',
    when: 'Answers are opened several together, so it may take a while before the code is known.',
    results: 'When the survey is closed its result is shown here:',
    resultsLink: 'The result of the survey',
  },
  closed: {
    title: 'The survey is closed',
    lead: 'It is no longer possible to answer.',
    kept: 'Your answer came after the survey was closed and is not saved. Here is what you wrote, if you want to use it in another way:',
    notYet: { title: 'The survey has not opened yet', lead: (day) => `You can answer from ${day}.` },
  },
  results: {
    title: (title) => `Result: ${title}`,
    later: 'The result is shown when the survey is closed.',
    answered: (number) => `${number} have answered.`,
    rate: (percent, asked) => `That is ${percent} of the ${asked} who were asked.`,
    head: { answer: 'Answer', number: 'Number', share: 'Share' },
    of: (question, number) => `${question} (${number} answers)`,
    hidden: 'too few to show',
    fewWords:
      'Numbers from 1 to 4 are not shown, nor what would give them away. Below 20 answers no share is given.',
    nothing: 'Too few have answered for anything to be shown.',
    words: 'What was written in people’s own words is not shown here. It is counted in themes.',
  },
}
