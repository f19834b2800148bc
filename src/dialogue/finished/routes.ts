import { areasOf } from '../../areas/queries.ts'
import { type CsvProblem, cellsOfCsv } from '../../documents/csv-cells.ts'
import type { Filled } from '../../web/filled.ts'
import { writtenList } from '../../web/languages.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../../web/route.ts'
import { resultsPath } from '../answers/addresses.rules.ts'
import { surveysOf } from '../survey/queries.ts'
import { ifMayBuild } from '../survey/visited.routes.ts'
import { handIn, readFinished } from './actions.ts'
import { columnsPage } from './columns.pages.tsx'
import { type FileProblem, personalColumns, type SurveyFile, surveyFileOf } from './columns.rules.ts'
import { filledWithReadings, finishedIn } from './filled.routes.ts'
import { guessedReading } from './guess.rules.ts'
import { fileById, type HandedIn } from './queries.ts'
import type { NamedArea } from './reading.rules.ts'
import type { Reading } from './readings.rules.ts'
import type { FinishedProblems } from './rules.ts'
import { uploadPage } from './upload.pages.tsx'
import { finishedPath, finishedText } from './words.pages.tsx'

/** Reading in a survey that was done elsewhere: its file, then which column is which question. */
export const finishedRoutes: Route[] = [
  get(finishedPath, 'build-dialogues', (visit) => ifMayBuild(visit, () => uploadPage({ visit }))),
  post(finishedPath, 'build-dialogues', (visit) => ifMayBuild(visit, () => handedIn(visit))),
  get(`${finishedPath}/:surveyFile`, 'build-dialogues', (visit) =>
    withFile(visit, async ({ file, areas }) => {
      const names = areas.map(({ name }) => name.toLowerCase())
      const readings = file.columns.map((column) => guessedReading(column, names))
      return shown(visit, file, readings, {
        ...filledWithReadings(readings),
        language: visit.partnership.languages[0] ?? 'sv',
      })
    }),
  ),
  post(`${finishedPath}/:surveyFile`, 'build-dialogues', (visit) =>
    withFile(visit, async ({ id, name, file, areas }) => {
      const { act, filled, partnership } = visit
      const finished = finishedIn(filled, file, partnership.languages[0] ?? 'sv')
      const done = await readFinished(act, { id, name, file, areas }, finished)
      return 'id' in done
        ? goTo(`${resultsPath(done)}?read`)
        : shown(visit, file, finished.readings, filled, done.problems)
    }),
  ),
]

async function shown(
  visit: Visit,
  file: SurveyFile,
  readings: readonly Reading[],
  filled: Filled,
  problems?: FinishedProblems,
): Promise<Response> {
  const all = await surveysOf(visit.act.db, visit.act.within)
  const earlier = all.filter(({ opening }) => opening !== null)
  return columnsPage({ visit, id: visit.params.surveyFile ?? '', file, readings, earlier, filled, problems })
}

/** Reads the file that was sent; it waits here only if it is a survey's and says of nobody who they are. */
async function handedIn(visit: Visit): Promise<Response> {
  const { upload: t } = finishedText(visit.language)
  const { file: sent, codebook: sentBook } = visit.uploads
  if (!sent) return uploadPage({ visit, problems: { file: t.problems.missing } })
  const upload: HandedIn = {
    name: sent.name.slice(0, 200),
    contents: sent.bytes,
    codebook: sentBook?.bytes ?? null,
  }
  const read = readingOf(upload)
  if ('problem' in read) return uploadPage({ visit, problems: { [read.of]: t.problems[read.problem] } })
  const done = await handIn(visit.act, upload, read)
  if ('id' in done) return goTo(`${finishedPath}/${done.id}`)
  const named = done.personal.map((name) => name.slice(0, 60))
  return uploadPage({ visit, problems: { file: t.personal(writtenList(named, visit.language)) } })
}

type Unreadable = { of: 'file' | 'codebook'; problem: CsvProblem | FileProblem }

function readingOf({ contents, codebook }: HandedIn): SurveyFile | Unreadable {
  const cells = cellsOfCsv(contents)
  if ('problem' in cells) return { of: 'file', problem: cells.problem }
  const book = codebook === null ? { rows: [] } : cellsOfCsv(codebook)
  if ('problem' in book) return { of: 'codebook', problem: book.problem }
  const file = surveyFileOf(cells.rows, book.rows)
  return 'problem' in file ? { of: 'file', problem: file.problem } : file
}

type Waiting = { id: string; name: string; file: SurveyFile; areas: NamedArea[] }

async function withFile(visit: Visit, show: (waiting: Waiting) => Promise<Response>): Promise<Response> {
  return ifMayBuild(visit, async () => {
    const { db, within } = visit.act
    const id = visit.params.surveyFile ?? ''
    const kept = await fileById(db, within, id)
    const file = kept && readingOf(kept)
    if (!file || 'problem' in file || personalColumns(file).length > 0) return notFoundPage(visit)
    return show({ id, name: kept.name, file, areas: await areasOf(db, within) })
  })
}
