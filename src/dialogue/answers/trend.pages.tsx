import { type Language, writtenNumber } from '../../web/languages.ts'
import { Table } from '../../web/parts/table.tsx'
import type { Words } from '../survey/rules.ts'
import { wordsIn } from '../survey/rules.ts'
import { percent } from './result.pages.tsx'
import type { Trend, TrendYear } from './trends.rules.ts'
import { answersText } from './words.pages.tsx'

type Props = { trends: readonly Trend[]; language: Language }

/** The core questions year by year: what can be said of the last year, a picture, and the figures it is drawn from. */
export function Trends({ trends, language }: Props) {
  const t = answersText(language).trend
  const share = (some: number) => percent(some, language)
  if (trends.length === 0) return null
  return (
    <section aria-labelledby="trends">
      <h2 id="trends">{t.title}</h2>
      {trends.map(({ question, years, verdict }) => (
        <>
          <h3>{said(question.words, language)}</h3>
          <p>
            <strong>{t.verdicts[verdict]}</strong>
          </p>
          {years.length > 1 && <TrendChart years={years} language={language} />}
          <Table
            caption={t.caption}
            heads={[t.year, t.number, t.share, t.interval]}
            numbers={[1, 2, 3]}
            rows={years.map(({ year, n, share: of, low, high }) => [
              String(year),
              writtenNumber(n, language),
              share(of),
              t.between(share(low), share(high)),
            ])}
          />
        </>
      ))}
      <p class="quiet small">{t.how}</p>
    </section>
  )
}

const said = (words: Words, language: Language) => wordsIn(words, language) || (words.sv ?? '')

const frame = { width: 360, height: 190, left: 52, right: 20, top: 22, bottom: 26 }

/** A dot for each year's share with a line as long as its interval; the table below says the same. */
function TrendChart({ years, language }: { years: readonly TrendYear[]; language: Language }) {
  const [first, last] = [years[0]!.year, years.at(-1)!.year]
  const across = frame.width - frame.left - frame.right
  const inset = 24
  const x = (year: number) =>
    frame.left + inset + ((year - first) / Math.max(1, last - first)) * (across - 2 * inset)
  const y = (share: number) => frame.top + (1 - share) * (frame.height - frame.top - frame.bottom)
  return (
    <svg class="trend-chart" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
      {[0, 0.5, 1].map((share) => (
        <>
          <path class="grid" d={`M${frame.left} ${y(share)}H${frame.width - frame.right}`} />
          <text x={frame.left - 6} y={y(share) + 4} text-anchor="end">
            {percent(share, language)}
          </text>
        </>
      ))}
      <path
        class="line"
        d={years.map(({ year, share }, at) => `${at ? 'L' : 'M'}${x(year)} ${y(share)}`).join('')}
      />
      {years.map(({ year, share, low, high }) => (
        <>
          <path class="interval" d={`M${x(year)} ${y(high)}V${y(low)}`} />
          <circle cx={x(year)} cy={y(share)} r="5" />
          <text class="share" x={x(year)} y={y(high) - 6} text-anchor="middle">
            {percent(share, language)}
          </text>
          <text x={x(year)} y={frame.height - 6} text-anchor="middle">
            {String(year)}
          </text>
        </>
      ))}
    </svg>
  )
}
