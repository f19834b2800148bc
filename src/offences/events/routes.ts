import { workPath } from '../../jobs/actions.ts'
import { offenceKindsOf } from '../../knowledge/offence-kinds/rules.ts'
import { type Filled, one } from '../../web/filled.ts'
import { writtenList } from '../../web/languages.ts'
import { goTo } from '../../web/layout.tsx'
import { notFoundPage } from '../../web/refusals.tsx'
import { get, post, postLargeFile, type Route, type Visit } from '../../web/route.ts'
import { type OwnPlace, ownPlacesOf } from '../queries.ts'
import { largeFile } from '../rules.ts'
import { type Here, meaningsHere, readInEvents, readInEventsLater, strikeEvents } from './actions.ts'
import { removePointsWithoutGround } from './basis.actions.ts'
import { basisRoutes } from './basis.routes.ts'
import type { EventSample } from './columns.rules.ts'
import { dryRun } from './dry-run.rules.ts'
import { type EventFile, eventFilesOf, lastEventsSettled } from './files.queries.ts'
import { eventsSettledIn, filledWithEvents } from './filled.routes.ts'
import { eventKindOf } from './kind-words.rules.ts'
import { beginningOf, handInEvents } from './lines.actions.ts'
import { eventsPage } from './pages.tsx'
import { pointBasisOn } from './points.queries.ts'
import { eventCounts } from './queries.ts'
import { eventSettlePage } from './settle.pages.tsx'
import { type EventsProblems, type EventsSettled, settledEventsFirst } from './settled.rules.ts'
import { eventStrikePage } from './strike.pages.tsx'
import { eventUploadPage } from './upload.pages.tsx'
import { type EventUpload, eventUploadById } from './uploads.queries.ts'
import { eventFilePath, eventsPath, eventsText } from './words.pages.tsx'

/** Reported offences one by one: files in, what came of them, and whether exact points are kept. */
export const eventsRoutes: Route[] = [
  get(eventsPath, 'import-figures', async (visit) => {
    const { act, query } = visit
    await removePointsWithoutGround(act)
    const files = await eventFilesOf(act.db, act.within)
    return eventsPage({
      ...{ visit, files, counts: await eventCounts(act.db, act.within) },
      basis: await pointBasisOn(act.db, act.within, act.today),
      just: files.find(({ id }) => id === query.get('read')) ?? null,
    })
  }),
  ...basisRoutes,
  get(eventFilePath, 'import-figures', (visit) => eventUploadPage({ visit })),
  postLargeFile(eventFilePath, 'import-figures', handedIn),
  get(`${eventFilePath}/:eventUpload`, 'import-figures', (visit) =>
    withUpload(visit, async (waiting) => {
      const { act, partnership } = visit
      const kinds = offenceKindsOf(partnership.country)
      const settled = settledEventsFirst(
        waiting.sample,
        partnership.country,
        waiting.areas,
        (word) => eventKindOf(word, kinds),
        await lastEventsSettled(act.db, act.within, waiting.sample.heads),
      )
      return shown(visit, waiting, settled, filledWithEvents(settled, waiting.sample))
    }),
  ),
  post(`${eventFilePath}/:eventUpload`, 'import-figures', (visit) =>
    withUpload(visit, async (waiting) => {
      const { act, filled } = visit
      const { upload, sample, areas } = waiting
      const settled = eventsSettledIn(filled, sample, areas)
      const again = (problems?: EventsProblems) =>
        shown(visit, waiting, settled, { ...filled, ...filledWithEvents(settled, sample) }, problems)
      if (one(filled, 'do') === 'again') return again()
      const done =
        upload.size > largeFile
          ? await readInEventsLater(act, upload, settled, hereOf(visit))
          : await readInEvents(act, upload, sample, settled, hereOf(visit))
      if ('problems' in done) return again(done.problems)
      return goTo('work' in done ? workPath(done.work) : `${eventsPath}?read=${done.file}`)
    }),
  ),
  get(`${eventsPath}/read/:eventFile/strike`, 'import-figures', (visit) =>
    withFile(visit, (file, later) => eventStrikePage({ visit, file, later, filled: {} })),
  ),
  post(`${eventsPath}/read/:eventFile/strike`, 'import-figures', (visit) =>
    withFile(visit, async (file, later) => {
      const done = await strikeEvents(visit.act, file.id, one(visit.filled, 'reason'))
      if (done === 'struck' || done === 'unknown') return goTo(eventsPath)
      return eventStrikePage({ visit, file, later, filled: visit.filled, problem: done })
    }),
  ),
]

const hereOf = ({ partnership }: Visit): Here => {
  const { id, name, country, timeZone } = partnership
  return { id, name, country, timeZone }
}

/** Reads the file that was sent; it waits here only if it holds a table, and says of nobody who they are. */
async function handedIn(visit: Visit): Promise<Response> {
  const { upload: t } = eventsText(visit.language)
  const sent = visit.uploads.file
  if (!sent) return eventUploadPage({ visit, problem: t.missing })
  const done = await handInEvents(visit.act, sent.name.slice(0, 200), sent.bytes)
  if ('problem' in done) return eventUploadPage({ visit, problem: t.problems[done.problem] })
  if ('id' in done) return goTo(`${eventFilePath}/${done.id}`)
  const named = done.personal.map((name) => name.slice(0, 60))
  return eventUploadPage({ visit, problem: t.personal(writtenList(named, visit.language)) })
}

type Waiting = { upload: EventUpload; sample: EventSample; areas: OwnPlace[] }

async function withUpload(visit: Visit, show: (waiting: Waiting) => Promise<Response>): Promise<Response> {
  const { act, params, partnership } = visit
  const upload = await eventUploadById(act.db, act.within, params.eventUpload ?? '')
  const sample = upload && (await beginningOf(act, upload))
  if (!upload || !sample) return notFoundPage(visit)
  return show({ upload, sample, areas: await ownPlacesOf(act.db, partnership, act.today) })
}

async function shown(
  visit: Visit,
  { upload, sample, areas }: Waiting,
  settled: EventsSettled,
  filled: Filled,
  problems?: EventsProblems,
): Promise<Response> {
  const { act, partnership } = visit
  const tried = dryRun(sample, await meaningsHere(act, settled, areas, hereOf(visit)))
  return eventSettlePage({
    ...{ visit, id: upload.id, sample, settled, tried, areas, filled, problems },
    isWhole: upload.size <= largeFile,
    keepsPoints: (await pointBasisOn(act.db, act.within, act.today)) !== null,
    kinds: offenceKindsOf(partnership.country),
  })
}

async function withFile(
  visit: Visit,
  show: (file: EventFile, later: EventFile[]) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params } = visit
  const files = await eventFilesOf(act.db, act.within)
  const file = files.find(({ id }) => id === params.eventFile)
  if (!file) return notFoundPage(visit)
  if (file.struck) return goTo(eventsPath)
  const isLater = (other: EventFile) => !other.struck && other.unchanged > 0 && other.readInAt > file.readInAt
  return show(file, files.filter(isLater))
}
