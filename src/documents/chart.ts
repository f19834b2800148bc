import type { Day } from '../calendar.ts'
import { type ChartFrame, type ChartSize, finished, ink, pale, plotting, sizes } from './chart-frame.ts'

/** What a chart shows of one time: a value with the interval it is uncertain by, or why there is none, in a word. */
export type ChartPoint = {
  /** Where it stands on the way from left to right: a day, a year, a number of one's own. */
  at: number
  /** Stands under it; empty where its neighbour's says enough. */
  label: string
  value: number | null
  low?: number | undefined
  high?: number | undefined
  /** Stands in place of a value that is null: "missing", "withheld". */
  said?: string | undefined
  /** The figure may still change: its mark is hollow. */
  preliminary?: boolean | undefined
}

/** Values of some days each, at the middle of them; each year is named at its first value. */
export function pointsOverTime(values: readonly { from: Day; to: Day; value: number }[]): ChartPoint[] {
  return values.map(({ from, to, value }, at) => {
    const year = to.slice(0, 4)
    const isFirst = values[at - 1]?.to.slice(0, 4) !== year
    return { at: (Date.parse(from) + Date.parse(to)) / 2, label: isFirst ? year : '', value }
  })
}

export type ChartSeries = { name: string; points: readonly ChartPoint[] }

/** A level to compare with: a goal is dashed, a limit dotted, and each says what it is. */
export type ChartLevel = { name: string; value: number; kind: 'goal' | 'limit' }

type LineChart = {
  series: readonly ChartSeries[]
  levels?: readonly ChartLevel[]
  /** The interval as a band along the line, or as a whisker at each point. */
  interval?: 'band' | 'whiskers'
  /** The top of the scale, where it is known beforehand, as with shares. */
  top?: number
}

/** Series are told apart by dashes and marks, so that they are apart in grey too. */
const dashes = ['', '7 4', '2 4'] as const
const marks = ['circle', 'square', 'triangle'] as const

/**
 * Values over time as a line from nought up. Where nothing is known the line
 * breaks, and a word says why; values are written at their points where there
 * is room, and else at the first, the lowest, the highest and the last.
 */
export function lineChart(frame: ChartFrame, chart: LineChart, size: ChartSize = 'wide'): string {
  const { Plot, document } = plotting()
  const { series, levels = [], interval = 'band' } = chart
  const { width, height } = sizes[size]
  const all = series.flatMap(({ points }) => points)
  const places = [...new Map(all.map((point) => [point.at, point.label])).entries()].sort(([a], [b]) => a - b)
  const highest = Math.max(
    chart.top ?? 0,
    ...all.map(({ value, high }) => Math.max(value ?? 0, high ?? 0)),
    ...levels.map(({ value }) => value),
  )
  const named = series.length > 1
  const marginRight = named ? 14 + 7 * Math.max(...series.map(({ name }) => name.length)) : 22
  const labelled = thinned(
    places.filter(([, label]) => label !== ''),
    Math.floor((width - marginRight) / 78),
  )
  const known = ({ points }: ChartSeries) => points.map((one) => ({ ...one, value: one.value ?? Number.NaN }))
  const bounded = (one: ChartPoint) => one.low !== undefined && one.high !== undefined && one.value !== null
  const svg = Plot.plot({
    ...{ document, width, height, marginRight, marginLeft: 12 + 7 * frame.written(highest).length },
    ...{ marginTop: 26, marginBottom: 30 },
    x: { type: 'linear', axis: null, inset: 14, domain: ends(places) },
    y: { domain: [0, highest * 1.06 || 1], axis: null },
    marks: [
      Plot.gridY({ ticks: 4, stroke: pale, strokeOpacity: 1 }),
      Plot.axisY({ ticks: 4, tickFormat: frame.written, tickSize: 0, label: null, fill: ink }),
      Plot.axisX(
        labelled.map(([at]) => at),
        { tickFormat: (at: number) => new Map(places).get(at) ?? '', tickSize: 0, label: null, fill: ink },
      ),
      ...levels.map(({ value, kind }) =>
        Plot.ruleY([value], {
          stroke: ink,
          strokeWidth: 1.5,
          strokeDasharray: kind === 'goal' ? '9 4' : '2 3',
        }),
      ),
      ...series.flatMap((one, nth) => [
        interval === 'band'
          ? Plot.areaY(
              one.points.map((point) => ({ ...point, drawn: bounded(point) })),
              {
                ...{
                  x: 'at',
                  y1: (p) => (p.drawn ? p.low : Number.NaN),
                  y2: (p) => (p.drawn ? p.high : Number.NaN),
                },
                ...{ fill: ink, fillOpacity: 0.14 },
              },
            )
          : Plot.ruleX(one.points.filter(bounded), {
              x: 'at',
              y1: 'low',
              y2: 'high',
              stroke: ink,
              strokeWidth: 2,
            }),
        Plot.lineY(known(one), {
          ...{ x: 'at', y: 'value', stroke: ink, strokeWidth: 2 },
          strokeDasharray: dashes[nth % dashes.length] || 'none',
        }),
        Plot.dot(
          known(one).filter(({ value }) => !Number.isNaN(value)),
          {
            ...{ x: 'at', y: 'value', r: 4, stroke: ink, strokeWidth: 1.5 },
            ...{
              symbol: marks[nth % marks.length],
              fill: (p: ChartPoint) => (p.preliminary ? 'white' : ink),
            },
          },
        ),
      ]),
      Plot.text(
        all.filter(({ value, said }) => value === null && said),
        {
          ...{ x: 'at', y: 0, text: 'said', rotate: -90, textAnchor: 'start', dy: -6 },
          ...{ fill: ink, fontStyle: 'italic' },
        },
      ),
      ...series.map((one) =>
        Plot.text(told(one.points, Math.floor(width / 52)), {
          ...{ x: 'at', y: (p) => (interval === 'whiskers' ? (p.high ?? p.value) : p.value), dy: -12 },
          ...{ text: (p) => frame.written(p.value) },
          ...{ fill: ink, stroke: 'white', strokeWidth: 4, fontWeight: 600 },
        }),
      ),
      ...(named
        ? [
            Plot.text(series.flatMap(lastOf), {
              x: 'at',
              y: 'value',
              text: 'name',
              dx: 10,
              textAnchor: 'start',
              fill: ink,
            }),
          ]
        : []),
      ...levels.map(({ name, value }) =>
        Plot.text([value], {
          ...{ y: (v: number) => v, text: () => `${name} ${frame.written(value)}`, frameAnchor: 'left' },
          ...{ dx: 4, dy: -8, textAnchor: 'start', fill: ink, stroke: 'white', strokeWidth: 4 },
        }),
      ),
    ],
  })
  return finished(svg, frame)
}

const lastOf = ({ name, points }: ChartSeries) => {
  const last = points.findLast(({ value }) => value !== null)
  return last ? [{ ...last, name }] : []
}

/** One place alone stands in the middle. */
function ends(places: readonly [number, string][]): [number, number] {
  const [first, last] = [places.at(0)?.[0] ?? 0, places.at(-1)?.[0] ?? 1]
  return first === last ? [first - 1, last + 1] : [first, last]
}

/** Evenly chosen, the last one always among them. */
function thinned<T>(all: readonly T[], most: number): T[] {
  const step = Math.ceil(all.length / Math.max(1, most))
  return all.filter((_, at) => (all.length - 1 - at) % step === 0)
}

/** The points whose values are written out: all where there is room, else those that tell the most. */
function told(points: readonly ChartPoint[], most: number): ChartPoint[] {
  const known = points.filter(({ value }) => value !== null)
  if (known.length <= most) return known
  const inOrder = known.toSorted((one, other) => one.value! - other.value!)
  return [...new Set([known.at(0)!, inOrder.at(0)!, inOrder.at(-1)!, known.at(-1)!])]
}

export type ChartBar = { label: string; value: number; isOwn?: boolean }

/** Amounts side by side, from nought, each with its name and figure; one's own are filled, the others outlined. */
export function barChart(frame: ChartFrame, bars: readonly ChartBar[], size: ChartSize = 'wide'): string {
  const { Plot, document } = plotting()
  const { width } = sizes[size]
  const highest = Math.max(0, ...bars.map(({ value }) => value)) || 1
  const rows = bars.map((bar, at) => ({ ...bar, at }))
  const svg = Plot.plot({
    ...{ document, width, height: 16 + bars.length * rowHeight, marginTop: 6, marginBottom: 10 },
    ...{ marginLeft: namesWidth(bars, width), marginRight: 16 + 8 * frame.written(highest).length },
    x: { axis: null, domain: [0, highest] },
    y: { type: 'band', axis: null, domain: rows.map(({ at }) => at), padding: 0.3 },
    marks: [
      Plot.barX(rows, {
        ...{ x: 'value', y: 'at', stroke: ink, strokeWidth: 1.5 },
        fill: ({ isOwn }) => (isOwn === false ? 'white' : ink),
      }),
      Plot.ruleX([0], { stroke: ink }),
      names(Plot, rows, width),
      Plot.text(rows, {
        ...{ x: 'value', y: 'at', text: ({ value }) => frame.written(value), dx: 6 },
        ...{ textAnchor: 'start', fill: ink, fontWeight: 600 },
      }),
    ],
  })
  return finished(svg, frame)
}

export type ChartInterval = { label: string; value: number; low: number; high: number; isOwn?: boolean }

/** What something lies between, row by row, beside the line of no difference: the value as a mark, the interval as a bar. */
export function intervalChart(
  frame: ChartFrame,
  { rows, none }: { rows: readonly ChartInterval[]; none: { value: number; name: string } },
  size: ChartSize = 'wide',
): string {
  const { Plot, document } = plotting()
  const { width } = sizes[size]
  const placed = rows.map((row, at) => ({ ...row, at }))
  const ends = [none.value, ...rows.flatMap(({ low, high }) => [low, high])]
  const svg = Plot.plot({
    ...{ document, width, height: 62 + rows.length * rowHeight, marginTop: 26, marginBottom: 30 },
    ...{ marginLeft: namesWidth(rows, width), marginRight: 24 },
    x: { axis: null, domain: [Math.min(...ends), Math.max(...ends)], nice: true },
    y: { type: 'band', axis: null, domain: placed.map(({ at }) => at), padding: 0.3 },
    marks: [
      Plot.gridX({ ticks: size === 'wide' ? 6 : 4, stroke: pale, strokeOpacity: 1 }),
      Plot.axisX({
        ticks: size === 'wide' ? 6 : 4,
        tickFormat: frame.written,
        tickSize: 0,
        label: null,
        fill: ink,
      }),
      Plot.ruleX([none.value], { stroke: ink, strokeWidth: 1.5, strokeDasharray: '9 4' }),
      Plot.text([none.value], {
        x: (v: number) => v,
        text: () => none.name,
        frameAnchor: 'top',
        dy: -14,
        fill: ink,
      }),
      names(Plot, placed, width),
      Plot.ruleY(placed, { y: 'at', x1: 'low', x2: 'high', stroke: ink, strokeWidth: 2 }),
      Plot.dot(placed, {
        ...{ x: 'value', y: 'at', r: 5, stroke: ink, strokeWidth: 1.5 },
        fill: ({ isOwn }) => (isOwn === false ? 'white' : ink),
      }),
    ],
  })
  return finished(svg, frame)
}

const rowHeight = 30

const namesWidth = (rows: readonly { label: string }[], width: number): number =>
  Math.min(Math.round(width * 0.42), 18 + 7.2 * Math.max(0, ...rows.map(({ label }) => label.length)))

/** The name of each row to its left; what is too long ends in dots, the table beside it tells it whole. */
function names(
  Plot: ReturnType<typeof plotting>['Plot'],
  rows: readonly { label: string; at: number }[],
  width: number,
) {
  const most = Math.floor((namesWidth(rows, width) - 12) / 7)
  return Plot.text(rows, {
    ...{ y: 'at', frameAnchor: 'left', dx: -8, textAnchor: 'end', fill: ink },
    text: ({ label }) => (label.length > most ? `${label.slice(0, most - 1)}…` : label),
  })
}
