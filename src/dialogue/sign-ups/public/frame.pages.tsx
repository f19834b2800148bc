import type { Child } from 'hono/jsx'
import { inLanguage, type Language } from '../../../web/languages.ts'
import { answer } from '../../../web/layout.tsx'
import { ownLanguage } from '../../../web/own-language.ts'
import { PublicPage } from '../../../web/public-layout.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { meetingsPath, signUpPath } from '../addresses.rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type SignUpText, sv } from './text.sv.ts'

export const text = (language: Language): SignUpText => inLanguage({ sv, da, en }, language)

/** The partnership and the language, as the addresses want them. */
export const siteOf = ({ partnership, language }: PublicVisit) => ({
  partnership: partnership.slug,
  language,
})

type Props = {
  visit: PublicVisit
  title: string
  /** The title is in the partnership's own words. */
  titleIsOwn?: boolean
  children: Child
  status?: number
}

/** A page about meetings: the partnership's face, no cookie, no script. */
export function signUpFrame({ visit, title, titleIsOwn = false, children, status = 200 }: Props): Response {
  const t = text(visit.language)
  const front = `/${visit.partnership.slug}/${visit.language}`
  const meetings = { href: meetingsPath(siteOf(visit)), label: t.title }
  const promises = { href: front, label: t.promises }
  return answer(
    <PublicPage
      visit={visit}
      title={title}
      titleLanguage={titleIsOwn ? ownLanguage(visit) : undefined}
      trail={visit.path === meetings.href ? [promises] : [promises, meetings]}
      headLinks={[
        promises,
        meetings,
        { href: signUpPath(siteOf(visit)), label: t.code.link },
        { href: `${front}/you-said`, label: t.youSaid },
      ]}
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
