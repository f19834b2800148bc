import { number, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { languagesIn } from '../languages.routes.ts'
import { ownTerms, terms } from '../terms.rules.ts'
import { changeSettings, type LogoChoice } from './actions.ts'
import { changeAddress } from './address.actions.ts'
import { addressPage, addressPath } from './address.pages.tsx'
import type { WrittenSettings } from './meanwhile.rules.ts'
import { settingsPage, settingsPath, shownField } from './pages.tsx'
import { addressesOf, settingsHistory } from './queries.ts'

export const settingsRoutes: Route[] = [
  get(settingsPath, 'keep-settings', async (visit) =>
    settingsPage(visit, await settingsHistory(visit.act.db, visit.act.within)),
  ),
  post(settingsPath, 'keep-settings', async (visit) => {
    const shown = one(visit.filled, shownField)
    const notSaved = await changeSettings(visit.act, settingsIn(visit), logoIn(visit), shown)
    if (!notSaved) return goTo(`${settingsPath}?saved`)
    return settingsPage(visit, await settingsHistory(visit.act.db, visit.act.within), notSaved)
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

function settingsIn({ filled }: Visit): WrittenSettings {
  const country = one(filled, 'country') === 'DK' ? 'DK' : 'SE'
  const words = Object.fromEntries(terms.map((term) => [term, one(filled, `term-${term}`)]))
  return {
    name: one(filled, 'name'),
    kind: one(filled, 'kind') === 'police-area' ? 'police-area' : 'municipality',
    country,
    languages: languagesIn(filled),
    timeZone: one(filled, 'timeZone'),
    termSet: ownTerms(country, words),
    accent: one(filled, 'accent').toLowerCase(),
    logoAlt: one(filled, 'logoAlt') || null,
    responsibleBoard: one(filled, 'responsibleBoard') || null,
    contact: one(filled, 'contact') || null,
    published: one(filled, 'published') === 'yes',
    fewestShown: number(filled, 'fewestShown') ?? Number.NaN,
  }
}

function logoIn({ filled, uploads }: Visit): LogoChoice {
  if (uploads.logo) return uploads.logo.bytes
  return one(filled, 'logoNone') === 'yes' ? 'none' : 'keep'
}
