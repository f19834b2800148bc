import type { DeskText } from './text.sv.ts'

const seasons: Record<string, string> = {
  'before-summer': 'before the summer',
  'before-dark-season': 'before the dark season',
}

export const en: DeskText = {
  title: 'What needs you now?',
  nothing: 'Nothing waits for you just now.',
  soon: 'To do this week and this month',
  nothingSoon: 'Nothing more is due this month.',
  more: (number) => `Show everything there is to do (${number})`,
  log: 'Log',
  behindHead: 'Promises that are behind',
  behindLead: 'What was not done in time is seen by residents.',
  allBehind: (number) => `Show all that are behind (${number})`,
  behindWhy: 'Write why, where there is a reason.',
  explain: 'Write what went otherwise',
  story: 'The whole story',
  agenda: 'Make an agenda for the next meeting',
  checkHead: 'To look over',
  checks: {
    endsWithin: (title, day) =>
      `${title} ends on ${day}. It then needs to be prolonged or followed by a new one.`,
    ended: (title, day) => `${title} ended on ${day}.`,
    pictureSoon: (title, day) =>
      `${title} is to be brought up to date by ${day}: the picture is made anew at least every other year.`,
    pictureLate: (title, day) =>
      `${title} was to be brought up to date by ${day}: the picture is made anew at least every other year.`,
    revisionSoon: (title, day) => `${title} is to be revised by ${day}.`,
    revisionLate: (title, day) => `${title} was to be revised by ${day}.`,
    referenceEnds: (title, day) => `The reference “${title}” stops holding on ${day}.`,
    referenceEnded: (title, day) => `The reference “${title}” was valid until ${day}.`,
    planEndsSoon: (title, day) => `${title} ends on ${day}. A plan for the next year is needed then.`,
    planEnded: (title, day) => `${title} ended on ${day}.`,
    planNotRevised: (title, day) =>
      `${title} was last adopted on ${day}. Promises are revised every year, in consultation with residents.`,
    planNotAdopted: (title, day) => `${title} holds from ${day}, but has not been adopted yet.`,
    areaStatusSoon: (season, day) => `The status of the areas ${seasons[season]} is to be ready by ${day}.`,
    areaStatusLate: (season, day) => `The status of the areas ${seasons[season]} was to be ready by ${day}.`,
    limitPassed: (title) => `A limit is passed: ${title}. Consider further measures.`,
    unusualNow: (_, number) =>
      number === '1'
        ? 'One area has unusually many reports of one kind. Look at the events before drawing conclusions.'
        : `Unusually many are reported in ${number} places. Look at the events before drawing conclusions.`,
    readingOpen: (title, left) => `Agreement read, “${title}”: ${left} proposals wait for a decision.`,
    changeRequestsWait: (title, number) =>
      number === '1'
        ? `1 change request waits for your answer: ${title}.`
        : `${number} change requests wait for your answer: ${title}.`,
    feedbackLate: (title, day) =>
      `Residents were to be told by ${day} how it goes: ${title}. Log what was done, or write what went otherwise.`,
    moreFeedbackLate: (_, number) =>
      number === '1'
        ? 'For one more promise residents are told too late.'
        : `For ${number} more promises residents are told too late.`,
    threadGaps: (_, number) =>
      number === '1' ? 'The red thread has one gap.' : `The red thread has ${number} gaps.`,
    reportLate: (_, year) => `The yearly report of ${year} is not published yet.`,
  },
  numbers: 'How it stands today',
  numbersOwn: (organisation) => `How it stands today where ${organisation} takes part`,
  numbersLink: 'See all commitments',
  toPartnership: 'People, roles and settings are under Partnership',
  notBegun: 'There is no commitment for you yet. The coordinator enters the agreement and the plan.',
  nothingWritten: 'There are no commitments yet. The coordinator enters the agreement and the plan.',
  startHead: 'How to begin',
  start: 'Do you have an agreement? Paste it, and Samsyn proposes focus areas, measures and promises.',
  startDo: 'Read an agreement',
}
