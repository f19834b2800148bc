import type { VoiceLanguage } from '../voices/rules.ts'

/** What one person ticked: question → answer, as the survey's own rules read it. */
export type Ticked = Record<string, unknown>

/** What one person wrote in words to one question. */
export type Written = {
  question: string
  words: string
  language: VoiceLanguage
  /** The keyed digest of the code that the writer was given for it; empty where none was. */
  digest: string
}

/** One person's answer to a survey, as it is sealed when it arrives. */
export type Answer = {
  ticked: Ticked
  written: Written[]
  /** The code of the link it came by; empty for the open one. */
  channel: string
  /** Filled in from paper on somebody's behalf, or read in from a file. */
  entered: boolean
}

/**
 * So many are opened together at least, and so many stay behind while the survey
 * is open. They are chosen by lot, so that a batch is not "those who came first",
 * and the last one is never a single person.
 */
export const atLeastTogether = 10
const atMostTogether = 2000

/**
 * How many of those that wait are opened now. While the survey is open enough
 * stay behind for another batch; when it is closed all are opened, unless they
 * are so few that somebody could guess who said what: then only on demand.
 */
export function howManyToOpen(
  waiting: number,
  { closed, evenIfFew = false }: { closed: boolean; evenIfFew?: boolean },
): number {
  if (!closed) {
    const free = waiting - atLeastTogether
    return free >= atLeastTogether ? Math.min(free, atMostTogether) : 0
  }
  if (waiting < atLeastTogether) return evenIfFew ? waiting : 0
  return waiting <= atMostTogether + atLeastTogether ? waiting : atMostTogether
}

/** What was written in words, each text by itself: not even two of one person stay together. */
export function wordsOf(answers: readonly Answer[]): Written[] {
  return answers.flatMap(({ written }) => written.filter(({ words }) => words.trim() !== ''))
}

/** What a sealed row holds: a whole answer as it came, or one text, sealed anew when the answer was opened. */
export type Held = 'answer' | 'words'

/** What a sealed row is about: it opens for no other survey, and as nothing else. */
export function sealedAbout(survey: string, holds: Held): string {
  return `${survey} ${holds}`
}
