import { withinReach } from '../../partnership/rules.ts'
import { notAllowedPage, notFoundPage } from '../../web/refusals.tsx'
import type { Visit } from '../../web/route.ts'
import { headingOf } from './agreement-words.rules.ts'
import { itemsOf } from './items.rules.ts'
import { makingOf } from './making.rules.ts'
import { decisionsOf, readingsOf, type StoredReading } from './queries.ts'
import { text } from './words.pages.tsx'

/** An agreement belongs to no single organisation: it is read in by whoever reaches the whole partnership. */
export async function withWhole(visit: Visit, show: () => Response | Promise<Response>): Promise<Response> {
  const may = withinReach(visit.reach, { organisations: [], police: false }, visit.act.organisation)
  return may ? show() : notAllowedPage(visit)
}

/** The reading of the address with what is decided of it; one of another partnership is not there. */
export function withReading(
  visit: Visit,
  show: (seen: SeenReading) => Response | Promise<Response>,
): Promise<Response> {
  return withWhole(visit, async () => {
    const { db, within } = visit.act
    const reading = (await readingsOf(db, within)).find(({ id }) => id === visit.params.id)
    if (!reading) return notFoundPage(visit)
    return show(await seenReading(visit, reading))
  })
}

export type SeenReading = Awaited<ReturnType<typeof seenReading>>

async function seenReading(visit: Visit, reading: StoredReading) {
  const items = itemsOf(reading.proposal)
  const decisions = await decisionsOf(visit.act.db, visit.act.within)
  return {
    visit,
    reading,
    items,
    decisions,
    heading: headingOf(reading.text),
    making: makingOf(items, decisions),
  }
}

/** What stands where the text says nothing, in the language of the text: it becomes part of the plan. */
export function notInTextOf({ proposal }: StoredReading): string {
  return text(proposal.language ?? 'sv').notInText
}
