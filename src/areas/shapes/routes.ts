import { reachOf } from '../../partnership/rules.ts'
import { day, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { areasOf } from '../queries.ts'
import { type Area, holdsOn } from '../rules.ts'
import { withTree } from '../tree.routes.ts'
import { areaUploadById, saveAreaUpload } from '../uploads.queries.ts'
import { drawOutline, takeInOutlines } from './actions.ts'
import { cornersOf } from './corners.rules.ts'
import { drawingPage } from './drawing.pages.tsx'
import { lookPage, outlineFilePage } from './file.pages.tsx'
import { outlinesInFile } from './geojson.rules.ts'
import { matchedOutlines, type Reading } from './matching.rules.ts'
import { groundNotes } from './neighbours.rules.ts'
import { outlinesOn } from './outlines.rules.ts'
import { shapesPage, shownAfterDrawing } from './pages.tsx'
import { boundaryChangesOf, outlinesOf } from './queries.ts'
import { drawingPath, outlineFilePath, shapesPath, shapesText } from './words.pages.tsx'

/** Outlines of the areas: the map, files in, and corners by hand. */
export const shapesRoutes: Route[] = [
  get(shapesPath, 'read-plan', async (visit) => {
    const { act, query } = visit
    const areas = await areasHere(visit)
    const outlines = await outlinesHere(visit, areas)
    const [, drawn, unchanged] = /^(\d{1,5})-(\d{1,5})$/.exec(query.get('taken') ?? '') ?? []
    return shapesPage({
      ...{ visit, areas, outlines },
      changes: (await boundaryChangesOf(act.db, act.within)).filter((one) =>
        areas.some(({ id }) => id === one.area),
      ),
      notes: groundNotes(areas, outlines),
      mayDraw: reachOf(act.role, 'write-plan') === 'partnership',
      just: drawn && unchanged ? { drawn: Number(drawn), unchanged: Number(unchanged) } : null,
    })
  }),
  get(outlineFilePath, 'write-plan', (visit) => withTree(visit, async () => outlineFilePage({ visit }))),
  post(outlineFilePath, 'write-plan', (visit) => withTree(visit, () => handedIn(visit))),
  get(`${outlineFilePath}/:areaUpload`, 'write-plan', (visit) =>
    withFile(visit, ({ name, reading }) => looked(visit, reading, { filled: { source: name } })),
  ),
  post(`${outlineFilePath}/:areaUpload`, 'write-plan', (visit) =>
    withFile(visit, async ({ reading }) => {
      const { act, filled, params } = visit
      const outlines = reading.matched.flatMap(({ area, shape }) => (shape ? [{ area: area.id, shape }] : []))
      const done = await takeInOutlines(act, params.areaUpload ?? '', outlines, drawingIn(visit))
      if ('drawn' in done) return goTo(shownAfterDrawing(done))
      const { sourceProblems } = shapesText(visit.language).drawing
      return looked(visit, reading, { filled, problems: { source: sourceProblems[done.problem] } })
    }),
  ),
  get(drawingPath(':area'), 'write-plan', (visit) =>
    withArea(visit, async (area) => {
      const its = (await outlinesHere(visit, [area]))[0]
      const corners = its ? cornersOf(its.shape) : ''
      return drawn(visit, area, { corners: corners ?? '', source: '' }, {}, corners === null)
    }),
  ),
  post(drawingPath(':area'), 'write-plan', (visit) =>
    withArea(visit, async (area) => {
      const { act, filled } = visit
      const done = await drawOutline(act, area.id, one(filled, 'corners'), drawingIn(visit))
      if (done === 'drawn') return goTo(shownAfterDrawing({ drawn: 1, unchanged: 0 }))
      const { problems: words, sourceProblems } = shapesText(visit.language).drawing
      const { corners, source } = done
      return drawn(visit, area, filled, {
        ...(corners && { corners: words[corners.code](corners.line ?? 0, corners.words ?? '') }),
        ...(source && { source: sourceProblems[source] }),
      })
    }),
  ),
]

const drawingIn = ({ filled }: Visit) => ({
  source: one(filled, 'source'),
  holdsFrom: day(filled, 'holdsFrom'),
})

async function areasHere({ act }: Visit): Promise<Area[]> {
  return (await areasOf(act.db, act.within)).filter((area) => holdsOn(area, act.today))
}

async function outlinesHere({ act }: Visit, areas: readonly Area[]) {
  const all = outlinesOn(await outlinesOf(act.db, act.within), act.today)
  return all.filter((outline) => areas.some(({ id }) => id === outline.area))
}

/** Keeps the file that was sent until somebody has looked at it, where it holds outlines at all. */
async function handedIn(visit: Visit): Promise<Response> {
  const { upload: t } = shapesText(visit.language)
  const sent = visit.uploads.file
  if (!sent) return outlineFilePage({ visit, problem: t.missing })
  const file = outlinesInFile(textOf(sent.bytes), visit.partnership.country)
  if ('problem' in file) return outlineFilePage({ visit, problem: t.problems[file.problem] })
  const kept = { name: sent.name.slice(0, 200), contents: sent.bytes }
  const { id } = await saveAreaUpload(visit.act, 'outlines', kept)
  return goTo(`${outlineFilePath}/${id}`)
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

function withFile(
  visit: Visit,
  show: (waiting: { name: string; reading: Reading }) => Promise<Response>,
): Response | Promise<Response> {
  return withTree(visit, async () => {
    const { act, params, partnership } = visit
    const wanted = { holds: 'outlines', id: params.areaUpload ?? '' } as const
    const upload = await areaUploadById(act.db, act.within, wanted)
    const file = upload && outlinesInFile(textOf(upload.contents), partnership.country)
    if (!upload || !file || 'problem' in file) return notFoundPage(visit)
    return show({ name: upload.name, reading: matchedOutlines(file, await areasHere(visit)) })
  })
}

async function looked(
  visit: Visit,
  reading: Reading,
  form: Pick<Parameters<typeof lookPage>[0], 'filled' | 'problems'>,
): Promise<Response> {
  const outlines = await outlinesHere(visit, await areasHere(visit))
  const standing = reading.matched.flatMap(({ area, shape }) => {
    const its = outlines.find((outline) => outline.area === area.id)
    if (!its || !shape) return []
    const isSame = JSON.stringify(its.shape.coordinates) === JSON.stringify(shape.coordinates)
    return [[area.id, isSame ? ('same' as const) : ('replaces' as const)]]
  })
  const id = visit.params.areaUpload ?? ''
  return lookPage({ visit, id, reading, standing: Object.fromEntries(standing), ...form })
}

/** The area of the address, where the visitor may draw the tree. */
function withArea(visit: Visit, show: (area: Area) => Promise<Response>): Response | Promise<Response> {
  return withTree(visit, async () => {
    const area = (await areasHere(visit)).find(({ id }) => id === visit.params.area)
    return area ? show(area) : notFoundPage(visit)
  })
}

async function drawn(
  visit: Visit,
  area: Area,
  filled: Visit['filled'],
  problems: Record<string, string>,
  tooFine = false,
): Promise<Response> {
  const areas = await areasHere(visit)
  const outlines = await outlinesHere(visit, areas)
  return drawingPage({ visit, area, areas, outlines, tooFine, filled, problems })
}
