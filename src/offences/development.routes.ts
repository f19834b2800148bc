import { areasOf } from '../areas/queries.ts'
import { areaKinds } from '../areas/rules.ts'
import { offenceKindsOf } from '../knowledge/offence-kinds/rules.ts'
import { writtenNumber } from '../web/languages.ts'
import { get, type Route, type Visit } from '../web/route.ts'
import { periodsDrawn } from './chart.rules.ts'
import { developmentPage } from './development.pages.tsx'
import { type KindToldAt, kindsAt, type PlaceTold, placesTold } from './development.rules.ts'
import { offencesPage } from './pages.tsx'
import { countsThatHold, filesOf, kindsWithFigures, placesOf } from './queries.ts'
import { allKinds } from './rules.ts'
import { developmentPath, text } from './words.pages.tsx'

/** What the figures say. */
export const developmentRoutes: Route[] = [
  get(developmentPath, 'import-figures', async (visit) => {
    const { act, query, partnership } = visit
    const kinds = inOrder(await kindsWithFigures(act.db, act.within), visit)
    const kind = kinds.find((one) => one === query.get('kind')) ?? kinds[0] ?? allKinds
    const counts = await countsThatHold(act.db, act.within, kind)
    const places = await namedPlaces(visit)
    const told = placesTold(
      places.map((place) => ({
        ...place,
        told: counts.filter((one) => one.place === place.id),
      })),
    )
    const files = await filesOf(act.db, act.within)
    const chosen = told.find(({ id }) => id === query.get('place')) ?? told[0] ?? null
    return developmentPage({
      ...{ visit, kind, kinds, places: told, chosen },
      periods: periodsDrawn(
        counts.filter(({ place }) => place === chosen?.id),
        chosen?.development.overdispersion ?? null,
      ),
      isActivityDriven: offenceKindsOf(partnership.country).some(
        ({ code, activityDriven }) => code === kind && activityDriven,
      ),
      publishers: [...new Set(files.filter(({ struck }) => !struck).map(({ publisher }) => publisher))],
    })
  }),
]

/** The room's first page: every kind with how it developed where the partnership is. */
export async function offencesHome(visit: Visit): Promise<Response> {
  const { act } = visit
  const counts = await countsThatHold(act.db, act.within)
  const [first] = (await namedPlaces(visit)).filter(({ id }) => counts.some(({ place }) => place === id))
  const kinds: KindToldAt[] = first
    ? kindsAt(
        first.id,
        inOrder(
          counts.map(({ kind }) => kind),
          visit,
        ).map((kind) => ({
          kind,
          told: counts.filter((one) => one.kind === kind && one.place === first.id),
        })),
      )
    : []
  const files = await filesOf(act.db, act.within)
  return offencesPage({ visit, kinds, at: first?.name ?? null, files, done: doneWords(visit) })
}

/** The kinds there are figures of, all of them together first, then as the country lists them. */
function inOrder(kinds: readonly string[], { partnership }: Visit): string[] {
  const there = new Set(kinds)
  const known = [allKinds, ...offenceKindsOf(partnership.country).map(({ code }) => code)]
  return [...known.filter((kind) => there.has(kind)), ...[...there].filter((kind) => !known.includes(kind))]
}

/** The places figures are of, one's own first and of those the widest; by the name each has now. */
async function namedPlaces({
  act,
  partnership,
}: Visit): Promise<Omit<PlaceTold, 'development' | 'judged' | 'isWithdrawn'>[]> {
  const areas = await areasOf(act.db, act.within)
  const places = (await placesOf(act.db, act.within)).map(({ id, name, area, whole }) => {
    if (whole) return { id, name: partnership.name, isOwn: true, rank: -1 }
    const own = areas.find((one) => one.id === area)
    return {
      id,
      name: own?.name ?? name,
      isOwn: own !== undefined,
      rank: own ? areaKinds.indexOf(own.kind) : areaKinds.length,
    }
  })
  return places
    .sort((one, other) => one.rank - other.rank || one.name.localeCompare(other.name, 'sv'))
    .map(({ rank: _, ...place }) => place)
}

/** What came of the last file, told once on the room's first page. */
function doneWords(visit: Visit): string[] {
  const told = /^(\d+)-(\d+)-(\d+)-(\d+)-(\d+)$/.exec(visit.query.get('read') ?? '')
  if (!told) return []
  const t = text(visit.language)
  const [added, corrected, unchanged, refused, tooClose] = told
    .slice(1)
    .map((count) => writtenNumber(Number(count), visit.language)) as [string, string, string, string, string]
  return [t.done(added, corrected, unchanged, refused), ...(tooClose === '0' ? [] : [t.tooClose(tooClose)])]
}
