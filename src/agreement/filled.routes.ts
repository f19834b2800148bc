import { day, type Filled, lines, many, number, one } from '../web/filled.ts'
import {
  type AgreedCouncil,
  type AgreementWords,
  classes,
  exchanges,
  type FocusAreaWords,
  type GoalWords,
  type Owner,
  type TermKind,
  termKinds,
} from './rules.ts'

const noneYet: Pick<AgreementWords, 'councils' | 'municipalities'> = { councils: [], municipalities: [] }

/** Reads an agreement out of its form. Its councils and municipalities have forms of their own. */
export function agreementIn(
  filled: Filled,
  { councils, municipalities }: Pick<AgreementWords, 'councils' | 'municipalities'> = noneYet,
): AgreementWords {
  const termKind = termKinds.find((kind) => kind === one(filled, 'termKind')) ?? ('' as TermKind)
  return {
    title: one(filled, 'title'),
    parties: many(filled, 'parties'),
    purposes: lines(filled, 'purposes'),
    fields: lines(filled, 'fields'),
    legalBasis: one(filled, 'legalBasis'),
    aims: one(filled, 'aims'),
    termKind,
    termFrom: day(filled, 'termFrom'),
    termTo: day(filled, 'termTo'),
    termYears: number(filled, 'termYears'),
    signedOn: day(filled, 'signedOn'),
    signedAtPlace: one(filled, 'signedAtPlace'),
    reviseBy: day(filled, 'reviseBy'),
    wantedEffects: lines(filled, 'wantedEffects'),
    channels: lines(filled, 'channels'),
    caseNumber: one(filled, 'caseNumber'),
    noticeMonths: number(filled, 'noticeMonths'),
    signatories: rowsIn(filled, 'signatory', ['organisation', 'office', 'date', 'place']).map((row) => ({
      organisation: one(row, 'organisation'),
      office: one(row, 'office'),
      signedOn: day(row, 'date'),
      signedAtPlace: one(row, 'place'),
    })),
    references: rowsIn(filled, 'reference', ['title', 'issuer', 'number', 'validTo']).map((row) => ({
      title: one(row, 'title'),
      issuer: one(row, 'issuer'),
      reference: one(row, 'number'),
      validTo: day(row, 'validTo'),
    })),
    councils,
    municipalities,
  }
}

/** Reads the councils out of their form: one in whose fields nothing stands is gone. */
export function councilsIn(filled: Filled): AgreedCouncil[] {
  const rows = rowsIn(filled, 'council', ['name', 'seats', 'chair', 'secretariat', 'leastMeetings'])
  return rows.map((row) => ({
    name: one(row, 'name'),
    seats: lines(row, 'seats'),
    chair: one(row, 'chair'),
    secretariat: one(row, 'secretariat'),
    leastMeetings: number(row, 'leastMeetings'),
  }))
}

/** Fills the councils' form with those of an agreement. */
export function filledWithCouncils(councils: readonly AgreedCouncil[]): Filled {
  const rows = councils.flatMap(({ name, seats, chair, secretariat, leastMeetings }, row) => [
    [`council-${row}-name`, name],
    [`council-${row}-seats`, seats.join('\n')],
    [`council-${row}-chair`, chair],
    [`council-${row}-secretariat`, secretariat],
    [`council-${row}-leastMeetings`, leastMeetings === null ? '' : String(leastMeetings)],
  ])
  return Object.fromEntries(rows)
}

const mostRows = 60

/** The rows of a list in which something stands. */
function rowsIn(filled: Filled, list: string, fields: string[]): Filled[] {
  return Array.from({ length: mostRows }, (_, row) =>
    Object.fromEntries(fields.map((field) => [field, one(filled, `${list}-${row}-${field}`)])),
  ).filter((row) => Object.values(row).some((value) => value !== ''))
}

/** Fills the form with an agreement as it reads. */
export function filledWith(agreement: AgreementWords): Filled {
  const { signatories, references, termYears, noticeMonths, ...words } = agreement
  const rows = [
    ...signatories.flatMap(({ organisation, office, signedOn, signedAtPlace }, row) => [
      [`signatory-${row}-organisation`, organisation],
      [`signatory-${row}-office`, office],
      [`signatory-${row}-date`, signedOn ?? ''],
      [`signatory-${row}-place`, signedAtPlace ?? ''],
    ]),
    ...references.flatMap(({ title, issuer, reference, validTo }, row) => [
      [`reference-${row}-title`, title],
      [`reference-${row}-issuer`, issuer],
      [`reference-${row}-number`, reference],
      [`reference-${row}-validTo`, validTo ?? ''],
    ]),
  ]
  return {
    ...Object.fromEntries(rows),
    title: words.title,
    parties: words.parties,
    purposes: words.purposes.join('\n'),
    fields: words.fields.join('\n'),
    legalBasis: words.legalBasis,
    aims: words.aims,
    termKind: words.termKind,
    termFrom: words.termFrom ?? '',
    // Only a day that was agreed is filled in; one that is worked out would be taken for it.
    termTo: words.termKind === 'signature-to-date' ? (words.termTo ?? '') : '',
    termYears: termYears === null ? '' : String(termYears),
    signedOn: words.signedOn ?? '',
    signedAtPlace: words.signedAtPlace,
    reviseBy: words.reviseBy ?? '',
    wantedEffects: words.wantedEffects.join('\n'),
    channels: words.channels.join('\n'),
    caseNumber: words.caseNumber,
    noticeMonths: noticeMonths === null ? '' : String(noticeMonths),
  }
}

export function focusAreaIn(filled: Filled): FocusAreaWords {
  return {
    name: one(filled, 'name'),
    description: one(filled, 'description'),
    classes: classes.filter((known) => many(filled, 'classes').includes(known)),
    targetGroups: many(filled, 'targetGroups'),
    offences: many(filled, 'offences'),
    objects: many(filled, 'objects'),
    outcomeCrime: one(filled, 'outcomeCrime'),
    outcomeSafety: one(filled, 'outcomeSafety'),
    outcomeReason: one(filled, 'outcomeReason'),
    carriedBy: one(filled, 'carriedBy'),
  }
}

export function goalIn(filled: Filled): GoalWords {
  return {
    words: one(filled, 'words'),
    owner: one(filled, 'owner') as Owner,
    indicator: one(filled, 'indicator'),
    baseline: one(filled, 'baseline'),
    target: one(filled, 'target'),
    byDay: day(filled, 'byDay'),
    exchanges: exchanges.filter((one) => many(filled, 'exchanges').includes(one)),
  }
}

/** Why it is changed, and which version the person had before them. */
export function amendmentIn(filled: Filled): { reason: string; basedOn: number } {
  return { reason: one(filled, 'reason'), basedOn: Number(one(filled, 'basedOn')) }
}
