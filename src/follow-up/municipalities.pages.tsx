import { type Language, writtenNumber } from '../web/languages.ts'
import { AppPage, answer } from '../web/layout.tsx'
import { PostForm } from '../web/parts/post-form.tsx'
import { Table } from '../web/parts/table.tsx'
import type { Visit } from '../web/route.ts'
import { webText } from '../web/words.ts'
import type { PlaceStanding } from './municipalities.rules.ts'
import { text } from './pages.tsx'
import { standings } from './standing.rules.ts'

/** How it goes in every municipality that somebody works in: a line for each, and below it what is behind. */
export function municipalitiesPage(visit: Visit, places: PlaceStanding[]): Response {
  const { language } = visit
  const t = text(language).municipalities
  const late = places.filter(({ behind }) => behind.length > 0)
  return answer(
    <AppPage
      visit={visit}
      title={t.title}
      trail={[{ href: '/app/follow-up', label: text(language).overview.title }]}
    >
      <p class="lead">{t.lead}</p>
      <p>
        <a href="/app/follow-up/owed/all-municipalities">{t.owedLink}</a>
      </p>
      <Counts places={places} language={language} />
      <h2>{t.behindHead}</h2>
      {late.length === 0 ? (
        <p>{t.nothingBehind}</p>
      ) : (
        <p class="quiet">{t.opening(visit.partnership.name)}</p>
      )}
      {late.map((place) => (
        <Behind visit={visit} {...place} />
      ))}
    </AppPage>,
  )
}

function Counts({ places, language }: { places: PlaceStanding[]; language: Language }) {
  const t = text(language).municipalities
  const words = webText(language).standings
  // A column of noughts tells nothing: only the standings that occur have one.
  const occurring = standings.filter((standing) => places.some(({ counts }) => counts[standing]))
  const number = (count: number) => writtenNumber(count, language)
  return (
    <Table
      caption={t.caption}
      heads={[t.municipality, ...occurring.map((standing) => words[standing]), t.all]}
      numbers={[...occurring, 'all'].map((_, column) => column + 1)}
      rows={places.map(({ place, counts, all }) => [
        place,
        ...occurring.map((standing) => number(counts[standing] ?? 0)),
        number(all),
      ])}
    />
  )
}

/** A commitment of another municipality opens there: the press changes to it first. */
function Behind({ visit, place, partnership, behind }: PlaceStanding & { visit: Visit }) {
  const isHere = partnership === visit.partnership.id
  return (
    <section>
      <h3>{place}</h3>
      <ul>
        {behind.map(({ id, title }) => (
          <li>
            {isHere ? (
              <a href={storyAt(id)}>{title}</a>
            ) : (
              <PostForm class="inline" action="/app/switch">
                <input type="hidden" name="partnership" value={partnership} />
                <input type="hidden" name="to" value={storyAt(id)} />
                <button class="link-button" type="submit">
                  {title}
                </button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const storyAt = (commitment: string) => `/app/thread/commitment/${commitment}`
