import { inLanguage, writtenDay, writtenNumber } from '../../../web/languages.ts'
import { ownWords } from '../../../web/parts/own-words.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { webText } from '../../../web/words.ts'
import { residentPage, siteOf } from '../frame.pages.tsx'
import { SignedWord, SignSheet } from '../signs.pages.tsx'
import { isAnswered, type SaidTheme } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

type Props = { visit: PublicVisit; theme: SaidTheme }

/** What people said, and what came of it, theme by theme. */
export function youSaidPage(visit: PublicVisit, themes: SaidTheme[]): Response {
  const t = inLanguage({ sv, da, en }, visit.language)
  return residentPage({
    visit,
    title: t.title,
    children: (
      <>
        <SignSheet />
        <p class="lead">{themes.length === 0 ? t.none : t.lead}</p>
        {themes.map((theme) => (
          <Theme visit={visit} theme={theme} />
        ))}
      </>
    ),
  })
}

function Theme({ visit, theme }: Props) {
  const { language } = visit
  const t = inLanguage({ sv, da, en }, language)
  const number = (value: number) => writtenNumber(value, language)
  const { voices, sources } = theme
  return (
    <section>
      <h2>{ownWords(theme.name, visit)}</h2>
      <p>{voices === null || sources === null ? t.few : t.voices(number(voices), number(sources))}</p>
      {theme.feedback.length > 0 && (
        <>
          <h3>{t.told}</h3>
          <ul>
            {theme.feedback.map(({ givenOn, words }) => (
              <li>
                <strong>{t.tellings(writtenDay(givenOn, language))}</strong> {ownWords(words, visit)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Came visit={visit} theme={theme} />
      {!isAnswered(theme) && <p class="quiet">{t.nothingYet}</p>}
    </section>
  )
}

function Came({ visit, theme }: Props) {
  const t = inLanguage({ sv, da, en }, visit.language)
  return (
    <>
      {theme.focusAreas.length > 0 && (
        <>
          <h3>{t.became}</h3>
          <ul>
            {theme.focusAreas.map(({ id, name }) => (
              <li>
                <a href={`${siteOf(visit)}/focus-area/${id}`}>{ownWords(name, visit)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {theme.promises.length > 0 && (
        <>
          <h3>{t.promises}</h3>
          <ul>
            {theme.promises.map((promise) => (
              <li>
                <a href={`${siteOf(visit)}/citizen-promise/${promise.id}`}>
                  {ownWords(promise.words, visit)}
                </a>{' '}
                <SignedWord
                  standing={promise.fulfilment.standing}
                  words={webText(visit.language).standings}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
