import type { FollowUpText } from './text.sv.ts'

export const en: FollowUpText = {
  overview: {
    title: 'How it is going',
    lead: 'How each commitment stands today, worked out from what has been logged.',
    none: 'There are no commitments yet. Enter them in the action plan.',
    caption: 'Commitments and their standing',
    heads: ['Commitment', 'Standing', 'Now', 'So far, of what was due', 'Last done'],
    never: 'nothing logged',
    missedBefore: (periods) =>
      periods === 1 ? 'one earlier period was not kept' : `${periods} earlier periods were not kept`,
    owedLink: 'What is to be done now?',
    allStandings: 'All',
    show: 'Show',
    showOnly: 'Show only',
  },
  municipalities: {
    title: 'How it is going in my municipalities',
    lead: 'How every commitment stands in the municipalities you work in. The one where most is behind comes first.',
    owedLink: 'What is to be done now in my municipalities?',
    caption: 'Commitments by standing, municipality by municipality',
    municipality: 'Municipality',
    all: 'All',
    behindHead: 'What is behind',
    nothingBehind: 'Nothing is behind.',
    opening: (here) => `You are in ${here}. Opening something in another municipality switches to it.`,
    link: 'How it is going in all my municipalities',
  },
  owed: {
    title: 'To do now',
    leadOwn: (organisation) => `What ${organisation} has left to do, the most urgent first.`,
    leadAll: 'What is left to do in the whole partnership, the most urgent first.',
    leadSeveral:
      'What your organisation answers for or takes part in, in all the municipalities you work in. The most urgent comes first.',
    nothing: 'Nothing is left to do just now.',
    horizons: { week: 'This week', month: 'This month', year: 'This year', later: 'Further ahead' },
    tasks: {
      carryOut: 'do it and log it',
      countOccasions: 'tell how many shifts or occasions there were',
      nameOccasions: 'write the occasions into the calendar',
      nameUnits: 'name the classes, schools or areas to be covered',
      confirm: 'log what was done, or confirm that no need arose',
      tell: 'log what was done, or that it went on',
    },
    pace: (number) => `about ${number} a day`,
    perWeek: (number) => `about ${number} a week`,
    behind: 'behind',
    log: 'Log',
    switchTo: (place) => `Switch to ${place}`,
    several: 'All my municipalities',
  },
}
