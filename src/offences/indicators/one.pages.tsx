import type { Area } from '../../areas/rules.ts'
import { lineChart, pointsOverTime } from '../../documents/chart.ts'
import type { Filled } from '../../web/filled.ts'
import { type Language, writtenNumber } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Chart } from '../../web/parts/chart.tsx'
import { Button, ProblemSummary, TextArea } from '../../web/parts/form.tsx'
import { PostForm } from '../../web/parts/post-form.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { webText } from '../../web/words.ts'
import type { Indicator, Observation } from './rules.ts'
import {
  indicatorName,
  indicatorsPath,
  indicatorsText,
  indicatorsTrail,
  signedWords,
  timeWords,
} from './words.pages.tsx'

type Props = {
  visit: Visit
  indicator: Indicator
  observations: readonly Observation[]
  areas: readonly Area[]
  filled: Filled
  /** What is wrong with the values that were written, as sentences. */
  problem?: string | undefined
}

/** One indicator: its values over time, and a place to note new ones. */
export function indicatorPage({ visit, indicator, observations, areas, filled, problem }: Props): Response {
  const { one: t, topics, directions } = indicatorsText(visit.language)
  const { unit, source, topic, direction } = indicator
  const problems: Record<string, string> = problem === undefined ? {} : { lines: problem }
  const noted = /^\d{1,4}$/.exec(visit.query.get('noted') ?? '')?.[0]
  return answer(
    <AppPage
      visit={visit}
      title={indicatorName(indicator, areas, visit.language)}
      trail={indicatorsTrail(visit.language)}
    >
      <ProblemSummary problems={problems} head={webText(visit.language).problemsHead} />
      {noted && (
        <div class="notice good" role="status">
          {t.noted(noted)}
        </div>
      )}
      <p>
        {t.about(topics[topic], unit, source)} {t.direction(directions[direction])}
      </p>
      {observations.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <IndicatorChart
            name={indicatorName(indicator, areas, visit.language)}
            {...{ unit, observations, language: visit.language }}
          />
          <Table
            caption={t.table}
            heads={t.heads}
            numbers={[1, 2]}
            rows={observations.toReversed().map((one, at, all) => {
              const before = all[at + 1]
              return [
                timeWords(one, visit.language),
                writtenNumber(one.value, visit.language),
                before ? signedWords(one.value - before.value, visit.language) : '–',
              ]
            })}
          />
          <p class="quiet small">{t.unjudged}</p>
        </>
      )}
      <h2>{t.note}</h2>
      <PostForm class="sheet" action={`${indicatorsPath}/${indicator.id}`}>
        <TextArea
          name="lines"
          rows={4}
          label={t.lines}
          help={t.linesHelp}
          filled={filled}
          problems={problems}
        />
        <div class="actions">
          <Button>{t.do}</Button>
        </div>
      </PostForm>
    </AppPage>,
    problem === undefined ? 200 : 422,
  )
}

type Drawn = { name: string; unit: string; observations: readonly Observation[]; language: Language }

/** The values one after the other in time; one alone is told by the table. */
function IndicatorChart({ name, unit, observations, language }: Drawn) {
  const { one: t } = indicatorsText(language)
  const [first, last] = [observations.at(0), observations.at(-1)]
  if (!first || !last || first === last) return null
  const told = (one: Observation) => `${timeWords(one, language)}: ${writtenNumber(one.value, language)}`
  const frame = {
    title: t.chart(name, unit),
    description: t.fromTo(told(first), told(last)),
    written: (value: number) => writtenNumber(value, language),
  }
  const points = pointsOverTime(observations)
  return <Chart draw={(size) => lineChart(frame, { series: [{ name, points }] }, size)} title={frame.title} />
}
