import { monthRange } from './periods.rules.ts'
import type { OffencesText } from './text.sv.ts'

export const en: OffencesText = {
  title: 'Reported offences',
  lead: 'The figures of the police and the statistics offices: how many offences were reported, where and when. What is reported is not all there is: when more people report, or the police check more, the figure rises.',
  none: 'No figures have been read in yet.',
  readIn: 'Read in a file of figures',
  kindsHead: (place) => `${place}, kind by kind`,
  indicators: 'Indicators and limits',
  kindHeads: ['Offence', 'Period', 'Same time the year before', 'Reported', 'What it says'],
  filesHead: 'Files read in',
  fileHeads: ['File', 'From', 'Read in', 'Figures', 'Not read', ''],
  strikeLink: (name) => `Strike ${name}`,
  struck: (reason) => `Struck: ${reason}`,
  allKinds: 'all offences',
  cancel: 'Cancel',
  upload: {
    title: 'Read in a file of figures',
    lead: 'A CSV file as it comes from Brå, the police, Statistics Denmark or a spreadsheet: a line for each figure, or the periods as columns. Figures about offences, not about people.',
    file: 'Which file?',
    fileHelp: 'A CSV file of at most 10 MB. From Excel: choose Save as and CSV.',
    do: 'Read the file',
    readingIn: (name) => `Reading in ${name}`,
    missing: 'Choose a file.',
    problems: {
      tooLarge: 'The file is larger than 10 MB. Divide it into several.',
      sav: 'That is an SPSS file. Save it as CSV.',
      xlsx: 'That is an Excel file. Save it as CSV.',
      binary: 'That is no text file. Save the figures as CSV.',
      empty: 'The file is empty.',
      broken: 'The file cannot be read as CSV. Save it again and try once more.',
      tooManyColumns: 'The file has more than 400 columns.',
      noTable: 'There is no table in the file. It needs at least two columns and a line with figures.',
    },
    personal: (columns) =>
      `The file says who somebody is: ${columns}. Take those columns out. The file has not been saved.`,
  },
  settle: {
    title: 'What do the figures mean?',
    lead: 'See that the suggestions are right. Nothing has been read in yet.',
    publisher: 'Whose figures are they?',
    publisherHelp:
      'For instance Brå, the police district or Statistics Denmark. The name stands beside the figures.',
    rolesHead: 'The columns',
    role: (head, examples) => (examples ? `${head} (${examples})` : head),
    roles: {
      place: 'Place',
      kind: 'Offence',
      period: 'Period',
      part: 'Month or quarter, beside a year',
      count: 'Number reported',
      figures: 'Number for the period that the head says',
      exposed: 'Number of residents or dwellings',
      preliminary: 'Whether the figure is preliminary',
      'left-out': 'Not read',
    },
    kindsHead: 'The offences',
    kindsHelp: 'Which offence is each word in the file?',
    leaveOut: 'Not read in',
    oneKind: 'Which offence is the whole file about?',
    oneArea: 'Which place is the whole file about?',
    choose: 'Choose',
    placesHead: 'The places',
    ownHelp: 'What are your own areas called in the file?',
    notInFile: 'Not in the file',
    compared: 'Which other places do you want to compare with?',
    comparedHelp: 'Choose places that are like yours, before you see how they fared.',
    tooManyPlaces: (count) =>
      `The file has ${count} places, too many to choose among. Only your own areas can be read in.`,
    foundHead: 'How the file would be read',
    found: (figures, accepted, refused, leftOut, missing) =>
      `There are ${figures} figures in the file. ${accepted} are read in, ${refused} cannot be read, ${leftOut} are of places or offences that are not chosen, ${missing} are empty.`,
    repeated: (count) => `${count} stand twice with the same number and are counted once.`,
    refusedHead: 'Figures that cannot be read',
    refusedHeads: ['Line', 'It says', 'Why'],
    more: (count) => `and ${count} more`,
    why: {
      noPeriod: 'No period that can be understood.',
      notANumber: 'Not a number.',
      negative: 'Less than nought.',
      notWhole: 'Not a whole number. Is it a share instead of a count?',
      tooLarge: 'Larger than every offence in the country.',
      inTheFuture: 'The period has not begun.',
      contradicted: 'The file says two different numbers about one thing.',
    },
    again: 'Look again',
    do: 'Read the figures in',
    fields: {
      publisher: 'Whose figures are they?',
      roles: 'The columns:',
      kinds: 'The offences:',
      places: 'The places:',
      oneKind: 'Which offence?',
      oneArea: 'Which place?',
    },
    problems: {
      missing: 'Fill this in.',
      tooLong: 'The text is too long.',
      personalData: 'Something here points out a person.',
      noCount: 'Say in which column the number stands.',
      noPeriod: 'Say in which column the period stands.',
      twice: 'The same thing is chosen twice.',
      nothing: 'Nothing is chosen, so nothing would be read in.',
    },
  },
  done: (added, corrected, unchanged, refused) =>
    `${added} figures are new, ${corrected} are corrected, ${unchanged} were here already. ${refused} could not be read.`,
  tooClose: (count) =>
    `${count} figures of sensitive offences below the municipality were not saved: so few people can be recognised.`,
  strike: {
    title: 'Strike a file that was read in',
    lead: (name) =>
      `The figures of ${name} stop being valid. What stood before is valid again. The file and the reason stay.`,
    reason: 'Why is it struck?',
    do: 'Strike the file',
    problems: {
      missing: 'Write why.',
      tooLong: 'Write at most 500 characters.',
      personalData: 'Something here points out a person.',
    },
  },
  charts: {
    development: (kind, place) => `Reported ${kind} in ${place}, period by period`,
    fromTo: (first, last) => `From ${first} to ${last}.`,
    band: 'The grey band shows between what the level probably lies once mere chance is set aside.',
    figures: 'The figures of the chart',
    heads: ['Period', 'Reported', 'Level probably between', 'To know'],
    between: (low, high) => `${low} and ${high}`,
    hollow: 'A hollow point is preliminary.',
    why: { missing: 'missing', withheld: 'not shown' },
    levels: (kind) => `Reported ${kind} for each 1,000, latest year`,
    own: 'Your own places are filled, others only have an outline.',
    changes: (kind) => `Reported ${kind}: change since the year before`,
    crossing: 'A line that crosses “unchanged” may be a rise as well as a fall.',
    unchanged: 'unchanged',
  },
  development: {
    title: (kind) => `Development: ${kind}`,
    kind: 'Offence',
    place: 'Place',
    show: 'Show',
    years: (place) => `${place}, year by year`,
    yearHeads: ['Year', 'Reported', 'For each 1,000', 'To know'],
    over: {
      whole: (year) => `all of ${year}`,
      parts: (parts, year) => `${parts} ${year}`,
    },
    units: {
      year: () => '',
      'half-year': (first, last) => (first === last ? `half-year ${first}` : `half-years ${first}–${last}`),
      quarter: (first, last) => (first === last ? `quarter ${first}` : `quarters ${first}–${last}`),
      month: (first, last) => monthRange(first, last, 'en-GB'),
    },
    compared: (parts) => `Every year is counted over the same part of the year: ${parts}.`,
    missing: (count) => `${count} ${count === 1 ? 'period is' : 'periods are'} missing`,
    withheld: (count) => `${count} ${count === 1 ? 'period' : 'periods'} may not be shown`,
    preliminary: 'preliminary',
    unknown: 'not known',
    sideHead: 'Beside other places',
    sideHeads: ['Place', 'The year before', 'The latest year', 'For each 1,000', 'Change', 'What it says'],
    ownPlaces: 'your own',
    verdicts: {
      notComparable: 'cannot be compared',
      tooFew: 'too few to say',
      aboutTheSame: 'about the same',
      fell: 'has fallen',
      rose: 'has risen',
      noClearChange: 'no clear change',
    },
    all: (places, clear) =>
      `Of ${places} places, ${clear} have clearly changed since the year before. The other ups and downs are no larger than chance usually gives.`,
    sentences: {
      notComparable: ({ place, kind }) => `${place}: ${kind} cannot be compared between the years.`,
      tooFew: ({ place, kind, over, before, after }) =>
        `${place}, ${kind}, ${over}: ${after} reported, against ${before} at the same time the year before. That is too few to say whether anything has changed.`,
      aboutTheSame: ({ place, kind, over, before, after }) =>
        `${place}, ${kind}, ${over}: ${after} reported, against ${before} at the same time the year before. The level is about the same. A change of more than 10 % can be ruled out.`,
      fell: ({ place, kind, over, before, after, percent }) =>
        percent
          ? `${place}, ${kind}, ${over}: ${after} reported, against ${before} at the same time the year before (${percent.change}). A fall this large is hard to explain by chance alone. The true change is probably between ${percent.low} and ${percent.high}.`
          : `${place}, ${kind}, ${over}: ${after} reported, against ${before} at the same time the year before. The fall is hard to explain by chance alone. The numbers are too small for a percentage.`,
      rose: ({ place, kind, over, before, after, percent }) =>
        percent
          ? `${place}, ${kind}, ${over}: ${after} reported, against ${before} at the same time the year before (${percent.change}). A rise this large is hard to explain by chance alone. The true change is probably between ${percent.low} and ${percent.high}.`
          : `${place}, ${kind}, ${over}: ${after} reported, against ${before} at the same time the year before. The rise is hard to explain by chance alone. The numbers are too small for a percentage.`,
      noClearChange: ({ place, kind, over, before, after, percent }) =>
        percent
          ? `${place}, ${kind}, ${over}: ${after} reported, against ${before} at the same time the year before. The difference is within what chance gives. The figures cannot show whether anything has changed: anything between ${percent.low} and ${percent.high} is possible.`
          : `${place}, ${kind}, ${over}: ${after} reported, against ${before} at the same time the year before. The difference is within what chance gives. The figures cannot show whether anything has changed.`,
    },
    onlyOneYear: (place) => `The figures for ${place} are not enough to compare two years.`,
    activityDriven:
      'This offence is seen mostly when somebody looks for it. More reports can mean more checks, not more offences.',
    ruleHead: 'How this is decided',
    rule: 'The two years are compared: how often would chance alone give so large a difference if nothing had changed? Where that is less than once in twenty, the change is called clear. Where figures go up and down more than chance gives, as when burglaries come in series, more is asked for. Where several places are shown at once more is asked for too, because among many there is always one that is unusual.',
    varies: (times) => `Here the periods vary ${times} times as much as chance gives.`,
    sources: (publishers) => `Figures: ${publishers}.`,
    noFigures: 'There are no figures for that place and that offence.',
  },
}
