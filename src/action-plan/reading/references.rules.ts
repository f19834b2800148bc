import { documentsIn, earlierAgreementsIn } from './document-references.rules.ts'
import { footnoteReferences } from './footnote-references.rules.ts'
import { keyOf, proposedOnce, wordsOnly } from './keys.rules.ts'
import { lawsIn, type Named } from './law-references.rules.ts'
import type { ReferenceKind, ReferenceRead } from './rules.ts'
import { quote, type Script } from './script.rules.ts'
import type { Section } from './sections.rules.ts'
import { sentencesOf } from './sentences.rules.ts'

/** The documents an agreement leans on: laws, agreements before it, strategies and surveys with a name or a year. */
export function referencesOf(script: Script, sections: Section[]): ReferenceRead[] {
  // A plan's rows say what is done; what it leans on is told in sentences.
  const found = sections
    .filter(({ under }) => under !== 'signatures')
    .flatMap((section) => section.blocks)
    .filter(({ kind }) => kind !== 'row')
    .flatMap((block) => sentencesOf(block))
    .flatMap((sentence) => {
      const laws = lawsIn(sentence)
      const agreements = earlierAgreementsIn(sentence)
      const taken = [...laws, ...agreements]
      const documents = documentsIn(sentence).filter(
        (one) => !taken.some((other) => one.from < other.to && other.from < one.to),
      )
      return [
        ...laws.map((one) => proposal(script, one, 'law')),
        ...agreements.map((one) => proposal(script, one, 'agreement')),
        ...documents.map((one) => proposal(script, one, 'document')),
      ]
    })
  const inNotes = footnoteReferences(script.notes)
  return proposedOnce([...found.filter((one) => !isToldBetter(one, found)), ...inNotes])
}

function proposal(script: Script, named: Named, referenceKind: ReferenceKind): ReferenceRead {
  const { title, number, years, sure } = named
  return {
    key: keyOf('reference', `${isActNumber(number) ? '' : title} ${number ?? ''}`),
    ...quote(script, named),
    sure,
    referenceKind,
    title,
    issuer: named.issuer ?? null,
    number,
    validTo: years ? `${years.last}-12-31` : null,
  }
}

function isActNumber(number: string | null): boolean {
  return number !== null && /\d{4}(?:\/\d\d)?:\d/.test(number)
}

/** "polislagen" after "polislagen (1984:387)": the same law, said shorter. */
function isToldBetter(one: ReferenceRead, all: ReferenceRead[]): boolean {
  return (
    one.number === null &&
    all.some((other) => other.number !== null && wordsOnly(other.title) === wordsOnly(one.title))
  )
}
