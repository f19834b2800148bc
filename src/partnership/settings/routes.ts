import { many, one } from '../../web/filled.ts'
import { isLanguage } from '../../web/languages.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { ownTerms, terms } from '../terms.rules.ts'
import { changeSettings, type LogoChoice } from './actions.ts'
import { settingsPage } from './pages.tsx'
import { settingsHistory } from './queries.ts'
import type { Settings } from './rules.ts'

export const settingsRoutes: Route[] = [
  get('/app/partnership/settings', 'keep-settings', async (visit) =>
    settingsPage(visit, await settingsHistory(visit.act.db, visit.act.within)),
  ),
  post('/app/partnership/settings', 'keep-settings', async (visit) => {
    const problems = await changeSettings(visit.act, settingsIn(visit), logoIn(visit))
    if (!problems) return goTo('/app/partnership/settings?saved')
    return settingsPage(visit, await settingsHistory(visit.act.db, visit.act.within), problems)
  }),
]

function settingsIn({ filled }: Visit): Omit<Settings, 'logo'> {
  const country = one(filled, 'country') === 'DK' ? 'DK' : 'SE'
  const words = Object.fromEntries(terms.map((term) => [term, one(filled, `term-${term}`)]))
  return {
    name: one(filled, 'name'),
    kind: one(filled, 'kind') === 'police-area' ? 'police-area' : 'municipality',
    country,
    languages: many(filled, 'languages').filter(isLanguage),
    timeZone: one(filled, 'timeZone'),
    termSet: ownTerms(country, words),
    accent: one(filled, 'accent').toLowerCase(),
    logoAlt: one(filled, 'logoAlt') || null,
    responsibleBoard: one(filled, 'responsibleBoard') || null,
    contact: one(filled, 'contact') || null,
    published: one(filled, 'published') === 'yes',
  }
}

function logoIn({ filled, uploads }: Visit): LogoChoice {
  if (uploads.logo) return uploads.logo.bytes
  return one(filled, 'logoNone') === 'yes' ? 'none' : 'keep'
}
