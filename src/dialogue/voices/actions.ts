import type { Act } from '../../act.ts'
import { areasOf } from '../../areas/queries.ts'
import { appendAudit } from '../../database/audit.ts'
import { neededTextProblem } from '../free-text.rules.ts'
import type { Dialogue } from '../rules.ts'
import { type Capture, type CaptureProblems, problemsWithCapture, voicesOfCapture } from './capture.rules.ts'
import { type Noted, type NotedProblems, problemsWithNoted, voicesNoted } from './noted.rules.ts'
import { type SavedVoice, saveVoiceStrike, saveVoices } from './queries.ts'
import type { Voice } from './rules.ts'

/**
 * Keeps what was said at a dialogue. The audit log tells that voices of it were
 * caught, never which: neither the words nor their ids stand there.
 */
export async function captureVoices(
  act: Act,
  dialogue: Dialogue,
  capture: Capture,
): Promise<{ saved: SavedVoice[] } | { problems: CaptureProblems }> {
  const areas = (await areasOf(act.db, act.within)).map(({ id }) => id)
  const problems = problemsWithCapture(capture, { areas, heldOn: dialogue.heldOn, today: act.today })
  if (Object.keys(problems).length > 0) return { problems }
  const saved = await saveVoices(act, voicesOfCapture(capture, dialogue))
  await appendAudit(act.db, { at: act.at, act: 'capture-voices', noun: 'dialogue', nounId: dialogue.id })
  return { saved }
}

/**
 * Keeps a tip, or what was said on a safety walk. The audit log tells that voices
 * of the kind were noted, never which, and nobody is asked who it was.
 */
export async function noteVoices(
  act: Act,
  noted: Noted,
): Promise<{ saved: SavedVoice[] } | { problems: NotedProblems }> {
  const areas = (await areasOf(act.db, act.within)).map(({ id }) => id)
  const problems = problemsWithNoted(noted, { areas, today: act.today })
  if (Object.keys(problems).length > 0) return { problems }
  const saved = await saveVoices(act, voicesNoted(noted))
  await appendAudit(act.db, { at: act.at, act: 'note-voices', noun: 'voice', nounId: noted.source })
  return { saved }
}

export type StrikeProblem = 'missing' | 'tooLong' | 'personalData'

/** Strikes a voice, say because somebody is talked about in it: it counts nowhere and is shown no more. */
export async function strikeVoice(act: Act, voice: Voice, reason: string): Promise<StrikeProblem | null> {
  const problem = neededTextProblem(reason, 'reason')
  if (problem) return problem
  await saveVoiceStrike(act, voice.id, reason)
  await appendAudit(act.db, { at: act.at, act: 'strike-voice', noun: 'voice', nounId: voice.id })
  return null
}
