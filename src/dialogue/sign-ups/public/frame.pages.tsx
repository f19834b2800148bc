import type { Child } from 'hono/jsx'
import { inLanguage, type Language } from '../../../web/languages.ts'
import { residentPage } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { meetingsPath } from '../addresses.rules.ts'
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
export function signUpFrame({ visit, ...page }: Props): Response {
  const meetings = { href: meetingsPath(siteOf(visit)), label: text(visit.language).title }
  return residentPage({ visit, below: visit.path === meetings.href ? [] : [meetings], ...page })
}
