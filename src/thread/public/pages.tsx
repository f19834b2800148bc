import type { Child } from 'hono/jsx'
import type { SaidTheme } from '../../publication/public/you-said/rules.ts'
import { inLanguage, type Language, writtenDay, writtenNumber } from '../../web/languages.ts'
import { answer } from '../../web/layout.tsx'
import { Button, ProblemSummary, TextField } from '../../web/parts/form.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { PublicPage } from '../../web/public-layout.tsx'
import type { PublicVisit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { type ReceiptText, sv } from './text.sv.ts'

const text = (language: Language): ReceiptText => inLanguage({ sv, da, en }, language)

const siteOf = ({ partnership, language }: PublicVisit) => `/${partnership.slug}/${language}`

/** A page of the receipt: open to everybody, kept by nobody. */
function receiptFrame(visit: PublicVisit, children: Child, status = 200): Response {
  const t = text(visit.language)
  const site = siteOf(visit)
  return answer(
    <PublicPage
      visit={visit}
      title={t.title}
      headLinks={[{ href: `${site}/you-said`, label: t.all }]}
      footLinks={[
        { href: `${site}/accessibility`, label: t.accessibility },
        { href: `${site}/data-protection`, label: t.dataProtection },
      ]}
    >
      {children}
    </PublicPage>,
    status,
  )
}

/** Where somebody writes the code they kept. What they wrote stays in the field, and in no address. */
export function receiptFormPage(
  visit: PublicVisit,
  { code = '', problem }: { code?: string; problem?: 'mistyped' | 'unknown' } = {},
): Response {
  const t = text(visit.language)
  const problems: Record<string, string> = problem ? { code: t[problem] } : {}
  return receiptFrame(
    visit,
    <>
      <p class="lead">{t.lead}</p>
      <ProblemSummary problems={problems} head={t.problemsHead} />
      <form method="post" class="sheet" action={`${siteOf(visit)}/receipt`}>
        <TextField
          filled={{ code }}
          problems={problems}
          name="code"
          label={t.code}
          help={t.help}
          autocomplete="off"
          longest={40}
        />
        <div class="actions">
          <Button>{t.show}</Button>
        </div>
      </form>
    </>,
    problem ? 422 : 200,
  )
}

/** What became of a voice: the themes it is counted in, and what came of each. `closed` themes are counted, not named. */
export function receiptPage(
  visit: PublicVisit,
  { themes, closed }: { themes: SaidTheme[]; closed: number },
): Response {
  const t = text(visit.language)
  const number = themes.length + closed
  return receiptFrame(
    visit,
    <>
      <p class="lead">{number === 0 ? t.notCounted : t.counted(number)}</p>
      {closed > 0 && <p>{t.closed(closed)}</p>}
      {themes.map((theme) => (
        <Theme visit={visit} theme={theme} />
      ))}
      <p class="actions">
        <a href={`${siteOf(visit)}/receipt`}>{t.again}</a>
        <a href={`${siteOf(visit)}/you-said`}>{t.all}</a>
      </p>
    </>,
  )
}

function Theme({ visit, theme }: { visit: PublicVisit; theme: SaidTheme }) {
  const { language } = visit
  const t = text(language)
  const site = siteOf(visit)
  const { voices, focusAreas, promises, feedback } = theme
  return (
    <section>
      <h2>{ownWords(theme.name, visit)}</h2>
      <p>{voices === null ? t.few : t.voices(writtenNumber(voices, language))}</p>
      <p>{focusAreas.length === 0 ? t.noArea : t.area}</p>
      <ul>
        {focusAreas.map(({ id, name }) => (
          <li>
            <a href={`${site}/focus-area/${id}`}>{ownWords(name, visit)}</a>
          </li>
        ))}
      </ul>
      <p>{promises.length === 0 ? t.noPromise : t.promises}</p>
      <ul>
        {promises.map(({ id, words, fulfilment }) => (
          <li>
            <a href={`${site}/citizen-promise/${id}`}>{ownWords(words, visit)}</a>:{' '}
            {webText(language).standings[fulfilment.standing]}
          </li>
        ))}
      </ul>
      <p>{feedback.length === 0 ? t.notTold : t.told}</p>
      <ul>
        {feedback.map(({ givenOn, words }) => (
          <li>
            {writtenDay(givenOn, language)}: {ownWords(words, visit)}
          </li>
        ))}
      </ul>
    </section>
  )
}
