import type { ChangeVerdict } from '../../statistics/verdict.ts'
import { monthRange } from './month-range.ts'

/** Into what a year is divided in figures. */
type PartOfYear = 'year' | 'half-year' | 'quarter' | 'month'

/** What a sentence about a change is made of, as words. */
export type ChangeWords = {
  place: string
  kind: string
  /** Over which part of the years: "januari–augusti 2026". */
  over: string
  before: string
  after: string
  /** The change and between what the true one lies, in percent; null where the counts are too few for percent. */
  percent: { change: string; low: string; high: string } | null
}

export const sv = {
  allKinds: 'alla brott',
  over: {
    whole: (year: string) => `hela ${year}`,
    parts: (parts: string, year: string) => `${parts} ${year}`,
  },
  units: {
    year: () => '',
    'half-year': (first, last) => (first === last ? `halvår ${first}` : `halvår ${first}–${last}`),
    quarter: (first, last) => (first === last ? `kvartal ${first}` : `kvartal ${first}–${last}`),
    month: (first, last) => monthRange(first, last, 'sv-SE'),
  } satisfies Record<PartOfYear, (first: number, last: number) => string>,
  sentences: {
    notComparable: ({ place, kind }) => `Det går inte att jämföra ${kind} i ${place} mellan åren.`,
    tooFew: ({ place, kind, over, before, after }) =>
      `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Det är för få för att säga om något har ändrats.`,
    aboutTheSame: ({ place, kind, over, before, after }) =>
      `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Nivån är ungefär densamma. En förändring på mer än 10 % kan uteslutas.`,
    fell: ({ place, kind, over, before, after, percent }) =>
      percent
        ? `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före (${percent.change}). Så stor nedgång är svår att förklara med bara slumpen. Den verkliga förändringen ligger troligen mellan ${percent.low} och ${percent.high}.`
        : `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Nedgången är svår att förklara med bara slumpen. Talen är för små för att räkna procent på.`,
    rose: ({ place, kind, over, before, after, percent }) =>
      percent
        ? `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före (${percent.change}). Så stor uppgång är svår att förklara med bara slumpen. Den verkliga förändringen ligger troligen mellan ${percent.low} och ${percent.high}.`
        : `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Uppgången är svår att förklara med bara slumpen. Talen är för små för att räkna procent på.`,
    noClearChange: ({ place, kind, over, before, after, percent }) =>
      percent
        ? `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Skillnaden ryms inom vad slumpen ger. Siffrorna kan inte visa om något har ändrats: allt mellan ${percent.low} och ${percent.high} är möjligt.`
        : `${place}, ${kind}, ${over}: ${after} anmälda, mot ${before} samma tid året före. Skillnaden ryms inom vad slumpen ger. Siffrorna kan inte visa om något har ändrats.`,
  } satisfies Record<ChangeVerdict, (words: ChangeWords) => string>,
  onlyOneYear: (place: string) => `Siffrorna för ${place} räcker inte för att jämföra två år med varandra.`,
  since: {
    was: (place: string, kind: string, over: string, count: string) =>
      `${place}, ${kind}: ${count} anmälda ${over}.`,
    corrected: (count: string) => `Den siffran har rättats sedan dess till ${count}.`,
    unknown: 'Den siffran gäller inte längre.',
    now: (over: string, count: string) => `${count} ${over}.`,
    none: 'Senare siffror för samma del av året finns inte än.',
    verdicts: {
      notComparable: 'Det går inte att jämföra.',
      tooFew: 'Det är för få för att säga om något har ändrats.',
      aboutTheSame: 'Nivån är ungefär densamma.',
      fell: 'Så stor nedgång är svår att förklara med bara slumpen.',
      rose: 'Så stor uppgång är svår att förklara med bara slumpen.',
      noClearChange: 'Skillnaden ryms inom vad slumpen ger.',
    } satisfies Record<ChangeVerdict, string>,
  },
}

export type ChangesText = typeof sv
