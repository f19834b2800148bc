/** The language a partnership of a country writes in, until it says otherwise. */
export function usualLanguage(country: string): 'da' | 'sv' | null {
  return country === 'DK' ? 'da' : country === 'SE' ? 'sv' : null
}

/**
 * The languages of a partnership's pages, the one it writes in first: residents
 * read its own words in that one, whatever the order in which the others were ticked.
 */
export function ownLanguageFirst(own: string, country: string, others: readonly string[]): string[] {
  const first = own || usualLanguage(country)
  return [...new Set([...(first ? [first] : []), ...others])]
}
