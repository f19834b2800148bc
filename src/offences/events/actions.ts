import { setImmediate as turn } from 'node:timers/promises'
import type { Act } from '../../act.ts'
import { shapesOf } from '../../areas/shapes/queries.ts'
import type { Calendar } from '../../calendar.ts'
import { appendAudit } from '../../database/audit.ts'
import { startWork } from '../../jobs/actions.ts'
import { offenceKindsOf } from '../../knowledge/offence-kinds/rules.ts'
import { pointsOutAPerson } from '../../partnership/personal-data/public-words.rules.ts'
import { type OwnPlace, ownPlacesOf } from '../queries.ts'
import { wholePartnership } from '../rules.ts'
import type { EventSample } from './columns.rules.ts'
import {
  type EventFileResult,
  eventFilesOf,
  filesThatHold,
  holdEvents,
  saveEventFileResult,
  saveEventFileStrike,
} from './files.queries.ts'
import { incidentDigests } from './incidents.actions.ts'
import { linesOf } from './lines.actions.ts'
import { meaningsFor } from './meanings.rules.ts'
import { pointBasisOn } from './points.queries.ts'
import { type EventMeanings, eventReader } from './reading.rules.ts'
import { type NewEvent, notePlaces, saveEventFile, saveEvents } from './saving.queries.ts'
import {
  type EventsProblems,
  type EventsSettled,
  problemsWithEvents,
  readingEventsIn,
} from './settled.rules.ts'
import { talliesOf } from './tallies.rules.ts'
import { type EventUpload, removeEventUpload } from './uploads.queries.ts'

/** What is known of the partnership that words and points of a file can mean. */
export type Here = { id: string; name: string; country: Calendar['country']; timeZone: string }

/** Of a file that came to nothing there is nothing to keep. */
export type EventsReadIn = EventFileResult & { file: string }

/** So many events are saved at once: enough that nobody waits for the way there and back, and few enough to be sent in one go. */
const atOnce = 2000

/**
 * Reads a file in, line by line as its pieces come: what is new is added, what
 * another file told otherwise is corrected with both kept, and what is known
 * already adds nothing. `told` hears how many of its bytes are through.
 */
export async function readInEvents(
  act: Act,
  upload: EventUpload,
  sample: EventSample,
  said: EventsSettled,
  here: Here,
  told?: (done: number, of: number) => Promise<void>,
): Promise<EventsReadIn | { problems: EventsProblems }> {
  const areas = await ownPlacesOf(act.db, here, act.today)
  const settled = onlyKnown(said, areas, here.country)
  const problems = problemsWithEvents(settled)
  if (Object.keys(problems).length > 0) return { problems }
  await holdEvents(act)
  const keepsPoints = (await pointBasisOn(act.db, act.within, act.today)) !== null
  const earlier = await filesThatHold(act.db, act.within)
  const read = eventReader(await meaningsHere(act, settled, areas, here))
  const incidents = incidentDigests(act.within)
  const tallies = talliesOf()
  let begun: Promise<string> | null = null
  let waiting: NewEvent[] = []
  const saved = { added: 0, corrected: 0, unchanged: 0 }
  const save = async (events: NewEvent[]) => {
    if (events.length === 0) return
    begun ??= saveEventFile(act, {
      ...{ name: upload.name, publisher: settled.publisher, heads: sample.heads, meaning: settled },
    })
    const done = await saveEvents(act, await begun, events, { earlier, keepsPoints })
    saved.added += done.added
    saved.corrected += done.corrected
    saved.unchanged += done.unchanged
  }
  // While some are saved the next wait to be sent, and the ones after are read.
  const saving: Promise<void>[] = []
  for await (const { lines, bytes } of linesOf(act, upload)) {
    for (const line of lines) {
      if (line.number <= sample.headLine) continue
      const event = read(line.cells)
      const incident = typeof event === 'string' ? null : incidents(event)
      if (typeof event === 'string' || incident === null) {
        tallies.refuse(typeof event === 'string' ? event : 'repeated', line.number)
        continue
      }
      tallies.accept(event, keepsPoints)
      waiting.push({ ...event, line: line.number, incident })
      if (waiting.length >= atOnce) {
        if (saving.length > 1) await saving.shift()
        const next = save(waiting)
        // What goes wrong is told where it is waited for.
        next.catch(() => {})
        saving.push(next)
        waiting = []
        // Bytes are only sent when nothing is reckoned.
        await turn()
      }
    }
    await told?.(bytes, upload.size)
  }
  await Promise.all(saving)
  await save(waiting)
  const file = await begun
  if (file === null) return { problems: { roles: 'nothing' } }
  const result = { ...tallies.result(), ...saved }
  await saveEventFileResult(act, file, result)
  await notePlaces(act, file, wholePartnership)
  await removeEventUpload(act, upload.id)
  await appendAudit(act.db, { at: act.at, act: 'read-in-events', noun: 'eventFile', nounId: file })
  return { file, ...result }
}

/** Has a large file read in beside the server, once it is settled what it says. */
export async function readInEventsLater(
  act: Act,
  { id, name }: Pick<EventUpload, 'id' | 'name'>,
  said: EventsSettled,
  here: Here,
): Promise<{ work: string } | { problems: EventsProblems }> {
  const settled = onlyKnown(said, await ownPlacesOf(act.db, here, act.today), here.country)
  const problems = problemsWithEvents(settled)
  if (Object.keys(problems).length > 0) return { problems }
  return { work: await startWork(act, readingEventsIn, { upload: id, name, settled }) }
}

/** What the columns and words mean here, and in which area a point lies. */
export async function meaningsHere(
  act: Act,
  settled: EventsSettled,
  areas: readonly OwnPlace[],
  here: Here,
): Promise<EventMeanings> {
  const shapes = await shapesOf(act.db, act.within, act.today)
  return meaningsFor(settled, { areas, shapes, today: act.today, zone: here.timeZone, country: here.country })
}

/** Strikes a file that should not have been read in; what stood before it holds again. */
export async function strikeEvents(
  act: Act,
  id: string,
  reason: string,
): Promise<'struck' | 'missing' | 'tooLong' | 'personalData' | 'unknown'> {
  const file = (await eventFilesOf(act.db, act.within)).find((one) => one.id === id)
  if (!file || file.struck) return 'unknown'
  if (reason === '') return 'missing'
  if (reason.length > 500) return 'tooLong'
  if (pointsOutAPerson(reason)) return 'personalData'
  await saveEventFileStrike(act, id, reason)
  await appendAudit(act.db, { at: act.at, act: 'strike-events', noun: 'eventFile', nounId: id })
  return 'struck'
}

/** What was said without areas and kinds that do not exist here; a form can be sent by anybody. */
function onlyKnown(
  said: EventsSettled,
  areas: readonly OwnPlace[],
  country: Calendar['country'],
): EventsSettled {
  const kinds = offenceKindsOf(country)
  const isArea = (id: string | null) => areas.some((area) => area.id === id)
  const isKind = (code: string | null) => kinds.some((kind) => kind.code === code)
  return {
    ...said,
    own: Object.fromEntries(Object.entries(said.own).filter(([area]) => isArea(area))),
    kinds: Object.fromEntries(Object.entries(said.kinds).filter(([, kind]) => isKind(kind))),
    oneArea: isArea(said.oneArea) ? said.oneArea : null,
    oneKind: isKind(said.oneKind) ? said.oneKind : null,
  }
}
