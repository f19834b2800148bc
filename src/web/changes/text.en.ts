import { monthRange } from './month-range.ts'
import type { ChangesText } from './text.sv.ts'

export const en: ChangesText = {
  allKinds: 'all offences',
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
  since: {
    was: (place, kind, over, count) => `${place}, ${kind}: ${count} reported, ${over}.`,
    corrected: (count) => `That figure has since been corrected to ${count}.`,
    unknown: 'That figure no longer holds.',
    now: (over, count) => `${count}, ${over}.`,
    none: 'There are no later figures for the same part of the year yet.',
    verdicts: {
      notComparable: 'They cannot be compared.',
      tooFew: 'That is too few to say whether anything has changed.',
      aboutTheSame: 'The level is about the same.',
      fell: 'A fall this large is hard to explain by chance alone.',
      rose: 'A rise this large is hard to explain by chance alone.',
      noClearChange: 'The difference is within what chance gives.',
    },
  },
}
