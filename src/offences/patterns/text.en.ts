import type { PatternsText } from './text.sv.ts'

export const en: PatternsText = {
  title: 'Patterns in reported offences',
  lead: 'When and where it happens, whether it happens again nearby, and what is unusual now. Everything is counted on reports: what is not reported does not show here.',
  pages: {
    when: { title: 'When it happens', lead: 'Hours, weekdays and seasons.' },
    nightlife: { title: 'Violence in nightlife', lead: 'Nights out, place by place.' },
    where: { title: 'Where it happens', lead: 'Which areas and homes clearly differ.' },
    again: {
      title: 'Does it happen again nearby?',
      lead: 'How soon and how far advice to neighbours should reach.',
    },
    unusual: { title: 'Unusual now', lead: 'What differs from the same month in earlier years.' },
    first: {
      title: 'Where should we begin?',
      lead: 'Areas for walks, rounds and routes, with the reason.',
    },
  },
  kind: 'Offence',
  show: 'Show',
  ruleHead: 'How this is worked out',
  kindHead: (kind) => `This is about ${kind}.`,
  span: (first, last) => `Whole months from ${first} to ${last}.`,
  noEvents:
    'No events with time and place have been read in. Monthly figures are not enough here: read in a file with a line for each report.',
  noCounts: 'No figures for areas have been read in yet.',
  leftOutKinds:
    'Offences that depend on how much the police check are left out: there a pattern shows where somebody checked. Sensitive offences are left out too.',
  varies: (times) =>
    `The months vary ${times} times as much as chance gives, because offences come in series. So more is needed before anything is called clear.`,
  whole: 'the whole partnership',
  unplaced: (count) => `${count} could not be placed in any area.`,
  when: {
    told: {
      none: 'No report has a known time. When it happens cannot be said.',
      tooFew: (known) => `Only ${known} have a known time. That is too few to say when it happens.`,
      even: (known) => `No time of day and no weekday clearly differs (${known} with a known time).`,
    },
    part: ({ first, other, percent }, from, to, expected) =>
      `More than chance gives happen ${from}–${to}: about ${first} of ${other} with a known time${percent ? ` (${percent})` : ''}. If all hours were alike it would have been ${expected}.`,
    days: (days, expected) =>
      `Days with clearly more than others: ${days}. If all days were alike it would have been ${expected} on each.`,
    day: (day, count) => `${day} (about ${count})`,
    known: (events, known, vague, untold) =>
      `Of ${events} reported, ${known} have a time known within a day. ${vague} are known only within several days, and ${untold} have no usable time.`,
    pictureHead: 'The hours of the week',
    pictureTold: (most) =>
      `Seven rows, Monday to Sunday, and 24 columns, one for each hour. The darker, the more; the darkest is ${most}.`,
    tableHead: 'How many, spread over the time in which it may have happened',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    weekday: 'Day',
    seasonHead: 'The seasons',
    seasonTable: 'Reported, season by season',
    seasonHeads: ['Season', 'Reported', 'Days', 'For every 30 days'],
    seasons: {
      winter: 'winter (December–February)',
      spring: 'spring (March–May)',
      summer: 'summer (June–August)',
      autumn: 'autumn (September–November)',
    },
    dark: {
      notComparable: () => 'The figures do not cover both the dark and the light half of the year.',
      tooFew: ({ first, other }) =>
        `${first} reported in the dark half of the year (October–March) and ${other} in the light half: too few to compare.`,
      aboutTheSame: ({ first, other }) =>
        `About as many in the dark half of the year (October–March) as in the light half: ${first} and ${other}.`,
      rose: ({ first, other, percent }) =>
        `Clearly more in the dark half of the year (October–March) than in the light half: ${first} against ${other}${percent ? ` (${percent} per day)` : ''}.`,
      fell: ({ first, other, percent }) =>
        `Clearly fewer in the dark half of the year (October–March) than in the light half: ${first} against ${other}${percent ? ` (${percent} per day)` : ''}.`,
      noClearChange: ({ first, other }) =>
        `${first} in the dark half of the year (October–March) and ${other} in the light half. The difference is within what chance alone gives.`,
    },
    rule: 'Whoever comes home to a burglary seldom knows when it happened. So each report is spread evenly over the time in which it may have happened. Whether a time of day or a weekday differs is tested only on what is known within a day, all times and days together, so that chance seldom picks one out.',
  },
  nightlife: {
    told: (count, known) =>
      `${count} of ${known} reported violent offences with a known time happened on nights out: Thursday, Friday and Saturday 22–05.`,
    none: 'No violent offence with a known time has been read in.',
    placesHead: (since) => `Place by place, twelve months from ${since}`,
    placeHeads: ['Place', 'Twelve months before', 'Latest twelve months', 'What it says'],
    verdicts: {
      notComparable: 'cannot be compared',
      tooFew: 'too few to say anything',
      aboutTheSame: 'about the same',
      fell: 'has fallen',
      rose: 'has risen',
      noClearChange: 'no clear change',
    },
    oneYear: 'The figures do not reach back two years, so nothing is compared.',
    notSaid: 'unknown place',
    hoursHead: 'Night and hour',
    nights: ['night to Friday', 'night to Saturday', 'night to Sunday'],
    night: 'Night',
    pictureTold: (most) =>
      `Three rows, one for each night, and seven columns, 22 to 05. The darker, the more; the darkest is ${most}.`,
    rule: 'All kinds of violence are counted but the sensitive ones. It counts here if it more likely than not happened on such a night. The same twelve months are compared, all places together, so that chance seldom picks one out.',
  },
  where: {
    code: {
      noEvents: 'Nothing was reported during this time.',
      noExposure: (exposed) =>
        `How many ${exposed} the areas have is not known, so it cannot be said which of them differ.`,
      tooFew: 'There are too few to say whether any area differs.',
      nothingDiffers:
        'No area clearly differs from the others. Choose by what residents say, not by the list. The areas stand in alphabetical order.',
      above: (areas, above, compared) =>
        `Clearly above the rest: ${areas}. ${above} of ${compared} areas are clearly above; the order among the others is uncertain.`,
      onlyBelow: (areas) =>
        `No area is clearly above the rest. Clearly below: ${areas}. The order among the others is uncertain.`,
    },
    line: ({ area, count, exposed, rate, low, high }) =>
      `${area}: ${count} reported on ${exposed}, ${rate} per 1,000 and year after allowing for chance (probably between ${low} and ${high}).`,
    exposed: { residents: 'residents', dwellings: 'dwellings', cottages: 'summer cottages' },
    mapHead: 'The areas on a map',
    mapTold:
      'Dark areas are clearly above the rest, pale ones clearly below. The tone between does not clearly differ. The numbers stand in the list.',
    noMap: 'No area has an outline yet, so there is no map.',
    listHead: 'The areas',
    heads: [
      'Area',
      'Reported',
      'Number',
      'Per 1,000 and year',
      'Allowing for chance',
      'What it says',
      'Rank',
    ],
    missing: (count, months) => `${count} (${months} ${months === 1 ? 'month' : 'months'} missing)`,
    standings: {
      above: 'clearly above the rest',
      below: 'clearly below the rest',
      unclear: 'does not clearly differ',
      notCompared: 'cannot be compared',
    },
    rank: (from, to) => (from === to ? from : `${from}–${to}`),
    half: (count, events, areas, of, share) =>
      `Half lies in ${areas} of ${of} areas (${count} of ${events})${share ? `, which have ${share} of the number` : ''}.`,
    homes: (homes, chance, of) =>
      `Half happened at ${homes} of ${of} dwellings. If it fell on them by chance it would have been about ${chance}.`,
    dwellingHead: 'Type of home',
    dwellingTable: 'Reported, by type of home',
    dwellingHeads: ['Home', 'Reported', 'Number of homes', 'Per 1,000 and year', 'Probably between'],
    dwellings: {
      'detached-house': 'detached house',
      'terraced-house': 'terraced house',
      flat: 'flat',
      farm: 'farm',
      'holiday-home': 'holiday home',
      other: 'other home',
    },
    untold: (count) => `For ${count} the type of home is not told.`,
    houses: {
      notComparable: () => 'Detached houses and flats cannot be compared.',
      tooFew: ({ first, other }) => `${first} in detached houses and ${other} in flats: too few to compare.`,
      aboutTheSame: ({ first, other }) =>
        `Detached houses and flats are hit about as often, counted per home (${first} and ${other}).`,
      rose: ({ first, other, percent }) =>
        `Detached houses are clearly hit more than flats, counted per home: ${first} against ${other} reported${percent ? ` (${percent})` : ''}.`,
      fell: ({ first, other, percent }) =>
        `Detached houses are clearly hit less than flats, counted per home: ${first} against ${other} reported${percent ? ` (${percent})` : ''}.`,
      noClearChange: ({ first, other }) =>
        `${first} in detached houses and ${other} in flats. The difference per home is within what chance alone gives.`,
    },
    unknown: 'unknown',
    rule: 'Each area is compared with all the others together, by how many can be hit. All areas are tested at once, so that chance seldom picks one out. Small areas are drawn towards the common rate: there a single offence more or less makes a high or low figure. The rank is a range: from the highest to the lowest that is plausible.',
  },
  again: {
    told: {
      noPlaces:
        'There are no exact places. They are kept only where the partnership has noted a legal basis for it.',
      tooFew: (count) => `${count} with a known place and day: too few to see whether it happens again.`,
      notFound: (count) =>
        `No such pattern is seen. With ${count} reported only a strong pattern would have shown.`,
      samePlace: (days, observed, expected, times) =>
        `The same place is hit again within ${days} days more often than chance gives: ${observed} pairs against ${expected} expected${times ? ` (${times} times)` : ''}. Advice to whoever was hit should arrive within ${days} days.`,
      near: (metres, days, observed, expected, times) =>
        `Within ${metres} metres it happens again in the next ${days} days more often than chance gives: ${observed} pairs against ${expected} expected${times ? ` (${times} times)` : ''}. Advice should reach neighbours within ${metres} metres inside ${days} days.`,
    },
    used: (used, leftOut) =>
      `${used} have a known place and day. ${leftOut} are left out, because the place is missing or the day is not known within a week.`,
    older: (most, older) =>
      `The latest ${most} are counted. ${older} older ones are left out, so that the page has time to work it out.`,
    repeats: (repeats, events, places) =>
      `${repeats} of ${events} happened at a place that had been hit in the year before. ${places} places were hit more than once.`,
    samePoint:
      'The same place is the same point on the map: flats in one house are one place, and so are points that the source has moved together.',
    tableHead: 'Pairs of reports: how many, against what chance gives',
    distance: 'Distance',
    same: 'same place',
    metres: (from, to) => `${from}–${to} metres`,
    days: (from, to) => `${from}–${to} days`,
    cell: (observed, expected) => `${observed} against ${expected}`,
    more: 'more than chance gives',
    rule: (orders, seed) =>
      `All reports are put together two by two. The days are dealt out anew ${orders} times to the same places (the random numbers begin with ${seed}, so that everybody gets the same answer), and what seldom becomes as many is called more than chance gives. All cells are tested together. Distances and days count from the first number up to, not including, the second.`,
  },
  unusual: {
    alarm: (kind, area, month, count, expected, upper) =>
      `Unusually many in ${area}, ${kind}, ${month}: ${count} reported, about ${expected} expected, seldom more than ${upper}.`,
    look: (alarms) =>
      `Look at the events before drawing conclusions. About ${alarms} false alarms a year are to be expected.`,
    more: (count) => `And ${count} more, less unusual.`,
    quiet: (month) => `Nothing differs from what was expected in ${month}.`,
    nothing: 'No monthly figures have been read in yet.',
    notJudged: 'There is no earlier year to compare with yet.',
    young: (month) =>
      `The figures for ${month} are younger than 45 days and preliminary: more reports may come in.`,
    short: (years) =>
      `For some there are only ${years} years of figures. The comparison with the same month in earlier years is then uncertain.`,
    counted: (judged, left) =>
      `${judged} series (an offence in an area) were tested. ${left} cannot be tested yet, because the month or earlier years are missing.`,
    heads: ['Area', 'Offence', 'Reported', 'Expected', 'Seldom more than', 'Compared with'],
    model: 'five years',
    years: (years) => `${years} ${years === '1' ? 'year' : 'years'}`,
    tableHead: (month) => `Unusual in ${month}`,
    rule: 'The month is compared with what the last five years let expect, with season and trend, and months that stood out then weigh less. Where five years do not exist it is compared with the same month of earlier years. It is called unusual when so many come at most once in a hundred if nothing has changed.',
  },
  first: {
    none: 'No area clearly differs from the others. Choose by what residents say, not by the list.',
    high: (areas) =>
      `Begin in ${areas}. Clearly more is reported there than in the rest, by how many can be hit.`,
    tooFew: 'There are too few reports to suggest an area. Go by what residents say.',
    noExposure: (exposed) => `How many ${exposed} the areas have is not known, so no area can be suggested.`,
    hours: (from, to) => `The busiest hours are ${from}–${to}.`,
    busyDays: (days) => `Days with clearly more than others: ${days}.`,
    noHours: 'No time of day clearly differs.',
    listHead: 'The areas and the reasons',
    heads: ['Area', 'Class', 'Reason'],
    classes: { high: 'high', middle: 'middle', low: 'low', tooFew: 'too few to say' },
    reasons: {
      high: (words) => `Clearly above the rest: ${words}`,
      middle: () => 'Does not clearly differ from the rest.',
      low: () => 'Clearly below the rest.',
      tooFew: () => 'Fewer than five reported, or unknown how many can be hit.',
    },
    perThousand: (rate) => `${rate} per 1,000 and year`,
    exportHead: 'For whoever plans routes',
    export: 'The files say high, middle, low or too few for each area. They hold no counts and no places.',
    csv: 'Download as CSV',
    geojson: 'Download as GeoJSON',
    noShapes: 'Areas without an outline are only in the CSV file.',
    fileHeads: ['area', 'code', 'class', 'offence', 'from', 'to', 'hours'],
    rule: 'The class is high or low only where the area clearly differs from the rest, all areas tested together. Areas with fewer than five reported get no class, and their counts have no part in the others’.',
  },
}
