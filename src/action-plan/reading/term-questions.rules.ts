import type { Question, TermRead } from './rules.ts'
import { readable } from './script.rules.ts'

/** What the terms leave to a person: days that stand against each other, a year or a first day that is not said. */
export function termQuestions(terms: TermRead[]): Question[] {
  return [...contradictions(terms), ...beginningQuestions(terms), ...yearQuestion(terms)]
}

/** Two sentences with different first days, or none at all where the last day is told. */
function beginningQuestions(terms: TermRead[]): Question[] {
  const said = terms.filter((term) => lasts(term) && term.saidIn === 'sentence' && !isYearly(term))
  const first = [...new Map(said.flatMap((term) => (term.from ? [[term.from, term] as const] : []))).values()]
  if (first.length > 1)
    return [
      {
        code: 'termBeginsDifferently',
        text: first.map((term) => readable(term)).join(' ↔ '),
        sure: 0.7,
        about: first.map(({ key }) => key),
        values: first.map(({ from }) => from ?? '').sort(),
      },
    ]
  const ends = terms.filter((term) => lasts(term) && term.to !== null)
  if (ends.length === 0 || ends.some(({ from }) => from !== null) || first.length > 0) return []
  return ends.slice(0, 1).map((term) => ({
    code: 'termBeginningMissing',
    text: readable(term),
    sure: 0.8,
    about: [term.key],
    values: [],
  }))
}

function lasts({ kind }: TermRead): boolean {
  return kind !== 'signing' && kind !== 'notice' && kind !== 'revision'
}

/** "Planen gælder et år ad gangen": and nowhere which year. */
function yearQuestion(terms: TermRead[]): Question[] {
  if (terms.some((term) => lasts(term) && (term.from !== null || term.to !== null))) return []
  return terms
    .filter(isYearly)
    .slice(0, 1)
    .map((term) => ({
      code: 'termYearMissing',
      text: readable(term),
      sure: 0.8,
      about: [term.key],
      values: [],
    }))
}

/**
 * Terms that cannot both hold: two different last days, or an end beside "until
 * further notice". A heading's years inside the term ("Löften 2021" in an
 * agreement to 2023) contradict nothing.
 */
function contradictions(terms: TermRead[]): Question[] {
  const lasting = terms.filter((term) => term.to !== null || term.kind === 'until-further-notice')
  const ranked = [...lasting].sort((one, other) => rank(one) - rank(other))
  const [main, ...others] = ranked
  const arithmetic = terms.filter((term) => yearsDoNotAddUp(term)).map((term) => yearsQuestion(term))
  if (!main) return arithmetic
  const against = others.filter((term) => contradicts(main, term))
  if (against.length === 0) return arithmetic
  const both = [main, ...against]
  return [
    ...arithmetic,
    {
      code: 'termContradiction',
      text: both.map((term) => readable(term)).join(' ↔ '),
      sure: main.saidIn === 'sentence' ? 0.9 : 0.6,
      about: both.map((term) => term.key),
      values: both.map((term) =>
        term.kind === 'until-further-notice' ? 'until-further-notice' : `${term.from ?? ''}/${term.to}`,
      ),
    },
  ]
}

function rank(term: TermRead): number {
  return term.saidIn === 'heading' ? 100 : 100 - term.sure * 100
}

function contradicts(main: TermRead, other: TermRead): boolean {
  if (main.kind === 'until-further-notice' || other.kind === 'until-further-notice')
    return main.kind !== other.kind && main.saidIn === 'sentence' && other.saidIn === 'sentence'
  if (!main.to || !other.to) return false
  const inside = other.to <= main.to && (!main.from || !other.from || other.from >= main.from)
  return other.saidIn === 'heading'
    ? !inside && other.to !== main.to && !isSameYears(main, other)
    : other.to !== main.to && !isYearly(other)
}

/** "Samarbejdsaftale 2025–2027" over a term from March 2025 to February 2027. */
function isSameYears(main: TermRead, heading: TermRead): boolean {
  const years = ({ from, to }: TermRead) => `${from?.slice(0, 4)}–${to?.slice(0, 4)}`
  return main.from !== null && heading.to?.slice(4) === '-12-31' && years(main) === years(heading)
}

/** A plan made year by year has another last day than the agreement it serves. */
function isYearly(term: TermRead): boolean {
  return term.kind === 'calendar-year'
}

function yearsDoNotAddUp(term: TermRead): boolean {
  if (!term.from || !term.to || !term.years || term.kind !== 'fixed-dates') return false
  const [from, to] = [new Date(`${term.from}T00:00:00Z`), new Date(`${term.to}T00:00:00Z`)]
  const days = (to.getTime() - from.getTime()) / 86_400_000 + 1
  return Math.abs(days - term.years * 365.25) > 45
}

function yearsQuestion(term: TermRead): Question {
  return {
    code: 'termYearsContradiction',
    text: readable(term),
    sure: 0.8,
    about: [term.key],
    values: [`${term.years}`, `${term.from}/${term.to}`],
  }
}
