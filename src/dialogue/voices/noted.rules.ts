import type { Day } from '../../calendar.ts'
import type { Capture, CaptureProblem, CaptureProblems } from './capture.rules.ts'
import { problemsWithCapture } from './capture.rules.ts'
import type { NewVoice } from './rules.ts'

/** Where voices are heard that belong to no dialogue and no survey: a tip by telephone or mail, a safety walk. */
export const notedSources = ['tip', 'walk'] as const
export type NotedSource = (typeof notedSources)[number]

export function isNotedSource(word: string): word is NotedSource {
  return notedSources.some((source) => source === word)
}

/** What is written down of one: when it came, and what was said; never who said it. */
export type Noted = Capture & { source: string; saidOn: Day }

export type NotedProblems = CaptureProblems & Partial<Record<'source' | 'saidOn', CaptureProblem>>

/** What stands in the way of keeping it. */
export function problemsWithNoted(
  noted: Noted,
  around: { areas: readonly string[]; today: Day },
): NotedProblems {
  const { source, saidOn } = noted
  return {
    ...problemsWithCapture(noted, { ...around, heldOn: around.today }),
    ...(!isNotedSource(source) && { source: { code: 'missing' } }),
    ...(saidOn === '' && { saidOn: { code: 'missing' } }),
    ...(saidOn > around.today && { saidOn: { code: 'future' } }),
  }
}

/** The voices of what was noted without fault. */
export function voicesNoted({ statements, source, speaker, ...noted }: Noted): NewVoice[] {
  if (!isNotedSource(source)) return []
  const { saidOn, area, keyGroup, language } = noted
  const heard = { source, dialogue: null, survey: null, question: '' }
  return statements.map((words) => ({
    ...heard,
    ...{ area, saidOn, keyGroup, words, language },
    speaker: speaker as NewVoice['speaker'],
  }))
}
