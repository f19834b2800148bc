import type { Act } from '../act.ts'
import type { Area } from '../areas/rules.ts'
import { appendAudit } from '../database/audit.ts'
import { type CsvProblem, cellsOfCsv } from '../documents/csv-cells.ts'
import { startWork } from '../jobs/actions.ts'
import type { OffenceKind } from '../knowledge/offence-kinds/rules.ts'
import { pointsOutAPerson } from '../partnership/personal-data/public-words.rules.ts'
import { type FigureFile, type FileProblem, figureFileOf } from './file.rules.ts'
import {
  figuresThatHold,
  filesOf,
  type HandedIn,
  type Holding,
  holdFigures,
  placesOf,
  removeUpload,
  saveCounts,
  saveFileStrike,
  saveOffenceFile,
  savePlace,
  saveUpload,
} from './queries.ts'
import { keyOf, type Meanings, type ReadFigure, readFigures } from './reading.rules.ts'
import {
  allKinds,
  personalIn,
  problemsWithSettled,
  readingIn,
  type Settled,
  type SettledProblems,
  wholePartnership,
} from './rules.ts'

/** Keeps a file of figures until its columns and words are settled; not one that may say who somebody is. */
export async function handInFigures(
  act: Act,
  handedIn: HandedIn,
  file: FigureFile,
): Promise<{ id: string } | { personal: string[] }> {
  const personal = personalIn(file)
  return personal.length > 0 ? { personal } : { id: await saveUpload(act, handedIn) }
}

/** What came of reading a file in. A file that says nothing new is not kept a second time. */
export type ReadIn = {
  file: string | null
  added: number
  corrected: number
  unchanged: number
  refused: number
  /** Of sensitive kinds below the municipality, where few people are easily recognised: not kept. */
  tooClose: number
}

/** The areas and kinds that words of a file can mean here. */
export type Known = { areas: readonly Pick<Area, 'id' | 'name' | 'kind'>[]; kinds: readonly OffenceKind[] }

/**
 * Reads a file in: what is new is added, what another file said otherwise is
 * corrected with both kept, and what is known already adds nothing. `saved`
 * hears how many of the new figures are saved.
 */
export async function readInFigures(
  act: Act,
  upload: HandedIn & { id: string; file: FigureFile },
  said: Settled,
  known: Known,
  saved?: (done: number, of: number) => Promise<void>,
): Promise<ReadIn | { problems: SettledProblems }> {
  const settled = onlyKnown(said, known)
  const problems = problemsWithSettled(settled)
  if (Object.keys(problems).length > 0) return { problems }
  await holdFigures(act)
  const { meanings, local } = await meaningsOf(act, settled, known)
  const read = readFigures(upload.file, settled.roles, meanings, act.today)
  const sensitive = new Set(known.kinds.filter((kind) => kind.sensitive).map(({ code }) => code))
  const accepted = read.accepted.filter(({ place, kind }) => !(local.has(place) && sensitive.has(kind)))
  const held = new Map((await figuresThatHold(act.db, act.within)).map((one) => [keyOf(one), one]))
  const isNews = (figure: ReadFigure) => !isSame(figure, held.get(keyOf(figure)))
  const news = accepted.filter(isNews)
  const corrected = news.filter((figure) => held.has(keyOf(figure))).length
  const told = {
    ...{ added: news.length - corrected, corrected },
    ...{ unchanged: accepted.length - news.length, refused: read.refused.length },
    tooClose: read.accepted.length - accepted.length,
  }
  if (accepted.length === 0) return { problems: { kinds: 'nothing' } }
  await removeUpload(act, upload.id)
  if (news.length === 0) return { file: null, ...told }
  const file = await saveOffenceFile(act, {
    ...{ name: upload.name, contents: upload.contents, heads: upload.file.heads },
    ...{ settled, accepted: accepted.length, refused: read.refused.length },
  })
  await saveCounts(act, file, news, saved)
  await appendAudit(act.db, { at: act.at, act: 'read-in-figures', noun: 'offenceFile', nounId: file })
  return { file, ...told }
}

/** What a file holds, or why nothing can be read from it. */
export function figuresIn(contents: Uint8Array): FigureFile | { problem: CsvProblem | FileProblem } {
  const cells = cellsOfCsv(contents)
  return 'problem' in cells ? cells : figureFileOf(cells.rows)
}

/** Has a large file read in beside the server, once it is settled what it says. */
export async function readInLater(
  act: Act,
  { id, name }: { id: string; name: string },
  said: Settled,
  known: Known,
): Promise<{ work: string } | { problems: SettledProblems }> {
  const settled = onlyKnown(said, known)
  const problems = problemsWithSettled(settled)
  if (Object.keys(problems).length > 0) return { problems }
  return { work: await startWork(act, readingIn, { upload: id, name, settled }) }
}

/** Strikes a file that should not have been read in; what stood before it holds again. */
export async function strikeFile(
  act: Act,
  id: string,
  reason: string,
): Promise<'struck' | 'missing' | 'tooLong' | 'personalData' | 'unknown'> {
  const file = (await filesOf(act.db, act.within)).find((one) => one.id === id)
  if (!file || file.struck) return 'unknown'
  if (reason === '') return 'missing'
  if (reason.length > 500) return 'tooLong'
  if (pointsOutAPerson(reason)) return 'personalData'
  await saveFileStrike(act, id, reason)
  await appendAudit(act.db, { at: act.at, act: 'strike-figures', noun: 'offenceFile', nounId: id })
  return 'struck'
}

const isSame = (figure: ReadFigure, held: Holding | undefined): boolean =>
  held !== undefined &&
  held.count === figure.count &&
  held.withheld === figure.withheld &&
  held.exposed === figure.exposed &&
  held.preliminary === figure.preliminary

/** What was said without areas and kinds that do not exist here; a form can be sent by anybody. */
function onlyKnown(said: Settled, { areas, kinds }: Known): Settled {
  const isArea = (id: string | null) => areas.some((area) => area.id === id)
  const isKind = (code: string | null) => code === allKinds || kinds.some((kind) => kind.code === code)
  return {
    ...said,
    own: Object.fromEntries(Object.entries(said.own).filter(([area]) => isArea(area))),
    kinds: Object.fromEntries(Object.entries(said.kinds).filter(([, kind]) => isKind(kind))),
    oneArea: isArea(said.oneArea) ? said.oneArea : null,
    oneKind: isKind(said.oneKind) ? said.oneKind : null,
  }
}

/** What the words of the file mean, and which of the places lie below the municipality. Places that are new are noted. */
async function meaningsOf(
  act: Act,
  settled: Settled,
  { areas }: Known,
): Promise<{ meanings: Meanings; local: Set<string> }> {
  const noted = await placesOf(act.db, act.within)
  const local = new Set<string>()
  const ownPlace = async (id: string) => {
    const area = areas.find((one) => one.id === id)
    const place =
      noted.find((one) => (id === wholePartnership ? one.whole : one.area === id)) ??
      (await savePlace(act, {
        area: id === wholePartnership ? null : id,
        whole: id === wholePartnership,
        name: area?.name ?? id,
      }))
    if (area?.kind === 'local-area') local.add(place.id)
    return place.id
  }
  const places = new Map<string, string>()
  for (const [area, word] of Object.entries(settled.own)) places.set(word, await ownPlace(area))
  for (const name of settled.compared) {
    const there = noted.find((one) => one.area === null && !one.whole && one.name === name)
    places.set(name, (there ?? (await savePlace(act, { area: null, whole: false, name }))).id)
  }
  return {
    meanings: {
      places,
      kinds: new Map(Object.entries(settled.kinds)),
      onePlace: settled.oneArea && (await ownPlace(settled.oneArea)),
      oneKind: settled.oneKind,
    },
    local,
  }
}
