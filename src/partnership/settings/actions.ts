import type { Act } from '../../act.ts'
import { appendAudit } from '../../database/audit.ts'
import { contrastWithWhite } from '../../web/themes.ts'
import { anyIn } from '../problems.rules.ts'
import { logoKind } from './logo.rules.ts'
import { saveSettings, settingsHistory } from './queries.ts'
import { problemsWithSettings, type Settings, type SettingsProblems } from './rules.ts'

/** A logo in a form: the one there was, none, or a new file. */
export type LogoChoice = 'keep' | 'none' | Uint8Array

/** Writes the partnership's settings anew; the ones before stay, so that what was published can be explained. */
export async function changeSettings(
  act: Act,
  wanted: Omit<Settings, 'logo'>,
  logo: LogoChoice,
): Promise<SettingsProblems | null> {
  const [current] = await settingsHistory(act.db, act.within)
  const read = readLogo(logo, current?.settings.logo ?? null)
  const settings = { ...wanted, logo: read.logo }
  const contrast = /^#[0-9a-f]{6}$/.test(wanted.accent) ? contrastWithWhite(wanted.accent) : 0
  const problems = { ...problemsWithSettings(settings, contrast), ...read.problems }
  if (anyIn(problems)) return problems
  const { tenant, within, by, at } = act
  await saveSettings(act.db, settings, { tenant, partnership: within, by, at })
  await appendAudit(act.db, { at, act: 'change-settings', noun: 'partnership', nounId: within })
  return null
}

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
