import { inLanguage, type Language } from '../../../web/languages.ts'
import { AbbreviationList } from '../../../web/parts/abbreviated.tsx'
import { residentPage } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { signedStandings } from '../../../web/standing-signs.ts'
import { webText } from '../../../web/words.ts'
import { Facts } from '../facts.pages.tsx'
import { SignedWord, SignSheet } from '../signs.pages.tsx'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const text = (language: Language) => inLanguage({ sv, da, en }, language)

/** What each standing word means, with an example, and how it is counted. */
export function standingWordsPage(visit: PublicVisit): Response {
  const t = text(visit.language).standingWords
  return residentPage({
    visit,
    title: t.title,
    children: (
      <>
        <SignSheet />
        <p class="lead">{t.lead}</p>
        {signedStandings.map((standing) => {
          const [meaning, example] = t.words[standing]
          return (
            <section>
              <h2 class="standing-word">
                <SignedWord standing={standing} words={webText(visit.language).standings} />
              </h2>
              <p>{meaning}</p>
              <p class="quiet">
                {t.example}: {example}
              </p>
            </section>
          )
        })}
        <h2>{t.countsHead}</h2>
        <Listed items={t.counts} />
        <h2>{webText(visit.language).abbreviationsHead}</h2>
        <AbbreviationList language={visit.language} />
      </>
    ),
  })
}

/** How accessible the pages are, what is known not to work, and where to say so: what the law asks for. */
export function accessibilityPage(visit: PublicVisit): Response {
  const { partnership } = visit
  const t = text(visit.language).accessibility
  const board = partnership.responsibleBoard ?? text(visit.language).dataProtection.noBoard
  return residentPage({
    visit,
    title: t.title,
    children: (
      <>
        <p class="lead">{t.lead(board, partnership.name)}</p>
        <h2>{t.howHead}</h2>
        <p>{t.how}</p>
        <h2>{t.flawsHead}</h2>
        <Listed items={t.flaws} />
        <h2>{t.testedHead}</h2>
        <p>{t.tested}</p>
        <h2>{t.reportHead}</h2>
        <p>{t.report}</p>
        <Contact visit={visit} />
        <p>{t.law[partnership.country]}</p>
      </>
    ),
  })
}

/** What is held, why, for how long, and who answers for it. */
export function dataProtectionPage(visit: PublicVisit): Response {
  const { partnership } = visit
  const t = text(visit.language).dataProtection
  const { country } = partnership
  return residentPage({
    visit,
    title: t.title,
    children: (
      <>
        <p class="lead">{t.lead}</p>
        <h2>{t.readingHead}</h2>
        <Listed items={t.reading} />
        <h2>{t.heldHead}</h2>
        <Facts facts={t.held.map(([what, of]) => [what ?? '', of])} />
        <h2>{t.neverHead}</h2>
        <p>{t.never}</p>
        <h2>{t.whyHead}</h2>
        <p>{t.why[country]}</p>
        <h2>{t.howLongHead}</h2>
        <Facts facts={t.howLong.map(([what, time]) => [what ?? '', time])} />
        <p>{t.archive[country]}</p>
        <h2>{t.whoHead}</h2>
        <p>
          {t.who[country](partnership.responsibleBoard ?? t.noBoard, partnership.name)} {t.rights[country]}
        </p>
        <Contact visit={visit} />
      </>
    ),
  })
}

/** Where to write when something is wrong, and what is good to say. */
export function wrongPage(visit: PublicVisit): Response {
  const t = text(visit.language).wrong
  return residentPage({
    visit,
    title: t.title,
    children: (
      <>
        <p class="lead">{t.lead}</p>
        <h2>{t.whereHead}</h2>
        <Contact visit={visit} />
        <h2>{t.whatHead}</h2>
        <Listed items={t.what} />
        <h2>{t.notHead}</h2>
        <p>{t.not}</p>
        <h2>{t.afterHead}</h2>
        <p>{t.after}</p>
        <div class="notice">
          <p>{t.urgent[visit.partnership.country]}</p>
        </div>
      </>
    ),
  })
}

/** The partnership's own address: a mail address leads to a letter, anything else stands as it was written. */
function Contact({ visit: { partnership, language } }: { visit: PublicVisit }) {
  const { contact, name } = partnership
  if (!contact) return <p>{text(language).wrong.noContact(name)}</p>
  return <p>{/^\S+@\S+$/.test(contact) ? <a href={`mailto:${contact}`}>{contact}</a> : contact}</p>
}

function Listed({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}
