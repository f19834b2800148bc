import { daysIn, monthIn } from './dates.rules.ts'
import { headingRole } from './heading-words.rules.ts'
import { keyOf, proposedOnce, wordsOnly } from './keys.rules.ts'
import { organisationIdentity, organisationsIn } from './organisations.rules.ts'
import { personNamesIn, withoutNames } from './person-names.rules.ts'
import type { PartyRead, SignatoryRead, TermRead } from './rules.ts'
import { type Passage, part, quote, type Script } from './script.rules.ts'
import { cellsInReadingOrder, organisationName, type SignatureCell } from './signature-cells.rules.ts'
import { officeAndOrganisation } from './signature-offices.rules.ts'
import { namesOfNews, signedInProse } from './signed-in-prose.rules.ts'

export type SignatureBlock = {
  signatories: SignatoryRead[]
  signing: TermRead[]
  /** Where the parties are named once more. */
  organisations: Passage[]
  /** Personal names, to be kept out of every other proposal; they go no further than this reading. */
  names: string[]
}

/**
 * Who signed: offices and organisations, place and date. Names stay behind.
 *
 * Each signature is name, office and organisation in some order; the organisation
 * may come first ("För X kommun") or last.
 */
export function signatureBlockOf(script: Script): SignatureBlock {
  const cells = cellsInReadingOrder(script)
  const names = [
    ...new Set(cells.flatMap((cell) => (cell.kind === 'name' ? [cell.text] : personNamesIn(afterDay(cell))))),
  ]
  const groups = signatures(cells)
  const signatories = groups.flatMap((group) => signatory(script, group, names))
  const inProse = signatories.length > 0 ? [] : signedInProse(script)
  const namedInProse = inProse.length > 0 ? namesOfNews(script) : []
  return {
    signatories: proposedOnce([...signatories, ...inProse.map(({ mention: _, ...one }) => one)]),
    signing: signingOf(script, cells),
    organisations: [
      ...groups.flat().filter((cell) => cell.kind === 'organisation'),
      ...inProse.map((one) => one.mention),
    ],
    names: [...new Set([...names, ...namedInProse])],
  }
}

/** "Nykøbing F., den …" is a place, though it looks like a name; who stands after the day is a person. */
function afterDay(cell: SignatureCell): Passage {
  const day = cell.kind === 'place' ? daysIn(cell)[0] : undefined
  return day ? part(cell, day.to - cell.from, cell.text.length) : cell
}

function signatures(cells: SignatureCell[]): SignatureCell[][] {
  const telling = cells.filter((cell) => cell.kind !== 'place' && cell.kind !== 'other')
  const first = telling.find((cell) => cell.kind !== 'line')?.kind
  const opener = first ?? 'name'
  const groups: SignatureCell[][] = []
  for (const cell of telling) {
    if (cell.kind === 'line') continue
    const group = groups[groups.length - 1]
    const complete = group?.some(
      (known) => known.kind === 'organisation' || known.kind === 'name' || officeAndOrganisation(known),
    )
    const opens = cell.kind === opener && (opener !== 'office' || complete)
    if (!group || opens) groups.push([cell])
    else group.push(cell)
  }
  return groups
}

function signatory(script: Script, group: SignatureCell[], names: string[]): SignatoryRead[] {
  const told = group.filter((cell) => cell.kind === 'office' || cell.kind === 'organisation')
  const firstTold = told[0]
  if (!firstTold) return []
  const organisationCell = told.find((cell) => cell.kind === 'organisation')
  const organisation = organisationCell
    ? (organisationName(organisationCell) ??
      organisationCell.text.replace(/^(?:För|For|På vegne a[fv])\s/, ''))
    : organisationOfOffice(told)
  const offices = told.filter((cell) => cell.kind === 'office').map((cell) => officeOf(cell, organisation))
  const office = offices.filter((words) => words !== '').join(' ') || null
  const quoted = told.map((cell) => quote(script, cell))
  const text = withoutNames(quoted.map((words) => words.text).join(', '), names)
  const repaired = withoutNames(told.map((cell) => cell.text).join(', '), names)
  return [
    {
      key: keyOf('signatory', `${office ?? ''} ${organisation ?? ''}`),
      text,
      ...(repaired === text ? {} : { repaired }),
      at: { from: quoted[0]!.at.from, to: quoted[quoted.length - 1]!.at.to },
      sure: office && organisation ? 0.9 : 0.75,
      office: office ? withoutNames(office, names) : null,
      organisation: organisation ? withoutNames(organisation, names) : null,
    },
  ]
}

/** In a scan the organisation that signed is spelt as the party it is, which is read where it is damaged least. */
export function asTheParties(signatories: SignatoryRead[], parties: PartyRead[]): SignatoryRead[] {
  const identityIn = (name: string) => {
    const mention = organisationsIn({ from: 0, to: name.length, text: name }).find(({ generic }) => !generic)
    return mention ? organisationIdentity(mention) : null
  }
  return signatories.map((signatory) => {
    const { text, repaired = text, organisation } = signatory
    const identity = organisation ? identityIn(organisation) : null
    const party = parties.find(({ name }) => identity !== null && identityIn(name) === identity)
    if (!party || !organisation || wordsOnly(party.name) === wordsOnly(organisation)) return signatory
    const words = repaired.replace(organisation, party.name)
    return {
      ...signatory,
      key: keyOf('signatory', `${signatory.office ?? ''} ${party.name}`),
      organisation: party.name,
      ...(words === text ? {} : { repaired: words }),
    }
  })
}

/** "Vd, AB Hamnhus": an office cell that names its organisation itself. */
function organisationOfOffice(cells: SignatureCell[]): string | null {
  const named = cells.flatMap((cell) => organisationsIn(cell)).find((mention) => !mention.generic)
  const told = cells.flatMap((cell) => officeAndOrganisation(cell) ?? [])[0]
  return named?.name ?? told?.organisation ?? null
}

/** "Kommunchef, X kommun" on one line: the office without the organisation. */
function officeOf(cell: SignatureCell, organisation: string | null): string {
  const rest = organisation ? cell.text.split(organisation).join('') : cell.text
  return rest
    .replace(/^(?:För|For)(?=\s*:)/, '')
    .replace(/^[\s,:/–-]+|[\s,:/–-]+$/g, '')
    .replace(/\s(?:för|for|i|på|vid|ved)$/, '')
}

function signingOf(script: Script, cells: SignatureCell[]): TermRead[] {
  const signing = cells
    .filter((cell) => cell.kind === 'place')
    .flatMap((cell) => {
      const day = daysIn(cell)[0] ?? null
      const at = day ? day.from - cell.from : monthIn(cell.text)
      if (at < 0) return []
      const before = cell.text.slice(0, at)
      const place = before
        .replace(/[\s,:]*(?:\bden|\bd\.)?[\s,]*$/i, '')
        .replace(/^(?:Ort|Sted|Datum|Dato)[^:]{0,20}:\s*/i, '')
      const isPlace =
        /^\p{Lu}[\p{L}. -]{1,40}$/u.test(place) &&
        headingRole(place) === null &&
        !/^(?:datum|dato|ort|sted)\b/i.test(place)
      return [
        {
          key: keyOf('term signing', `${isPlace ? place : ''} ${day?.day ?? cell.text.slice(at)}`),
          ...quote(script, cell),
          sure: isPlace && day ? 0.95 : 0.8,
          kind: 'signing' as const,
          from: null,
          to: null,
          years: null,
          months: null,
          place: isPlace ? place : null,
          date: day?.day ?? null,
          saidIn: 'sentence' as const,
        },
      ]
    })
  return proposedOnce(signing)
}
