import {
  type AgreedCouncil,
  type AgreementWords,
  type Reference,
  type TermKind,
  termKinds,
} from '../../agreement/rules.ts'
import { numberIn } from '../../web/written-number.rules.ts'
import { scriptOf } from '../reading/make-script.rules.ts'
import type { TermRead } from '../reading/rules.ts'
import { titleOf } from '../reading/title.rules.ts'
import type { Accepted } from './making.rules.ts'
import { answerOf, dayOf, linesOf, type Values } from './rules.ts'

/**
 * What the form of the agreement is filled with: what was accepted, added to
 * the agreement it goes into where there is one already.
 */
export function agreementValues(
  accepted: readonly Accepted[],
  text: string,
  base: AgreementWords | null,
): Values {
  const purposes = together(base?.purposes, wordsIn(accepted, 'purposes', 'words'))
  const fields = together(base?.fields, wordsIn(accepted, 'focusAreas', 'name'))
  return {
    title: base?.title ?? headingOf(text),
    purposes: purposes.join('\n'),
    fields: fields.join('\n'),
    legalBasis: base?.legalBasis ?? '',
    aims: base?.aims ?? '',
    ...termValues(accepted, base),
  }
}

/** What a text calls itself, repaired where it was badly scanned; empty where it begins with a sentence. */
export function headingOf(text: string): string {
  const script = scriptOf(text)
  return script ? titleOf(script) : ''
}

function termValues(accepted: readonly Accepted[], base: AgreementWords | null): Values {
  const terms = accepted.flatMap((one) => (one.section === 'terms' ? [one] : []))
  const [main] = terms
    .filter(({ values }) => termKinds.some((kind) => kind === answerOf(values, 'termKind')))
    .sort((one, other) => weight(other.item) - weight(one.item))
  const of = (kind: string) => terms.find(({ values }) => answerOf(values, 'termKind') === kind)?.values ?? {}
  const signing = of('signing')
  const years = base?.termYears ?? null
  return {
    termKind: main ? answerOf(main.values, 'termKind') : (base?.termKind ?? ''),
    from: main ? answerOf(main.values, 'from') : (base?.termFrom ?? ''),
    to: main ? answerOf(main.values, 'to') : (base?.termTo ?? ''),
    years: main ? answerOf(main.values, 'years') : years === null ? '' : String(years),
    signedOn: answerOf(signing, 'date') || (base?.signedOn ?? ''),
    signedAtPlace: answerOf(signing, 'place') || (base?.signedAtPlace ?? ''),
    reviseBy: answerOf(of('revision'), 'reviseBy') || (base?.reviseBy ?? ''),
    noticeMonths: answerOf(of('notice'), 'months') || (base?.noticeMonths ? String(base.noticeMonths) : ''),
  }
}

/** A sentence on the term weighs more than the years of a heading. */
function weight(term: TermRead): number {
  return term.sure + (term.saidIn === 'sentence' ? 1 : 0)
}

/** The agreement as the form says it, with what was accepted of effects, channels and signatures. */
export function agreementWords(
  written: Values,
  accepted: readonly Accepted[],
  made: { parties: string[]; base: AgreementWords | null; organisationNamed: (name: string) => string },
): AgreementWords {
  const { base, parties } = made
  const termKind = answerOf(written, 'termKind') as TermKind
  const years = wholeNumber(written, 'years')
  const timed = termKind !== 'until-further-notice'
  const signatories = accepted.flatMap((one) => {
    if (one.section !== 'signatories') return []
    const organisation = made.organisationNamed(answerOf(one.values, 'organisation'))
    return [{ organisation, office: answerOf(one.values, 'office'), signedOn: dayOf(one.values, 'date') }]
  })
  return {
    title: answerOf(written, 'title'),
    parties: [...new Set([...(base?.parties ?? []), ...parties])],
    purposes: linesOf(written, 'purposes'),
    fields: linesOf(written, 'fields'),
    legalBasis: answerOf(written, 'legalBasis'),
    aims: answerOf(written, 'aims'),
    termKind,
    termFrom: dayOf(written, 'from'),
    termTo: timed ? dayOf(written, 'to') : null,
    termYears: termKind === 'years-from-date' ? years : null,
    signedOn: dayOf(written, 'signedOn'),
    signedAtPlace: answerOf(written, 'signedAtPlace'),
    reviseBy: dayOf(written, 'reviseBy'),
    wantedEffects: together(base?.wantedEffects, wordsIn(accepted, 'effects', 'words')),
    channels: together(base?.channels, wordsIn(accepted, 'channels', 'name')),
    caseNumber: base?.caseNumber ?? '',
    signatories: unique([...(base?.signatories ?? []), ...signatories]),
    noticeMonths: wholeNumber(written, 'noticeMonths'),
    references: unique([...(base?.references ?? []), ...accepted.flatMap(referenceIn)]),
    councils: councilsTogether(base?.councils ?? [], accepted.flatMap(councilIn)),
    municipalities: base?.municipalities ?? [],
  }
}

/** The whole number in a field, however it is written; null where none stands. */
export function wholeNumber(values: Values, field: string): number | null {
  const number = numberIn(answerOf(values, field))
  return number !== null && Number.isInteger(number) ? number : null
}

function referenceIn({ section, values }: Accepted): Reference[] {
  if (section !== 'references') return []
  const [title, issuer] = [answerOf(values, 'title'), answerOf(values, 'issuer')]
  return [{ title, issuer, reference: answerOf(values, 'number'), validTo: dayOf(values, 'validTo') }]
}

function councilIn({ section, values }: Accepted): AgreedCouncil[] {
  if (section !== 'councils') return []
  const [name, chair] = [answerOf(values, 'name'), answerOf(values, 'chair')]
  const secretariat = answerOf(values, 'secretariat')
  const leastMeetings = wholeNumber(values, 'leastMeetings')
  return [{ name, seats: linesOf(values, 'seats'), chair, secretariat, leastMeetings }]
}

/** A council that is there by the same name reads as it was accepted last. */
function councilsTogether(before: AgreedCouncil[], now: AgreedCouncil[]): AgreedCouncil[] {
  const called = ({ name }: AgreedCouncil) => name.toLowerCase()
  const byName = new Map([...before, ...now].map((council) => [called(council), council]))
  return [...byName.values()]
}

function wordsIn(accepted: readonly Accepted[], section: Accepted['section'], field: string): string[] {
  return accepted.flatMap((one) => (one.section === section ? [answerOf(one.values, field)] : []))
}

function together(before: readonly string[] = [], now: readonly string[]): string[] {
  return [...new Set([...before, ...now].filter((words) => words !== ''))]
}

function unique<One>(list: One[]): One[] {
  const seen = new Set<string>()
  return list.filter((one) => !seen.has(JSON.stringify(one)) && seen.add(JSON.stringify(one)))
}
