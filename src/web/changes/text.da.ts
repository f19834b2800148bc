import { monthRange } from './month-range.ts'
import type { ChangesText } from './text.sv.ts'

export const da: ChangesText = {
  allKinds: 'alle lovovertrædelser',
  over: {
    whole: (year) => `hele ${year}`,
    parts: (parts, year) => `${parts} ${year}`,
  },
  units: {
    year: () => '',
    'half-year': (first, last) => (first === last ? `${first}. halvår` : `${first}.–${last}. halvår`),
    quarter: (first, last) => (first === last ? `${first}. kvartal` : `${first}.–${last}. kvartal`),
    month: (first, last) => monthRange(first, last, 'da-DK'),
  },
  sentences: {
    notComparable: ({ place, kind }) => `${place}: ${kind} kan ikke sammenlignes mellem årene.`,
    tooFew: ({ place, kind, over, before, after }) =>
      `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Det er for få til at sige, om noget har ændret sig.`,
    aboutTheSame: ({ place, kind, over, before, after }) =>
      `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Niveauet er omtrent det samme. En ændring på mere end 10 % kan udelukkes.`,
    fell: ({ place, kind, over, before, after, percent }) =>
      percent
        ? `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før (${percent.change}). Så stort et fald er svært at forklare med tilfældigheder alene. Den virkelige ændring ligger sandsynligvis mellem ${percent.low} og ${percent.high}.`
        : `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Faldet er svært at forklare med tilfældigheder alene. Tallene er for små til at regne i procent.`,
    rose: ({ place, kind, over, before, after, percent }) =>
      percent
        ? `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før (${percent.change}). Så stor en stigning er svær at forklare med tilfældigheder alene. Den virkelige ændring ligger sandsynligvis mellem ${percent.low} og ${percent.high}.`
        : `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Stigningen er svær at forklare med tilfældigheder alene. Tallene er for små til at regne i procent.`,
    noClearChange: ({ place, kind, over, before, after, percent }) =>
      percent
        ? `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Forskellen er ikke større, end tilfældigheder giver. Tallene kan ikke vise, om noget har ændret sig: alt mellem ${percent.low} og ${percent.high} er muligt.`
        : `${place}, ${kind}, ${over}: ${after} anmeldte mod ${before} på samme tid året før. Forskellen er ikke større, end tilfældigheder giver. Tallene kan ikke vise, om noget har ændret sig.`,
  },
  onlyOneYear: (place) => `Tallene for ${place} rækker ikke til at sammenligne to år med hinanden.`,
  since: {
    was: (place, kind, over, count) => `${place}, ${kind}: ${count} anmeldte ${over}.`,
    corrected: (count) => `Tallet er siden rettet til ${count}.`,
    unknown: 'Tallet gælder ikke længere.',
    now: (over, count) => `${count} ${over}.`,
    none: 'Der er endnu ingen senere tal for samme del af året.',
    verdicts: {
      notComparable: 'De kan ikke sammenlignes.',
      tooFew: 'Det er for få til at sige, om noget har ændret sig.',
      aboutTheSame: 'Niveauet er omtrent det samme.',
      fell: 'Så stort et fald er svært at forklare med tilfældigheder alene.',
      rose: 'Så stor en stigning er svær at forklare med tilfældigheder alene.',
      noClearChange: 'Forskellen er ikke større, end tilfældigheder giver.',
    },
  },
}
