import { type AgreedTerm, type Day, endOfTerm } from '../calendar.ts'
import { personalDataIn } from '../partnership/personal-data/guard.rules.ts'
import type { Problems } from '../partnership/problems.rules.ts'
import { anyIn } from '../partnership/problems.rules.ts'
import type { AgreedCouncil, AgreementWords, Signatory } from './rules.ts'

type Term = Pick<AgreementWords, 'termKind' | 'termFrom' | 'termTo' | 'termYears' | 'signedOn'>

/**
 * The term as the calendar reckons it; null while something is missing.
 * A term "from signature" begins on the day of signing, where no other day is named.
 */
export function agreedTermOf(words: Term): AgreedTerm | null {
  const { termKind, termTo, termYears, signedOn } = words
  const from = words.termFrom ?? signedOn
  if (termKind === 'years-from-date')
    return from && termYears && isReasonable(termYears) ? { kind: 'years', from, years: termYears } : null
  if (termKind === 'signature-to-date') return from && termTo ? { kind: 'fixed', from, to: termTo } : null
  if (termKind === 'calendar-year')
    return words.termFrom ? { kind: 'calendar-year', year: Number(words.termFrom.slice(0, 4)) } : null
  return from ? { kind: 'until-further-notice', from } : null
}

/** The first and the last day an agreement holds; null for a day nobody knows, or that there is none. */
export function daysOf(words: Term): { from: Day | null; to: Day | null } {
  const term = agreedTermOf(words)
  if (!term) return { from: words.termFrom ?? words.signedOn, to: null }
  const from = term.kind === 'calendar-year' ? `${term.year}-01-01` : term.from
  return { from, to: endOfTerm(term) }
}

/** How an agreement stands on a day. `holds` says nothing of whether every party has signed. */
export function standingOf(words: Term, today: Day): 'not-yet' | 'holds' | 'ended' {
  const { from, to } = daysOf(words)
  if (from && today < from) return 'not-yet'
  return to && today > to ? 'ended' : 'holds'
}

/**
 * An agreement with its last day written out, so that every list and view that
 * reads the row sees the day the calendar worked out.
 */
export function withLastDay(words: AgreementWords): AgreementWords {
  return { ...words, termTo: daysOf(words).to }
}

export type AgreementField =
  | 'title'
  | 'parties'
  | 'purposes'
  | 'fields'
  | 'termKind'
  | 'termFrom'
  | 'termTo'
  | 'termYears'
  | 'signatories'
  | 'references'
  | 'reviseBy'
  | 'noticeMonths'
  | 'councils'
export type AgreementProblem =
  | 'missing'
  | 'tooLong'
  | 'tooFew'
  | 'unknown'
  | 'backwards'
  | 'unreasonable'
  | 'personalData'
export type AgreementProblems = Problems<AgreementField, AgreementProblem>

const longestTitle = 200
const longestTerm = 30
/** Nobody agrees a longer notice, in months. */
export const longestNotice = 36
/** Meetings a year: every working week. */
const mostMeetings = 52

/**
 * What an agreement lacks before it can be entered. The law asks for purposes
 * and areas of cooperation; an agreement needs two parties; each kind of term
 * needs its own days.
 */
export function problemsWithAgreement(
  words: AgreementWords,
  organisations: readonly string[],
): AgreementProblems {
  const { title, parties, purposes, fields, signatories, references, reviseBy, noticeMonths } = words
  const { from } = daysOf(words)
  const strangers = parties.some((party) => !organisations.includes(party))
  return {
    title: title === '' ? 'missing' : title.length > longestTitle ? 'tooLong' : undefined,
    parties: strangers ? 'unknown' : new Set(parties).size < 2 ? 'tooFew' : undefined,
    purposes: purposes.length === 0 ? 'missing' : undefined,
    fields: fields.length === 0 ? 'missing' : undefined,
    ...problemsWithTerm(words),
    signatories: signatories.some(({ office }) => personalDataIn(office).length > 0)
      ? 'personalData'
      : signatories.some(({ organisation }) => organisation === '')
        ? 'missing'
        : undefined,
    references: references.some((reference) => reference.title === '') ? 'missing' : undefined,
    reviseBy: reviseBy && from && reviseBy < from ? 'backwards' : undefined,
    noticeMonths: noticeMonths === null || isWhole(noticeMonths, longestNotice) ? undefined : 'unreasonable',
    councils: problemWithCouncils(words.councils),
  }
}

const isWhole = (number: number, most: number) => Number.isInteger(number) && number >= 1 && number <= most
/** Whole years, as an agreement counts them. */
const isReasonable = (years: number) => isWhole(years, longestTerm)

/** A council has a name; who sits in it is told by office. */
function problemWithCouncils(councils: readonly AgreedCouncil[]): AgreementProblem | undefined {
  const offices = councils.flatMap(({ seats, chair, secretariat }) => [...seats, chair, secretariat])
  if (offices.some((office) => personalDataIn(office).length > 0)) return 'personalData'
  if (councils.some(({ name }) => name === '')) return 'missing'
  const isOff = ({ leastMeetings }: AgreedCouncil) =>
    leastMeetings !== null && !isWhole(leastMeetings, mostMeetings)
  return councils.some(isOff) ? 'unreasonable' : undefined
}

type TermProblems = Pick<AgreementProblems, 'termFrom' | 'termTo' | 'termYears'>

function problemsWithTerm({ termKind, termFrom, termTo, termYears, signedOn }: Term): TermProblems {
  const from = termFrom ?? signedOn
  if (termKind === 'years-from-date') {
    const years = !termYears ? 'missing' : isReasonable(termYears) ? undefined : 'unreasonable'
    return { termFrom: from ? undefined : 'missing', termYears: years }
  }
  if (termKind === 'signature-to-date') {
    const to = !termTo ? 'missing' : from && termTo < from ? 'backwards' : undefined
    return { termFrom: from ? undefined : 'missing', termTo: to }
  }
  return termKind === 'calendar-year' && !termFrom ? { termFrom: 'missing' } : {}
}

/** Whether nothing stands in the way of entering it. */
export function isComplete(words: AgreementWords, organisations: readonly string[]): boolean {
  return !anyIn(problemsWithAgreement(words, organisations))
}

/** For each party whether, when and by which offices it has signed. */
export function signingStates(
  agreement: Pick<AgreementWords, 'parties' | 'signatories'>,
  nameOf: (organisation: string) => string,
): { party: string; name: string; signed: boolean; by: Signatory[] }[] {
  return agreement.parties.map((party) => {
    const name = nameOf(party)
    const by = agreement.signatories.filter((one) => one.organisation.toLowerCase() === name.toLowerCase())
    return { party, name, signed: by.some(({ signedOn }) => signedOn !== null), by }
  })
}

/** Which of the words a later version of an agreement, a focus area or a goal changed, by the names of the fields. */
export function changedWords<Words extends object>(before: Words, after: Words, fields: (keyof Words)[]) {
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
}
