import { writtenMonth } from '../../web/languages.ts'
import { AppPage, answer } from '../../web/layout.tsx'
import { Table } from '../../web/parts/table.tsx'
import type { Visit } from '../../web/route.ts'
import { exampleResult, workedExample } from './example.rules.ts'
import { homeTrail, seriesWords, text } from './words.pages.tsx'

/** How an evaluation month by month reads, with real figures of a measure everybody knows of. */
export function examplePage(visit: Visit): Response {
  const { language } = visit
  const { example: t } = text(language)
  const { counts, from, began, origin, licence } = workedExample
  const first = Number(from.slice(0, 4))
  const years = Array.from({ length: counts.length / 12 }, (_, at) => counts.slice(at * 12, at * 12 + 12))
  return answer(
    <AppPage visit={visit} title={t.title} trail={homeTrail(language)}>
      <p class="lead">{t.lead(writtenMonth(began, language))}</p>
      <p class="notice">{seriesWords(exampleResult(), language)}</p>
      <p>{t.read}</p>
      <Table
        caption={t.caption}
        heads={t.heads}
        numbers={[1]}
        rows={years.map((months, at) => [
          String(first + at),
          String(months.reduce((sum, count) => sum + count, 0)),
        ])}
      />
      <p class="quiet small">{t.origin(origin, licence)}</p>
    </AppPage>,
  )
}
