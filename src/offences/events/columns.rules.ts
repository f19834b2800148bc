import type { Line } from '../../documents/file-table.rules.ts'
import { coordinateIn, pairIn } from './points.rules.ts'
import { isClock, isFullTime, isTime } from './times.rules.ts'

/** What a column of a file of events tells. */
export const eventRoles = [
  'number',
  'kind',
  'from',
  'from-clock',
  'to',
  'to-clock',
  'month',
  'reported',
  'place',
  'lat',
  'lon',
  'point',
  'dwelling',
  'left-out',
] as const
export type EventRole = (typeof eventRoles)[number]

/** The beginning of a file: what its columns are called, its first lines, and behind which line the events begin. */
export type EventSample = { heads: string[]; headLine: number; lines: Line[] }

/** What the first lines of a file hold; null where they are no table. A file without heads has numbers for them. */
export function sampleOf(lines: readonly Line[]): EventSample | null {
  const width = usualWidth(lines)
  const at = lines.findIndex(({ cells }) => cells.length >= width)
  const first = lines[at]
  if (width < 2 || !first) return null
  const isData = first.cells.some((cell) => coordinateIn(cell) !== null || isFullTime(cell))
  const heads = first.cells.map((cell, column) => (isData || cell === '' ? `${column + 1}` : cell))
  const own = lines.slice(isData ? at : at + 1)
  return own.length === 0 ? null : { heads, headLine: isData ? first.number - 1 : first.number, lines: own }
}

function usualWidth(lines: readonly Line[]): number {
  const times = new Map<number, number>()
  for (const { cells } of lines.slice(0, 500)) times.set(cells.length, (times.get(cells.length) ?? 0) + 1)
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

const named: readonly [EventRole, RegExp][] = [
  ['left-out', /url|länk|link|summary|sammanfattning|exported|källa|kilde|police_district|politikreds/],
  [
    'reported',
    /rap?port|report|anmäl(?:nings|d)?[\s_-]*(?:dat|dag|tid)|anmeld(?:elses|t)?[\s_-]*(?:dato|dag|tid)|upprättad|inkom|publi|oprettet|indgået|^date(?:time)?$/,
  ],
  ['dwelling', /bostad|bolig|dwelling|hustyp|boende/],
  [
    'number',
    /diarie|ärende|journal|sagsn|k-?n(?:umme)?r|anmäl.*n(?:umme)?r|anmeldelsesn|^uid$|^id$|incident|case|crime_?id|brottsn/,
  ],
  ['month', /^(?:month|mån(?:ad)?|måned)$/],
  ['point', /gps|koord|coord|point|position|geometr|^geo/],
  ['lat', /^lat|bredd|north|nord|^y$|^n$|_y$/],
  ['lon', /^lo?ng?(?:itude?)?$|^lng|längd|længde|east|^öst|^øst|^x$|^e$|_x$/],
  ['to', /till|^til|slut|^end|senast|^to$|^to[_\s-]|tom$|^tom|sluttid|end(?:date|time)/],
  ['from', /från|^fra|start|from|begynd|tidigast/],
  ['from', /tid|time|date|dato|datum|when|tidspunkt|entries|^name$|rubrik/],
  ['kind', /brott|overtr|gerning|forhold|crime|offen[cs]e|typ|kategori|category|händelse|art$/],
  [
    'place',
    /kommun|område|omraade|region|area|distri|plats|sted|place|stads|sogn|kvarter|location|city|^by$|^ort/,
  ],
]

/** What each column probably tells, by what it is called and what stands in it. A person looks at it before anything is read. */
export function guessedEventRoles({ heads, lines }: EventSample): EventRole[] {
  const sample = lines.slice(0, 300)
  const columns = heads.map((_, at) => sample.map(({ cells }) => cells[at] ?? '').filter(Boolean))
  const roles = heads.map((head, at) => guessed(head.toLowerCase(), columns[at] ?? []))
  const worded = roles.findIndex((role, at) => role === 'from' && !mostly(columns[at] ?? [], isFullTime))
  const places = columns[roles.indexOf('place')]
  const lat = roles.indexOf('lat')
  return roles.map((role, at) => {
    const cells = columns[at] as string[]
    // A date as the only time is when it happened, not when it was reported.
    if (role === 'reported' && !roles.some((one) => one === 'from' || one === 'to' || one === 'month'))
      return at === roles.indexOf('reported') ? 'from' : 'left-out'
    // Beside a time in words a whole date is the day of the report, on which the words lean.
    if (role === 'from' && worded >= 0 && at !== worded)
      return roles.includes('reported') || roles.indexOf('from') !== at ? 'left-out' : 'reported'
    if (at === worded) return 'from'
    // The middle of a municipality is told as its place, never as a point.
    if (role === 'point' && places && areMiddles(cells, places)) return 'left-out'
    if ((role === 'lat' || role === 'lon') && (lat < 0 || !roles.includes('lon'))) return 'left-out'
    if (role === 'kind' && cells.every((cell) => cell === cells[0]) && cells.length > 0) return role
    return roles.indexOf(role) === at ? role : 'left-out'
  })
}

function guessed(head: string, cells: readonly string[]): EventRole {
  if (cells.length === 0) return 'left-out'
  for (const [role, shape] of named) if (shape.test(head) && fits(role, cells)) return clockRole(role, cells)
  if (mostly(cells, isFullTime)) return 'from'
  if (mostly(cells, (cell) => pairIn(cell) !== null)) return 'point'
  return 'left-out'
}

const clockRole = (role: EventRole, cells: readonly string[]): EventRole =>
  (role === 'from' || role === 'to') && mostly(cells, isClock) ? `${role}-clock` : role

/** Whether what stands in a column can be what its head says. */
function fits(role: EventRole, cells: readonly string[]): boolean {
  if (role === 'lat' || role === 'lon') return mostly(cells, (cell) => coordinateIn(cell) !== null)
  if (role === 'point') return mostly(cells, (cell) => pairIn(cell) !== null)
  if (role === 'reported' || role === 'month') return mostly(cells, isFullTime)
  if (role === 'from' || role === 'to') return mostly(cells, (cell) => isTime(cell) || isClock(cell), 0.6)
  return true
}

const mostly = (cells: readonly string[], holds: (cell: string) => boolean, share = 0.9): boolean =>
  cells.filter(holds).length >= share * cells.length

/** Whether there are hardly more points than places: then they are the middles of the places. */
function areMiddles(points: readonly string[], places: readonly string[]): boolean {
  const names = new Set(places.map((place) => place.toLowerCase()))
  return points.length >= 20 && new Set(points).size <= names.size * 1.1
}

/** Whether the point of a column is told for the middle of its place: such a column is not to be read as points. */
export function isOfMiddles({ lines }: EventSample, roles: readonly EventRole[]): boolean {
  const [point, place] = [roles.indexOf('point'), roles.indexOf('place')]
  if (point < 0 || place < 0) return false
  const cells = (at: number) => lines.map((line) => line.cells[at] ?? '')
  return areMiddles(cells(point), cells(place))
}

/** The words that stand in the columns of a role, each once. */
export function eventWords(lines: readonly Line[], roles: readonly EventRole[], role: EventRole): string[] {
  const at = roles.indexOf(role)
  if (at < 0) return []
  return [...new Set(lines.map(({ cells }) => cells[at] ?? ''))].filter(Boolean).sort()
}
