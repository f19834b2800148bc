import { areasOf } from '../../areas/queries.ts'
import type { Visit } from '../../web/route.ts'
import { type KindCompared, kindCompared } from './compared.rules.ts'
import { comparedAreas, exposuresOf, lookedFor, seriesTold } from './queries.ts'
import { type ChosenKind, patternsText } from './words.pages.tsx'

/** What an area is called; without one it is the whole of the partnership. */
export async function areaNamesIn({ act, language }: Visit): Promise<(area: string | null) => string> {
  const names = new Map((await areasOf(act.db, act.within)).map(({ id, name }) => [id, name]))
  const { whole } = patternsText(language)
  return (area) => names.get(area ?? '') ?? whole
}

/** The kind that is asked for, among those there are figures of; else the first of them. */
export function chosenAmong(visit: Visit, there: Iterable<string>): ChosenKind | null {
  const told = new Set(there)
  const kinds = lookedFor(visit.partnership.country).filter((kind) => told.has(kind))
  const kind = kinds.find((one) => one === visit.query.get('kind')) ?? kinds[0]
  return kind === undefined ? null : { kind, kinds }
}

/** A kind at every area, as it is asked for. */
export async function comparedIn(
  visit: Visit,
): Promise<{ chosen: ChosenKind | null; compared: KindCompared | null }> {
  const { db, within, today } = visit.act
  const areas = await comparedAreas(db, within, today)
  const ids = new Set<string | null>(areas.map(({ id }) => id))
  const all = await seriesTold(db, within)
  const chosen = chosenAmong(
    visit,
    all.filter(({ area }) => ids.has(area)).map(({ kind }) => kind),
  )
  const exposures = await exposuresOf(db, within)
  return { chosen, compared: chosen && kindCompared(chosen.kind, all, areas, exposures, today) }
}
