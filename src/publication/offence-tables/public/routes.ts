import { writeCsv } from '../../../documents/csv.ts'
import { offenceName } from '../../../knowledge/offence-kinds/rules.ts'
import { notFoundPage } from '../../../web/refusals.tsx'
import { type PublicVisit, publicPage, type Route } from '../../../web/route.ts'
import type { ShownFigure } from '../rules.ts'
import { text } from '../words.pages.tsx'
import { offencesPage } from './pages.tsx'
import { figuresTold, type ListedTable, tablesTold } from './queries.ts'

const offences = '/:partnership/:language{sv|da|en}/offences'
const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** The published tables of reported offences: the newest, each earlier one, and each as a file. */
export const publicOffenceTableRoutes: Route[] = [
  publicPage(offences, async (visit) => {
    const [table, ...others] = await tablesTold(visit.db)
    const told = table && { table, figures: await figuresTold(visit.db, table), others }
    return offencesPage(visit, told ?? null)
  }),
  publicPage(`${offences}/:id{${id}}`, (visit) =>
    withTable(visit, visit.params.id, (table, figures, all) =>
      offencesPage(visit, { table, figures, others: all.filter((one) => one !== table) }),
    ),
  ),
  publicPage(`${offences}/:file{${id}\\.csv}`, (visit) =>
    withTable(visit, visit.params.file?.slice(0, -'.csv'.length), (table, figures) =>
      csvOf(visit, table, figures),
    ),
  ),
  publicPage(`${offences}/:file{${id}\\.json}`, (visit) =>
    withTable(visit, visit.params.file?.slice(0, -'.json'.length), (table, figures) =>
      jsonOf(visit, table, figures),
    ),
  ),
]

type Show = (table: ListedTable, figures: ShownFigure[], all: ListedTable[]) => Response

async function withTable(visit: PublicVisit, wanted: string | undefined, show: Show): Promise<Response> {
  const all = await tablesTold(visit.db)
  const table = all.find((one) => one.id === wanted)
  return table ? show(table, await figuresTold(visit.db, table), all) : notFoundPage(visit)
}

const nameOf = ({ partnership }: PublicVisit, { publishedOn }: ListedTable) =>
  `${partnership.slug}-${publishedOn}`

function csvOf(visit: PublicVisit, table: ListedTable, figures: readonly ShownFigure[]): Response {
  const { language } = visit
  const { csv: t } = text(language)
  const rows = writeCsv(figures, [
    { head: t.kind, of: ({ kind }) => offenceName(kind, language) },
    { head: t.kindCode, of: ({ kind }) => kind },
    { head: t.place, of: ({ name }) => name },
    { head: t.from, of: ({ from }) => from },
    { head: t.to, of: ({ to }) => to },
    { head: t.state, of: ({ state }) => t.states[state] },
    { head: t.count, of: ({ count }) => count },
    { head: t.preliminary, of: ({ preliminary }) => (preliminary ? t.yes : t.no) },
  ])
  // The mark in front tells a spreadsheet that the letters are UTF-8.
  return file(`\uFEFF${rows}`, 'text/csv; charset=utf-8', `${nameOf(visit, table)}.csv`)
}

/** The keys are English and stay as they are: programs read them. */
function jsonOf(visit: PublicVisit, table: ListedTable, figures: readonly ShownFigure[]): Response {
  const { id: _, corrections, ...told } = table
  const body = {
    partnership: visit.partnership.name,
    ...told,
    corrections: corrections.map(({ words, correctedOn }) => ({ words, correctedOn })),
    figures: figures.map(({ kind, area, name, from, to, state, count, preliminary }) => ({
      ...{ kind, kindName: offenceName(kind, visit.language), area, place: name },
      ...{ from, to, state, count, preliminary },
    })),
  }
  return file(JSON.stringify(body, null, 1), 'application/json', `${nameOf(visit, table)}.json`)
}

const file = (body: string, type: string, name: string): Response =>
  new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  })
