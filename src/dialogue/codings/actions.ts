import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { themesOf } from '../themes/queries.ts'
import { isInUse, type Theme } from '../themes/rules.ts'
import { voicesWithIds } from '../voices/queries.ts'
import { codingsOf, saveCoding } from './queries.ts'
import {
  type Coding,
  newestByCoder,
  problemWithTicks,
  saysTheSame,
  type TickProblem,
  type Ticks,
  themesTicked,
} from './rules.ts'

/**
 * Keeps somebody's own reading of voices. All of them, or none where one of them
 * cannot be kept; a reading that says what it said before is not kept again, and
 * a voice that was struck meanwhile is passed over.
 */
export async function codeVoices(
  act: Act,
  ticked: ReadonlyMap<string, Ticks>,
): Promise<{ coded: number } | { problems: Map<string, TickProblem> }> {
  const ids = (await voicesWithIds(act.db, act.within, [...ticked.keys()])).map(({ id }) => id)
  const codings = await codingsOf(act.db, act.within, ids)
  const book = await themesOf(act.db, act.within)
  const readings = ids.map((voice) => ({
    voice,
    ticks: ticked.get(voice) ?? { themes: [], fitsNone: false, wantsPriority: false },
    own: newestByCoder(codings.get(voice) ?? []).find(({ coder }) => coder === act.by),
  }))
  const problems = new Map(
    readings.flatMap(({ voice, ticks, own }) => {
      const problem = problemWithTicks(ticks, usableThemes(book, act.today, own))
      return problem ? [[voice, problem] as const] : []
    }),
  )
  if (problems.size > 0) return { problems }
  const changed = readings.filter(({ ticks, own }) => !saysTheSame(ticks, own))
  for (const { voice, ticks } of changed) {
    const coding = await saveCoding(act, { voice, themes: themesTicked(ticks), settles: false })
    await appendAudit(act.db, { at: act.at, act: 'code-voice', noun: 'coding', nounId: coding })
  }
  return { coded: changed.length }
}

/** Keeps what those who read a voice differently agreed on. It holds before what each of them thought. */
export async function settleCoding(act: Act, voice: string, ticks: Ticks): Promise<TickProblem | null> {
  const codings = (await codingsOf(act.db, act.within, [voice])).get(voice) ?? []
  const before = codings.flatMap(({ themes }) => themes.map(({ theme }) => theme))
  const book = (await themesOf(act.db, act.within)).filter(
    (theme) => isInUse(theme, act.today) || before.includes(theme.id),
  )
  const problem = problemWithTicks(
    ticks,
    book.map(({ id }) => id),
  )
  if (problem) return problem
  const coding = await saveCoding(act, { voice, themes: themesTicked(ticks), settles: true })
  await appendAudit(act.db, { at: act.at, act: 'settle-coding', noun: 'coding', nounId: coding })
  return null
}

/** The themes somebody may tick: those in use, and those they ticked in this voice before. */
function usableThemes(book: readonly Theme[], today: string, own: Coding | undefined): string[] {
  const before = own?.themes.map(({ theme }) => theme) ?? []
  return book.filter((theme) => isInUse(theme, today) || before.includes(theme.id)).map(({ id }) => id)
}
