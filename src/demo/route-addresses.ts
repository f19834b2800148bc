import type { Route } from '../web/route.ts'

/** A row for each table's name. */
export type Rows = Map<string, { id: string } & Record<string, unknown>>

/**
 * The addresses of a route with real ids. A parameter by the name of a table is
 * filled with an id from it, and one before it with what that row belongs to;
 * a parameter that names no table is tried with an id from each.
 */
export function pathsOf(route: Route, rows: Rows): string[] {
  const params = [...route.path.matchAll(/:(\w+)(\{[^}]*\})?/g)].reverse()
  let below: Record<string, unknown> = {}
  return params.reduce(
    (paths, [whole, name = '']) => {
      const row = name in notIds ? undefined : rowOf(name, rows)
      const belongsTo = below[snake(name)]
      below = row ?? {}
      const values =
        name in notIds
          ? [notIds[name]]
          : [belongsTo ?? row?.id ?? [...rows.values()].map(({ id }) => id)].flat()
      // `:area` is not the beginning of `:areaStatusRound`.
      const named = new RegExp(`${whole.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`)
      return paths.flatMap((path) => values.map((value) => path.replace(named, String(value))))
    },
    [route.path],
  )
}

const notIds: Record<string, string> = {
  language: 'sv',
  year: '2026',
  section: 'parties',
  number: '1',
  kind: 'single',
  chapter: 'place',
}

/** `:commitment` is a commitment, `:unit` a coverage unit. */
function rowOf(name: string, rows: Rows) {
  const table = [...rows.keys()].find((key) => key === snake(name) || key.endsWith(`_${snake(name)}`))
  return rows.get(snake(name)) ?? rows.get(table ?? '')
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Whether an address holds an id of these rows. */
export function namesAnId(path: string, rows: Rows): boolean {
  return [...rows.values()].some(({ id }) => path.includes(id))
}
