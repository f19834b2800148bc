import { inLanguage, type Language, writtenDay } from '../../../web/languages.ts'
import { ownWords } from '../../../web/parts/own-words.tsx'
import { residentPage, siteOf } from '../../../web/resident-page.tsx'
import type { PublicVisit } from '../../../web/route.ts'
import { Photograph } from '../picture.pages.tsx'
import type { ToldResult } from './rules.ts'
import { da } from './text.da.ts'
import { en } from './text.en.ts'
import { sv } from './text.sv.ts'

const text = (language: Language) => inLanguage({ sv, da, en }, language)

/** What became better, place by place, with pictures of before and after. */
export function resultsPage(visit: PublicVisit, results: ToldResult[]): Response {
  const t = text(visit.language)
  return residentPage({
    visit,
    title: t.title,
    children: (
      <>
        <p class="lead">{results.length === 0 ? t.none : t.lead}</p>
        {results.map((result) => (
          <Result visit={visit} result={result} />
        ))}
      </>
    ),
  })
}

function Result({ visit, result }: { visit: PublicVisit; result: ToldResult }) {
  const { language } = visit
  const t = text(language)
  const site = siteOf(visit)
  return (
    <article id={result.id}>
      <h2>{ownWords(result.title, visit)}</h2>
      <p class="quiet">
        {ownWords(result.place, visit)}, {writtenDay(result.seenOn, language)}
      </p>
      <p>{ownWords(result.words, visit)}</p>
      <div class="pictures">
        {result.pictures.map((picture) => (
          <figure>
            <Photograph
              picture={picture}
              addressOf={(file) => `${site}/result-picture/${picture.id}/${file}`}
            />
            <figcaption>
              <strong>{t.moments[picture.moment]}</strong>
              {picture.caption && <> – {ownWords(picture.caption, visit)}</>}
              {picture.photographer && (
                <span class="quiet small">
                  {' '}
                  {t.photographer}: {picture.photographer}
                </span>
              )}
            </figcaption>
          </figure>
        ))}
      </div>
      <p>
        {t.measure}:{' '}
        <a href={`${site}/focus-area/${result.focusArea}#measure-${result.measure}`}>
          {ownWords(result.measureTitle, visit)}
        </a>
      </p>
    </article>
  )
}
