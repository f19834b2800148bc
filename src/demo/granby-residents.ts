import type { Act } from '../act.ts'
import { saveSettings } from '../partnership/settings/queries.ts'
import { usualFewest } from '../partnership/settings/rules.ts'
import { answerKeysOf } from '../web/sealing.ts'
import { granbyThemes } from './granby-themes.ts'
import { actAs, visitor } from './visitor.ts'

/** Granby's dialogues and themes with pages for residents, and keys for what residents send. */
export type GranbyResidents = Awaited<ReturnType<typeof granbyResidents>>

/** Begins in an empty database of its own; the test drops it when it is done. */
export async function granbyResidents() {
  const desk = await granbyThemes()
  const { house, app } = desk.fixture
  const keys = answerKeysOf(Buffer.alloc(32, 5))
  house.answerKeys = keys
  await actAs(desk.doing, (act) => showToResidents(act))
  return { ...desk, keys, resident: visitor(app) }
}

/** Residents may see Granby's pages from today. */
export function showToResidents(act: Act): Promise<void> {
  const { tenant, within: partnership, by, at } = act
  const settings = {
    name: 'Granby',
    kind: 'municipality' as const,
    country: 'SE' as const,
    languages: ['sv', 'en'],
    timeZone: 'Europe/Stockholm',
    termSet: {},
    accent: '#1a4f8b',
    logo: null,
    logoAlt: null,
    responsibleBoard: null,
    contact: null,
    published: true,
    fewestShown: usualFewest,
  }
  return saveSettings(act.db, settings, { tenant, partnership, by, at })
}
