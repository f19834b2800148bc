import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { contrastWithWhite } from '../../web/themes.ts'
import { anyIn } from '../problems.rules.ts'
import { logoKind } from './logo.rules.ts'
import { laidOver, type WrittenSettings } from './meanwhile.rules.ts'
import { saveSettings, settingsHistory } from './queries.ts'
import { problemsWithSettings, type Settings, type SettingsProblems } from './rules.ts'

/** A logo in a form: the one there was, none, or a new file. */
export type LogoChoice = 'keep' | 'none' | Uint8Array

/** What is wrong, and the settings as they were written, laid over what others saved meanwhile. */
export type NotSaved = { problems: SettingsProblems; settings: WrittenSettings }

/**
 * Writes the partnership's settings anew; the ones before stay, so that what was
 * published can be explained. `shown` says when the settings were written that
 * the form showed: what others changed since then stays changed.
 */
export async function changeSettings(
  act: Act,
  written: WrittenSettings,
  logo: LogoChoice,
  shown: string,
): Promise<NotSaved | null> {
  const history = await settingsHistory(act.db, act.within)
  const now = history[0]?.settings
  const then = history.find(({ writtenAt }) => writtenAt.toISOString() === shown)?.settings ?? now
  const read = readLogo(logo, now?.logo ?? null)
  const over = now && then ? laidOver(written, withoutLogo(then), withoutLogo(now)) : null
  const wanted = over?.settings ?? written
  const settings = { ...wanted, logo: read.logo }
  const contrast = /^#[0-9a-f]{6}$/.test(wanted.accent) ? contrastWithWhite(wanted.accent) : 0
  const contested = over?.contested.map((field) => [field, 'changedMeanwhile']) ?? []
  const problems: SettingsProblems = {
    ...Object.fromEntries(contested),
    ...definedIn({ ...problemsWithSettings(settings, contrast), ...read.problems }),
  }
  if (anyIn(problems)) return { problems, settings: wanted }
  const { tenant, within, by, at } = act
  await saveSettings(act.db, settings, { tenant, partnership: within, by, at })
  await appendAudit(act.db, { at, act: 'change-settings', noun: 'partnership', nounId: within })
  return null
}

const withoutLogo = ({ logo: _, ...settings }: Settings): WrittenSettings => settings

const definedIn = (problems: SettingsProblems): SettingsProblems =>
  Object.fromEntries(Object.entries(problems).filter(([, code]) => code !== undefined))

function readLogo(
  choice: LogoChoice,
  before: string | null,
): { logo: string | null; problems?: SettingsProblems } {
  if (choice === 'keep') return { logo: before }
  if (choice === 'none') return { logo: null }
  const found = logoKind(choice)
  if ('problem' in found) return { logo: before, problems: { logo: found.problem } }
  return { logo: `data:${found.kind};base64,${Buffer.from(choice).toString('base64')}` }
}
