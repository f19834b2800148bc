import { figureIn } from './counts.rules.ts'
import type { ColumnRole, FigureFile } from './file.rules.ts'
import { partIn, periodIn } from './periods.rules.ts'

const named: [role: ColumnRole, head: RegExp][] = [
  ['exposed', /folket|folkm|befolk|invånare|indbygg|population|inhabit|bostäder|boliger|dwelling/i],
  ['preliminary', /^(?:prel|foreløb)/i],
  [
    'left-out',
    /per\s?\d|per\s?100|rate|_id$|url|exported|källa|kilde|source|nivå|niveau|level|förälder|status|^\d*$/i,
  ],
  ['place', /kommun|område|omraade|region|area|distri|plats|sted|place|stads/i],
  ['kind', /brott|overtr|lovovertr|forbryd|crime|offen[cs]e|^key$|kategori|category|type/i],
  ['count', /antal|count|^value$|^indhold$|värde|værdi|anm|number|indbrud|inbrott/i],
]

/** What each column probably tells, by what stands in it and then by its head. A person looks at it before anything is read. */
export function guessedRoles(file: FigureFile): ColumnRole[] {
  const roles = file.heads.map((head, at): ColumnRole => {
    const cells = file.lines
      .slice(0, 500)
      .map((line) => line.cells[at] ?? '')
      .filter(Boolean)
    if (periodIn(head) !== null && mostly(cells, isFigure)) return 'figures'
    const byName = named.find(([, shape]) => shape.test(head))?.[0]
    if (byName === 'exposed' || byName === 'preliminary' || byName === 'left-out') return byName
    if (mostly(cells, (cell) => periodIn(cell) !== null)) return 'period'
    if (mostly(cells, (cell) => partIn(cell) !== null) && /mån|month|maaned|måned|kvart|quarter/i.test(head))
      return 'part'
    if (cells.length === 0) return 'left-out'
    const isNumbers = mostly(cells, isFigure)
    // A column that is called so is read although some of it is wrong: what is wrong is told line by line.
    if (byName === 'count') return mostly(cells, isFigure, 0.5) ? 'count' : 'left-out'
    // "Reported offences" over numbers is how many, not of which kind.
    if (byName === 'kind' && isNumbers) return 'count'
    return byName ?? 'left-out'
  })
  return withoutTwins(roles.includes('figures') ? roles.map(inMatrix) : roles, file)
}

/** Where the periods are heads, no column holds periods or counts beside them. */
const inMatrix = (role: ColumnRole): ColumnRole =>
  role === 'period' || role === 'part' || role === 'count' ? 'left-out' : role

const isFigure = (cell: string): boolean => figureIn(cell).state !== 'wrong'

const mostly = (cells: readonly string[], holds: (cell: string) => boolean, share = 0.9): boolean =>
  cells.length > 0 && cells.filter(holds).length >= share * cells.length

/** Of two columns that could be the same thing the first is taken; of two with periods the finest one. */
function withoutTwins(roles: ColumnRole[], { lines, heads }: FigureFile): ColumnRole[] {
  const finest = (at: number) => {
    const units = lines.slice(0, 50).map((line) => periodIn(line.cells[at] ?? '')?.unit)
    return units.includes('month') ? 0 : units.includes('quarter') ? 1 : units.includes('half-year') ? 2 : 3
  }
  const periods = roles.flatMap((role, at) => (role === 'period' ? [at] : []))
  const chosen = periods.toSorted((one, other) => finest(one) - finest(other))[0]
  const taken = new Set<ColumnRole>()
  return heads.map((_, at) => {
    const role = roles[at] as ColumnRole
    if (role === 'figures' || role === 'left-out') return role
    if (role === 'period') return at === chosen ? role : 'left-out'
    // Beside a column that already tells month and year, the month alone tells nothing.
    if (role === 'part' && chosen !== undefined && finest(chosen) < 3) return 'left-out'
    if (taken.has(role)) return 'left-out'
    taken.add(role)
    return role
  })
}
