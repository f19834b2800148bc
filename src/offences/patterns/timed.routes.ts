import type { Visit } from '../../web/route.ts'
import { eventCounts, eventsOf } from '../events/queries.ts'
import { againPage } from './again.pages.tsx'
import { againOf } from './again.rules.ts'
import { nightlifePage } from './nightlife.pages.tsx'
import { nightlifeOf } from './nightlife.rules.ts'
import { violenceOf } from './queries.ts'
import { firstDayOf, isIn, monthOf, type Placed, type Span, spanOf } from './rules.ts'
import { areaNamesIn, chosenAmong } from './shown.routes.ts'
import { whenPage } from './when.pages.tsx'
import { whenOf } from './when.rules.ts'
import type { ChosenKind } from './words.pages.tsx'

/** The events of a kind over the whole months that files of events tell of. */
export type Timed = { events: Placed[]; span: Span }

/** When the chosen kind happens. */
export async function shownWhen(visit: Visit): Promise<Response> {
  const { chosen, timed } = await chosenTimed(visit)
  return whenPage({
    ...{ visit, chosen },
    told: timed && { when: whenOf(timed.events, timed.span), span: timed.span },
  })
}

/** Whether the chosen kind happens again nearby. */
export async function shownAgain(visit: Visit): Promise<Response> {
  const { chosen, timed } = await chosenTimed(visit)
  return againPage({
    ...{ visit, chosen },
    told: timed && { again: againOf(timed.events), span: timed.span },
  })
}

/** Violence on nights out, all its kinds together. */
export async function shownNightlife(visit: Visit): Promise<Response> {
  const span = await spanTold(visit)
  const events = span ? await eventsIn(visit, violenceOf(visit.partnership.country), span) : []
  return nightlifePage({
    ...{ visit, nightlife: span && nightlifeOf(events, span) },
    areaName: await areaNamesIn(visit),
  })
}

/** The events of one kind, for a page whose figures are counted otherwise; null where files tell of none. */
export async function timedOf(visit: Visit, kind: string): Promise<Timed | null> {
  const span = await spanTold(visit)
  if (!span) return null
  const events = await eventsIn(visit, [kind], span)
  return events.length === 0 ? null : { events, span }
}

async function chosenTimed(visit: Visit): Promise<{ chosen: ChosenKind | null; timed: Timed | null }> {
  const { db, within } = visit.act
  const chosen = chosenAmong(
    visit,
    (await eventCounts(db, within)).map(({ kind }) => kind),
  )
  const span = chosen && (await spanTold(visit))
  return { chosen, timed: span && { events: await eventsIn(visit, [chosen.kind], span), span } }
}

/** A month in which nothing of one kind was reported is told all the same, as long as something else was. */
async function spanTold({ act: { db, within, today } }: Visit): Promise<Span | null> {
  const months = new Set((await eventCounts(db, within)).map(({ month }) => month))
  return spanOf([...months], today)
}

async function eventsIn(visit: Visit, kinds: readonly string[], span: Span): Promise<Placed[]> {
  const { db, within, today } = visit.act
  const events = await eventsOf(db, within, { from: firstDayOf(span.first), today })
  return events.filter(({ kind, from }) => kinds.includes(kind) && isIn(monthOf(from), span))
}
