import { isCountable, vagueFrequency } from './cadence-reader.rules.ts'
import { fitOf } from './focus-area-fit.rules.ts'
import type { AgreementReading, CommitmentRead, FocusAreaRead, Question, TermRead } from './rules.ts'
import { readable } from './script.rules.ts'

/** What a person has to answer before the reading can become an agreement: contradictions first, then what is missing. */
export function questionsOn(
  reading: Omit<AgreementReading, 'questions'>,
  announced: number | null,
): Question[] {
  return [
    ...missing('perhapsNoAgreement', !isEntered(reading)),
    ...termQuestions(reading.terms),
    ...headingQuestions(reading.commitments, reading.focusAreas),
    ...countQuestion(reading.focusAreas, announced),
    ...reading.commitments.flatMap(commitmentQuestions),
    ...missing('partiesMissing', reading.parties.length < 2, reading.parties),
    ...missing('purposeMissing', reading.purposes.length === 0),
    ...missing(
      'termMissing',
      !reading.terms.some((term) => term.kind !== 'signing' && term.kind !== 'notice'),
    ),
  ]
}

/** Does anything say that somebody has bound himself: a term, a promise, a signature? */
export function isEntered(reading: Pick<AgreementReading, 'terms' | 'commitments' | 'signatories'>): boolean {
  const promised = reading.commitments.length >= 3 || reading.commitments.some(({ sure }) => sure >= 0.75)
  return reading.terms.length > 0 || promised || reading.signatories.length > 0
}

function missing(code: Question['code'], isMissing: boolean, about: { key: string }[] = []): Question[] {
  return isMissing ? [{ code, text: '', sure: 0.8, about: about.map((item) => item.key), values: [] }] : []
}

/**
 * Terms that cannot both hold: two different last days, or an end beside "until
 * further notice". A heading's years inside the term ("Löften 2021" in an
 * agreement to 2023) contradict nothing.
 */
function termQuestions(terms: TermRead[]): Question[] {
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
    ? !inside && other.to !== main.to
    : other.to !== main.to && !isYearly(other)
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

/** Promise headings that fit no focus area, or several alike: a person says where they belong. */
function headingQuestions(commitments: CommitmentRead[], focusAreas: FocusAreaRead[]): Question[] {
  if (focusAreas.length === 0) return []
  const headings = [...new Set(commitments.flatMap((one) => one.measure ?? []))]
  return headings.flatMap((heading) => {
    const fit = fitOf(heading, focusAreas)
    const under = commitments.filter((one) => one.measure === heading && one.focusArea === null)
    if (fit.fits === 'one' || under.length === 0) return []
    return [
      {
        code:
          fit.fits === 'none'
            ? ('headingFitsNoFocusArea' as const)
            : ('headingFitsSeveralFocusAreas' as const),
        text: heading,
        sure: 0.8,
        about: under.map((one) => one.key),
        values: (fit.fits === 'several' ? fit.focusAreas : focusAreas).map((area) => area.title),
      },
    ]
  })
}

function countQuestion(focusAreas: FocusAreaRead[], announced: number | null): Question[] {
  if (announced === null || focusAreas.length === 0 || announced === focusAreas.length) return []
  return [
    {
      code: 'focusAreaCountDiffers',
      text: '',
      sure: 0.6,
      about: focusAreas.map((area) => area.key),
      values: [`${announced}`, `${focusAreas.length}`],
    },
  ]
}

function commitmentQuestions(commitment: CommitmentRead): Question[] {
  const about = [commitment.key]
  const text = readable(commitment)
  const questions: Question[] = []
  if (commitment.responsible.length === 0 && commitment.cooperation.length === 0)
    questions.push({ code: 'ownerMissing', text, sure: 0.8, about, values: [] })
  const vague = vagueFrequency.exec(text)
  if (vague && !isCountable(commitment.cadences))
    questions.push({ code: 'unsureCadence', text, sure: 0.7, about, values: [vague[0]] })
  return questions
}
