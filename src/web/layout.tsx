import type { Child } from 'hono/jsx'
import { steps } from '../order.ts'
import type { Permission } from '../partnership/rules.ts'
import { assetAddress } from './assets.ts'
import { type Language, residentLanguage } from './languages.ts'
import { ownLanguage, type Reading } from './own-language.ts'
import { Abbreviated } from './parts/abbreviated.tsx'
import { withFaultsNamed } from './parts/named-faults.ts'
import { PostForm } from './parts/post-form.tsx'
import type { Visit } from './route.ts'
import { webText } from './words.ts'

/** One level up; `own` where its label is in the partnership's words. */
export type TrailStep = { href: string; label: string; own?: boolean | undefined }

export type PageProps = {
  title: string
  /** The language of the title, where it is not the page's. */
  titleLanguage?: Language | undefined
  children: Child
  /** Where the page lies: each link leads one level up. */
  trail?: TrailStep[]
  /** Scripts of ours that make the page quicker to use; it works without them. */
  scripts?: string[]
}

/** Turns a page into an answer. */
export function answer(page: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(`<!doctype html>${withFaultsNamed(String(page))}`, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  })
}

/** After something was done: on to a page that shows it, so that reloading does not do it again. */
export function goTo(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 303,
    headers: { location: path, 'cache-control': 'no-store', ...headers },
  })
}

type DocumentProps = {
  language: Language
  title: string
  titleLanguage?: Language | undefined
  theme?: string | undefined
  scripts?: string[] | undefined
  /** Where programs find what is new, and what it is called. */
  feed?: { href: string; title: string } | undefined
  /** Whether it can be put on a phone as an app, which opens with the log. */
  installable?: boolean
  children: Child
}

export function Document({
  language,
  title,
  titleLanguage,
  theme,
  scripts = [],
  feed,
  installable = false,
  children,
}: DocumentProps) {
  return (
    <html lang={language} data-color-scheme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title lang={titleLanguage}>{title}</title>
        <link rel="stylesheet" href={assetAddress('style.css')} />
        {theme && <link rel="stylesheet" href={theme} />}
        <link rel="icon" href={assetAddress('mark.svg')} type="image/svg+xml" />
        {installable && <link rel="manifest" href={assetAddress('app.webmanifest')} />}
        {feed && <link rel="alternate" type="application/rss+xml" title={feed.title} href={feed.href} />}
        {scripts.map((name) => (
          <script type="module" src={assetAddress(name)} />
        ))}
      </head>
      <body>
        <a class="ds-skip-link skip" href="#content">
          {webText(language).skip}
        </a>
        <div class="frame">{children}</div>
      </body>
    </html>
  )
}

type Face = { slug: string; name: string; accent: string; logo: string | null; logoAlt: string | null }

/** The colours belong to the address, so that a change of colour is seen at once. */
export const themeAddress = (face: Pick<Face, 'slug' | 'accent'>) =>
  `/${face.slug}/theme-${face.accent.slice(1)}.css`

/** The partnership's mark and name, which lead to its first page. */
export function Identity({ reading, href }: { reading: Reading & { partnership: Face }; href: string }) {
  const face = reading.partnership
  return (
    <a class="identity" href={href}>
      {face.logo && <img src={face.logo} alt={face.logoAlt ?? ''} lang={ownLanguage(reading)} />}
      <span>{face.name}</span>
    </a>
  )
}

type AppPageProps = PageProps & { visit: Visit }

/** The frame of every page behind the sign-in: who one is here, and the method as navigation. */
export function AppPage({ visit, title, titleLanguage, trail, scripts, children }: AppPageProps) {
  const t = webText(visit.language)
  const { partnership } = visit
  return (
    <Document
      language={visit.language}
      title={`${title} – ${partnership.name}`}
      titleLanguage={titleLanguage}
      theme={themeAddress(partnership)}
      scripts={scripts}
      installable
    >
      <div>
        <header class="head">
          {visit.house.demo && <DemoLine language={visit.language} />}
          <div class="inner">
            <Identity reading={visit} href="/app" />
            <ul class="head-links">
              <li>
                <a href="/app/me">
                  {visit.person.name}, {visit.organisationName}
                </a>
              </li>
              {visit.heldRoles.length > 1 && (
                <li>
                  <a href="/app/switch">{t.switchRole}</a>
                </li>
              )}
              {partnership.published && (
                <li>
                  <a href={residentAddress(visit)}>{t.publicSite}</a>
                </li>
              )}
              <li>
                <PostForm class="inline" action="/app/sign-out">
                  <button class="link-button" type="submit">
                    {t.signOut}
                  </button>
                </PostForm>
              </li>
            </ul>
          </div>
        </header>
        <Steps visit={visit} />
      </div>
      <main id="content" tabindex={-1}>
        <div class="inner">
          <Trail trail={trail} label={t.youAreHere} reading={visit} />
          <h1 lang={titleLanguage}>
            <Abbreviated words={title} language={visit.language} />
          </h1>
          {children}
        </div>
      </main>
      <footer class="foot">
        <div class="inner">
          <span>{t.madeWith}</span>
          <a href="/app/work">{t.longWork}</a>
        </div>
      </footer>
    </Document>
  )
}

/** Where the partnership's pages for residents begin, for somebody signed in. */
export function residentAddress({ partnership, language }: Pick<Visit, 'partnership' | 'language'>): string {
  return `/${partnership.slug}/${residentLanguage(partnership.languages, language)}`
}

/** What the first page of a room asks for; the others are open to any role. */
const entrances: Record<string, Permission> = {
  areas: 'read-plan',
  offences: 'import-figures',
  dialogue: 'read-plan',
  'situation-picture': 'read-drafts',
  agreement: 'read-plan',
  'action-plan': 'read-plan',
  log: 'log',
  'follow-up': 'read-plan',
  publication: 'read-plan',
  thread: 'read-plan',
}

/** "What needs me now" first, then the steps in the order of the method; only rooms one may enter. */
function Steps({ visit }: { visit: Visit }) {
  const t = webText(visit.language)
  const rooms = ['desk', ...steps.map((step) => step.folder).filter((folder) => folder !== 'desk')]
  const mayOpen = (room: string) => {
    const permission = entrances[room]
    return !permission || visit.may(permission)
  }
  const shown = rooms.filter((room): room is keyof typeof t.steps => room in t.steps && mayOpen(room))
  const called = (room: (typeof shown)[number]) =>
    (room === 'action-plan' && visit.planCalled) || t.steps[room]
  return (
    <nav class="steps" aria-label={t.methodSteps}>
      <details>
        <summary class="inner">{t.menu}</summary>
        <ol class="inner">
          {shown.map((room) => {
            const href = room === 'desk' ? '/app' : `/app/${room}`
            const here = room === 'desk' ? visit.path === '/app' : visit.path.startsWith(href)
            return (
              <li>
                <a href={href} aria-current={here ? 'page' : undefined}>
                  {called(room)}
                </a>
              </li>
            )
          })}
        </ol>
      </details>
    </nav>
  )
}

export function DemoLine({ language }: { language: Language }) {
  return (
    <div class="demo-line">
      <div class="inner">{webText(language).demo}</div>
    </div>
  )
}

type TrailProps = { trail?: TrailStep[]; label: string; reading: Reading }

export function Trail({ trail, label, reading }: TrailProps) {
  if (!trail || trail.length === 0) return null
  return (
    <nav class="trail" aria-label={label}>
      {trail.map((step, i) => (
        <>
          {i > 0 && ' / '}
          <a href={step.href} lang={step.own ? ownLanguage(reading) : undefined}>
            {step.label}
          </a>
        </>
      ))}
    </nav>
  )
}

/** A page before anybody is known: sign-in, refusals. */
export function PlainPage({
  language,
  title,
  demo,
  children,
}: {
  language: Language
  title: string
  demo?: boolean
  children: Child
}) {
  return (
    <Document language={language} title={`${title} – Samsyn`}>
      <div>
        <header class="head">
          {demo && <DemoLine language={language} />}
          <div class="inner">
            <a class="identity" href="/">
              Samsyn
            </a>
          </div>
        </header>
      </div>
      <main id="content" tabindex={-1}>
        <div class="inner">
          <h1>{title}</h1>
          {children}
        </div>
      </main>
      <footer class="foot">
        <div class="inner" />
      </footer>
    </Document>
  )
}
