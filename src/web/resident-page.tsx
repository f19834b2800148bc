import type { Child } from 'hono/jsx'
import { answer } from './layout.tsx'
import { ownLanguage } from './own-language.ts'
import { PublicPage } from './public-layout.tsx'
import type { PublicVisit } from './route.ts'
import { webText } from './words.ts'

/** The front page of a partnership's site in the reader's language; every other page lies below it. */
export const siteOf = ({ partnership, language }: Pick<PublicVisit, 'partnership' | 'language'>) =>
  `/${partnership.slug}/${language}`

/** What the plan is called where a link or a heading names it alone. */
export const planCalled = (visit: Pick<PublicVisit, 'planCalled' | 'language'>) =>
  visit.planCalled ?? webText(visit.language).site.actionPlan

type ResidentPage = {
  visit: PublicVisit
  title: string
  /** The title is in the partnership's own words: a promise, a focus area. */
  titleIsOwn?: boolean
  /** Pages between the front page and this one; the front page itself comes by itself. */
  below?: { href: string; label: string }[]
  status?: number
  children: Child
}

/** A page for residents within the site: where it lies, and the same ways to the other pages on each. */
export function residentPage({
  visit,
  title,
  titleIsOwn = false,
  below = [],
  status = 200,
  children,
}: ResidentPage): Response {
  const site = siteOf(visit)
  const front = { href: site, label: webText(visit.language).site.promises }
  return answer(
    <PublicPage
      visit={visit}
      title={title}
      titleLanguage={titleIsOwn ? ownLanguage(visit) : undefined}
      trail={visit.path === site ? [] : [front, ...below]}
      headLinks={headLinks(visit)}
      footLinks={footLinks(visit)}
    >
      {children}
    </PublicPage>,
    status,
  )
}

/** What residents come for. */
function headLinks(visit: PublicVisit) {
  const site = siteOf(visit)
  const t = webText(visit.language).site
  return [
    { href: site, label: t.promises },
    { href: `${site}/action-plan`, label: planCalled(visit) },
    { href: `${site}/action-plan/changes`, label: t.changes },
    { href: `${site}/situation-picture`, label: t.situationPicture },
    { href: `${site}/offences`, label: t.offences },
    { href: `${site}/meetings`, label: t.meetings },
    { href: `${site}/you-said`, label: t.youSaid },
    { href: `${site}/report`, label: t.reports },
    { href: `${site}/standing-words`, label: t.standingWords },
  ]
}

function footLinks(visit: PublicVisit) {
  const site = siteOf(visit)
  const t = webText(visit.language).site
  return [
    { href: `${site}/wrong`, label: t.wrong },
    { href: `${site}/accessibility`, label: t.accessibility },
    { href: `${site}/data-protection`, label: t.dataProtection },
    { href: `${site}/feed.xml`, label: t.feed },
    { href: '/app', label: t.staff },
  ]
}
