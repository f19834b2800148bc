import { type CsvProblem, cellsOfCsv } from '../../documents/csv-cells.ts'
import { type FileTable, type FileTableProblem, tableInFile } from '../../documents/file-table.rules.ts'
import { lines, one } from '../../web/filled.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { areasOf } from '../queries.ts'
import { type Area, holdsOn, inTreeOrder } from '../rules.ts'
import { outlineFilePath } from '../shapes/words.pages.tsx'
import { areaUploadById, saveAreaUpload } from '../uploads.queries.ts'
import { type NotedExposure, noteExposure } from './actions.ts'
import { isTime } from './cells.rules.ts'
import { exposureFilePage, lookPage } from './file.pages.tsx'
import { exposurePage, newExposurePage, wholeChoice } from './pages.tsx'
import { exposureOf, notedExposureOf } from './queries.ts'
import { guessedExposed, type OwnPlace, type ReadExposure, readExposure } from './reading.rules.ts'
import { corrections, remainders } from './rules.ts'
import { exposureFilePath, exposurePath, populationText } from './words.pages.tsx'
import { readYears } from './years.rules.ts'

/** How many live in the areas, and what they live in: files in, figures by hand, and what is known. */
export const exposureRoutes: Route[] = [
  get(exposurePath, 'import-figures', async (visit) => {
    const { act, query } = visit
    const areas = await areasHere(visit)
    const exposures = await exposureOf(act.db, act.within)
    const [, added, corrected, unchanged] =
      /^(\d{1,6})-(\d{1,6})-(\d{1,6})$/.exec(query.get('noted') ?? '')?.map(Number) ?? []
    return exposurePage({
      ...{ visit, areas, exposures },
      corrected: corrections(await notedExposureOf(act.db, act.within)),
      remainders: remainders(exposures, areas),
      just:
        added === undefined || corrected === undefined || unchanged === undefined
          ? null
          : { added, corrected, unchanged },
    })
  }),
  get(`${exposurePath}/new`, 'import-figures', async (visit) =>
    newExposurePage({ visit, areas: await areasHere(visit), filled: {} }),
  ),
  post(`${exposurePath}/new`, 'import-figures', typedIn),
  get(exposureFilePath, 'import-figures', (visit) => exposureFilePage({ visit, filled: {} })),
  post(exposureFilePath, 'import-figures', handedIn),
  get(`${exposureFilePath}/:areaUpload`, 'import-figures', (visit) =>
    withFile(visit, ({ table, name, read, areas }) => {
      const filled = { exposed: guessedExposed(table, name) }
      return lookPage({ visit, id: visit.params.areaUpload ?? '', areas, read, filled })
    }),
  ),
  post(`${exposureFilePath}/:areaUpload`, 'import-figures', (visit) =>
    withFile(visit, async ({ read, areas }) => {
      const { act, filled } = visit
      const upload = visit.params.areaUpload ?? ''
      const said = { exposed: one(filled, 'exposed'), source: one(filled, 'source'), upload }
      const done = await noteExposure(act, read.found, said)
      if ('added' in done) return goTo(shownAfter(done))
      return lookPage({ visit, id: upload, areas, read, filled, problems: wordsOf(done.problems, visit) })
    }),
  ),
]

const shownAfter = ({ added, corrected, unchanged }: NotedExposure) =>
  `${exposurePath}?noted=${added}-${corrected}-${unchanged}`

async function areasHere({ act }: Visit): Promise<Area[]> {
  return inTreeOrder((await areasOf(act.db, act.within)).filter((area) => holdsOn(area, act.today)))
}

type Faults = Extract<Awaited<ReturnType<typeof noteExposure>>, { problems: unknown }>['problems']

function wordsOf(problems: Faults, { language }: Visit): Record<string, string> {
  const t = populationText(language).problems
  return Object.fromEntries(Object.entries(problems).map(([field, code]) => [field, t[code]]))
}

/** Figures that somebody typed: all lines or, where one cannot be read, none. */
async function typedIn(visit: Visit): Promise<Response> {
  const { act, filled } = visit
  const t = populationText(visit.language).writing
  const areas = await areasHere(visit)
  const chosen = one(filled, 'area')
  const area = areas.find(({ id }) => id === chosen)
  const written = lines(filled, 'lines')
  const { years, problems } = readYears(written, Number(act.today.slice(0, 4)))
  const faults = {
    ...(!area && chosen !== wholeChoice && { area: t.unknownArea }),
    ...(written.length === 0 && { lines: t.empty }),
    ...(problems.length > 0 && { lines: problems.map(({ line, why }) => t.why[why](line)).join(' ') }),
  }
  const counted =
    Object.keys(faults).length > 0 ? [] : years.map((year) => ({ ...year, area: area?.id ?? null }))
  const said = { exposed: one(filled, 'exposed'), source: one(filled, 'source') }
  const done = await noteExposure(act, counted, said)
  if ('added' in done && Object.keys(faults).length === 0) return goTo(shownAfter(done))
  const more = 'problems' in done ? wordsOf(done.problems, visit) : {}
  return newExposurePage({ visit, areas, filled, problems: { ...faults, ...more } })
}

/** Keeps what was sent until somebody has looked at it, where it says anything of one's own places. */
async function handedIn(visit: Visit): Promise<Response> {
  const { act, filled, uploads, language } = visit
  const t = populationText(language).file
  const pasted = one(filled, 'pasted')
  const sent = uploads.file ?? (pasted && { name: '', bytes: new Uint8Array(Buffer.from(pasted)) })
  if (!sent) return exposureFilePage({ visit, filled, problem: t.missing })
  const table = tableOf(sent.bytes)
  if ('problem' in table) return exposureFilePage({ visit, filled, problem: t.problems[table.problem] })
  if (!readExposure(table, placesHere(visit, await areasHere(visit))))
    return exposureFilePage({ visit, filled, problem: t.noneOfYours })
  const kept = { name: sent.name.slice(0, 200), contents: sent.bytes }
  const { id } = await saveAreaUpload(act, 'exposure', kept)
  return goTo(`${exposureFilePath}/${id}`)
}

function tableOf(bytes: Uint8Array): FileTable | { problem: CsvProblem | FileTableProblem } {
  const cells = cellsOfCsv(bytes)
  return 'problem' in cells ? cells : tableInFile(cells.rows, isTime)
}

/** The whole first: a municipality's file speaks of it by the name the partnership has. */
function placesHere({ partnership }: Visit, areas: readonly Area[]): OwnPlace[] {
  return [{ id: null, name: partnership.name, code: null }, ...areas]
}

type Waiting = { name: string; table: FileTable; read: ReadExposure; areas: Area[] }

async function withFile(
  visit: Visit,
  show: (waiting: Waiting) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params } = visit
  const id = params.areaUpload ?? ''
  const upload = await areaUploadById(act.db, act.within, { holds: 'exposure', id })
  // A file that was handed in for its outlines is looked at there.
  if (!upload && (await areaUploadById(act.db, act.within, { holds: 'outlines', id })))
    return goTo(`${outlineFilePath}/${id}`)
  const table = upload && tableOf(upload.contents)
  if (!upload || !table || 'problem' in table) return notFoundPage(visit)
  const areas = await areasHere(visit)
  const read = readExposure(table, placesHere(visit, areas))
  return read ? show({ name: upload.name, table, read, areas }) : notFoundPage(visit)
}
