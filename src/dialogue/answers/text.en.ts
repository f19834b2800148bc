import type { AnswersText } from './text.sv.ts'

export const en: AnswersText = {
  title: (title) => `Answers: ${title}`,
  trailTitle: 'Answers',
  answered: (number) => (number === '1' ? '1 answer is opened.' : `${number} answers are opened.`),
  rate: (percent, asked) => `That is ${percent} of the ${asked} who were asked.`,
  waiting: (number) =>
    `${number} answers wait sealed. They are opened several together, so that nobody can see who answered what, or when.`,
  words:
    'What was written in people’s own words is among the voices, apart from what was ticked. It is opened by itself, a little later.',
  voices: 'Read the voices',
  few: {
    title: 'Few have answered',
    words: (number) =>
      `Only ${number} answers came in. Whoever knows who answered may be able to guess who said what. Open them only if it is needed, and do not pass them on.`,
    do: 'Open the answers anyway',
  },
  whoAnswered: 'Who answered, and who is missing?',
  opened: 'The answers are opened.',
  of: (question, number) => `${question} (${number} answers)`,
  head: { answer: 'Answer', number: 'Number', share: 'Share', channel: 'Link' },
  noShare: 'Below 20 answers no share is given: one person more or less would move it by five points.',
  step: (step, words) => (words ? `${step} – ${words}` : step),
  channels: {
    caption: 'Which way the answers came',
    numbers: 'How many answers each way',
    open: 'The open link',
    entered: 'Typed in from paper',
    later: 'Which way the answers came is shown when 20 answers are opened, or when the survey is closed.',
    whomLater:
      'Whom each way reached is shown when the survey is closed. Before that one could work out who has just answered.',
    whom: (question) => `Whom each way reached: ${question}`,
    group: 'Group',
    unsaid: 'Did not answer the question',
    hidden: 'too few',
    hiddenWhy: 'Counts of 1–4 are not shown, nor what would give them away.',
  },
  uncertainty: {
    head: 'Uncertainty (95%)',
    between: (low, high) => `${low}–${high}`,
    asSureAs: (number) => `As sure as ${number} answers without weights.`,
    chance:
      'The uncertainty says between which shares the true answer usually lies when chance decides who answers. It says nothing of who chose to answer.',
  },
  trend: {
    earlier: 'Core questions that only earlier surveys asked',
    chart: (question) => `${question} Share that gave a good answer, year by year`,
    fromTo: (first, last) => `From ${first} to ${last}.`,
    whiskers: 'The line at each point shows between what the share probably lies.',
    caption: 'Share that gave a good answer, year by year',
    year: 'Year',
    number: 'Number who took a stand',
    share: 'Share who answered positively',
    verdicts: {
      rose: 'The share has risen since last time. The difference is larger than chance usually gives.',
      fell: 'The share has fallen since last time. The difference is larger than chance usually gives.',
      'cannot-tell':
        'It cannot be said whether the share has changed since last time: the uncertainty is larger than the difference.',
      'one-year':
        'The question has been asked in one year only with enough answers. Next year it can be compared.',
    },
    mixed:
      'One of the two years is weighted and the other is not. It may make the difference look larger or smaller than it is.',
    asSureAs: (number) => `(weighted: as sure as ${number})`,
    leftOut: (year, why) => `${year} is not compared: ${why}`,
    why: {
      notAsked: 'the question was not asked.',
      notTied: 'when the survey was read in, none of its questions was said to be this core question.',
      otherAnswers: 'the question had other answers to choose from.',
      few: 'fewer than 20 took a stand.',
      wouldTell: 'so few gave one of the answers that the share would tell on them.',
      noWeights: 'nobody who took a stand has a weight.',
    },
    how: 'In the comparison year by year those who answered “do not know” are not counted.',
  },
}
