import type { Child } from 'hono/jsx'
import { inLanguage, type Language } from '../../../web/languages.ts'
import { siteOf as frontOf, residentPage } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type SubscriptionText, sv } from './text.sv.ts'

export const text = (language: Language): SubscriptionText => inLanguage({ sv, da, en }, language)

/** The partnership and the language, as the addresses want them. */
export const siteOf = ({ partnership, language }: PublicVisit) => ({
  partnership: partnership.slug,
  language,
})

type Props = { visit: PublicVisit; title: string; children: Child; status?: number }

/** A page about being told by e-mail: open to everybody, kept by nobody. */
export function subscriptionFrame(page: Props): Response {
  const { language } = page.visit
  const below = { href: `${frontOf(page.visit)}/you-said`, label: text(language).youSaid }
  return residentPage({ below: [below], ...page })
}
