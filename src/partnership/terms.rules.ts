import dk from './packs/terms.dk.json' with { type: 'json' }
import se from './packs/terms.se.json' with { type: 'json' }

/** The nouns whose label differs between countries and partnerships. Never another type, only another label. */
export const terms = [
  'agreement',
  'actionPlan',
  'measure',
  'commitment',
  'citizenPromise',
  'focusArea',
  'council',
  'steeringGroup',
  'coordinator',
  'policeLiaison',
  'policeArea',
  'executiveBoard',
  'municipalAssembly',
  'safetyWalk',
] as const
export type Term = (typeof terms)[number]

const packs: Record<'SE' | 'DK', Record<Term, string[]>> = { SE: se.terms, DK: dk.terms }

/** The words in use for a noun in a country, the usual one first. */
export function usualWords(country: 'SE' | 'DK', term: Term): string[] {
  return packs[country][term]
}

/** What a partnership calls each noun: its own word where it chose one, else the country's usual one. */
export function termsOf(face: {
  country: 'SE' | 'DK'
  termSet: Record<string, string>
}): Record<Term, string> {
  const label = (term: Term) => face.termSet[term] || (usualWords(face.country, term)[0] ?? term)
  return Object.fromEntries(terms.map((term) => [term, label(term)])) as Record<Term, string>
}

/**
 * A noun as the partnership calls it, within a sentence, to readers of its
 * country's language; null to others, whose language has a word of its own.
 */
export function termWord(face: Parameters<typeof termsOf>[0], term: Term, language: string): string | null {
  const home = face.country === 'DK' ? 'da' : 'sv'
  return language === home ? termsOf(face)[term] : null
}

/** The same as a heading or a label begins. */
export function termHeading(
  face: Parameters<typeof termsOf>[0],
  term: Term,
  language: string,
): string | null {
  const word = termWord(face, term, language)
  return word && word.charAt(0).toLocaleUpperCase(language) + word.slice(1)
}

/** Only the words that differ from the usual ones need keeping. */
export function ownTerms(country: 'SE' | 'DK', filled: Record<string, string>): Record<string, string> {
  const own = terms.filter((term) => filled[term] && filled[term] !== usualWords(country, term)[0])
  return Object.fromEntries(own.map((term) => [term, filled[term] ?? '']))
}
