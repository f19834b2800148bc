import type { Child } from 'hono/jsx'
import { termHeading } from '../../partnership/terms.rules.ts'
import { inLanguage, type Language } from '../../web/languages.ts'
import { answer } from '../../web/layout.tsx'
import { ownLanguage } from '../../web/own-language.ts'
import { PublicPage } from '../../web/public-layout.tsx'
import type { PublicVisit } from '../../web/route.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

export const residentText = (language: Language) => inLanguage({ sv, da, en }, language)

/** The front page of a partnership's site in the reader's language; every other page lies below it. */
export const siteOf = ({ partnership, language }: Pick<PublicVisit, 'partnership' | 'language'>) =>
  `/${partnership.slug}/${language}`

/** What the plan is called where a link or a heading names it alone. */
export const planCalled = ({ partnership, language }: Pick<PublicVisit, 'partnership' | 'language'>) =>
  termHeading(partnership, 'actionPlan', language) ?? residentText(language).actionPlan

type ResidentPage = {
  visit: PublicVisit
  title: string
  /** The title is in the partnership's own words: a promise, a focus area. */
  titleIsOwn?: boolean
  /** Pages between the front page and this one; the front page itself comes by itself. */
  below?: { href: string; label: string }[]
  children: Child
}

/** A page for residents within the site: where it lies, and the ways to the other pages. */
export function residentPage({
  visit,
  title,
  titleIsOwn = false,
  below = [],
  children,
}: ResidentPage): Response {
  const site = siteOf(visit)
  const t = residentText(visit.language)
  const isFront = visit.path === site
  return answer(
    <PublicPage
      visit={visit}
      title={title}
      titleLanguage={titleIsOwn ? ownLanguage(visit) : undefined}
      trail={isFront ? [] : [{ href: site, label: t.promises }, ...below]}
      headLinks={headLinks(visit)}
      footLinks={footLinks(visit)}
    >
      {children}
    </PublicPage>,
  )
}

/** What residents come for. */
function headLinks(visit: PublicVisit) {
  const site = siteOf(visit)
  const t = residentText(visit.language)
  return [
    { href: site, label: t.promises },
    { href: `${site}/action-plan`, label: planCalled(visit) },
    { href: `${site}/action-plan/changes`, label: t.changes },
    { href: `${site}/situation-picture`, label: t.situationPicture },
    { href: `${site}/meetings`, label: t.meetings },
    { href: `${site}/you-said`, label: t.youSaid },
    { href: `${site}/report`, label: t.reports },
    { href: `${site}/standing-words`, label: t.standingWords },
  ]
}

function footLinks(visit: PublicVisit) {
  const site = siteOf(visit)
  const t = residentText(visit.language)
  return [
    { href: `${site}/wrong`, label: t.wrong },
    { href: `${site}/accessibility`, label: t.accessibility },
    { href: `${site}/data-protection`, label: t.dataProtection },
    { href: '/app', label: t.staff },
  ]
}
