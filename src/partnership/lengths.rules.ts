/**
 * So many signs fit in a line of a form of this room. The field holds back
 * whoever writes more, and the rule tells whoever gets past the field.
 */
export const longest = {
  /** What a person, an organisation, a partnership or a board is called. */
  name: 120,
  email: 200,
  /** Where residents write: an e-mail address or the address of a form. */
  contact: 200,
  /** A partnership's own word for a thing. */
  term: 60,
  /** The word at the end of an address; the database holds no longer one. */
  slug: 60,
  password: 200,
  reason: 500,
} as const

/** Whether words do not fit. */
export function isTooLong(words: string | null, line: keyof typeof longest): boolean {
  return words !== null && words.length > longest[line]
}

/** What is wrong with a line that must say what something is called; `missing` is the code where nothing stands. */
export function problemWithLine<Code extends string>(
  words: string,
  missing: Code,
): Code | 'tooLong' | undefined {
  if (words === '') return missing
  return isTooLong(words, 'name') ? 'tooLong' : undefined
}
