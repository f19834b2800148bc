import type { CitizenPromiseText } from './text.sv.ts'

const units: Record<string, string> = { hour: 'hours', area: 'areas', check: 'checks', case: 'cases' }
const things: Record<string, string> = { class: 'classes', school: 'schools', area: 'areas', group: 'groups' }
const ordinals = ['', 'first', 'second', 'third', 'fourth']

const counted = ({ unit, per }: { unit: string | null; per: string | null }) => {
  const word = unit ? (units[unit] ?? unit) : (things[per ?? ''] ?? '')
  return word && ` ${word}`
}
const daysLeft = (days: number | null) =>
  days === null ? '' : days === 1 ? ', today is the last day' : `, ${days} days left`

export const en: CitizenPromiseText = {
  front: {
    whereYouLive: 'How are things where you live?',
    title: (place) => `What ${place} and the police have promised`,
    whatItIs: (word) =>
      `A ${word} is something that the municipality, the police or both have committed themselves to do for those who live here. This page says what is promised and how it is going, worked out from what has been recorded.`,
    howMany: (count) =>
      count === 1 ? 'One promise. How it is going:' : `${count} promises. How they are going:`,
    count: (count, standing) => `${count} ${standing}`,
    none: 'No promises have been published yet.',
    earlier: 'Promises whose time is over',
    earlierWent: (count) =>
      count === 1
        ? 'One promise was in force earlier. How it went:'
        : `${count} promises were in force earlier. How they went:`,
    showEarlier: 'Show the promises whose time is over',
    aboutFocusArea: 'Goals and measures in this focus area',
    wordsMean: 'What the words mean',
  },
  progress: {
    running: (done, due, what, now, days) => `${done} of ${due}${counted(what)} ${now}${daysLeft(days)}`,
    moreThanDue: (done, due, what, now) => `${done}${counted(what)} ${now}, ${due} promised`,
    limit: (done, due, what, now, days) =>
      `${done} of at most ${due}${counted(what)} ${now}${daysLeft(days)}`,
    cameLate: (answers) => `${answers} came too late`,
    missedBefore: (periods: number) =>
      periods === 1 ? 'one earlier period was not kept' : `${periods} earlier periods were not kept`,
    notBegun: (day) => `Begins on ${day}`,
    ended: (day) => `Ended on ${day}`,
    over: (day) => `Was in force until ${day}`,
    overCount: (day, done, due) => `Was in force until ${day}: ${done} of ${due} were done in time`,
    unrecorded: (day) =>
      `Was in force until ${day}. What was done is not recorded here, so how it went cannot be said`,
    resting: (day) => `Paused since ${day}`,
    soFar: (done, due) => `${done} of ${due} so far`,
    idle: (done, due) => `${done} of ${due} so far, nothing is due right now`,
    noNumber: 'No number was promised',
    nothingYet: (day) => `Nothing is due before ${day}`,
    occasionsUnknown: 'How many times it was to be done is not known yet',
    logged: (count, logged, since, last) =>
      count === 1
        ? `Done once since ${since}, on ${last}`
        : `Done ${logged} times since ${since}, most recently on ${last}`,
    loggedIn: (amount: string, since: string, last: string) =>
      `${amount} logged since ${since}, last ${last}`,
    noneLogged: (since) => `Nothing has been recorded since ${since}`,
    thisPeriod: {
      day: 'today',
      week: 'this week',
      weekend: 'this weekend',
      month: 'this month',
      quarter: 'this quarter',
      tertial: 'this four-month period',
      'half-year': 'this half-year',
      term: 'this school term',
      'school-year': 'this school year',
      year: 'this year',
    },
    between: (from: string, to: string) => `from ${from} to ${to}`,
    until: (day) => `by ${day}`,
  },
  period: {
    week: ({ number, year }) => `week ${number} ${year}`,
    weekend: ({ number, year }) => `weekend of week ${number} ${year}`,
    quarter: ({ number, year }) => `${ordinals[number]} quarter of ${year}`,
    tertial: ({ number, year }) => `${ordinals[number]} four months of ${year}`,
    halfYear: ({ number, year }) => `${ordinals[number]} half of ${year}`,
    term: ({ number, year }) => `${number === 1 ? 'spring' : 'autumn'} term ${year}`,
    schoolYear: ({ year }) => `school year ${year}/${String(year + 1).slice(2)}`,
  },
  feedback: {
    last: (day) => `Last updated ${day}`,
    next: (day) => `next update by ${day}`,
    late: (day) => `the next update was due by ${day} and is late`,
    every: {
      month: 'At least once a month',
      quarter: 'At least once a quarter',
      'half-year': 'At least once every half-year',
      year: 'At least once a year',
    },
  },
  row: (counts) => `The latest periods: ${counts}`,
  strip: {
    caption: 'Period by period',
    newest: (shown, all) => `The latest ${shown} of ${all} periods`,
    period: 'Period',
    standing: 'Standing',
    detail: 'Done',
    asTable: 'Show as a table',
    doneOf: (done, due) => `${done} of ${due}`,
    doneOfMost: (done, due) => `${done} of at most ${due}`,
    done: (done) => (done === '1' ? 'once' : `${done} times`),
  },
  story: {
    now: 'How it is going now',
    promised: 'What is promised',
    giver: 'Who promised',
    to: 'To whom',
    toResidents: 'Everybody who lives or spends time here',
    responsible: 'Responsible',
    cooperating: 'Together with',
    cadence: 'How often',
    holds: 'In force',
    recorded: 'Counted',
    recordedFrom: (day: string) => `from ${day}. The time before was not recorded here and is not judged.`,
    recordedAgain: (from, on) => `Counted from ${from}. That was decided on ${on}`,
    feedback: 'Updates on this page',
    partOf: 'Measure in the plan',
    result: 'Intended result',
    focusArea: 'Focus area',
    agreement: 'Agreement',
    signed: (title, day) => `${title}, signed ${day}`,
    original: 'In the words of the agreement',
    notMeasurable: 'This promise cannot be measured in numbers',
    notMeasurableWords: 'The parties know this and have chosen to keep the promise.',
    history: 'How it has gone',
    done: 'What was done',
    doneCaption: 'Done, month by month',
    month: 'Month',
    times: 'Number',
    by: 'By',
    kinds: 'Of which kind',
    kind: 'Kind',
    noKind: 'No kind given',
    inAll: 'In all',
    where: 'Where it was done',
    area: 'Area',
    earlier: (months) => `Show ${months} earlier months`,
    nothingDone: 'Nothing has been recorded yet.',
    otherwise: 'What did not go as planned',
    nothingOtherwise: 'Nothing has been noted.',
    cause: 'Cause',
    adjustment: 'What was changed',
    rest: (from, to) => `Paused ${from} to ${to}`,
    restsStill: (from) => `Paused since ${from}`,
    changes: 'How the promise has changed',
    noChanges: 'The promise stands as it was first written.',
    changed: (day) => `Changed ${day}`,
    fromTo: (before, after) => `From “${before}” to “${after}”`,
    reworded: (day) => `Reworded ${day}`,
    nowReads: (words) => `From then on it read: “${words}”`,
    reason: 'Reason',
    ended: (day) => `Ended early ${day}`,
    next: 'What happens next',
    nothingNext: 'Nothing more is planned.',
    left: 'Still to do',
    coming: 'This period and the next ones',
    comingDue: (period, due) => `${period}: ${due}`,
    comingDueEach: (period, due) => `${period}: ${due} for each`,
    wrong: 'Is something not right?',
    wrongLink: 'How to tell us',
  },
}
