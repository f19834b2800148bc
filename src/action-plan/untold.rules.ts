import type { ReadLanguage } from './reading/rules.ts'

/**
 * What stands in a field that a plan must fill and that the agreement it was
 * read from says nothing of. It is kept in the language of the agreement, like
 * the words around it, so that the parties see in their own plan what nobody
 * has answered yet.
 */
export const untoldIn: Record<ReadLanguage, string> = {
  sv: 'Står inte i texten',
  da: 'Står ikke i teksten',
}

/** Whether words only say that the text said nothing. */
export function isUntold(words: string): boolean {
  return Object.values(untoldIn).includes(words.trim())
}

/** The words where somebody has said something, else nothing: residents read no gaps. */
export function told(words: string): string {
  return isUntold(words) ? '' : words
}
