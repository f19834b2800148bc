import { offenceKindsOf } from '../knowledge/offence-kinds/rules.ts'
import { writtenNumber } from '../web/languages.ts'
import { get, type Route, type Visit } from '../web/route.ts'
import { periodsDrawn } from './chart.rules.ts'
import { countsThatHold, kindsCounted, publishersOf } from './counted.queries.ts'
import { developmentPage } from './development.pages.tsx'
import { type KindToldAt, kindsAt, placesTold } from './development.rules.ts'
import { namedPlaces } from './named-places.queries.ts'
import { offencesPage } from './pages.tsx'
import { filesOf } from './queries.ts'
import { allKinds, kindsInOrder } from './rules.ts'
import { developmentPath, text } from './words.pages.tsx'

/** What the figures say. */
export const developmentRoutes: Route[] = [
  get(developmentPath, 'import-figures', async (visit) => {
    const { act, query, partnership } = visit
    const kinds = kindsInOrder(await kindsCounted(act.db, act.within), partnership.country)
    const kind = kinds.find((one) => one === query.get('kind')) ?? kinds[0] ?? allKinds
    const counts = await countsThatHold(act.db, act.within, kind)
    const places = await namedPlaces(act.db, act.within, partnership.name)
    const toldPlaces = places.map((place) => ({
      ...place,
      told: counts.filter((one) => one.place === place.id),
    }))
    const told = placesTold(toldPlaces)
    const chosen = told.find(({ id }) => id === query.get('place')) ?? told[0] ?? null
    return developmentPage({
      ...{ visit, kind, kinds, places: told, chosen },
      periods: periodsDrawn(
        toldPlaces.find(({ id }) => id === chosen?.id)?.told ?? [],
        chosen?.development.overdispersion ?? null,
      ),
      isActivityDriven: offenceKindsOf(partnership.country).some(
        ({ code, activityDriven }) => code === kind && activityDriven,
      ),
      isCounted: counts.some(({ fromEvents }) => fromEvents),
      publishers: await publishersOf(act.db, act.within),
    })
  }),
]

/** The room's first page: every kind with how it developed where the partnership is. */
export async function offencesHome(visit: Visit): Promise<Response> {
  const { act, partnership } = visit
  const counts = await countsThatHold(act.db, act.within)
  const [first] = (await namedPlaces(act.db, act.within, partnership.name)).filter(({ id }) =>
    counts.some(({ place }) => place === id),
  )
  const kinds: KindToldAt[] = first
    ? kindsAt(
        first.id,
        kindsInOrder(
          counts.map(({ kind }) => kind),
          partnership.country,
        ).map((kind) => ({
          kind,
          told: counts.filter((one) => one.kind === kind && one.place === first.id),
        })),
      )
    : []
  const files = await filesOf(act.db, act.within)
  return offencesPage({ visit, kinds, at: first?.name ?? null, files, done: doneWords(visit) })
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
