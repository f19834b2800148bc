import { DemoLine, Document, Identity, type PageProps, Trail, themeAddress } from './layout.tsx'
import { Abbreviated } from './parts/abbreviated.tsx'
import type { PublicVisit } from './route.ts'
import { webText } from './words.ts'

type PublicProps = PageProps & {
  visit: PublicVisit
  /** Links of the public site's head and foot; the room that owns the public pages hands them in. */
  headLinks: { href: string; label: string }[]
  footLinks: { href: string; label: string }[]
}

/** The frame of a page for residents: no cookie, no script, the partnership's own face. */
export function PublicPage({
  visit,
  title,
  titleLanguage,
  trail,
  headLinks,
  footLinks,
  children,
}: PublicProps) {
  const t = webText(visit.language)
  const { partnership } = visit
  const rest = visit.path.split('/').slice(3).join('/')
  return (
    <Document
      language={visit.language}
      title={`${title} – ${partnership.name}`}
      titleLanguage={titleLanguage}
      theme={themeAddress(partnership)}
      feed={{
        href: `/${partnership.slug}/${visit.language}/feed.xml`,
        title: webText(visit.language).site.feed,
      }}
    >
      <div>
        <header class="head">
          {visit.house.demo && <DemoLine language={visit.language} />}
          <div class="inner">
            <Identity reading={visit} href={`/${partnership.slug}/${visit.language}`} />
            <ul class="head-links">
              {headLinks.map((link) => (
                <li>
                  <a href={link.href} aria-current={link.href === visit.path ? 'page' : undefined}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </header>
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
          <ul>
            {footLinks.map((link) => (
              <li>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
          <ul>
            {partnership.languages.map((language) => (
              <li>
                <a
                  href={`/${partnership.slug}/${language}${rest ? `/${rest}` : ''}`}
                  lang={language}
                  hreflang={language}
                  aria-current={language === visit.language ? 'true' : undefined}
                >
                  {webText(language).language}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </footer>
    </Document>
  )
}
