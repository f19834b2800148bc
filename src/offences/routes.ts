import { workPath } from '../jobs/actions.ts'
import { offenceKindsOf } from '../knowledge/offence-kinds/rules.ts'
import { type Filled, one } from '../web/filled.ts'
import { writtenList } from '../web/languages.ts'
import { goTo } from '../web/layout.tsx'
import { notFoundPage } from '../web/refusals.tsx'
import { get, post, type Route, type Visit } from '../web/route.ts'
import { figuresIn, handInFigures, readInFigures, readInLater, strikeFile } from './actions.ts'
import { connectorsRoutes } from './connectors/routes.ts'
import { developmentRoutes, offencesHome } from './development.routes.ts'
import type { FigureFile } from './file.rules.ts'
import { filledWith, settledIn } from './filled.routes.ts'
import { guessedRoles } from './guess.rules.ts'
import { indicatorsRoutes } from './indicators/routes.ts'
import { filesOf, type HandedIn, lastSettled, type OwnPlace, ownPlacesOf, uploadById } from './queries.ts'
import { readFigures } from './reading.rules.ts'
import {
  guessedKind,
  inAddress,
  largeFile,
  type Settled,
  type SettledProblems,
  settledFirst,
} from './rules.ts'
import { settlePage } from './settle.pages.tsx'
import { strikePage } from './strike.pages.tsx'
import { uploadPage } from './upload.pages.tsx'
import { filePath, offencesPath, text } from './words.pages.tsx'

/** Figures of reported offences: files in, and what they say. */
export const offencesRoutes: Route[] = [
  get(offencesPath, 'import-figures', offencesHome),
  ...developmentRoutes,
  ...indicatorsRoutes,
  ...connectorsRoutes,
  get(filePath, 'import-figures', (visit) => uploadPage({ visit })),
  post(filePath, 'import-figures', handedIn),
  get(`${filePath}/:offenceUpload`, 'import-figures', (visit) =>
    withUpload(visit, async (waiting) => {
      const roles = guessedRoles(waiting.file)
      const before = await lastSettled(visit.act.db, visit.act.within, waiting.file.heads)
      const kindOf = (word: string) => guessedKind(word, kindsHere(visit))
      const first = settledFirst(waiting.file, roles, waiting.areas, kindOf, before)
      // An office that was asked has said itself whose figures they are and what they are called.
      const settled = { ...first, publisher: waiting.publisher || first.publisher }
      return shown(visit, waiting, settled, filledWith(settled, waiting.file))
    }),
  ),
  post(`${filePath}/:offenceUpload`, 'import-figures', (visit) =>
    withUpload(visit, async (waiting) => {
      const { act, filled } = visit
      const settled = settledIn(filled, waiting.file, waiting.areas)
      if (one(filled, 'do') === 'again')
        return shown(visit, waiting, settled, filledWith(settled, waiting.file))
      const known = { areas: waiting.areas, kinds: kindsHere(visit) }
      const done =
        waiting.contents.length > largeFile
          ? await readInLater(act, waiting, settled, known)
          : await readInFigures(act, waiting, settled, known)
      if ('problems' in done)
        return shown(visit, waiting, settled, filledWith(settled, waiting.file), done.problems)
      return goTo('work' in done ? workPath(done.work) : `${offencesPath}?read=${inAddress(done)}`)
    }),
  ),
  get(`${offencesPath}/read/:offenceFile/strike`, 'import-figures', (visit) =>
    withFile(visit, (file) => strikePage({ visit, file, filled: {} })),
  ),
  post(`${offencesPath}/read/:offenceFile/strike`, 'import-figures', (visit) =>
    withFile(visit, async (file) => {
      const done = await strikeFile(visit.act, file.id, one(visit.filled, 'reason'))
      if (done === 'struck' || done === 'unknown') return goTo(offencesPath)
      return strikePage({ visit, file, filled: visit.filled, problem: done })
    }),
  ),
]

const kindsHere = ({ partnership }: Visit) => offenceKindsOf(partnership.country)

/** Reads the file that was sent; it waits here only if it holds a table, and says of nobody who they are. */
async function handedIn(visit: Visit): Promise<Response> {
  const { upload: t } = text(visit.language)
  const sent = visit.uploads.file
  if (!sent) return uploadPage({ visit, problem: t.missing })
  const upload: HandedIn = { name: sent.name.slice(0, 200), contents: sent.bytes }
  const file = figuresIn(upload.contents)
  if ('problem' in file) return uploadPage({ visit, problem: t.problems[file.problem] })
  const done = await handInFigures(visit.act, upload, file)
  if ('id' in done) return goTo(`${filePath}/${done.id}`)
  const named = done.personal.map((name) => name.slice(0, 60))
  return uploadPage({ visit, problem: t.personal(writtenList(named, visit.language)) })
}

type Waiting = HandedIn & { id: string; file: FigureFile; areas: OwnPlace[] }

async function withUpload(visit: Visit, show: (waiting: Waiting) => Promise<Response>): Promise<Response> {
  const { act, params } = visit
  const id = params.offenceUpload ?? ''
  const upload = await uploadById(act.db, act.within, id)
  const file = upload && figuresIn(upload.contents)
  if (!upload || !file || 'problem' in file) return notFoundPage(visit)
  const areas = await ownPlacesOf(act.db, visit.partnership, act.today)
  return show({ ...upload, id, file, areas })
}

function shown(
  visit: Visit,
  { id, file, areas }: Waiting,
  settled: Settled,
  filled: Filled,
  problems?: SettledProblems,
): Response {
  const itself = (words: readonly string[]) => new Map(words.map((word) => [word, word]))
  // Only how many are read is shown here, so each word may stand for itself.
  const meanings = {
    places: itself([...Object.values(settled.own), ...settled.compared]),
    kinds: new Map(Object.entries(settled.kinds)),
    ...{ onePlace: settled.oneArea, oneKind: settled.oneKind },
  }
  const read = readFigures(file, settled.roles, meanings, visit.act.today)
  return settlePage({ visit, id, file, settled, read, areas, kinds: kindsHere(visit), filled, problems })
}

async function withFile(
  visit: Visit,
  show: (file: Awaited<ReturnType<typeof filesOf>>[number]) => Response | Promise<Response>,
): Promise<Response> {
  const { act, params } = visit
  const file = (await filesOf(act.db, act.within)).find(({ id }) => id === params.offenceFile)
  if (!file) return notFoundPage(visit)
  return file.struck ? goTo(offencesPath) : show(file)
}
