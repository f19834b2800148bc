import type { Area } from '../../areas/rules.ts'
import { lineChart, pointsOverTime } from '../../documents/chart.ts'
import { type Language, shortDay, shortStretch, writtenNumber } from '../../web/languages.ts'
import { Chart } from '../../web/parts/chart.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { LimitTold } from './told.queries.ts'
import { limitsText, namedIndicator, valueWords } from './words.pages.tsx'

type Props = { told: LimitTold; areas: readonly Area[]; language: Language }

/** The indicator's values with the limit and the goal as lines, and the same as a table. */
export function LimitChart({ told: { limit, indicator, observations }, areas, language }: Props) {
  const t = limitsText(language)
  const last = observations.at(-1)
  if (!last || observations.length < 2) return null
  const name = namedIndicator(indicator, areas, language)
  const valued = (value: number) => valueWords(value, indicator, language)
  const { limit: limitName, goal: goalName } = t.chart
  const frame = {
    title: t.chart.title(name, indicator.unit),
    description: t.chart.says(
      valued(last.value),
      valued(limit.value),
      limit.goal && valued(limit.goal.value),
    ),
    written: (value: number) => writtenNumber(value, language),
  }
  const levels = [
    { name: limitName, value: limit.value, kind: 'limit' as const },
    ...(limit.goal ? [{ name: goalName, value: limit.goal.value, kind: 'goal' as const }] : []),
  ]
  const points = pointsOverTime(observations)
  return (
    <>
      <Chart
        draw={(size) => lineChart(frame, { series: [{ name, points }], levels }, size)}
        title={frame.title}
      />
      <details>
        <summary>{t.chart.figures}</summary>
        <Table
          caption={frame.title}
          heads={t.chart.heads}
          numbers={[1]}
          rows={observations.map(({ from, to, value }) => [
            from === to ? shortDay(from, language) : shortStretch(from, to, language),
            writtenNumber(value, language),
          ])}
        />
      </details>
    </>
  )
}
