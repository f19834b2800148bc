import type { Act } from '../act.ts'
import type { Day } from '../calendar.ts'
import { appendAudit } from '../database/audit.ts'
import { organisationsToChoose } from '../partnership/organisations/queries.ts'
import { personalDataIn } from '../partnership/personal-data/guard.rules.ts'
import { anyIn } from '../partnership/problems.rules.ts'
import { type AgreementProblems, problemsWithAgreement, withLastDay } from './agreement.rules.ts'
import { groundsOf } from './grounds/actions.ts'
import { enteredOn } from './grounds/queries.ts'
import { waitsForGrounds } from './grounds/rules.ts'
import { organisationsAndBelow, partiesBelow } from './municipalities/queries.ts'
import { agreementsOf, holdAgreements, saveAgreement } from './queries.ts'
import type { Agreement, AgreementWords } from './rules.ts'
import { longestPlace } from './signatures/rules.ts'

/**
 * `newer`: somebody wrote another version in the meantime, and nothing was saved
 * over it. `unchanged`: it would read as before, and be a version for nothing.
 */
export type AmendmentProblem = 'noReason' | 'newer' | 'unchanged'
export type Amendment = { reason: string; basedOn: number }

/** Enters an agreement that the parties have made. The same form sent twice enters it once. */
export async function enterAgreement(
  act: Act,
  words: AgreementWords,
): Promise<{ id: string } | { problems: AgreementProblems }> {
  const problems = problemsWithAgreement(words, await organisationIds(act))
  if (anyIn(problems)) return { problems }
  await holdAgreements(act)
  const whole = withLastDay(words)
  const twin = (await agreementsOf(act.db, act.within)).find((known) => saysTheSame(wordsOf(known), whole))
  if (twin) return { id: twin.id }
  const id = await saveAgreement(act, whole, null)
  await appendAudit(act.db, { at: act.at, act: 'enter-agreement', noun: 'agreement', nounId: id })
  return { id }
}

/** Writes the agreement anew, whole, with the reason; the version before stays as it was. */
export async function amendAgreement(
  act: Act,
  agreement: Agreement,
  words: AgreementWords,
  { reason, basedOn }: Amendment,
): Promise<{ id: string } | { problems: AgreementProblems & { reason?: AmendmentProblem } }> {
  await holdAgreements(act)
  const whole = withLastDay(words)
  const problems = {
    ...problemsWithAgreement(words, await organisationIds(act, agreement.parties)),
    ...problemsWithAmendment({ reason, basedOn }, agreement.number, saysTheSame(agreement, whole)),
  }
  if (anyIn(problems)) return { problems }
  const { id, number } = agreement
  await saveAgreement(act, whole, { agreement: id, number, reason })
  await appendAudit(act.db, { at: act.at, act: 'amend-agreement', noun: 'agreement', nounId: id })
  return { id }
}

export type Signature = { party: string; office: string; signedOn: Day | null; signedAtPlace?: string }
export type SignatureProblems = Partial<
  Record<
    'party' | 'office' | 'signedOn' | 'signedAtPlace',
    'missing' | 'future' | 'twice' | 'tooLong' | 'personalData' | 'grounds'
  >
>

/** Notes that a party has signed: by which office, on what day and where, never by whose name. */
export async function signAgreement(
  act: Act,
  agreement: Agreement,
  { party, office, signedOn, signedAtPlace = '' }: Signature,
  reason: string,
): Promise<{ id: string } | { problems: SignatureProblems }> {
  const organisations = await organisationsAndBelow(act.db, act.within, agreement.parties)
  const organisation = organisations.find(({ id }) => id === party)?.name
  const known = organisation !== undefined && agreement.parties.includes(party)
  const others = agreement.signatories.filter(
    (one) => one.organisation !== organisation || one.office !== office,
  )
  const twice = agreement.signatories.some(
    (one) => one.organisation === organisation && one.office === office && one.signedOn === signedOn,
  )
  const problems: SignatureProblems = {
    ...(!known && { party: 'missing' }),
    ...officeProblem(office, twice),
    ...placeProblem(signedAtPlace),
    ...(await groundsProblem(act, agreement.id, signedOn)),
    ...(!signedOn ? { signedOn: 'missing' } : signedOn > act.today && { signedOn: 'future' }),
  }
  if (!organisation || anyIn(problems)) return { problems }
  const { id, number, ...words } = agreement
  const signatories = [...others, { organisation, office, signedOn, signedAtPlace }]
  await saveAgreement(act, wordsOf({ ...words, signatories }), { agreement: id, number, reason })
  await appendAudit(act.db, { at: act.at, act: 'sign-agreement', noun: 'agreement', nounId: id })
  return { id }
}

/** Signed from now on, it rests on a picture and on dialogue, or says why not; what was signed on paper before is noted. */
async function groundsProblem(act: Act, agreement: string, signedOn: Day | null): Promise<SignatureProblems> {
  const signature = { signedOn, enteredOn: await enteredOn(act.db, agreement) }
  return waitsForGrounds(signature, await groundsOf(act, agreement)) ? { party: 'grounds' } : {}
}

function placeProblem(place: string): SignatureProblems {
  if (place.length > longestPlace) return { signedAtPlace: 'tooLong' }
  return personalDataIn(place).length > 0 ? { signedAtPlace: 'personalData' } : {}
}

function officeProblem(office: string, isTwice: boolean): SignatureProblems {
  if (office === '') return { office: 'missing' }
  if (personalDataIn(office).length > 0) return { office: 'personalData' }
  return isTwice ? { office: 'twice' } : {}
}

/** The agreement of an id, as it now reads, where it is this partnership's own. */
export async function ownAgreement(act: Act, id: string): Promise<Agreement | undefined> {
  return (await agreementsOf(act.db, act.within)).find((agreement) => agreement.id === id)
}

/** The words alone, without what a version knows of itself. */
export function wordsOf(agreement: AgreementWords): AgreementWords {
  const { title, parties, purposes, fields, legalBasis, aims, termKind, termFrom, termTo, termYears } =
    agreement
  const { signedOn, signedAtPlace, reviseBy, wantedEffects, channels, caseNumber, noticeMonths } = agreement
  const { signatories, references, councils, municipalities } = agreement
  const term = { termKind, termFrom, termTo, termYears, signedOn, signedAtPlace, reviseBy, noticeMonths }
  const agreed = { title, parties, purposes, fields, legalBasis, aims, caseNumber }
  return { ...agreed, ...term, wantedEffects, channels, signatories, references, councils, municipalities }
}

/** Why a later version cannot be written. */
export function problemsWithAmendment(
  { reason, basedOn }: Amendment,
  number: number,
  isSame: boolean,
): { reason?: AmendmentProblem } {
  if (basedOn !== number) return { reason: 'newer' }
  if (isSame) return { reason: 'unchanged' }
  return reason === '' ? { reason: 'noReason' } : {}
}

/** Word for word, and the parties whatever their order: they are kept as a set. */
export function saysTheSame(one: AgreementWords, other: AgreementWords): boolean {
  const spoken = (words: AgreementWords) =>
    JSON.stringify(wordsOf({ ...words, parties: [...new Set(words.parties)].sort() }))
  return spoken(one) === spoken(other)
}

async function organisationIds(act: Act, already?: readonly string[]): Promise<string[]> {
  const own = await organisationsToChoose(act.db, act.today, already)
  return [...own, ...(await partiesBelow(act.db, act.within, already))].map(({ id }) => id)
}
