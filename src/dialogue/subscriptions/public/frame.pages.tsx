import type { Child } from 'hono/jsx'
import { inLanguage, type Language } from '../../../web/languages.ts'
import { answer } from '../../../web/layout.tsx'
import { PublicPage } from '../../../web/public-layout.tsx'
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
export function subscriptionFrame({ visit, title, children, status = 200 }: Props): Response {
  const t = text(visit.language)
  const front = `/${visit.partnership.slug}/${visit.language}`
  return answer(
    <PublicPage
      visit={visit}
      title={title}
      headLinks={[{ href: `${front}/you-said`, label: t.youSaid }]}
      footLinks={[
        { href: `${front}/accessibility`, label: t.accessibility },
        { href: `${front}/data-protection`, label: t.dataProtection },
      ]}
    >
      {children}
    </PublicPage>,
    status,
  )
}
