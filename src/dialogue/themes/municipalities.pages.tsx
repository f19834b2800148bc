import type { Child } from 'hono/jsx'
import { writtenList, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import {
  isNowhere,
  type LaidSideBySide,
  type Municipality,
  type SharedTheme,
  sharedThemes,
} from './municipalities.rules.ts'
import { themesText, themesTrail } from './words.pages.tsx'

/** The shared themes of a police area across its municipalities, in voices: where their problems are alike. */
export function municipalitiesPage({ visit, laid }: { visit: Visit; laid: LaidSideBySide }): Response {
  const t = themesText(visit.language)
  const { municipalities: own } = t
  const { municipalities } = laid
  const closed = municipalities.filter(({ isOpen }) => !isOpen).map(({ name }) => name)
  const shared = sharedThemes(laid)
  const kept = shared.filter((theme) => !isNowhere(theme, municipalities))
  const nowhere = shared.filter((theme) => isNowhere(theme, municipalities)).map(({ name }) => name)
  const row = ({ name, voices, heardIn }: SharedTheme): Child[] => [
    ownWords(name, visit),
    ...voices.map((number, at) => told(number, municipalities[at], visit)),
    writtenNumber(heardIn, visit.language),
  ]
  return answer(
    <AppPage visit={visit} title={own.title} trail={themesTrail(visit)}>
      <p class="lead">{own.lead}</p>
      {municipalities.length === 0 && <p>{own.none}</p>}
      {municipalities.length > 0 && laid.themes.length === 0 && <p>{own.noThemes}</p>}
      {closed.length > 0 && <p>{own.closedNote(writtenList(closed, visit.language))}</p>}
      {municipalities.length > 0 && kept.length > 0 && (
        <Table
          caption={own.caption}
          heads={[t.heads.theme, ...municipalities.map(({ name }) => name), t.heads.heardIn]}
          numbers={[...municipalities, null].map((_, at) => at + 1)}
          rows={kept.map(row)}
        />
      )}
      {nowhere.length > 0 && <p>{own.nowhere(writtenList(nowhere, visit.language))}</p>}
      {municipalities.map((municipality) => (
        <Unlinked visit={visit} municipality={municipality} />
      ))}
    </AppPage>,
  )
}

function told(number: number | null, municipality: Municipality | undefined, visit: Visit): string {
  const { closed, noTheme } = themesText(visit.language).municipalities
  if (number !== null) return writtenNumber(number, visit.language)
  return municipality?.isOpen ? noTheme : closed
}

/** What only one municipality has a word for: perhaps the shared book lacks it. */
function Unlinked({ visit, municipality: { name, themes } }: { visit: Visit; municipality: Municipality }) {
  const t = themesText(visit.language)
  const own = themes.filter(({ sameAs }) => sameAs === null)
  if (own.length === 0) return null
  const caption = t.municipalities.unlinked(name)
  return (
    <details>
      <summary>{caption}</summary>
      <Table
        caption={caption}
        heads={[t.heads.theme, t.heads.voices]}
        numbers={[1]}
        rows={own.map((theme) => [ownWords(theme.name, visit), writtenNumber(theme.voices, visit.language)])}
      />
    </details>
  )
}
