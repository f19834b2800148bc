import { lineChart } from '../../documents/chart.ts'
import { type Language, writtenNumber } from '../../web/languages.ts'
import { Chart } from '../../web/parts/chart.tsx'
import { Table } from '../../web/parts/table.tsx'
import { type SurveyLanguage, type Words, wordsIn } from '../survey/rules.ts'
import { betweenPercent, effectiveWords, percent, ResultTable, type ResultWords } from './result.pages.tsx'
import type { Result } from './results.rules.ts'
import type { Trend, TrendYear } from './trends.rules.ts'
import { answersText } from './words.pages.tsx'

type Props = {
  results: readonly Result[]
  trends: readonly Trend[]
  languages: readonly SurveyLanguage[]
  language: Language
  words: ResultWords
}

/**
 * Question by question what was answered, and under a core question how it went
 * year by year. A core question that only earlier surveys asked comes last.
 */
export function ResultsWithTrends({ results, trends, languages, language, words }: Props) {
  const { trend: t, uncertainty } = answersText(language)
  const isUncertain =
    trends.length > 0 || results.some(({ counts }) => counts.some(({ interval }) => interval))
  const earlier = trends.filter(({ question }) => !results.some((one) => one.question.key === question.key))
  return (
    <>
      {results.map((result) => {
        const trend = trends.find(({ question }) => question.key === result.question.key)
        return (
          <>
            <ResultTable result={result} languages={languages} language={language} words={words} />
            {trend && <YearByYear trend={trend} language={language} />}
          </>
        )
      })}
      {earlier.length > 0 && (
        <section aria-labelledby="trends">
          <h2 id="trends">{t.earlier}</h2>
          {earlier.map((trend) => (
            <>
              <h3>{said(trend.question.words, language)}</h3>
              <YearByYear trend={trend} language={language} />
            </>
          ))}
        </section>
      )}
      {isUncertain && <p class="quiet small">{uncertainty.chance}</p>}
      {trends.length > 0 && <p class="quiet small">{t.how}</p>}
    </>
  )
}

/** A core question year by year: what can be said of the last year, a picture, and the figures it is drawn from. */
function YearByYear({ trend, language }: { trend: Trend; language: Language }) {
  const { years, leftOut, verdict, mixed } = trend
  const { trend: t, uncertainty } = answersText(language)
  return (
    <>
      <p>
        <strong>{t.verdicts[verdict]}</strong> {mixed && t.mixed}
      </p>
      {years.length > 1 && <TrendChart trend={trend} language={language} />}
      <Table
        caption={t.caption}
        heads={[t.year, t.number, t.share, uncertainty.head]}
        numbers={[1, 2, 3]}
        rows={years.map(({ year, n, effective, share: of, low, high }) => [
          String(year),
          `${writtenNumber(n, language)}${effectiveWords(n, effective, language, (number) => ` ${t.asSureAs(number)}`)}`,
          percent(of, language),
          betweenPercent({ low, high }, language),
        ])}
      />
      {leftOut.map(({ year, why }) => (
        <p class="quiet small">{t.leftOut(String(year), t.why[why])}</p>
      ))}
    </>
  )
}

const said = (words: Words, language: Language) => wordsIn(words, language) || (words.sv ?? '')

/** A point for each year's share with a line as long as its interval; the table below says the same. */
function TrendChart({ trend: { question, years }, language }: { trend: Trend; language: Language }) {
  const { trend: t } = answersText(language)
  const named = ({ year, share }: TrendYear) => `${year}: ${percent(share, language)}`
  const frame = {
    title: t.chart(said(question.words, language)),
    description: t.fromTo(named(years[0]!), named(years.at(-1)!)),
    written: (share: number) => percent(share, language),
  }
  const points = years.map(({ year, share, low, high }) => ({
    ...{ at: year, label: String(year), value: share },
    ...{ low, high },
  }))
  const chart = { series: [{ name: '', points }], interval: 'whiskers', top: 1 } as const
  return <Chart draw={(size) => lineChart(frame, chart, size)} title={frame.title} note={t.whiskers} />
}
