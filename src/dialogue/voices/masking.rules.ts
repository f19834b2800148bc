import { asRead, personalDataIn } from '../../partnership/personal-data/guard.rules.ts'
import type { VoiceLanguage } from './rules.ts'

/** What stands in a voice where something was hidden, in the language of the voice. */
export const hidden: Record<VoiceLanguage, string> = { sv: '[dolt]', da: '[skjult]', en: '[hidden]' }

/** A voice as it may be kept, and whether anything in it was hidden. */
export type Masked = { words: string; masked: boolean }

/**
 * Words without what points out a person: numbers, addresses, plates and likely
 * names are hidden before anything is saved, so that neither the database nor
 * whoever codes ever sees them. What holds none of it stays sign for sign.
 */
export function withoutPersonalData(words: string, language: VoiceLanguage): Masked {
  let rest = asRead(words)
  let found = personalDataIn(rest)
  if (found.length === 0) return { words, masked: false }
  // What is hidden may uncover what stood beside it: looked at again until nothing is found.
  while (found.length > 0) {
    for (const { match } of found) rest = rest.replaceAll(match, hidden[language])
    found = personalDataIn(rest)
  }
  return { words: rest, masked: true }
}
