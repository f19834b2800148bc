import type { PopulationText } from './text.sv.ts'

export const en: PopulationText = {
  title: 'Residents and dwellings',
  lead: 'A large area has more reported offences because more people live there. With the number of residents or dwellings areas can be compared fairly.',
  none: 'There are no figures yet.',
  kinds: {
    residents: 'residents',
    dwellings: 'dwellings',
    'detached-houses': 'detached houses',
    flats: 'flats',
    households: 'households',
  },
  caption: (kind) => `Number of ${kind} by year`,
  area: 'Area',
  whole: (name) => `All of ${name}`,
  unknown: 'missing',
  sources: (sources) => `Sources: ${sources}`,
  remainder: (kind, year, together, whole) =>
    `In ${year} the areas together have ${together} ${kind} and the whole has ${whole}. The difference is those who belong to no area, or rounding.`,
  correctionsHead: 'Corrected figures',
  correction: (place, year, kind, now, before) => `${place} ${year}: ${now} ${kind}, before ${before}.`,
  noted: (added, corrected, unchanged) =>
    [
      added === 1 ? 'One figure is new.' : `${added} figures are new.`,
      corrected === 0 ? '' : corrected === 1 ? 'One is corrected.' : `${corrected} are corrected.`,
      unchanged === 0 ? '' : `${unchanged} were there already.`,
    ]
      .filter(Boolean)
      .join(' '),
  addFile: 'Read in a file',
  addOne: 'Write figures',
  exposed: 'What was counted?',
  choose: 'Choose',
  source: 'Where do the figures come from?',
  sourceHelp: 'Such as the statistics office, or the municipality’s register.',
  problems: {
    missing: 'Fill this in.',
    'too-long': 'Write 200 characters at most.',
    'personal-data': 'Something here points to a person. Take it out.',
    unknown: 'Choose what was counted.',
  },
  file: {
    title: 'Read in residents or dwellings',
    lead: 'A line for each area and year, or a year in each column. Files of SCB, Kolada and Statistics Denmark are read as they are. Nothing is saved until you have seen what was read.',
    file: 'Which file?',
    fileHelp: 'CSV, 10 MB at most.',
    pasted: 'Or paste from a spreadsheet',
    do: 'Read',
    missing: 'Choose a file or paste lines.',
    problems: {
      tooLarge: 'The file is larger than 10 MB. Take only your own areas.',
      sav: 'This is an SPSS file. Save it as CSV.',
      xlsx: 'This is a workbook. Save it as CSV, or paste the lines.',
      binary: 'The file is no text. Save it as CSV.',
      empty: 'The file is empty.',
      broken: 'The file cannot be read: a quotation mark is missing somewhere. Save it as CSV once more.',
      tooManyColumns: 'The file has more than 400 columns. Remove those that are not needed.',
      noTable: 'There is no table in the file.',
    },
    noneOfYours:
      'No line is about your municipality or areas, or year and number are missing beside them. The names or codes have to be the same as here.',
  },
  look: {
    title: 'What is in the file',
    found: (count, places) => `${count} ${count === '1' ? 'figure' : 'figures'} about ${places}.`,
    together: (groups) => `${groups} are added together.`,
    others: (count) =>
      count === '1'
        ? '1 line is about another place and is not read in.'
        : `${count} lines are about other places and are not read in.`,
    laterQuarters: (count) =>
      `${count} ${count === '1' ? 'figure is' : 'figures are'} of later quarters. Only the first of the year is read in.`,
    missing: (names) => `Not in the file: ${names}.`,
    refusedHead: 'Lines that cannot be read',
    refusedHeads: ['Line', 'It says', 'What is wrong'],
    why: {
      notANumber: 'is no number',
      notTold: 'the source withholds the figure',
      notWhole: 'is no whole number',
      tooLarge: 'is too large',
      noYear: 'is no year',
      twice: 'the same area and year twice with different numbers',
      groups: 'several groups for the same area and year. Take only the total',
    },
    caption: 'What is read in',
    do: 'Save the figures',
  },
  writing: {
    title: 'Write residents or dwellings',
    area: 'Which area?',
    lines: 'Which years, and how many? One year on each line.',
    linesHelp: 'Such as 2024; 5120.',
    do: 'Save',
    unknownArea: 'Choose an area.',
    empty: 'Write at least one year.',
    why: {
      notTwo: (line) => `Line ${line}: write a year and a number.`,
      noYear: (line) => `Line ${line} does not begin with a year.`,
      inTheFuture: (line) => `Line ${line}: the year has not been yet.`,
      notANumber: (line) => `Line ${line}: the number cannot be read.`,
      notTold: (line) => `Line ${line} has no number.`,
      notWhole: (line) => `Line ${line}: the number has to be a whole one.`,
      tooLarge: (line) => `Line ${line}: the number is too large.`,
      twice: (line) => `Line ${line}: the year stands on another line already.`,
    },
  },
}
