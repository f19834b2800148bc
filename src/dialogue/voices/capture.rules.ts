import type { Day } from '../../calendar.ts'
import { textProblem } from '../free-text.rules.ts'
import { isSpeaker, type NewVoice, type SourceKind, type VoiceLanguage } from './rules.ts'

/** So many signs fit in one voice: half a page, far more than anybody says in one breath. */
export const longestVoice = 2000

/** So many voices fit in one press; a whole evening's notes are fewer. */
export const mostAtOnce = 2000

/** How what was written is read: one voice a line, or all of it as one voice. */
export const ways = ['lines', 'one'] as const
export type Way = (typeof ways)[number]

/** The voices in what was written; empty lines and the dashes of a list are left out. */
export function statementsIn(written: string, way: Way): string[] {
  const parts = way === 'one' ? [written.replace(/\r\n/g, '\n')] : written.split(/\r?\n/)
  return parts.map((part) => part.trim().replace(/^[-–•*·]\s+/, '')).filter(Boolean)
}

/** What was caught at a dialogue in one press. */
export type Capture = {
  statements: string[]
  speaker: string
  area: string | null
  keyGroup: string
  language: VoiceLanguage
}

export type CaptureProblem =
  | { code: 'missing' | 'unknown' | 'personalData' | 'notYet' | 'future' }
  | { code: 'tooLong'; lines: { number: number; length: number }[] }
  | { code: 'tooMany'; number: number }
export type CaptureProblems = Partial<Record<'words' | 'speaker' | 'area' | 'keyGroup', CaptureProblem>>

/**
 * What stands in the way of keeping what was caught. Nothing is kept of a
 * capture with a fault, so that a second press does not count half of it twice.
 */
export function problemsWithCapture(
  { statements, speaker, area, keyGroup }: Capture,
  around: { areas: readonly string[]; heldOn: Day; today: Day },
): CaptureProblems {
  const words =
    around.heldOn > around.today ? ({ code: 'notYet' } as const) : problemWithStatements(statements)
  const group = textProblem(keyGroup, 'group')
  return {
    ...(words && { words }),
    ...(!isSpeaker(speaker) && { speaker: { code: 'missing' } }),
    ...(area !== null && !around.areas.includes(area) && { area: { code: 'unknown' } }),
    ...(group === 'personalData' && { keyGroup: { code: group } }),
    ...(group === 'tooLong' && { keyGroup: { code: group, lines: [] } }),
  }
}

function problemWithStatements(statements: readonly string[]): CaptureProblem | undefined {
  if (statements.length === 0) return { code: 'missing' }
  if (statements.length > mostAtOnce) return { code: 'tooMany', number: statements.length }
  const lines = statements
    .map(({ length }, at) => ({ number: at + 1, length }))
    .filter(({ length }) => length > longestVoice)
  return lines.length > 0 ? { code: 'tooLong', lines } : undefined
}

/** The voices of a capture without fault, as they are kept. */
export function voicesOfCapture(
  { statements, speaker, area, keyGroup, language }: Capture,
  dialogue: { id: string; kind: SourceKind; heldOn: Day },
): NewVoice[] {
  if (!isSpeaker(speaker)) return []
  const heard = { source: dialogue.kind, dialogue: dialogue.id, survey: null, question: '' }
  return statements.map((words) => ({
    ...heard,
    area,
    saidOn: dialogue.heldOn,
    speaker,
    keyGroup,
    words,
    language,
  }))
}
