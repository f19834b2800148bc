import { writeCsv } from '../../documents/csv.ts'
import { notFoundPage } from '../../web/refusals.tsx'
import type { Visit } from '../../web/route.ts'
import { kindWords } from '../words.pages.tsx'
import { type AreaClass, classesOf } from './coming-first.rules.ts'
import type { KindCompared } from './compared.rules.ts'
import { type Classed, firstPage } from './first.pages.tsx'
import { comparedAreas, outlinesOf } from './queries.ts'
import { type RouteArea, routeCells, routeFeatures } from './route-files.rules.ts'
import { comparedIn } from './shown.routes.ts'
import { timedOf } from './timed.routes.ts'
import { type WhenTold, whenOf } from './when.rules.ts'
import { whereOf } from './where.rules.ts'
import { clock, patternsText } from './words.pages.tsx'

const inOrder: readonly AreaClass[] = ['high', 'middle', 'low', 'tooFew']

/** Which areas come first, on a page. */
export async function shownFirst(visit: Visit): Promise<Response> {
  const { db, within, today } = visit.act
  const { chosen, compared } = await comparedIn(visit)
  if (!compared || !chosen) return firstPage({ visit, chosen, told: null })
  const { areas, years, varying, span, base } = compared
  const where = whereOf(areas, { varying, years })
  const shapes = await outlinesOf(db, within, today)
  return firstPage({
    ...{ visit, chosen },
    told: {
      ...{ where, base, span, varying },
      classed: classedOf(compared, where.areas),
      when: await hoursOf(visit, chosen.kind),
      allShapes: areas.every(({ area }) => shapes.has(area)),
    },
  })
}

/** The same as a file for whoever plans routes: a class for each area, and nothing that can be counted. */
export async function firstFile(visit: Visit, ending: 'csv' | 'geojson'): Promise<Response> {
  const { db, within, today } = visit.act
  const { chosen, compared } = await comparedIn(visit)
  // Another kind than the one that was asked for would be a wrong answer to a machine.
  const asked = visit.query.get('kind')
  if (!compared || !chosen || (asked !== null && chosen.kind !== asked)) return notFoundPage(visit)
  const { first: t } = patternsText(visit.language)
  const codes = new Map((await comparedAreas(db, within, today)).map(({ id, code }) => [id, code]))
  const shapes = await outlinesOf(db, within, today)
  const hours = hoursWords(await hoursOf(visit, chosen.kind))
  const areas = classedOf(compared, whereOf(compared.areas).areas).map(({ area, class: called }) => ({
    shape: shapes.get(area.area),
    told: {
      ...{ name: area.name, code: codes.get(area.area) ?? null, class: t.classes[called] },
      ...{ kind: kindWords(chosen.kind, visit.language), hours },
      ...{ from: compared.span.first, to: compared.span.last },
    } satisfies RouteArea,
  }))
  const name = `${chosen.kind}-${compared.span.last}`
  if (ending === 'geojson')
    return file(JSON.stringify(routeFeatures(areas)), 'application/geo+json', `${name}.geojson`)
  // The mark in front tells a spreadsheet that the letters are UTF-8.
  const rows = writeCsv(
    areas.map(({ told }) => told),
    routeCells.map((of, at) => ({ head: t.fileHeads[at] ?? '', of })),
  )
  return file(`\uFEFF${rows}`, 'text/csv; charset=utf-8', `${name}.csv`)
}

/** Each area with its class, the high ones first and by name within a class: a finer order would tell the counts. */
function classedOf(compared: KindCompared, told: readonly Classed['area'][]): Classed[] {
  const classes = classesOf(compared.areas)
  return inOrder.flatMap((called) =>
    compared.areas.flatMap(({ area }, at) => {
      const own = told.find((one) => one.area === area)
      return own && classes[at] === called ? [{ area: own, class: called }] : []
    }),
  )
}

const hoursWords = (when: WhenTold | null): string =>
  when?.code === 'standsOut' && when.part ? `${clock(when.part.from)}–${clock(when.part.to)}` : ''

const file = (body: string, type: string, name: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })

/** When the kind happens, where files of events tell it: a route is best walked before. */
async function hoursOf(visit: Visit, kind: string): Promise<WhenTold | null> {
  const timed = await timedOf(visit, kind)
  return timed && whenOf(timed.events, timed.span).told
}
