import { type PartySignature, partySignatures } from '../../agreement/signatures/rules.ts'
import {
  asPieces,
  definitions,
  heading,
  list,
  own,
  ownHeading,
  strong,
  type Telling,
  table,
} from '../../documents/blocks.ts'
import type { Block } from '../../documents/document.rules.ts'
import { writtenList } from '../../web/languages.ts'
import type { AgreementContents } from './rules.ts'
import { dayInRow, dayOrNone, documentText } from './words.report.ts'

function signaturesOf({ agreement, parties, madeOn }: AgreementContents): PartySignature[] {
  return partySignatures(agreement, (party) => parties.find(({ id }) => id === party)?.name ?? party, madeOn)
}

/** Says at the top which parties have not signed. */
export function lackingNote(contents: AgreementContents, { language }: Telling): Block[] {
  const lacking = unsigned(signaturesOf(contents)).map(({ name }) => name)
  if (lacking.length === 0) return []
  return [{ kind: 'note', words: documentText(language).notSigned(writtenList(lacking, language)) }]
}

const unsigned = (parties: PartySignature[]) => parties.filter(({ standing }) => standing !== 'signed')

/**
 * Who has signed, by party and office, where and when; lines to sign on for
 * those who have not, which only paper has.
 */
export function signatureBlocks(contents: AgreementContents, telling: Telling): Block[] {
  const { language } = telling
  const t = documentText(language)
  const parties = signaturesOf(contents)
  const rows = parties.flatMap(({ name, by }) =>
    by
      .filter(({ signedOn }) => signedOn !== null && signedOn <= contents.madeOn)
      .map(({ office, place, signedOn }) => [
        name,
        own(office || '–', telling),
        place || '–',
        dayInRow(signedOn, language),
      ]),
  )
  const { party, office, place, day } = t.signedHeads
  const signatories = unsigned(parties).flatMap(({ name, by }) =>
    (by.length > 0 ? by : [{ office: '' }]).map((one) => ({ organisation: name, office: one.office })),
  )
  return [
    heading(1, t.signatures),
    ...table(
      t.signed,
      [
        { head: party, share: 2 },
        { head: office, share: 2 },
        { head: place, share: 1.4 },
        { head: day, share: 1.4 },
      ],
      rows,
    ),
    ...lackingNote(contents, telling),
    ...(signatories.length > 0 ? [{ kind: 'signatures' as const, signatories }] : []),
  ]
}

/** What stands beside the focus areas: what others do, the councils, the documents it leans on. */
export function beside(contents: AgreementContents, telling: Telling, level: 1 | 2): Block[] {
  const { language } = telling
  const t = documentText(language)
  const { agreement, supplements, madeOn } = contents
  const below = level === 1 ? 2 : 3
  const validity = (validTo: string | null) => {
    const day = dayInRow(validTo, language)
    return validTo && validTo < madeOn ? t.expired(day) : day
  }
  const { title, issuer, number, validTo } = t.referenceHeads
  return [
    ...(supplements.length > 0 ? [heading(level, t.supplements)] : []),
    ...list(
      supplements.map(({ title: called, owner, description, from, to, link }) => [
        ...asPieces(strong(own(called, telling))),
        ` (${[t.ownedBy(owner), t.days(dayOrNone(from, language), dayOrNone(to, language))].filter(Boolean).join(', ')}). `,
        ...asPieces(own(description, telling)),
        ...(link ? [' ', { text: link, href: link }] : []),
      ]),
    ),
    ...(agreement.councils.length > 0 ? [heading(level, t.councils)] : []),
    ...agreement.councils.flatMap(({ name, seats, chair, secretariat, leastMeetings }) => [
      ownHeading(below, name, telling),
      ...definitions([
        [t.seats, own(seats.join(', '), telling)],
        [t.chair, own(chair, telling)],
        [t.secretariat, own(secretariat, telling)],
        [t.meetings, leastMeetings === null ? '' : t.atLeast(leastMeetings)],
      ]),
    ]),
    ...(agreement.references.length > 0 ? [heading(level, t.references)] : []),
    ...table(
      t.referencesCaption,
      [
        { head: title, share: 3 },
        { head: issuer, share: 2 },
        { head: number, share: 1.4 },
        { head: validTo, share: 1.4 },
      ],
      agreement.references.map((one) => [
        own(one.title, telling),
        own(one.issuer || '–', telling),
        one.reference || '–',
        validity(one.validTo),
      ]),
    ),
  ]
}

/** How the agreement came to read as it does, the first version first. */
export function versionBlocks({ versions }: AgreementContents, telling: Telling): Block[] {
  const t = documentText(telling.language)
  const { number, day, why } = t.versionHeads
  return [
    heading(1, t.versions),
    ...table(
      t.versionsCaption,
      [
        { head: number, share: 1 },
        { head: day, share: 1.6 },
        { head: why, share: 5 },
      ],
      versions.map((version) => [
        String(version.number),
        dayInRow(version.day, telling.language),
        version.reason ? own(version.reason, telling) : t.first,
      ]),
    ),
  ]
}
