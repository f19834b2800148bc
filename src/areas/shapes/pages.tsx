import { raw } from 'hono/html'
import { type MapArea, mapOf } from '../../documents/area-map.ts'
import { shortDay, writtenList, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { type Area, inTreeOrder } from '../rules.ts'
import { roomTrail, text } from '../words.pages.tsx'
import { squareKilometres } from './geometry.rules.ts'
import type { GroundNote } from './neighbours.rules.ts'
import { type BoundaryChange, nextChange, type Outline } from './outlines.rules.ts'
import {
  drawingPath,
  outlineFilePath,
  shapesPath,
  shapesText,
  shareWords,
  sizeWords,
} from './words.pages.tsx'

export type ShapesProps = {
  visit: Visit
  areas: Area[]
  /** The outlines that hold today. */
  outlines: Outline[]
  changes: BoundaryChange[]
  notes: GroundNote[]
  mayDraw: boolean
  just: { drawn: number; unchanged: number } | null
}

/** The areas with an outline, each with the number by which the map knows it, in the order of the tree. */
function numbered(areas: Area[], outlines: Outline[]) {
  const drawn = new Map(outlines.map((outline) => [outline.area, outline]))
  let number = 0
  return inTreeOrder(areas).map((area) => {
    const outline = drawn.get(area.id) ?? null
    if (outline) number += 1
    return { area, outline, number: outline && number }
  })
}

/** The map of the partnership's areas with their list, and what is to be known of the boundaries. */
export function shapesPage(props: ShapesProps): Response {
  const { visit, outlines, mayDraw, just } = props
  const t = shapesText(visit.language)
  return answer(
    <AppPage visit={visit} title={t.title} trail={roomTrail(text(visit.language))}>
      <p class="lead">{t.lead}</p>
      {just && (
        <p class="notice good" role="status">
          {t.takenIn(just.drawn, just.unchanged)}
        </p>
      )}
      {outlines.length === 0 ? <p>{t.none}</p> : <Drawn {...props} />}
      {mayDraw && (
        <p class="actions">
          <a class="ds-button" href={outlineFilePath}>
            {t.upload.link}
          </a>
          <a href="/app/areas/reference">{text(visit.language).areas.fromList}</a>
        </p>
      )}
      <Listed {...props} />
      <Changes {...props} />
      <Notes {...props} />
      {outlines.length > 0 && (
        <p class="quiet small">
          {t.attributions(writtenList([...new Set(outlines.map(({ source }) => source))], visit.language))}
        </p>
      )}
    </AppPage>,
  )
}

function Drawn({ visit, areas, outlines }: ShapesProps) {
  const t = shapesText(visit.language)
  const rows = numbered(areas, outlines)
  const isAround = (id: string) => rows.some(({ area, outline }) => outline && area.parent === id)
  const drawn = rows.flatMap(({ area, outline, number }): MapArea[] =>
    outline ? [{ shape: outline.shape, label: isAround(area.id) ? '' : `${number}`, told: area.name }] : [],
  )
  const svg = mapOf(drawn, {
    id: 'areas',
    title: t.map.title(visit.partnership.name),
    description: t.map.description(writtenNumber(drawn.length, visit.language)),
  })
  return <div class="map">{svg && raw(svg)}</div>
}

function Listed({ visit, areas, outlines, changes, mayDraw }: ShapesProps) {
  const { table: t } = shapesText(visit.language)
  const rows = numbered(areas, outlines)
  if (rows.length === 0) return null
  const heads = mayDraw ? t.heads : t.heads.slice(0, -1)
  return (
    <Table
      caption={t.caption}
      heads={heads}
      numbers={[2]}
      rows={rows.map(({ area, outline, number }) => [
        area.name,
        number === null ? '–' : String(number),
        outline ? sizeWords(squareKilometres(outline.shape), visit.language) : '–',
        outline ? runsWords(outline, changes, visit) : t.missing,
        outline?.source ?? '–',
        ...(mayDraw
          ? [
              <a href={drawingPath(area.id)} aria-label={`${outline ? t.change : t.draw}: ${area.name}`}>
                {outline ? t.change : t.draw}
              </a>,
            ]
          : []),
      ])}
    />
  )
}

function runsWords(outline: Outline, changes: BoundaryChange[], { act, language }: Visit): string {
  const { table: t } = shapesText(language)
  const next = nextChange(changes, outline.area, act.today)
  const now = outline.holdsFrom === null ? t.always : t.since(shortDay(outline.holdsFrom, language))
  return next ? `${now}, ${t.until(shortDay(next, language))}` : now
}

function Changes({ visit, areas, changes }: ShapesProps) {
  const t = shapesText(visit.language)
  if (changes.length === 0) return null
  const name = (id: string) => areas.find((area) => area.id === id)?.name ?? '–'
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t.changesHead}</h2>
      <p>{t.changes}</p>
      <ul>
        {changes.map(({ area, from }) => (
          <li>{t.change(name(area), shortDay(from, visit.language))}</li>
        ))}
      </ul>
    </section>
  )
}

function Notes({ visit, areas, notes }: ShapesProps) {
  const t = shapesText(visit.language)
  if (notes.length === 0) return null
  const name = (id: string) => areas.find((area) => area.id === id)?.name ?? '–'
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t.notesHead}</h2>
      <ul>
        {notes.map((one) => (
          <li>{t.notes[one.note](name(one.area), name(one.with), shareWords(one.share, visit.language))}</li>
        ))}
      </ul>
    </section>
  )
}

/** Where the map is once outlines were taken in, with what came of it. */
export const shownAfterDrawing = ({ drawn, unchanged }: { drawn: number; unchanged: number }): string =>
  `${shapesPath}?taken=${drawn}-${unchanged}`
