import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { anyIn } from '../../partnership/problems.rules.ts'
import { neededTextProblem } from '../free-text.rules.ts'
import type { VoiceLanguage } from '../voices/rules.ts'
import { holdThemes, saveTheme, saveThemeVersion, themesAbove, themesOf } from './queries.ts'
import { problemsWithTheme, type Theme, type ThemeProblems, type ThemeWords } from './rules.ts'
import { missingFrom } from './usual.rules.ts'

/** Adds a theme to the book. */
export async function addTheme(
  act: Act,
  words: ThemeWords,
): Promise<{ id: string } | { problems: ThemeProblems }> {
  await holdThemes(act)
  const problems = problemsWithTheme(words, await knownTo(act))
  if (anyIn(problems)) return { problems }
  const id = await saveTheme(act, words)
  await appendAudit(act.db, { at: act.at, act: 'add-theme', noun: 'theme', nounId: id })
  return { id }
}

/** Writes a theme anew, whole, with the reason: its words, what it is the same as, or the day from which it is not coded any more. */
export async function amendTheme(
  act: Act,
  before: Theme,
  words: ThemeWords,
  { reason, basedOn }: { reason: string; basedOn: number },
): Promise<{ id: string } | { problems: ThemeProblems }> {
  await holdThemes(act)
  const problems: ThemeProblems = {
    ...problemsWithTheme(words, await knownTo(act, before)),
    reason: basedOn !== before.number ? 'newer' : neededTextProblem(reason, 'reason'),
  }
  if (anyIn(problems)) return { problems }
  await saveThemeVersion(act, words, { theme: before.id, number: before.number + 1, reason })
  const done = before.toDay === null && words.toDay !== null ? 'end-theme' : 'amend-theme'
  await appendAudit(act.db, { at: act.at, act: done, noun: 'theme', nounId: before.id })
  return { id: before.id }
}

/** Takes the usual themes into the book, but for those whose names are there already. Gives the id of each by its key. */
export async function adoptUsualThemes(act: Act, language: VoiceLanguage): Promise<Record<string, string>> {
  await holdThemes(act)
  const adopted: Record<string, string> = {}
  for (const { key, words } of missingFrom(await themesOf(act.db, act.within), language)) {
    adopted[key] = await saveTheme(act, words)
    await appendAudit(act.db, { at: act.at, act: 'add-theme', noun: 'theme', nounId: adopted[key] })
  }
  return adopted
}

/** What a theme is held against; what it is already the same as stays allowed when nobody can read it any more. */
async function knownTo(act: Act, before?: Theme) {
  const others = (await themesOf(act.db, act.within)).filter(({ id }) => id !== before?.id)
  const above = (await themesAbove(act.db, act.within)).map(({ id }) => id)
  return {
    names: others.map(({ name }) => name),
    above: before?.sameAs ? [...above, before.sameAs] : above,
  }
}
