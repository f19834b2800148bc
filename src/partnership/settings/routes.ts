import { many, one } from '../../web/filled.ts'
import { isLanguage } from '../../web/languages.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { ownTerms, terms } from '../terms.rules.ts'
import { changeSettings, type LogoChoice } from './actions.ts'
import { changeAddress } from './address.actions.ts'
import { addressPage, addressPath } from './address.pages.tsx'
import { settingsPage, settingsPath } from './pages.tsx'
import { addressesOf, settingsHistory } from './queries.ts'
import type { Settings } from './rules.ts'

export const settingsRoutes: Route[] = [
  get(settingsPath, 'keep-settings', async (visit) =>
    settingsPage(visit, await settingsHistory(visit.act.db, visit.act.within)),
  ),
  post(settingsPath, 'keep-settings', async (visit) => {
    const problems = await changeSettings(visit.act, settingsIn(visit), logoIn(visit))
    if (!problems) return goTo(`${settingsPath}?saved`)
    return settingsPage(visit, await settingsHistory(visit.act.db, visit.act.within), problems)
  }),
  get(addressPath, 'keep-settings', async (visit) =>
    addressPage(visit, await addressesOf(visit.act.db, visit.act.within)),
  ),
  post(addressPath, 'keep-settings', async (visit) => {
    const { act, filled } = visit
    const problem = await changeAddress(act, one(filled, 'slug').toLowerCase())
    if (!problem) return goTo(`${addressPath}?saved`)
    return addressPage(visit, await addressesOf(act.db, act.within), problem)
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
