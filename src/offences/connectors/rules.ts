import type { AskProblem, OfficeName } from '../../web/offices.rules.ts'

/** Why what an office answered could not be used, beside that it did not come: it was no answer of the form it documents. */
export type ConnectorProblem = AskProblem | 'unreadable' | 'nothing' | 'off'

/** A question that led to nothing, told at the form it was asked from; `said` is the office's own word, where it gave one. */
export type Failed = { problem: ConnectorProblem; said: string }

/** Whose country an office counts; a partnership asks its own. */
export const officeOf: Record<'SE' | 'DK', OfficeName> = { SE: 'kolada', DK: 'statbank' }

/** What an office answered, as text; null where it is no text in the signs it documents. */
export function textIn(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What an office answered as JSON; undefined where it is none. */
export function jsonIn(bytes: Uint8Array): unknown {
  const text = textIn(bytes)
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
