import { barChart, lineChart } from '../../documents/chart.ts'
import { partsIn } from '../../offences/periods.rules.ts'
import { changeSentence } from '../../web/changes/words.ts'
import { writtenNumber } from '../../web/languages.ts'
import type { Reading } from '../../web/own-language.ts'
import { Chart } from '../../web/parts/chart.tsx'
import { ownWords } from '../../web/parts/own-words.tsx'
import { Table } from '../../web/parts/table.tsx'
import { isYearBefore, latestOf, type ShownFigure } from './rules.ts'
import { kindName, periodName, text } from './words.pages.tsx'

type Props = { reading: Reading; kind: string; figures: readonly ShownFigure[] }

/** A kind of offence as residents read it: what the latest figures say, drawn and as a table, from the same cells. */
export function KindShown({ reading, kind, figures }: Props) {
  const { language } = reading
  const { public: t } = text(language)
  const own = figures.filter((figure) => figure.kind === kind)
  const places = [...Map.groupBy(own, ({ area }) => area).values()]
  const name = kindName(kind, language)
  const [first = []] = places
  const latest = latestOf(own)
  const said = places.map((cells) => ({ cells, words: sentenceOf(cells, latest, name, reading) }))
  const [whole, ...areas] = said
  return (
    <section>
      <h2>{name}</h2>
      {whole?.words && <p>{ownWords(whole.words, reading)}</p>}
      <WholeChart reading={reading} name={name} cells={whole?.cells ?? []} />
      <PlacesChart reading={reading} name={name} cells={own.filter(({ from }) => from === latest)} />
      <Table
        caption={name}
        heads={[t.place, ...first.map(({ period }) => periodName(period, language))]}
        numbers={first.map((_, at) => at + 1)}
        rows={places.map((cells) => [
          ownWords(cells[0]?.name ?? '', reading),
          ...cells.map((cell) => cellWords(cell, reading)),
        ])}
      />
      {areas.some(({ words }) => words) && (
        <details>
          <summary>{t.places}</summary>
          <ul>{areas.map(({ words }) => words && <li>{ownWords(words, reading)}</li>)}</ul>
        </details>
      )}
    </section>
  )
}

/** What a cell says, in a table or to somebody who hears it. */
function cellWords({ state, count, preliminary }: ShownFigure, { language }: Reading): string {
  const { public: t } = text(language)
  if (state !== 'shown' || count === null) return state === 'missing' ? t.missing : t.kept
  return `${writtenNumber(count, language)}${preliminary ? '*' : ''}`
}

/** The latest part of the years against the same one of the year before; that it is too few to be shown, where it is. */
function sentenceOf(
  cells: readonly ShownFigure[],
  latest: string,
  kind: string,
  { language }: Reading,
): string | null {
  const now = cells.find(({ from }) => from === latest)
  const before = now && cells.find((one) => isYearBefore(one, now))
  if (!now || !before || now.state === 'missing' || before.state === 'missing') return null
  const { period, name, change } = now
  if (now.count === null || before.count === null || !change) return text(language).public.tooFew(name)
  const told = {
    ...{ unit: period.unit, parts: [period.part], ...change },
    change: { before: { count: before.count }, after: { count: now.count, year: period.year } },
  }
  return changeSentence(told, name, kind.toLowerCase(), language)
}

type Drawn = { reading: Reading; name: string; cells: readonly ShownFigure[] }

/** The whole partnership over time; what is kept back or missing is said in its place. */
function WholeChart({ reading: { language }, name, cells }: Drawn) {
  const { public: t } = text(language)
  const known = cells.filter(({ count }) => count !== null)
  const [first] = known
  const last = known.at(-1)
  if (!first || !last || known.length < 2) return null
  const written = (value: number) => writtenNumber(value, language)
  const told = ({ period, count }: ShownFigure) => `${periodName(period, language)}: ${written(count ?? 0)}`
  const frame = {
    title: t.chartOver(name, first.name),
    description: `${told(first)}. ${told(last)}.`,
    written,
  }
  const points = cells.map(({ period, state, count, preliminary }) => ({
    at: period.year * partsIn[period.unit] + period.part - 1,
    label: period.part === 1 ? String(period.year) : '',
    ...{ value: count, preliminary },
    said: state === 'shown' ? undefined : state === 'kept' ? t.kept : t.missing,
  }))
  return (
    <Chart
      draw={(size) => lineChart(frame, { series: [{ name: first.name, points }] }, size)}
      title={frame.title}
      note={t.chartNote}
    />
  )
}

/** The areas beside each other in the latest part of the years, those that are shown. */
function PlacesChart({ reading: { language }, name, cells }: Drawn) {
  const { public: t } = text(language)
  const bars = cells.flatMap(({ area, name: label, count }) =>
    area === null || count === null ? [] : [{ label, value: count }],
  )
  const [one] = cells
  if (!one || bars.length < 2) return null
  const frame = {
    title: t.chartPlaces(name, periodName(one.period, language)),
    description: t.placesNote,
    written: (value: number) => writtenNumber(value, language),
  }
  return <Chart draw={(size) => barChart(frame, bars, size)} title={frame.title} note={t.placesNote} />
}
