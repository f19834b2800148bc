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
import { developmentPath, kindWords } from '../words.pages.tsx'
import type { FollowedFigures, Gap } from './figures.rules.ts'
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
  /** The periods that have no value although they could, and why. */
  gaps?: readonly Gap[]
  /** What it follows by itself; then nobody notes values. */
  followed?: FollowedFigures & { placeName: string }
  /** What is wrong with the values that were written, as sentences. */
  problem?: string | undefined
}

/** One indicator: its values over time, and a place to note new ones. */
export function indicatorPage(props: Props): Response {
  const { visit, indicator, observations, areas, problem, followed } = props
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
      {followed && (
        <p>
          {t.worked(kindWords(followed.kind, visit.language), followed.placeName)}{' '}
          <a href={`${developmentPath}?kind=${followed.kind}&place=${followed.place}`}>{t.development}</a>
        </p>
      )}
      {observations.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <IndicatorChart
            name={indicatorName(indicator, areas, visit.language)}
            {...{ unit, observations, language: visit.language }}
          />
          <Table caption={t.table} heads={t.heads} numbers={[1, 2]} rows={rowsOf(props)} />
          <p class="quiet small">{t.unjudged}</p>
        </>
      )}
      {followed ? null : <NoteForm {...props} problems={problems} />}
    </AppPage>,
    problem === undefined ? 200 : 422,
  )
}

/** Every value and every gap, the newest first; a gap is told as what it is. */
function rowsOf({ visit, observations, gaps = [] }: Props): string[][] {
  const { language } = visit
  const { one: t } = indicatorsText(language)
  const values = observations.map((one, at) => {
    const before = observations[at - 1]
    const number = writtenNumber(one.value, language)
    return {
      from: one.from,
      to: one.to,
      cells: [
        one.preliminary ? `${number} (${t.preliminary})` : number,
        before ? signedWords(one.value - before.value, language) : '–',
      ],
    }
  })
  return [...values, ...gaps.map(({ from, to, why }) => ({ from, to, cells: [t.gaps[why], '–'] }))]
    .sort((one, other) => (one.to < other.to ? 1 : -1))
    .map(({ cells, ...time }) => [timeWords(time, language), ...cells])
}

/** A place to note new values. */
function NoteForm({ visit, indicator, filled, problems }: Props & { problems: Record<string, string> }) {
  const { one: t } = indicatorsText(visit.language)
  return (
    <>
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
    </>
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
