import { barChart, intervalChart, lineChart } from '../documents/chart.ts'
import { overWords, percentWords } from '../web/changes/words.ts'
import { type Language, writtenNumber } from '../web/languages.ts'
import { Chart } from '../web/parts/chart.tsx'
import { Table } from '../web/parts/table.tsx'
import type { PeriodDrawn } from './chart.rules.ts'
import type { PlaceTold } from './development.rules.ts'
import { partsIn } from './periods.rules.ts'
import { kindWords, text } from './words.pages.tsx'

type Of = { place: string; kind: string; language: Language }

/** The last years of a kind at a place, with what chance alone can do around them, and the same as a table. */
export function DevelopmentChart({
  periods,
  place,
  kind,
  language,
}: Of & { periods: readonly PeriodDrawn[] }) {
  const {
    charts: t,
    development: { preliminary },
  } = text(language)
  if (periods.filter(({ count }) => count !== null).length < 2) return null
  const named = ({ period: { year, unit, part } }: PeriodDrawn) =>
    unit === 'year' ? String(year) : overWords({ unit, parts: [part] }, year, language)
  const known = periods.filter(({ count }) => count !== null)
  const told = (one: PeriodDrawn) => `${named(one)}: ${writtenNumber(one.count ?? 0, language)}`
  const points = periods.map(({ period, count, interval, why, preliminary }) => ({
    at: period.year * partsIn[period.unit] + period.part - 1,
    label: period.part === 1 ? String(period.year) : '',
    value: count,
    ...{ low: interval?.low, high: interval?.high, preliminary },
    said: why ? t.why[why] : undefined,
  }))
  const frame = {
    title: t.development(kindWords(kind, language), place),
    description: t.fromTo(told(known.at(0)!), told(known.at(-1)!)),
    written: (value: number) => writtenNumber(value, language),
  }
  const rounded = (value: number) => writtenNumber(Math.round(value), language)
  return (
    <>
      <Chart
        draw={(size) => lineChart(frame, { series: [{ name: place, points }] }, size)}
        title={frame.title}
        note={points.some(({ preliminary }) => preliminary) ? `${t.band} ${t.hollow}` : t.band}
      />
      <details>
        <summary>{t.figures}</summary>
        <Table
          caption={frame.title}
          heads={t.heads}
          numbers={[1, 2]}
          rows={periods.map((one) => [
            named(one),
            one.count === null ? '–' : writtenNumber(one.count, language),
            one.interval ? t.between(rounded(one.interval.low), rounded(one.interval.high)) : '–',
            one.why ? t.why[one.why] : one.preliminary ? preliminary : '',
          ])}
        />
      </details>
    </>
  )
}

/** How many for each 1,000 at each place: the level, which says more of places of different size than the counts. */
export function LevelsChart({
  places,
  kind,
  language,
}: { places: readonly PlaceTold[] } & Omit<Of, 'place'>) {
  const { charts: t } = text(language)
  const bars = places.flatMap(({ name, isOwn, development }) => {
    const last = development.years.at(-1)
    if (!last?.exposed || last.count === null) return []
    return [{ label: name, value: (last.count / last.exposed) * 1000, isOwn }]
  })
  if (bars.length < 2) return null
  const frame = {
    title: t.levels(kindWords(kind, language)),
    description: t.own,
    written: (value: number) => writtenNumber(Math.round(value * 10) / 10, language),
  }
  return <Chart draw={(size) => barChart(frame, bars, size)} title={frame.title} note={t.own} />
}

/** Between what the change at each place lies; only where the counts are large enough for percent. */
export function ChangesChart({
  places,
  kind,
  language,
}: { places: readonly PlaceTold[] } & Omit<Of, 'place'>) {
  const { charts: t } = text(language)
  const rows = places.flatMap(({ name, isOwn, judged }) =>
    judged?.interval && judged.ratio !== null
      ? [{ label: name, isOwn, value: judged.ratio, low: judged.interval.low, high: judged.interval.high }]
      : [],
  )
  if (rows.length < 2) return null
  const frame = {
    title: t.changes(kindWords(kind, language)),
    description: t.crossing,
    written: (value: number) => percentWords(value, language),
  }
  return (
    <Chart
      draw={(size) => intervalChart(frame, { rows, none: { value: 1, name: t.unchanged } }, size)}
      title={frame.title}
      note={`${t.crossing} ${t.own}`}
    />
  )
}
